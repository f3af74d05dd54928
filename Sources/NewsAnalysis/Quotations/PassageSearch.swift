import NewsCorpus

/// Finds passages of a corpus that are worded like some words as typed.
struct PassageSearch {
  /// The words as typed, without `…`.
  let words: [String]
  private let corpus: Corpus
  private let terms: [Vocabulary.Term]

  /// No word of the corpus has this term.
  private static let unknown = Vocabulary.Term.max
  /// A word that occurs more often than this does not lead to passages.
  private static let frequent = 50_000

  init(_ text: String, in corpus: Corpus) {
    self.corpus = corpus
    words = PhraseWords.split(text).filter { $0 != "..." }
    terms = words.map { corpus.vocabulary.find($0) ?? Self.unknown }
  }

  /// The passages that match best, those with most matching words first, then in order of the corpus.
  func passages() -> [QuotationCheck.Passage] {
    // Neighbouring windows show the same passage.
    var seen: [ArticleOrdinal: Set<TextSpan>] = [:]
    return windows().compactMap(passage).sorted { a, b in
      if a.matchingWords != b.matchingWords { return a.matchingWords > b.matchingWords }
      let (first, second) = (a.differences.count, b.differences.count)
      if first != second { return first < second }
      return (a.article, a.span) < (b.article, b.span)
    }.filter { seen[$0.article, default: []].insert($0.span).inserted }
  }

  /// Passages that together have the words, each for a stretch of at least three, in their order.
  func splice(_ passages: [QuotationCheck.Passage]) -> [QuotationCheck.Passage] {
    var pieces: [(start: Int, passage: QuotationCheck.Passage)] = []
    var open = IndexSet(0..<words.count)
    for passage in passages {
      let own = matches(of: passage)
      let gained = own.filter { open.contains($0.second) }
      guard gained.count >= 3, gained.count * 3 >= own.count * 2, let first = gained.first else {
        continue
      }
      for match in gained { open.remove(match.second) }
      pieces.append((first.second, passage))
    }
    return pieces.sorted { $0.start < $1.start }.map(\.passage)
  }

  private struct IndexSet {
    private var open: [Bool]
    init(_ range: Range<Int>) { open = Array(repeating: true, count: range.upperBound) }
    func contains(_ index: Int) -> Bool { open[index] }
    mutating func remove(_ index: Int) { open[index] = false }
  }

  private func matches(of passage: QuotationCheck.Passage) -> [(first: Int, second: Int)] {
    let range = corpus.words(in: passage.span, of: passage.article)
    return WordAlignment(range.map { corpus.words.terms[$0] }, terms).matches
  }

  /// Where words stand in about the order typed: ranges of running words, within one article each.
  private func windows() -> [Range<Int>] {
    var votes: [Int: (count: Int, position: Int)] = [:]
    let width = max(8, words.count / 2)
    for (offset, term) in terms.enumerated() where term != Self.unknown {
      guard corpus.index.count(of: term) <= Self.frequent else { continue }
      for position in corpus.index.postings(of: term) {
        votes[(position - offset + words.count) / width, default: (0, position)].count += 1
      }
    }
    // A passage may lie across the border of two buckets.
    let sums = votes.map { bucket, vote in
      (position: vote.position, count: vote.count + (votes[bucket + 1]?.count ?? 0))
    }
    let best = sums.sorted { a, b in
      a.count != b.count ? a.count > b.count : a.position < b.position
    }.prefix(40)
    var windows: [Range<Int>] = []
    for (position, count) in best where count >= min(3, words.count) {
      guard let article = article(ofWord: position) else { continue }
      let own = corpus.articles[article].words
      let reach = words.count + 2 * width
      windows.append(
        max(own.lowerBound, position - reach)..<min(own.upperBound, position + reach + 1))
    }
    return windows
  }

  private func article(ofWord word: Int) -> ArticleOrdinal? {
    word < corpus.words.count ? corpus.article(ofWord: max(0, word), from: 0) : nil
  }

  private func passage(_ window: Range<Int>) -> QuotationCheck.Passage? {
    let matches = WordAlignment(window.map { corpus.words.terms[$0] }, terms).matches
    guard let first = matches.first, let last = matches.last,
      let article = article(ofWord: window.lowerBound + first.first)
    else { return nil }
    let (start, end) = (window.lowerBound + first.first, window.lowerBound + last.first)
    let span = corpus.span(ofWord: start, in: article)
      .joined(with: corpus.span(ofWord: end, in: article))
    let quotation = quotation(around: span, article)
    // Words at an end that do not match stand for as many of the passage's.
    let bounds =
      quotation.map { corpus.words(in: corpus.quotations[$0].span, of: article) }
      ?? corpus.words(ofSentence: corpus.sentence(ofWord: start))
    let before = start - replaced(first.second, of: start - bounds.lowerBound)
    let after = end + 1 + replaced(words.count - 1 - last.second, of: bounds.upperBound - end - 1)
    let base = window.lowerBound
    let differences = WordDifference.runs(
      matches, longer: before - base..<after - base, version: 0..<words.count,
      longerText: { range in
        corpus.string(
          corpus.span(ofWord: base + range.lowerBound, in: article)
            .joined(with: corpus.span(ofWord: base + range.upperBound - 1, in: article)),
          of: article)
      },
      versionText: text)
    return QuotationCheck.Passage(
      article: article, sentence: corpus.sentence(ofWord: start), span: span, quotation: quotation,
      differences: differences, matchingWords: matches.count,
      isTrimmedAtStart: quotation != nil && bounds.lowerBound < before,
      isTrimmedAtEnd: quotation != nil && bounds.upperBound > after)
  }

  /// How many words at an end of the passage the unmatched ones as typed replace; many of them are
  /// rather another passage's.
  private func replaced(_ unmatched: Int, of available: Int) -> Int {
    unmatched <= 6 ? max(0, min(unmatched, available)) : 0
  }

  /// Some of the words as typed, a cut-off `’s` rejoined.
  private func text(_ range: Range<Int>) -> String {
    var text = ""
    for word in words[range] {
      let isClitic = word.unicodeScalars.count == 2 && (word.first == "'" || word.first == "’")
      text += text.isEmpty || isClitic ? word : " " + word
    }
    return text
  }

  /// The quotation that shares most with a span, in marks rather than reported.
  private func quotation(around span: TextSpan, _ article: ArticleOrdinal) -> Int? {
    var best: (number: Int, shared: UInt32)?
    for number in corpus.articles[article].quotations {
      let row = corpus.quotations[number]
      guard row.kind != .indirect, row.span.overlaps(span) else { continue }
      let shared = min(row.span.upper, span.upper) - max(row.span.lower, span.lower)
      if shared > best?.shared ?? 0 { best = (number, shared) }
    }
    guard let best, Int(best.shared) * 2 >= span.count else { return nil }
    return best.number
  }
}
