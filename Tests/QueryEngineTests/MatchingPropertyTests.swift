import NewsCorpus
import TestSupport
import Testing

// The matcher is the engine's own.
@testable import QueryEngine

/// What the index finds is what reading every sentence finds.
@Suite struct MatchingPropertyTests {
  private static let seeds: ClosedRange<UInt64> = 1...40

  @Test("A phrase with wildcards and gaps is found where a naive scan finds it", arguments: seeds)
  func patterns(seed: UInt64) throws {
    let random = RandomCorpus(seed: seed)
    let corpus = random.corpus
    var generator = SeededGenerator(seed: seed &+ 1_000)
    for _ in 0..<12 {
      let phrase = RandomCorpus.phrase(&generator)
      let compiled = PatternCompiler(corpus: corpus).compile(phrase: phrase)
      let matcher = PatternMatcher(corpus: corpus, pattern: compiled)
      let found = try matcher.matches(Patience(isCancelled: { false })).map(\.words)
      let naive = corpus.sentences.indices.flatMap { sentence in
        let first = corpus.words(ofSentence: sentence).lowerBound
        return NaiveMatching(phrase).matches(in: random.forms(ofSentence: sentence))
          .map { first + $0.lowerBound..<first + $0.upperBound }
      }
      #expect(found == naive, "seed \(seed), \"\(phrase)\"")
    }
  }

  @Test("Some of the phrases asked for occur, and some do not")
  func balance() {
    var (occurring, missing) = (0, 0)
    for seed in Self.seeds {
      let random = RandomCorpus(seed: seed)
      var generator = SeededGenerator(seed: seed &+ 1_000)
      for _ in 0..<12 {
        let phrase = RandomCorpus.phrase(&generator)
        let occurs = random.corpus.sentences.indices.contains {
          !NaiveMatching(phrase).matches(in: random.forms(ofSentence: $0)).isEmpty
        }
        if occurs { occurring += 1 } else { missing += 1 }
      }
    }
    #expect(min(occurring, missing) > 100, "\(occurring) occur, \(missing) do not")
  }

  @Test("Rows that contain a phrase are those whose words a naive scan finds", arguments: seeds)
  func containing(seed: UInt64) throws {
    let random = RandomCorpus(seed: seed)
    let corpus = random.corpus
    var generator = SeededGenerator(seed: seed &+ 2_000)
    for _ in 0..<6 {
      let phrase = RandomCorpus.phrase(&generator)
      func holds(_ sentences: some Sequence<Int>) -> Bool {
        let forms = sentences.flatMap { random.forms(ofSentence: $0) }
        return !NaiveMatching(phrase).matches(in: forms).isEmpty
      }
      let body = Set(random.bodySentences)
      let paragraphs = corpus.paragraphs.indices.filter {
        let own = corpus.sentences(ofParagraph: $0)
        return own.allSatisfy(body.contains) && holds(own)
      }
      let articles = corpus.articles.indices.filter { article in
        let own = corpus.sentences.indices.filter { corpus.article(ofSentence: $0) == article }
        return holds(own.filter(body.contains)) || holds(own.filter { !body.contains($0) })
      }
      try Self.expectRows(
        "containing \"\(phrase)\"", sentences: random.bodySentences.filter { holds([$0]) },
        paragraphs: paragraphs, articles: articles, random, seed)
    }
  }

  @Test(
    "A row of quotations holds a phrase if a naive scan of its words finds it", arguments: seeds)
  func quotes(seed: UInt64) throws {
    let random = RandomCorpus(seed: seed)
    let corpus = random.corpus
    var generator = SeededGenerator(seed: seed &+ 4_000)
    for _ in 0..<6 {
      let phrase = RandomCorpus.phrase(&generator)
      let holding = corpus.quotations.indices.filter { quotation in
        let article = corpus.article(ofQuotation: quotation)
        return corpus.parts(ofQuotation: quotation).contains { part in
          let forms = corpus.words(in: part, of: article).map {
            corpus.vocabulary.string(of: corpus.words.terms[$0])
          }
          return !NaiveMatching(phrase).matches(in: forms).isEmpty
        }
      }
      #expect(
        try random.numbers("quotes containing \"\(phrase)\"") == holding.map { UInt32($0) },
        "seed \(seed), \(phrase)")
    }
  }

  @Test("Rows about a word are those with any inflected form of it", arguments: seeds)
  func about(seed: UInt64) throws {
    let random = RandomCorpus(seed: seed)
    let corpus = random.corpus
    var generator = SeededGenerator(seed: seed &+ 3_000)
    for _ in 0..<6 {
      let word = RandomCorpus.word(&generator)
      let lemma = corpus.inflections.lemma(ofWord: word)
      let holding = corpus.sentences.indices.filter { sentence in
        random.forms(ofSentence: sentence).contains {
          corpus.inflections.lemma(ofWord: $0) == lemma
        }
      }
      let body = Set(random.bodySentences)
      let sentences = holding.filter { body.contains($0) }
      try Self.expectRows(
        "about \(word)", sentences: sentences,
        paragraphs: Set(sentences.map { Int(corpus.sentences[$0].paragraph) }).sorted(),
        articles: Set(holding.map { corpus.article(ofSentence: $0) }).sorted(), random, seed)
    }
  }

  /// Expects the sentences, paragraphs and articles with a clause to be these.
  private static func expectRows(
    _ clause: String, sentences: [Int], paragraphs: [Int], articles: [Int], _ random: RandomCorpus,
    _ seed: UInt64
  ) throws {
    for (noun, rows) in [
      ("sentences", sentences), ("paragraphs", paragraphs), ("articles", articles),
    ] {
      #expect(
        try random.numbers("\(noun) \(clause)") == rows.map { UInt32($0) },
        "seed \(seed), \(noun) \(clause)")
    }
  }

  @Test("A sentence is found by its own words", arguments: seeds)
  func ownWords(seed: UInt64) throws {
    let random = RandomCorpus(seed: seed)
    let corpus = random.corpus
    #expect(!random.bodySentences.isEmpty)
    for sentence in random.bodySentences where !corpus.words(ofSentence: sentence).isEmpty {
      let text = corpus.string(
        corpus.sentences[sentence].span, of: corpus.article(ofSentence: sentence))
      let pattern = PatternCompiler(corpus: corpus).compile(phrase: text)
      let found = try PatternMatcher(corpus: corpus, pattern: pattern)
        .matches(Patience(isCancelled: { false }))
      #expect(
        found.contains { $0.words == corpus.words(ofSentence: sentence) },
        "seed \(seed), \(text), cut into \(PhraseWords.split(text))")
    }
  }

  @Test("Postings ascend and count every running word once", arguments: seeds)
  func postings(seed: UInt64) {
    let corpus = RandomCorpus(seed: seed).corpus
    var total = 0
    for term in 0..<Vocabulary.Term(corpus.vocabulary.count) {
      let places = Array(corpus.index.postings(of: term))
      #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 }, "seed \(seed)")
      #expect(places.allSatisfy { corpus.words.terms[$0] == term }, "seed \(seed)")
      total += places.count
    }
    #expect(total == corpus.words.count, "seed \(seed)")
  }
}
