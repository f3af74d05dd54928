import NewsCorpus

/// A pattern whose regular expressions and attributes are known to be sound; its words are looked up when
/// it is searched for.
enum BoundPattern: Sendable {
  /// `"set * up"`
  case phrase(String)
  /// Both in the text of one row, at most so many words apart when a distance is given.
  case near(String, String, within: Int?)
  /// What a regular expression matches.
  case regex(TextPattern)
  /// `[lemma="withdraw"] []{0,3}`
  case tokens([BoundToken])
}

/// What of a word a token of a pattern tests.
package enum TokenAttribute: String, CaseIterable, Sendable {
  case form, lemma
}

/// One token of a pattern.
struct BoundToken: Sendable {
  /// A condition on one word.
  enum Test: Sendable {
    /// Equal to a text in which `*` stands for any letters.
    case equals(TokenAttribute, String)
    case differs(TokenAttribute, String)
    case matches(TextPattern)
  }

  /// All of these must hold.
  var tests: [Test]
  var minimum: Int
  /// The most repetitions; nil without a limit of its own.
  var maximum: Int?
}

/// A pattern with its words looked up in one corpus, ready to be searched for.
enum PatternSearch {
  case words(CompiledPattern)
  case near(CompiledPattern, CompiledPattern, within: Int?)
  case regex(TextPattern)

  /// Looks the words of a pattern up.
  init(_ pattern: BoundPattern, in corpus: Corpus, _ patience: Patience) throws(EvaluationError) {
    let compiler = PatternCompiler(corpus: corpus)
    switch pattern {
    case .phrase(let phrase): self = .words(compiler.compile(phrase: phrase))
    case .near(let one, let other, let within):
      self = .near(
        compiler.compile(phrase: one), compiler.compile(phrase: other), within: within)
    case .regex(let expression): self = .regex(expression)
    case .tokens(let tokens):
      self = .words(try compiler.compile(tokens, patience))
    }
  }

  /// The words as typed that do not occur.
  var missing: [String] {
    switch self {
    case .words(let pattern): pattern.missing
    case .near(let a, let b, _): a.missing + b.missing
    case .regex: []
    }
  }

  /// At most how many hits there are.
  func estimate(in corpus: Corpus) -> Int {
    switch self {
    case .words(let pattern): PatternMatcher(corpus: corpus, pattern: pattern).estimate
    case .near(let a, let b, _):
      min(
        PatternMatcher(corpus: corpus, pattern: a).estimate,
        PatternMatcher(corpus: corpus, pattern: b).estimate)
    case .regex: corpus.words.count
    }
  }

  /// The word that has fewest places of those that must stand in every hit; nil where there is none.
  func rarestWord(in corpus: Corpus) -> CompiledPattern? {
    switch self {
    case .words(let pattern): return PatternMatcher(corpus: corpus, pattern: pattern).rarestWord
    case .near(let a, let b, _):
      let (one, other) = (
        PatternMatcher(corpus: corpus, pattern: a), PatternMatcher(corpus: corpus, pattern: b)
      )
      return one.estimate <= other.estimate ? one.rarestWord : other.rarestWord
    case .regex: return nil
    }
  }

  /// Whether no hit goes on beyond the end of a sentence.
  var staysInSentence: Bool {
    switch self {
    case .words(let pattern): pattern.staysInSentence
    case .near, .regex: false
    }
  }

  /// Whether the hits between any two bounds are those of the whole text that lie between them: no hit can
  /// overlap the next, and none is longer or shorter for want of room.
  var isBoundless: Bool {
    guard case .words(let pattern) = self, !pattern.staysInSentence || pattern.elements.count == 1,
      pattern.isFixed, pattern.elements.allSatisfy({ $0.terms != nil })
    else { return false }
    if pattern.elements.count == 1 { return true }
    let terms = pattern.elements.compactMap { $0.terms?.count == 1 ? $0.terms?[0] : nil }
    return terms.count == pattern.elements.count && Set(terms).count == terms.count
  }

  /// All hits in `scope`, ascending; none crosses the bounds.
  func matches(
    in corpus: Corpus, within bounds: TextBounds, scope: [Range<Int>]? = nil, _ patience: Patience
  ) throws(EvaluationError) -> [Match] {
    switch self {
    case .words(let pattern):
      return try PatternMatcher(
        corpus: corpus, pattern: pattern, bounds: narrowed(bounds), scope: scope
      ).matches(patience)
    case .near(let a, let b, let distance):
      return try NearSearch(corpus: corpus, bounds: bounds, scope: scope)
        .matches(of: a, near: b, within: distance, patience)
    case .regex(let expression):
      return try ExpressionSearch(expression, in: corpus, patience)
        .matches(within: bounds, scope: scope)
    }
  }
}

extension PatternSearch {
  /// The bounds, or sentences where hits stay in one.
  private func narrowed(_ bounds: TextBounds) -> TextBounds {
    if case .words = bounds { return bounds }
    return staysInSentence ? .sentence : bounds
  }
}

extension PatternCompiler {
  /// Compiles tokens: for each the terms that pass all of its tests.
  ///
  /// - Complexity: O(*v*) in the vocabulary for each test that is no plain word.
  func compile(_ tokens: [BoundToken], _ patience: Patience) throws(EvaluationError)
    -> CompiledPattern
  {
    var pattern = CompiledPattern(elements: [], staysInSentence: true)
    for token in tokens {
      var terms: [Vocabulary.Term]?
      for test in token.tests {
        let own = try self.terms(passing: test, patience)
        if own.isEmpty, case .equals(_, let word) = test { pattern.missing.append(word) }
        guard let earlier = terms else {
          terms = own
          continue
        }
        let both = Set(earlier)
        terms = own.filter { both.contains($0) }
      }
      let most = min(
        token.maximum ?? CompiledPattern.longestRepetition, CompiledPattern.longestRepetition)
      pattern.elements.append(
        .init(terms: terms, minimum: min(token.minimum, most), maximum: most))
    }
    return pattern
  }

  private func terms(
    passing test: BoundToken.Test, _ patience: Patience
  ) throws(EvaluationError) -> [Vocabulary.Term] {
    switch test {
    case .equals(let attribute, let value): return terms(attribute, value: value)
    case .differs(let attribute, let value):
      let excluded = Set(terms(attribute, value: value))
      return (0..<corpus.vocabulary.count).map { Vocabulary.Term($0) }
        .filter { !excluded.contains($0) }
    case .matches(let expression):
      let matcher = TextMatcher(expression, patience)
      var found: [Vocabulary.Term] = []
      for number in 0..<corpus.vocabulary.count {
        try patience.check(turn: number)
        let term = Vocabulary.Term(number)
        if try matcher.matches(corpus.vocabulary.bytes(of: term)) { found.append(term) }
      }
      return found
    }
  }
}
