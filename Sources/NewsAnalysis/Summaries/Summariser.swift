package import NewsCorpus

/// Chooses the sentences that together tell most of what articles say.
///
/// Greedy coverage of weighted concepts under a budget, after Gillick and Favre (2009): concepts are stemmed
/// content words and pairs of neighbouring words, the heavier the more sentences and articles have them and
/// the earlier they stand (`ConceptWeights`). The sentence comes next whose concepts add most for its length
/// (`SentenceChoice`). One that leans on the sentence before it (`Leaning`) comes only behind that one. One
/// that resembles a chosen sentence is passed over, as are remains of the page (`PageRemains`), those under
/// 8 and over 50 words, those late in their article, and those that may not stand alone; where much of the
/// budget is left, length and place are taken less strictly. No article has most of a summary of several
/// (`ArticleShares`). Where something is asked, only sentences that have to do with it are taken (`Question`).
/// Whole sentences only.
package struct Summariser: Sendable {
  /// How long a summary may be.
  package enum Budget: Sendable, Equatable {
    /// At most so many sentences.
    case sentences(Int)
    /// At most so many words, as spaces part them; a sentence that would go beyond is not taken.
    case words(Int)
  }

  /// The most words of a sentence.
  static let longest = 60
  private static let shortest = 5

  private let compared: ComparedArticles
  private let standing: StandingSentences
  private let sentences: SummarySentences
  private let concepts: SentenceConcepts

  /// Reads the sentences of articles.
  ///
  /// - Complexity: O(*n*) in the length of the articles.
  package init(_ compared: ComparedArticles, cancellation: Cancellation) throws(Cancelled) {
    self.compared = compared
    standing = try StandingSentences(
      of: compared.articles, in: compared.corpus, cancellation: cancellation)
    var pace = PacedCancellation(cancellation)
    sentences = try SummarySentences(compared, standing, &pace)
    concepts = try SentenceConcepts(
      of: compared, sentences.rows, where: Self.isUsable, &pace)
  }

  /// The sentences of a summary, as numbers of the corpus: among some of them, ascending, where such are given, and
  /// about what is asked, where something is.
  ///
  /// They come in the order of news: by how early they stand in their article, then by article, so
  /// that what happened comes before its background. One that leans stays behind the one it leans on.
  /// - Complexity: O(*n* log *n*) for *n* sentences, where each is looked at again only a few times;
  ///   O(*k* · *n*) for *k* chosen ones at worst.
  package func sentences(
    within budget: Budget, among rows: [Int]? = nil, about question: Question? = nil,
    cancellation: Cancellation
  ) throws(Cancelled) -> [Int] {
    try sentences(
      within: budget, among: rows, about: question, including: [], cancellation: cancellation)
  }

  /// The same with both sentences of some pairs, where they fit and can be in a summary.
  private func sentences(
    within budget: Budget, among rows: [Int]?, about question: Question?, including pairs: [[Int]],
    cancellation: Cancellation
  ) throws(Cancelled) -> [Int] {
    var pace = PacedCancellation(cancellation)
    let relevance = try SentenceRelevance(question, compared, sentences, &pace)
    var choice = SentenceChoice(of: compared, sentences, concepts, relevance, within: budget)
    for pair in pairs { choice.take(both: pair.compactMap { compared.index(ofSentence: $0) }) }
    if let rows {
      try choice.grow(from: try indices(of: rows, &pace), &pace)
    } else {
      try choice.grow(from: indices(where: Self.isProminent), &pace)
      if budget.isMostlyLeft(choice.left) {
        try choice.grow(from: indices(where: Self.isUsable), &pace)
      }
    }
    return ordered(choice.chosen).map { compared.sentences[$0] }
  }

  /// A summary: its sentences, and what other articles say otherwise of what they say.
  ///
  /// Where a chosen sentence and one of another article conflict, both are taken if they fit; what does not fit is
  /// named. What is said otherwise is looked for among at most `mostCompared` articles.
  /// - Complexity: that of `sentences` and of `ArticleStatements`.
  package func summary(
    within budget: Budget, among rows: [Int]? = nil, about question: Question? = nil,
    cancellation: Cancellation
  ) throws(Cancelled) -> Summary {
    var chosen = try sentences(
      within: budget, among: rows, about: question, cancellation: cancellation)
    let isCompared = compared.articles.count <= Self.mostCompared
    var sides = OtherSides([])
    if isCompared, compared.articles.count > 1, !chosen.isEmpty {
      sides = OtherSides(
        try ArticleStatements(of: compared, cancellation: cancellation).conflicts)
      let allowed = rows.map { Set($0) }
      let missing = sides.pairs(of: chosen).filter { allowed?.contains($0[1]) ?? true }
      if !missing.isEmpty {
        chosen = try sentences(
          within: budget, among: rows, about: question, including: missing,
          cancellation: cancellation)
      }
    }
    let lines = chosen.compactMap { sentence in
      standing[sentence].map { standing in
        Summary.Line(sentence: sentence, standing: standing, otherwise: sides[sentence])
      }
    }
    return Summary(lines: lines, isCompared: isCompared)
  }

  /// Among so many articles what is said otherwise is looked for.
  package static let mostCompared = 200

  /// The indices of sentences that can be in a summary, ascending.
  private func indices(
    of rows: [Int], _ pace: inout PacedCancellation
  ) throws(Cancelled) -> [Int] {
    var indices: [Int] = []
    for sentence in rows {
      try pace.step()
      guard let index = compared.index(ofSentence: sentence),
        Self.isUsable(sentences.rows[index])
      else { continue }
      indices.append(index)
    }
    return indices
  }

  /// How one of the sentences stands in the summary; nil for others.
  package func text(of sentence: Int) -> StandingSentence? { standing[sentence] }

  /// Whether a sentence can be in a summary.
  static func isUsable(_ row: SummarySentences.Row) -> Bool {
    row.mayStand && (shortest...longest).contains(row.blockLength)
  }

  /// Whether a sentence is of those from which a summary is made where they suffice.
  static func isProminent(_ row: SummarySentences.Row) -> Bool {
    isUsable(row) && (8...50).contains(row.blockLength) && row.position < 15
  }

  private func indices(where isWanted: (SummarySentences.Row) -> Bool) -> [Int] {
    sentences.rows.indices.filter { isWanted(sentences.rows[$0]) }
  }

  /// Sentences in the order in which a summary has them.
  ///
  /// - Complexity: O(*n* log *n*).
  private func ordered(_ chosen: [Int]) -> [Int] {
    var blocks: [[Int]] = []
    for index in chosen.sorted() {
      let row = sentences.rows[index]
      if let last = blocks.last?.last, sentences.follows(index, last),
        row.leans || row.block.lowerBound < index
      {
        blocks[blocks.count - 1].append(index)
      } else {
        blocks.append([index])
      }
    }
    return blocks.sorted { a, b in
      let (first, second) = (sentences.rows[a[0]].position, sentences.rows[b[0]].position)
      return first != second ? first < second : a[0] < b[0]
    }.flatMap(\.self)
  }
}

extension Summariser.Budget {
  /// Whether so much of it is left that it pays to look at more sentences.
  func isMostlyLeft(_ left: Int) -> Bool {
    switch self {
    case .sentences: left > 0
    case .words(let limit): left > 0 && left * 5 >= limit * 2
    }
  }
}
