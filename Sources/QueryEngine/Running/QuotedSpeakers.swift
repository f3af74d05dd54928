import NewsCorpus

/// Who is quoted how often.
enum QuotedSpeakers {
  /// The speakers of a corpus, most quoted first; among equals in order of occurrence.
  static func all(of corpus: Corpus) -> [(name: String, quotes: Int)] {
    var counts: [UInt32: Int] = [:]
    var order: [UInt32] = []
    for quotation in corpus.quotations {
      guard let speaker = quotation.speaker else { continue }
      let text = corpus.speakers[Int(speaker)].text
      if counts[text] == nil { order.append(text) }
      counts[text, default: 0] += 1
    }
    return order.enumerated()
      .sorted { (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset) }
      .map { (corpus.strings[$0.element], counts[$0.element] ?? 0) }
  }
}
