package import NewsCorpus

/// A statement that several articles make, each in words of its own.
package struct Agreement: Sendable, Equatable {
  /// The sentences that make it, one of each article, as numbers of the corpus, ascending.
  package let sentences: [Int]
  /// The articles that make it, ascending; at least two.
  package let articles: [ArticleOrdinal]
  /// The mean score of its pairs of sentences, from 0 to 1.
  package let score: Double
}

/// Two sentences alike in wording, of which one says what the other denies or turns round.
package struct StatementConflict: Sendable, Equatable {
  /// The sentences of two articles, as numbers of the corpus, ascending.
  package let sentences: [Int]
  /// What sets them apart.
  package let contrast: StatementContrast
}

/// What only one of the compared articles has.
package struct UniqueSentences: Sendable, Equatable {
  /// The article.
  package let article: ArticleOrdinal
  /// Its sentences without a counterpart, as numbers of the corpus, the most informative first.
  package let sentences: [Int]
}

/// The statements of some articles against each other.
struct Statements {
  private let compared: ComparedArticles
  /// What they have taken over from one another, passages included in which one says the contrary.
  let passages: [ReusedPassage]
  private var agreeing: [CliqueCover.Edge] = []
  /// Pairs of sentences that are alike but do not say the same.
  private(set) var conflicts: [StatementConflict] = []
  private var hasCounterpart: Set<Int> = []
  /// How much the pairs that agree say the same.
  private var scores: [Pair: Double] = [:]
  /// Pairs that say the contrary of each other, or turn round who did what, in whatever words.
  private var contrasted: Set<Pair> = []

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// Takes in aligned articles.
  init(of alignment: Alignment, _ cancellation: Cancellation) throws(Cancelled) {
    compared = alignment.compared
    var search = ReuseSearch(of: compared.corpus, articles: compared.articles)
    passages = try search.passages(cancellation)
    try add(alignment, cancellation)
  }

  private mutating func add(
    _ alignment: Alignment, _ cancellation: Cancellation
  ) throws(Cancelled) {
    var finder = ContrastFinder(of: compared, alignment.links)
    let corpus = compared.corpus
    defer { conflicts.sort { $0.sentences.lexicographicallyPrecedes($1.sentences) } }
    try addDenials(alignment, &finder, cancellation)
    for pair in alignment.counterparts {
      try cancellation.check()
      let (first, second) = (compared.sentences[pair.first], compared.sentences[pair.second])
      let edge = CliqueCover.Edge(first: first, second: second, score: pair.score)
      // Who blames whom is not the same, however alike the words are.
      let wording = CopiedWording(first, second, in: compared.corpus)
      if wording.isReversed {
        contrasted.insert(Pair(first: first, second: second))
        continue
      }
      // One speech given twice is no statement of either article.
      if wording.isSameSpeech {
        hasCounterpart.formUnion([first, second])
        continue
      }
      let isCopy = wording.isCopy || isCopied(first, second)
      let shared = SharedStatement(pair.first, pair.second, in: compared)
      guard isCopy || shared.isMade else { continue }
      let contrast = finder.contrast(
        corpus.words(ofSentence: first), corpus.words(ofSentence: second))
      // Whether they differ is not sure, or a matter of figures, which are compared apart: they neither agree nor
      // conflict.
      let isLeftOpen =
        contrasted.contains(Pair(first: first, second: second))
        || FigureContrast.differ(first, second, in: corpus)
        || FigureContrast.givesOtherwise(first, second, in: corpus)
        || contrast.map { isUnsure($0, pair, &finder) } ?? false
      if isLeftOpen {
        hasCounterpart.formUnion([first, second])
        continue
      }
      if let contrast {
        conflicts.append(StatementConflict(sentences: [first, second], contrast: contrast))
        contrasted.insert(Pair(first: first, second: second))
      } else if !isCopy, pair.score >= Self.least.agreement {
        if shared.isOfTwoSpeakers { continue }
        agreeing.append(edge)
        scores[Pair(first: first, second: second)] = pair.score
      }
      hasCounterpart.formUnion([first, second])
    }
  }

