/// Reads how long a summary shall be.
struct LengthParser: TokenReader {
  var cursor: TokenCursor

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// `[ "to" INT ("sentences"|"words") ]`
  mutating func summaryLength() throws(Diagnostic) -> SummaryLength? {
    guard let to = cursor.take("to") else { return nil }
    let length = try literals.integer("a number of sentences or words", after: to)
    guard let unit = cursor.current else {
      throw mistakes.missing("\"sentences\" or \"words\"", after: cursor.previous)
    }
    switch unit.keyword {
    case "sentences", "sentence":
      cursor.advance()
      return .sentences(length)
    case "words", "word":
      cursor.advance()
      return .words(length)
    default:
      throw mistakes.unknownChoice(
        unit, of: ["sentences", "words"], called: "length of a summary")
    }
  }
}
