import NewsCorpus

/// Finds dates and times as stated and resolves them against the article's date.
struct DateReader {
  let text: ReadText
  init(_ text: ReadText) { self.text = text }

  /// The dates of the article in order of position.
  func dates() -> [DateReading] { [] }
}
