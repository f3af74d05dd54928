import NewsCorpus

/// Who is quoted how often.
enum QuotedSpeakers {
  /// The speakers of a corpus, most quoted first; among equals in order of occurrence.
  ///
  /// - Complexity: O(*n*) for *n* quotations.
  static func all(of corpus: Corpus) -> [(name: String, quotes: Int)] {
    counted(corpus) { _ in true }
  }

  /// Those of a corpus whose names or descriptions, by their numbers among `corpus.strings`, are of a set.
  static func all(of corpus: Corpus, called labels: Set<UInt32>) -> [(name: String, quotes: Int)] {
    counted(corpus) { labels.contains($0) }
  }

  private static func counted(
    _ corpus: Corpus, _ isWanted: (UInt32) -> Bool
  ) -> [(name: String, quotes: Int)] {
    var counts = [Int](repeating: 0, count: corpus.strings.count)
    var order: [UInt32] = []
    for quotation in corpus.quotations {
      guard let speaker = quotation.speaker else { continue }
      let text = corpus.speakers[Int(speaker)].text
      if counts[Int(text)] == 0 { order.append(text) }
      counts[Int(text)] += 1
    }
    return order.filter(isWanted).enumerated()
      .sorted {
        (counts[Int($1.element)], $0.offset) < (counts[Int($0.element)], $1.offset)
      }
      .map { (corpus.strings[$0.element], counts[Int($0.element)]) }
  }
}
