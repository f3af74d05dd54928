/// A running word, number or punctuation mark of one article, as the reader sees it.
///
/// Tokens live only while an article is read: the corpus keeps words and numbers (`WordColumns`) and
/// finds marks again in the text.
public struct Token: Sendable {
  /// What sort of token it is.
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner apostrophes; `U.S.`; `’s` on its own.
    case word
    /// A token that begins with a digit: `2,500`, `1.2`, `10th`, `2020s`, `5G`.
    case number
    /// `“`, `«`, `„` in opening position, or a straight `"` resolved as opening.
    case openQuote
    /// `”`, `»`, or a straight `"` resolved as closing.
    case closeQuote
    /// `‘` or a straight `'` that opens single quotes.
    case openSingleQuote
    /// `’` or a straight `'` that is no apostrophe.
    case closeSingleQuote
    case comma, period, question, exclamation, colon, semicolon
    /// `…` or three points.
    case ellipsis
    /// A hyphen between or beside words without spaces.
    case hyphen
    /// `–`, `—`, `--` or a hyphen between spaces.
    case dash
    case openBracket, closeBracket
    case slash, percent
    /// `$`, `€`, `£`, `¥`, and other currency signs.
    case currency
    /// Any other mark or symbol.
    case other
  }

  /// How a word is written.
  public struct Shape: OptionSet, Sendable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    // Written out because the library's are not specialised for a type of another module.
    @inlinable public init() { rawValue = 0 }
    @inlinable public init(arrayLiteral elements: Shape...) {
      var raw: UInt8 = 0
      for element in elements { raw |= element.rawValue }
      rawValue = raw
    }
    @inlinable public func contains(_ other: Shape) -> Bool {
      rawValue & other.rawValue == other.rawValue
    }
    @inlinable public func union(_ other: Shape) -> Shape {
      Shape(rawValue: rawValue | other.rawValue)
    }
    @inlinable public mutating func insert(_ other: Shape) { self = union(other) }
    @inlinable public func isDisjoint(with other: Shape) -> Bool { rawValue & other.rawValue == 0 }
    /// The first letter is upper case.
    @inlinable public static var capitalised: Shape { Shape(rawValue: 1) }
    /// At least two letters, all upper case: `NATO`, `U.S.`
    @inlinable public static var allCapitals: Shape { Shape(rawValue: 2) }
    /// The token holds a lower-case letter.
    @inlinable public static var hasLowercase: Shape { Shape(rawValue: 4) }
    /// The token holds a digit.
    @inlinable public static var hasDigit: Shape { Shape(rawValue: 8) }
    /// Points are part of the token: `U.S.`, `Gen.`, `a.m.`
    @inlinable public static var dotted: Shape { Shape(rawValue: 16) }
    /// White space stands before the token (or it begins a paragraph).
    @inlinable public static var spaceBefore: Shape { Shape(rawValue: 32) }
    /// A clitic cut off a word: `’s`.
    @inlinable public static var clitic: Shape { Shape(rawValue: 64) }
    /// The first token of its paragraph.
    @inlinable public static var paragraphStart: Shape { Shape(rawValue: 128) }
  }

  /// The offset of the first byte in the article's text.
  public var start: UInt32
  /// The number of bytes; at most `Token.longest`.
  public var length: UInt16
  /// What sort of token it is.
  public var kind: Kind
  /// How it is written.
  public var shape: Shape
  /// The vocabulary's number of the folded form; `Token.noTerm` for marks.
  public var term: Vocabulary.Term

  /// Makes a token.
  @inlinable
  public init(start: UInt32, length: UInt16, kind: Kind, shape: Shape, term: Vocabulary.Term) {
    self.start = start
    self.length = length
    self.kind = kind
    self.shape = shape
    self.term = term
  }

  /// The `term` of a token that is no word and no number.
  @inlinable public static var noTerm: Vocabulary.Term { .max }
  /// The longest token in bytes; longer runs of letters are cut at a scalar boundary.
  @inlinable public static var longest: Int { 1024 }

  /// Whether it is a word or a number, and so counted and indexed.
  @inlinable
  public var isRunningWord: Bool { kind == .word || kind == .number }
  /// The offset after the last byte.
  @inlinable
  public var end: UInt32 { start + UInt32(length) }
  /// Where it stands.
  @inlinable
  public var span: TextSpan { TextSpan(start, end) }
}
