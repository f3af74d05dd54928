import NewsAnalysis
import NewsCorpus
import Testing

@Suite("Stopping a comparison or a summary") struct CancellationTests {
  /// Counts how often work asks whether it should stop, and says yes from one of the times on.
  private final class Questions {
    private(set) var count = 0
    private let limit: Int
    init(yesAt limit: Int = .max) { self.limit = limit }

    var cancellation: Cancellation {
      Cancellation { [self] in
        count += 1
        return count >= limit
      }
    }
  }

  private enum Work: CaseIterable {
    case comparing, summarising, reusing, clustering

    func run(_ corpus: Corpus, _ cancellation: Cancellation) throws(Cancelled) {
      switch self {
      case .comparing:
        _ = try ArticleComparison(
          of: corpus, articles: Array(corpus.articles.indices), cancellation: cancellation)
      case .summarising:
        _ = try corpus.summary(within: .sentences(10), cancellation: cancellation)
      case .reusing:
        var search = ReuseSearch(of: corpus, articles: Array(corpus.articles.indices))
        _ = try search.passages(cancellation)
      case .clustering:
        _ = try EventClusters(
          of: corpus, articles: Array(corpus.articles.indices), cancellation: cancellation)
      }
    }

    func questions(_ corpus: Corpus) throws(Cancelled) -> Int {
      let questions = Questions()
      try run(corpus, questions.cancellation)
      return questions.count
    }
  }

  @Test("after a yes nothing is asked or done any more", arguments: Work.allCases)
  private func stopping(_ work: Work) throws {
    let corpus = RandomNews.corpus(articles: 12, seed: 1)
    let total = try work.questions(corpus)
    // In every stage, from the first question to the last one.
    for limit in Set([1, 2, total / 8, total / 4, total / 2, total * 3 / 4, total - 1, total]) {
      let questions = Questions(yesAt: limit)
      #expect(throws: Cancelled()) { try work.run(corpus, questions.cancellation) }
      #expect(questions.count == limit, "of \(total)")
    }
    let late = Questions(yesAt: total + 1)
    try work.run(corpus, late.cancellation)
  }

  @Test("summarising twice as many articles takes twice as much, however long the summary is")
  private func growth() throws {
    let corpora = [120, 240].map { RandomNews.corpus(articles: $0, seed: 2) }
    for budget in [Summariser.Budget.sentences(10), .words(20_000)] {
      let counts = try corpora.map { corpus in
        let questions = Questions()
        _ = try corpus.summary(within: budget, cancellation: questions.cancellation)
        return questions.count
      }
      // Aligning all sentences makes it two and a half times as much at this size already.
      #expect(counts[1] * 10 < counts[0] * 22, "\(budget): \(counts) questions")
    }
  }

  @Test("one sentence as long as a book is asked in, too, and takes no more than its length")
  private func longSentences() throws {
    func corpus(_ count: Int) -> Corpus {
      let clause = "on 3 May 2021 about 40 soldiers and 12 drivers of the valley left the camp, "
      let text = String(repeating: clause, count: count) + "and nobody stayed."
      return NewsAnalysisTests.corpus(["One\n" + text, "Two\n" + text])
    }
    for work in Work.allCases {
      let (short, long) = (
        try work.questions(corpus(600)), try work.questions(corpus(1200))
      )
      // Sixteen words a clause, two articles: asked once in a hundred words at least.
      #expect(long >= 1200 * 16 * 2 / 100, "\(work)")
      #expect(long < 3 * short, "\(work): \(short) questions, then \(long)")
    }
  }
}
