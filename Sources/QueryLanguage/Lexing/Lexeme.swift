/// A unit of query text: a word, a quoted string, a number, an operator.
public struct Lexeme: Hashable, Sendable {
  /// What a lexeme is.
  public enum Kind: Hashable, Sendable {
    /// `quotes`, `al-Sudani`, `O’Brien`, `U.S.`, `article.title`, `a3.p4.s2`
    case word
    /// `"set up"`, `“set up”`, `«set up»`, `'set up'`; not closed where the text ends first.
    case string(isClosed: Bool)
    /// `$who`
    case parameter
    /// `500`, `1,200`, `1.2`, `40%`, `-3`; also `1.2.3`, which is refused when it is read.
    case number
    /// `2024-01-25`, `2024-01`
    case date
    /// `¶4`
    case paragraph
    /// `/al-?Sudani/`, only where a value may stand.
    case regex(isClosed: Bool)
    /// `...` or `…`
    case ellipsis
    /// `=`, `!=`, `<`, `<=`, `>`, `>=`, `~`
    case comparison(Comparison)
    /// `|`
    case pipe
    /// `,`
    case comma
    /// `(`
    case openParenthesis
    /// `)`
    case closeParenthesis
    /// `[`
    case openBracket
    /// `]`
    case closeBracket
    /// `{`
    case openBrace
    /// `}`
    case closeBrace
    /// `*`
    case star
    /// `+`
    case plus
    /// `?`
    case question
    /// An operator of other languages, kept so that the message can name ours: `==`, `&&`, `;`
    case foreign
    /// `# until the end of the line`
    case comment
    /// Characters that mean nothing in a query.
    case unknown
  }

  /// What the lexeme is.
  public var kind: Kind
  /// Where it stands.
  public var span: QuerySpan
  /// The lexeme as typed: the slice of the text under `span`.
  public var text: String
  /// The text without delimiters: of `"set up"` the two words, of `$who` the name, of `¶4` the 4.
  public var value: String

  /// Makes a lexeme; without a value, its text is its value.
  public init(_ kind: Kind, at span: QuerySpan, text: String, value: String? = nil) {
    self.kind = kind
    self.span = span
    self.text = text
    self.value = value ?? text
  }

  /// The text in lower case if the lexeme is a word, as keywords are compared; otherwise nil.
  public var keyword: String? {
    kind == .word ? text.lowercased() : nil
  }

  /// The lexeme as a message quotes it: in straight marks unless it brings its own, long ones cut.
  var cited: String {
    let shown = text.count > 40 ? text.prefix(39) + "…" : text[...]
    if case .string = kind { return String(shown) }
    return "\"\(shown)\""
  }

  /// The lexeme's value with its place.
  public var word: Word { Word(value, at: span) }

  /// Whether the lexeme can be a value on its own.
  var isValue: Bool {
    switch kind {
    case .string, .word, .parameter, .number, .date, .paragraph, .regex: true
    default: false
    }
  }

  /// Whether the lexeme opens a string or regular expression that never ends.
  public var isUnclosed: Bool {
    kind == .string(isClosed: false) || kind == .regex(isClosed: false)
  }
}
