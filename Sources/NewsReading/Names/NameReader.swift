import NewsCorpus

/// Finds who and what is named and joins the variants of a name.
struct NameReader {
  /// What was found.
  struct Names {
    var names: [NameReading] = []
    var mentions: [MentionReading] = []
  }
  let text: ReadText
  init(_ text: ReadText) { self.text = text }

  /// The names of the article and their mentions in order of position.
  func names() -> Names { Names() }
}