  /// Takes in what one article says and another says is denied: the clause behind `denied that` is asked for by itself,
  /// as it is only a part of its sentence.
  private mutating func addDenials(
    _ alignment: Alignment, _ finder: inout ContrastFinder, _ cancellation: Cancellation
  ) throws(Cancelled) {
    let corpus = compared.corpus
    var search = DeniedClauseSearch(alignment)
    var best: [Place: (share: Double, conflict: StatementConflict)] = [:]
    // Few sentences deny; each is looked at once.
    var denying: [Int: (words: Range<Int>, verb: String)] = [:]
    var outright: Set<Int> = []
    let pairs = alignment.pairs.lazy.filter(\.isOfOneEvent)
    for index in Set(pairs.flatMap { [$0.first, $0.second] }).sorted() {
      try cancellation.check()
      let words = corpus.words(ofSentence: compared.sentences[index])
      guard finder.deniesOutright(words) else { continue }
      outright.insert(index)
      denying[index] = finder.deniedClause(of: words)
    }
    for pair in alignment.pairs where pair.isOfOneEvent {
      try cancellation.check()
      for (denier, other) in [(pair.first, pair.second), (pair.second, pair.first)] {
        guard let clause = denying[denier], !outright.contains(other) else { continue }
        let said = corpus.words(ofSentence: compared.sentences[other])
        let place = Place(sentence: denier, article: compared.articleOfSentence[other])
        guard let share = search.share(of: clause.words, in: said),
          share > best[place]?.share ?? 0, finder.contrast(clause.words, said) == nil
        else { continue }
        let ground = StatementContrast.Ground.denied(
          clause.verb, in: compared.articleOfSentence[denier])
        best[place] = (
          share,
          StatementConflict(
            sentences: [compared.sentences[pair.first], compared.sentences[pair.second]],
            contrast: StatementContrast(ground: ground, strength: share))
        )
      }
    }
    let found = best.sorted {
      ($0.key.sentence, $0.key.article) < ($1.key.sentence, $1.key.article)
    }
    for (_, denial) in found {
      conflicts.append(denial.conflict)
      contrasted.insert(
        Pair(first: denial.conflict.sentences[0], second: denial.conflict.sentences[1]))
    }
  }

  /// A sentence beside an article that says what it says is denied.
  private struct Place: Hashable {
    let sentence: Int
    let article: ArticleOrdinal
  }

  /// Whether what sets two sentences apart may be nothing: they tell of two events; a contrary beside other words, or a negation in sentences
  /// that are hardly alike, of a word that only follows what both say, or one that the other article has a sentence
  /// earlier or later.
  private func isUnsure(
    _ contrast: StatementContrast, _ pair: Alignment.Pair, _ finder: inout ContrastFinder
  ) -> Bool {
    let (first, second) = (compared.sentences[pair.first], compared.sentences[pair.second])
    guard pair.isOfOneEvent, pair.score >= Self.least.score, !asks(first), !asks(second) else {
      return true
    }
    switch contrast.ground {
    case .contrary: return contrast.strength < Self.least.contrary
    case .denied(let word, let article):
      let isVerb = Negation.part(of: word, lemma: "") != .negation
      let other = compared.corpus.article(ofSentence: first) == article ? second : first
      let near = compared.corpus.bodySentences(of: compared.corpus.article(ofSentence: other))
        .clamped(to: other - 1..<other + 2)
      let words =
        compared.corpus.words(ofSentence: near.lowerBound)
        .lowerBound..<compared.corpus.words(
          ofSentence: near.upperBound - 1
        ).upperBound
      return !isVerb && contrast.strength < 1 || finder.negates(words)
    }
  }

  /// Whether a sentence is a question, which says nothing.
  private func asks(_ sentence: Int) -> Bool {
    compared.corpus.bytes(
      compared.corpus.sentences[sentence].span, of: compared.corpus.article(ofSentence: sentence)
    ).suffix(4).contains(0x3F)
  }

  /// How much must speak for it that two sentences agree, and that they conflict: how alike they are, and how much two words
  /// stand beside the same three. Half of the counterparts below 0.5 only speak of the same thing.
  private static let least = (agreement: 0.5, score: 0.65, contrary: 0.85)

  /// What at least two of the articles say in words of their own, in most articles first.
  var agreements: [Agreement] {
    CliqueCover.groups(agreeing).map { group in
      var sum = 0.0
      var pairs = 0.0
      for (offset, first) in group.enumerated() {
        for second in group[(offset + 1)...] {
          sum += scores[Pair(first: first, second: second)] ?? 0
          pairs += 1
        }
      }
      return Agreement(
        sentences: group, articles: articles(of: group), score: sum / max(1, pairs))
    }.sorted { a, b in
      if a.articles.count != b.articles.count { return a.articles.count > b.articles.count }
      if a.score != b.score { return a.score > b.score }
      return a.sentences.lexicographicallyPrecedes(b.sentences)
    }
  }

  /// The passages taken over, as a reader of a comparison wants them: without the sentences that say the contrary there,
  /// and without those that are no more than two sentences which say the same in words of their own.
  var reuses: [ReusedPassage] {
    passages.flatMap { passage in
      parts(of: passage).filter { part in
        guard let pair = onlyPair(of: part) else { return true }
        return scores[pair] == nil
      }
    }
  }

