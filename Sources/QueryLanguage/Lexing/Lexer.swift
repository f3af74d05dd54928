/// Cuts UTF-8 into lexemes, from left to right, looking one lexeme back at most.
struct Lexer {
  let bytes: [UInt8]
  /// The words behind which a value may stand.
  let valueWords: WordSet
  var position = 0
  var lexemes: [Lexeme] = []

  init(_ string: String, valueWords: WordSet) {
    self.valueWords = valueWords
    bytes = Array(string.utf8)
  }

  mutating func run() -> [Lexeme] {
    while let (scalar, width) = scalar(at: position) {
      if isSpace(scalar) {
        position += width
      } else {
        lexOne(scalar, width: width)
      }
    }
    return joinedUnknown()
  }

  private mutating func lexOne(_ scalar: Unicode.Scalar, width: Int) {
    switch scalar {
    case "#": lexComment()
    case _ where isDoubleQuote(scalar), "'", "‘": lexString(opening: scalar, width: width)
    case "$" where isWordStart(at: position + 1) && !isDigit(at: position + 1): lexParameter()
    case "¶" where isDigit(at: position + width): lexParagraph(width: width)
    case "/" where mayStandForValue: lexRegex()
    case "0"..."9": lexNumber()
    case "-" where isDigit(at: position + 1): lexNumber()
    case _ where isWordStart(scalar): lexWord()
    default:
      if !lexOperator() { lexUnknown() }
    }
  }

  // MARK: Words

  /// Reads a word. `-`, `'`, `’`, `.` and `&` belong to it between two letters or digits, and the
  /// stop behind a lone letter does too: `J.`, `U.S.`
  mutating func lexWord() {
    var end = position
    var letters = 0
    while let (scalar, width) = scalar(at: end) {
      if isWordPart(scalar) {
        letters += 1
        end += width
      } else if isJoiner(scalar), isWordPart(at: end + width) {
        letters = 0
        end += width
      } else {
        if scalar == ".", letters == 1, byte(at: end + 1) != UInt8(ascii: "."),
          isLoneCapital(before: end)
        {
          end += width
        }
        break
      }
    }
    append(.word, to: end)
  }

  private func isLoneCapital(before end: Int) -> Bool {
    guard let last = byte(at: end - 1) else { return false }
    return UInt8(ascii: "A") <= last && last <= UInt8(ascii: "Z")
  }

  private mutating func lexParameter() {
    var end = position + 1
    while let (scalar, width) = scalar(at: end), isWordPart(scalar) { end += width }
    append(.parameter, to: end, value: decoded(position + 1, end))
  }

  private mutating func lexParagraph(width: Int) {
    var end = position + width
    while isDigit(at: end) { end += 1 }
    append(.paragraph, to: end, value: decoded(position + width, end))
  }

  // MARK: Operators and the rest

  private mutating func lexOperator() -> Bool {
    for (spelling, kind) in operators where matches(spelling) {
      append(kind, to: position + spelling.utf8.count)
      return true
    }
    return false
  }

  private mutating func lexComment() {
    var end = position
    while let byte = byte(at: end), byte != UInt8(ascii: "\n") { end += 1 }
    if byte(at: end - 1) == UInt8(ascii: "\r") { end -= 1 }
    append(.comment, to: end)
  }

  private mutating func lexUnknown() {
    append(.unknown, to: position + (scalar(at: position)?.width ?? 1))
  }

  /// The lexemes with every run of unknown characters as one, so that it is one mistake.
  private func joinedUnknown() -> [Lexeme] {
    var joined: [Lexeme] = []
    joined.reserveCapacity(lexemes.count)
    var index = 0
    while index < lexemes.count {
      let first = lexemes[index]
      var last = first
      index += 1
      while first.kind == .unknown, index < lexemes.count, lexemes[index].kind == .unknown,
        lexemes[index].span.lower == last.span.upper
      {
        last = lexemes[index]
        index += 1
      }
      let span = first.span.joined(with: last.span)
      joined.append(
        span == first.span
          ? first : Lexeme(.unknown, at: span, text: decoded(span.lower, span.upper)))
    }
    return joined
  }

  // MARK: Appending

  mutating func append(_ kind: Lexeme.Kind, to end: Int, value: String? = nil) {
    let text = decoded(position, end)
    lexemes.append(Lexeme(kind, at: QuerySpan(position, end), text: text, value: value))
    position = end
  }
}

/// Longest first, so that `==` is not read as two `=`.
private let operators: [(spelling: String, kind: Lexeme.Kind)] = [
  ("...", .ellipsis), ("…", .ellipsis), ("===", .foreign), ("!==", .foreign),
  ("==", .foreign), ("<>", .foreign), ("=~", .foreign), ("!~", .foreign), ("&&", .foreign),
  ("||", .foreign), (":", .foreign), (";", .foreign),
  ("!=", .comparison(.notEqual)), ("<=", .comparison(.lessOrEqual)),
  (">=", .comparison(.greaterOrEqual)), ("≠", .comparison(.notEqual)),
  ("≤", .comparison(.lessOrEqual)), ("≥", .comparison(.greaterOrEqual)),
  ("=", .comparison(.equal)), ("<", .comparison(.less)), (">", .comparison(.greater)),
  ("~", .comparison(.matches)),
  ("|", .pipe), (",", .comma), ("(", .openParenthesis), (")", .closeParenthesis),
  ("[", .openBracket), ("]", .closeBracket), ("{", .openBrace), ("}", .closeBrace),
  ("*", .star), ("+", .plus), ("?", .question),
]
