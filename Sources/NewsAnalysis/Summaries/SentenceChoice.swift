import NewsCorpus

/// A choice of sentences that grows by the unit that adds most for its length.
///
/// What a unit adds only shrinks as others are chosen, so what it added when it was last looked at is a
/// bound: the heap's first sentence whose gain is up to date is the best of all. Units only grow shorter
/// when the sentence on which they lean is chosen; they come into the heap anew then.
struct SentenceChoice {
  /// The chosen sentences in the order of choice, as indices of `ComparedArticles.sentences`.
  var chosen: [Int] { resembled.indices }
  /// What is left of the budget, in its own unit.
  private(set) var left: Int

  private let sentences: SummarySentences
  private let concepts: SentenceConcepts
  private let relevance: SentenceRelevance
  private let budget: Summariser.Budget
  private let scale: GainScale
  private var shares: ArticleShares
  private var resembled: ChosenSentences
  private var isChosen: [Bool]
  // Whether a sentence can be chosen.
  private var isOpen: [Bool]
  private var covered: [Bool]
  private var weights = ConceptWeights()

  init(
    of compared: ComparedArticles, _ sentences: SummarySentences, _ concepts: SentenceConcepts,
    _ relevance: SentenceRelevance, within budget: Summariser.Budget
  ) {
    (self.sentences, self.concepts, self.relevance) = (sentences, concepts, relevance)
    self.budget = budget
    shares = ArticleShares(of: sentences.articleCount, within: budget.amount)
    left = budget.amount
    scale = GainScale(isSingle: sentences.articleCount < 2)
    resembled = ChosenSentences(of: compared)
    isChosen = [Bool](repeating: false, count: sentences.rows.count)
    isOpen = isChosen
    covered = [Bool](repeating: false, count: concepts.count)
  }

  /// Takes what adds most among some sentences, given ascending, again and again.
  ///
  /// - Complexity: O(*n* log *n*) for *n* sentences, where each is looked at again only a few times;
  ///   O(*k* · *n*) for *k* chosen ones at worst.
  mutating func grow(
    from candidates: [Int], _ pace: inout PacedCancellation
  ) throws(Cancelled) {
    weights = try ConceptWeights(of: candidates, sentences, concepts, relevance, &pace)
    for index in isOpen.indices { isOpen[index] = false }
    for index in candidates { isOpen[index] = true }
    var heap = GainHeap()
    for index in candidates { try enter(index, &heap, &pace) }
    while left > 0, let best = heap.first {
      try pace.step(20)
      guard let unit = unit(of: best.index) else {
        heap.removeFirst()
        continue
      }
      if best.round < chosen.count {
        heap.replaceFirst(gain: try gain(of: unit, &pace), round: chosen.count)
        continue
      }
      heap.removeFirst()
      if try !isNew(unit, &pace) { continue }
      take(unit)
      for index in unit.sentences { try enterFollowers(of: index, &heap, &pace) }
    }
  }

  /// Takes two sentences, each with what it leans on, where both can be in a summary and fit: a first pair into all of
  /// the budget, others into half of it.
  mutating func take(both pair: [Int]) {
    let before = self
    for index in pair where !isChosen[index] {
      let unit = SentenceUnit(
        of: sentences.rows[index].block.lowerBound, in: sentences,
        isOpen: { Summariser.isUsable(sentences.rows[$0]) }, isChosen: { isChosen[$0] })
      guard let unit, budget.cost(of: unit, in: sentences) <= left else {
        self = before
        return
      }
      take(unit)
    }
    if !before.chosen.isEmpty, left * 2 < budget.amount { self = before }
  }

  /// Whether a unit says what is not said yet; sentences that say what a chosen one does cannot be chosen
  /// any more.
  private mutating func isNew(
    _ unit: SentenceUnit, _ pace: inout PacedCancellation
  ) throws(Cancelled) -> Bool {
    var isNew = true
    for index in unit.sentences where try resembled.resemble(index, &pace) {
      isOpen[index] = false
      isNew = false
    }
    return isNew
  }

