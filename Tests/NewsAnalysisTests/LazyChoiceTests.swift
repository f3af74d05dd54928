import NewsCorpus
import TestSupport
import Testing

// The plain choice is made over the concepts that the lazy one uses.
@testable import NewsAnalysis

@Suite("Choosing the sentences of a summary") struct LazyChoiceTests {
  @Test("few looks at each sentence choose what looking at all of them does", arguments: 1...8)
  func choice(seed: UInt64) throws {
    let corpus = RandomNews.corpus(articles: seed == 1 ? 1 : 12, seed: seed)
    let articles = Array(corpus.articles.indices)
    let compared = try ComparedArticles(of: corpus, articles: articles, cancellation: .never)
    let summariser = try Summariser(compared, cancellation: .never)
    for budget in [Summariser.Budget.sentences(3), .sentences(40), .words(60), .words(5000)] {
      let plain = try Self.plainChoice(compared, budget).map { compared.sentences[$0] }
      let chosen = try summariser.sentences(within: budget, cancellation: .never)
      #expect(!chosen.isEmpty && chosen.sorted() == plain.sorted(), "seed \(seed), \(budget)")
    }
  }

  /// Looks at every sentence for each choice, and compares each with each chosen one.
  private static func plainChoice(
    _ compared: ComparedArticles, _ budget: Summariser.Budget
  ) throws -> [Int] {
    let concepts = try SentenceConcepts(compared, cancellation: .never)
    var covered = [Bool](repeating: false, count: concepts.weights.count)
    var open = compared.sentences.indices.filter { (8...60).contains(concepts.lengths[$0]) }
    var chosen: [Int] = []
    var words = 0
    while true {
      switch budget {
      case .sentences(let limit): if chosen.count >= limit { return chosen }
      case .words(let limit): open.removeAll { words + concepts.lengths[$0] > limit }
      }
      let gains = open.map { concepts.gain($0, covered: covered) }
      guard let most = gains.max(), most > 0, let place = gains.firstIndex(of: most) else {
        return chosen
      }
      let next = open[place]
      chosen.append(next)
      words += concepts.lengths[next]
      concepts.cover(next, &covered)
      open.removeAll { $0 == next || compared.cosine($0, next) > 0.55 }
    }
  }
}
