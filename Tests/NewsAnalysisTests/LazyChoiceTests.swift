import NewsCorpus
import TestSupport
import Testing

// The plain choice is made over the concepts and the weights that the lazy one uses.
@testable import NewsAnalysis

@Suite("Choosing the sentences of a summary") struct LazyChoiceTests {
  @Test("few looks at each sentence choose what looking at all of them does", arguments: 1...8)
  func choice(seed: UInt64) throws {
    let corpus = RandomNews.corpus(
      articles: seed == 1 ? 1 : 12, sentences: seed == 1 ? 60 : 18, seed: seed)
    let compared = try ComparedArticles(
      of: corpus, articles: Array(corpus.articles.indices), cancellation: .never)
    let summariser = try Summariser(compared, cancellation: .never)
    for budget in [Summariser.Budget.sentences(3), .sentences(40), .words(60), .words(5000)] {
      var plain = try PlainChoice(compared, budget)
      let chosen = try summariser.sentences(within: budget, cancellation: .never)
      let expected = try plain.all().map { compared.sentences[$0] }
      #expect(!chosen.isEmpty && chosen.sorted() == expected.sorted(), "seed \(seed), \(budget)")
    }
  }

  @Test("an article of several counts less once a summary has more than its fair share of it")
  func shares() {
    // Five articles: each may have 1/5. A second sentence of five exceeds that by 1/5: 1 / (1 + 2/5).
    var shares = ArticleShares(of: 5, within: 5)
    #expect(shares.factor(1, of: 0) == 1)
    shares.add(1, to: 0)
    #expect(abs(shares.factor(1, of: 0) - 1 / 1.4) < 1e-12 && shares.factor(1, of: 1) == 1)
    // All of it is told by the only one.
    #expect(ArticleShares(of: 1, within: 4).factor(4, of: 0) == 1)
  }

  @Test("powers are those worked out by hand")
  func powers() {
    // √2, the fourth root of 81, 10³, 2⁻²
    for (base, exponent, value) in [
      (2.0, 0.5, 1.414_213_562_373_095), (81, 0.25, 3), (10, 3, 1000), (2, -2, 0.25), (1, 9, 1),
    ] as [(Double, Double, Double)] {
      #expect(abs(power(base, exponent) - value) < 1e-12 * value)
    }
    #expect(power(0, 2) == 0 && power(-3, 2) == 0)
    #expect(power(10, 400) == .infinity && power(10, -400) == 0)
  }

  /// Looks at every sentence for each choice, and compares each with each chosen one.
  private struct PlainChoice {
    let compared: ComparedArticles
    let budget: Summariser.Budget
    let sentences: SummarySentences
    let concepts: SentenceConcepts
    let scale: GainScale
    let relevance: SentenceRelevance
    var shares: ArticleShares
    var chosen: [Int] = []
    var left: Int
    var covered: Set<Int32> = []
    var pace = PacedCancellation(.never)

    init(_ compared: ComparedArticles, _ budget: Summariser.Budget) throws {
      (self.compared, self.budget) = (compared, budget)
      let standing = try StandingSentences(
        of: compared.articles, in: compared.corpus, cancellation: .never)
      sentences = try SummarySentences(compared, standing, &pace)
      concepts = try SentenceConcepts(
        of: compared, sentences.rows, where: Summariser.isUsable, &pace)
      relevance = try SentenceRelevance(nil, compared, sentences, &pace)
      shares = ArticleShares(of: sentences.articleCount, within: budget.amount)
      scale = GainScale(isSingle: sentences.articleCount < 2)
      left = budget.amount
    }

    mutating func all() throws -> [Int] {
      try grow { Summariser.isProminent($0) }
      if budget.isMostlyLeft(left) { try grow { Summariser.isUsable($0) } }
      return chosen
    }

    private func article(of unit: SentenceUnit) -> Int {
      sentences.rows[unit.sentences[0]].article
    }

    private mutating func grow(where isWanted: (SummarySentences.Row) -> Bool) throws {
      var open = sentences.rows.indices.filter { isWanted(sentences.rows[$0]) }
      let weights = try ConceptWeights(of: open, sentences, concepts, relevance, &pace)
      while true {
        let units = open.compactMap { index in
          SentenceUnit(
            of: index, in: sentences, isOpen: { open.contains($0) },
            isChosen: { chosen.contains($0) })
        }.filter { budget.cost(of: $0, in: sentences) <= left }
        let gains = units.map { unit in
          scale.gain(of: unit, sentences, concepts, weights) { covered.contains($0) }
            * shares.factor(budget.cost(of: unit, in: sentences), of: article(of: unit))
        }
        guard let most = gains.max(), most > 0, let place = gains.firstIndex(of: most) else {
          return
        }
        let unit = units[place].sentences
        let told = unit.filter { index in chosen.contains { compared.cosine(index, $0) > 0.4 } }
        open.removeAll { told.contains($0) }
        guard told.isEmpty else { continue }
        chosen += unit
        left -= budget.cost(of: units[place], in: sentences)
        shares.add(budget.cost(of: units[place], in: sentences), to: article(of: units[place]))
        for index in unit { covered.formUnion(concepts[index]) }
      }
    }
  }
}