  private mutating func take(_ unit: SentenceUnit) {
    let cost = budget.cost(of: unit, in: sentences)
    left -= cost
    if let index = unit.sentences.first { shares.add(cost, to: sentences.rows[index].article) }
    for index in unit.sentences {
      resembled.append(index)
      isChosen[index] = true
      for concept in concepts[index] { covered[Int(concept)] = true }
    }
  }

  /// Puts a sentence into the heap with what its unit adds; nothing when it has none.
  private func enter(
    _ index: Int, _ heap: inout GainHeap, _ pace: inout PacedCancellation
  ) throws(Cancelled) {
    guard let unit = unit(of: index) else { return }
    heap.insert(index, gain: try gain(of: unit, &pace), round: chosen.count)
  }

  /// Puts those in whose unit is shorter now that a sentence is chosen.
  private func enterFollowers(
    of chosen: Int, _ heap: inout GainHeap, _ pace: inout PacedCancellation
  ) throws(Cancelled) {
    var next = chosen + 1
    for _ in 0..<SentenceUnit.longest {
      guard next < sentences.rows.count, sentences.rows[next].leans, !sentences.rows[next].isFirst
      else { return }
      try enter(next, &heap, &pace)
      next = sentences.rows[next].block.upperBound
    }
  }

  /// The unit of a sentence that fits into what is left.
  private func unit(of index: Int) -> SentenceUnit? {
    let unit = SentenceUnit(
      of: index, in: sentences, isOpen: { isOpen[$0] }, isChosen: { isChosen[$0] })
    guard let unit, budget.cost(of: unit, in: sentences) <= left else { return nil }
    return unit
  }

  /// What a unit would add for its length, less where it has little to do with what is asked and where its
  /// article is in the summary with much already.
  private func gain(
    of unit: SentenceUnit, _ pace: inout PacedCancellation
  ) throws(Cancelled) -> Double {
    for index in unit.sentences { try pace.step(concepts[index].count) }
    let relevance = unit.sentences.reduce(0) { max($0, self.relevance[$1]) }
    guard relevance > 0, let index = unit.sentences.first else { return 0 }
    return relevance * scale.gain(of: unit, sentences, concepts, weights) { covered[Int($0)] }
      * shares.factor(budget.cost(of: unit, in: sentences), of: sentences.rows[index].article)
  }
}

/// How what a unit adds is set against its length.
///
/// For a single article short sentences win. For several, longer ones do, and sentences that quote count what
/// is told already too: so what sources say comes in, but never before the news that they speak of.
struct GainScale {
  private let quotation: Double
  // For each number of words what the gain is divided by.
  private let divisors: [Double]

  init(isSingle: Bool) {
    quotation = isSingle ? 0 : 0.5
    divisors = (0...SentenceUnit.longest * Summariser.longest).map {
      power(Double($0), isSingle ? 0.8 : 0.2)
    }
  }

  /// The weights of the concepts of a unit that are not covered, and a part of the others' where somebody
  /// is quoted, for its length.
  func gain(
    of unit: SentenceUnit, _ sentences: SummarySentences, _ concepts: SentenceConcepts,
    _ weights: ConceptWeights, isCovered: (Int32) -> Bool
  ) -> Double {
    var sum = 0.0
    var words = 0
    var seen: Set<Int32> = []
    for index in unit.sentences {
      let row = sentences.rows[index]
      words += row.length
      for concept in concepts[index] {
        let isNew =
          !isCovered(concept) && (unit.sentences.count == 1 || seen.insert(concept).inserted)
        sum += isNew ? weights[concept] : row.quotes ? quotation * weights[concept] : 0
      }
    }
    return words > 0 ? sum / divisors[min(words, divisors.count - 1)] : 0
  }
}

extension Summariser.Budget {
  /// The number of sentences or words.
  var amount: Int {
    switch self {
    case .sentences(let count), .words(let count): count
    }
  }

  /// How much of it a unit takes.
  func cost(of unit: SentenceUnit, in sentences: SummarySentences) -> Int {
    switch self {
    case .sentences: unit.sentences.count
    case .words: unit.sentences.reduce(0) { $0 + sentences.rows[$1].length }
    }
  }
}
