import NewsCorpus
import QueryLanguage

extension NounWords {
  static let terms = NounWords(
    "terms", singular: "term",
    summary: "the distinct words, by dictionary form, with their counts")
}

extension Relation {
  /// The distinct words, counted in the running words that the clauses leave.
  package static let terms: Relation = {
    var relation = Relation(
      .terms,
      examples: ["terms in a1 | first 10", "terms | where articles > 3 | first 10"],
      fields: TermFields.all, shown: ["term", "count", "articles", "per_million"],
      rows: .counted { (words, corpus, patience) throws(EvaluationError) in
        try TermCounts.set(of: words, in: corpus, patience)
      })
    relation.placing = Placing(
      article: { $0.corpus.article(ofWord: TermCounts.firstWord($0, $1)) },
      sentence: { $0.corpus.sentence(ofWord: TermCounts.firstWord($0, $1)) },
      span: { source, row in
        let word = TermCounts.firstWord(source, row)
        return source.corpus.span(ofWord: word, in: source.corpus.article(ofWord: word))
      },
      all: { TermCounts.of($0)?.places($1, in: $0.corpus) ?? [] },
      articles: { TermCounts.of($0)?.articles(ofRow: $1, in: $0.corpus) ?? [] })
    return relation
  }()
}

/// How often each dictionary form occurs in the words asked for: the columns of terms.
///
/// Each comes from the first word that was counted for it. A class, so that reading a field copies nothing.
final class TermCounts: TracedRows {
  /// The number of each term's lemma.
  let lemmas: [UInt32]
  /// Occurrences.
  let counts: [UInt32]
  /// Articles with at least one.
  let articles: [UInt32]
  /// The running words in which they were counted.
  let ranges: [Range<Int>]
  package let totals: CountedText?
  private let index: InvertedIndex
  private let inflections: Inflections

  var count: Int { lemmas.count }

  private init(
    _ order: [Int], _ tallies: [Tally], ranges: [Range<Int>], totals: CountedText, in corpus: Corpus
  ) {
    lemmas = order.map { UInt32($0) }
    counts = order.map { tallies[$0].count }
    articles = order.map { tallies[$0].articles }
    self.ranges = ranges
    self.totals = totals
    index = corpus.index
    inflections = corpus.inflections
  }

  /// Counts the lemmas of running words, the most frequent first.
  ///
  /// - Complexity: O(*n* + *v* log *v*) for *n* words and *v* lemmas.
  static func set(
    of ranges: [Range<Int>], in corpus: Corpus, _ patience: Patience
  ) throws(EvaluationError) -> RowSet {
    let inflections = corpus.inflections
    let lemmaCount = inflections.lemmaCount
    let terms = corpus.words.terms
    var tallies = [Tally](repeating: Tally(), count: lemmaCount)
    var totals = CountedText(words: 0, articles: 0)
    var lastArticle = -1
    for (turn, range) in ranges.enumerated() where !range.isEmpty {
      try patience.check(turn: turn)
      let article = corpus.article(ofWord: range.lowerBound)
      if article != lastArticle {
        totals.articles += 1
        lastArticle = article
      }
      totals.words += range.count
      for word in range {
        let lemma = Int(inflections.lemma(of: terms[word]))
        tallies[lemma].add(in: UInt32(article))
      }
    }
    try patience.check()
    let order = (0..<lemmaCount).filter { tallies[$0].count > 0 }
      .sorted { (tallies[$1].count, $0) < (tallies[$0].count, $1) }
    return RowSet(
      .terms, RowList([0..<order.count]),
      derived: TermCounts(order, tallies, ranges: ranges, totals: totals, in: corpus))
  }

  /// What is counted of a lemma, side by side: a word then waits for memory once.
  private struct Tally {
    var count: UInt32 = 0
    var articles: UInt32 = 0
    private var last = UInt32.max

    @inline(__always)
    mutating func add(in article: UInt32) {
      count += 1
      if last != article {
        last = article
        articles += 1
      }
    }
  }

  /// The counts behind rows of terms; nil for other rows.
  static func of(_ source: RowSource) -> TermCounts? { source.derived as? TermCounts }

  /// The first word that was counted for a row of terms.
  static func firstWord(_ source: RowSource, _ row: Int) -> Int {
    of(source)?.firstWord(row) ?? 0
  }

  func origin(_ row: Int) -> Origin {
    Origin(relation: .words, row: UInt32(clamping: firstWord(row) ?? 0))
  }

  /// The first word that was counted for a row: there is one.
  ///
  /// - Complexity: O(*p* log *r*) for *p* occurrences in the corpus and *r* ranges; mostly the first is one.
  private func firstWord(_ row: Int) -> Int? {
    inflections.forms(ofLemma: lemmas[row])
      .compactMap { form in index.postings(of: form).first { isCounted($0) } }
      .min()
  }

  /// Every word that was counted for a row, ascending.
  ///
  /// - Complexity: O(*p* log *p* + *p* log *r*) for *p* occurrences in the corpus and *r* ranges.
  private func words(_ row: Int) -> [Int] {
    inflections.forms(ofLemma: lemmas[row])
      .flatMap { form in index.postings(of: form).filter { isCounted($0) } }
      .sorted()
  }

  /// Where the words that were counted for a row stand.
  func places(_ row: Int, in corpus: Corpus) -> [Place] {
    words(row).map { word in
      let article = corpus.article(ofWord: word)
      return Place(article: article, span: corpus.span(ofWord: word, in: article))
    }
  }

  /// The articles in which words were counted for a row, ascending.
  func articles(ofRow row: Int, in corpus: Corpus) -> [ArticleOrdinal] {
    var found: [ArticleOrdinal] = []
    var end = 0
    for word in words(row) where word >= end {
      let article = corpus.article(ofWord: word, from: found.last ?? 0)
      end = corpus.articles[article].words.upperBound
      found.append(article)
    }
    return found
  }

  /// Whether a word lies in the ranges.
  private func isCounted(_ word: Int) -> Bool {
    let next = ranges.partitioningIndex { $0.upperBound > word }
    return next < ranges.count && ranges[next].contains(word)
  }
}

/// The fields of terms.
private enum TermFields {
  static let all: [Field] = [
    Field(
      "term", .text, "the dictionary form",
      code: .init(of: { TermCounts.of($0)?.lemmas[$1] ?? .max })
    ) { source, row in
      guard let counts = TermCounts.of(source) else { return .unknown }
      return .text(source.corpus.inflections.string(ofLemma: counts.lemmas[row]))
    },
    Field("count", "how often it occurs in the articles asked for") { source, row in
      TermCounts.of(source).map { Double($0.counts[row]) } ?? .nan
    },
    Field("articles", "in how many of them") { source, row in
      TermCounts.of(source).map { Double($0.articles[row]) } ?? .nan
    },
    Field("per_million", "occurrences per million running words") { source, row in
      guard let counts = TermCounts.of(source), let words = counts.totals?.words, words > 0 else {
        return .nan
      }
      let rate = Double(counts.counts[row]) * 1e6 / Double(words)
      return (rate * 10).rounded() / 10
    },
  ]
}