  /// From which likeness on the sentences of a passage say the same: of one more edited each is looked at.
  private static let copied = 0.9

  /// Whether half of a sentence stands in a passage that another article has in the same words.
  private func isTakenOver(_ sentence: Int) -> Bool {
    let words = compared.corpus.words(ofSentence: sentence)
    return passages.contains { passage in
      passage.likeness >= Self.copied
        && [passage.source, passage.target].contains {
          $0.clamped(to: words).count * 2 >= words.count
        }
    }
  }

  /// Whether most of two sentences is one passage with hardly a word changed.
  private func isCopied(_ first: Int, _ second: Int) -> Bool {
    let words = (
      compared.corpus.words(ofSentence: first), compared.corpus.words(ofSentence: second)
    )
    return passages.contains { passage in
      passage.likeness >= Self.copied
        && [words, (words.1, words.0)].contains { one, other in
          passage.source.clamped(to: one).count * 2 >= one.count
            && passage.target.clamped(to: other).count * 2 >= other.count
        }
    }
  }

  /// A passage cut where two of its sentences say the contrary of each other.
  private func parts(of passage: ReusedPassage) -> [ReusedPassage] {
    let corpus = compared.corpus
    var rest = passage
    var parts: [ReusedPassage] = []
    let sentences = corpus.sentences(ofWords: passage.source)
    for sentence in sentences {
      // Where sentences have changed places, nothing may be left behind the one that was cut out.
      guard !rest.source.isEmpty, !rest.target.isEmpty else { break }
      let other = corpus.sentences(ofWords: rest.target).first {
        contrasted.contains(Pair(first: min(sentence, $0), second: max(sentence, $0)))
      }
      guard let other else { continue }
      let (own, its) = (corpus.words(ofSentence: sentence), corpus.words(ofSentence: other))
      parts.append(
        rest.part(
          rest.source.lowerBound..<max(rest.source.lowerBound, own.lowerBound),
          rest.target.lowerBound..<max(rest.target.lowerBound, its.lowerBound), in: corpus))
      rest = rest.part(
        min(own.upperBound, rest.source.upperBound)..<rest.source.upperBound,
        min(its.upperBound, rest.target.upperBound)..<rest.target.upperBound, in: corpus)
    }
    parts.append(rest)
    return parts.filter { $0 == passage || $0.sameWords >= Self.leastOfPart }
  }

  /// What is left of a passage that was cut is one as long as so many words are the same.
  private static let leastOfPart = 9

  /// The two sentences that a passage is; nil when it is more.
  private func onlyPair(of passage: ReusedPassage) -> Pair? {
    let one = compared.corpus.sentences(ofWords: passage.source)
    let other = compared.corpus.sentences(ofWords: passage.target)
    guard one.count == 1, other.count == 1 else { return nil }
    return Pair(
      first: min(one.lowerBound, other.lowerBound), second: max(one.lowerBound, other.lowerBound))
  }

  private func articles(of sentences: [Int]) -> [ArticleOrdinal] {
    sentences.map { compared.corpus.article(ofSentence: $0) }
  }

  /// What only one article says, for each of the articles.
  ///
  /// - Complexity: O(*n*) in the words of the articles.
  func uniqueSentences(_ cancellation: Cancellation) throws(Cancelled) -> [UniqueSentences] {
    var pace = PacedCancellation(cancellation)
    var byArticle: [ArticleOrdinal: [(sentence: Int, worth: Double)]] = [:]
    for index in compared.sentences.indices
    where !hasCounterpart.contains(compared.sentences[index])
      && !isTakenOver(compared.sentences[index])
    {
      try pace.step(compared.bag(index).count)
      guard compared.bag(index).count >= 3 else { continue }
      byArticle[compared.articleOfSentence[index], default: []]
        .append((compared.sentences[index], worth(of: index)))
    }
    return compared.articles.map { article in
      let ranked = (byArticle[article] ?? []).sorted {
        $0.worth != $1.worth ? $0.worth > $1.worth : $0.sentence < $1.sentence
      }
      return UniqueSentences(article: article, sentences: ranked.map(\.sentence))
    }
  }

  /// How much a sentence tells: what is rare elsewhere but comes up again in its own article, for its
  /// length.
  private func worth(of index: Int) -> Double {
    let sum = compared.bag(index).reduce(0.0) { sum, stem in
      let count = Double(compared.sentenceCounts[Int(stem)])
      return sum + compared.rarity[Int(stem)] * (1 + logarithm(count))
    }
    let words = compared.corpus.words(ofSentence: compared.sentences[index]).count
    return sum / Double(max(8, words)).squareRoot()
  }
}
