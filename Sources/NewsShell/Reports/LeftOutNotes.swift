import NewsCorpus
import QueryEngine

/// What is said at loading of lines that are in no article: nothing may go without a word.
struct LeftOutNotes {
  /// `3 lines left out of a2: info a2`; of more articles than a few, their sum.
  let lines: [String]

  private static let mostNamed = 3

  /// Counts what is left out of the articles from the given one on.
  init(_ corpus: Corpus, from first: Int) {
    let counts = corpus.articles.indices.dropFirst(first).map { article in
      (address: Address(article: article), count: corpus.articles[article].details.droppedCount)
    }.filter { $0.count > 0 }
    guard counts.count > Self.mostNamed, let most = counts.max(by: { $0.count < $1.count }) else {
      lines = counts.map {
        "\(Self.counted($0.count)) left out of \($0.address): info \($0.address)"
      }
      return
    }
    let sum = counts.reduce(0) { $0 + $1.count }
    lines = [
      "\(Self.counted(sum)) left out of \(NumberText.grouped(counts.count)) articles, most of \(most.address): info \(most.address)"
    ]
  }

  private static func counted(_ count: Int) -> String {
    "\(NumberText.grouped(count)) \(count == 1 ? "line" : "lines")"
  }
}
