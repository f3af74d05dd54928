import NewsCorpus

/// Finds quantities as stated.
struct FigureReader {
  let text: ReadText
  init(_ text: ReadText) { self.text = text }

  /// The figures of the article in order of position.
  func figures() -> [FigureReading] { [] }
}
