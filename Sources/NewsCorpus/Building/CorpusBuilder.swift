/// Takes readings of articles apart into the columns of a corpus.
///
/// Append the articles in order, then `finish`. Everything a reading numbers locally (sentences, names,
/// speakers) is renumbered here; names that several articles share are joined by `NameJoiner`.
package struct CorpusBuilder {
  private let name: String
  let limits: CorpusLimits
  var columns = Columns()
  var areNamesJoined = true

  /// Starts a corpus.
  package init(name: String, limits: CorpusLimits = CorpusLimits()) {
    self.name = name
    self.limits = limits
  }

  /// Goes on with a corpus: what it holds keeps its numbers, and names are joined anew at the end, as
  /// if all articles had been appended at once.
  ///
  /// - Parameters:
  ///   - corpus: the corpus, which stays as it is.
  ///   - limits: how much a corpus may hold.
  ///   - check: asked from time to time, and may throw to end the work.
  /// - Throws: only what `check` throws.
  /// - Complexity: O(*n*) in the number of mentions.
  package init<Failure>(
    continuing corpus: Corpus, limits: CorpusLimits = CorpusLimits(),
    check: () throws(Failure) -> Void
  ) throws(Failure) {
    name = corpus.name
    self.limits = limits
    columns = corpus.columns
    try separateNames(check)
  }

  /// The number of articles so far.
  package var count: Int { columns.articles.count }

  /// Whether it holds so much that memory freed on the way is worth giving back.
  package var isLarge: Bool { columns.text.count > 1 << 24 }

  /// Makes room for about `bytes` of text, so that large columns do not double while they grow.
  package mutating func reserve(bytes: Int) {
    guard bytes > 1 << 20 else { return }
    columns.text.reserveCapacity(columns.text.count + bytes)
    columns.words.reserve(columns.words.count + bytes / 5)
  }

  /// Appends an article, which must not be one that `refusal` refuses.
  ///
  /// - Complexity: O(*n*) in the size of the reading.
  package mutating func append(_ reading: ArticleReading, details: ArticleDetails) {
    precondition(
      refusal(of: reading.text.count, details) == nil, "articles that do not fit are refused")
    let article = UInt32(columns.articles.count)
    let base = columns.text.count
    columns.text.append(contentsOf: reading.text)
    areNamesJoined = false
    let paragraphs = columns.paragraphs.count
    let sentences = columns.sentences.count
    let words = columns.words.count
    let names = UInt32(columns.names.count)
    appendSentences(reading, article: article, base: base)
    let roles = columns.roles.count
    let speakers = columns.speakers.count
    let quotations = columns.quotations.count
    let mentions = columns.mentions.count
    let figures = columns.figures.count
    let dates = columns.dates.count
    appendNames(reading, article: article, firstSentence: sentences)
    appendSpeakers(reading, article: article, firstName: names)
    appendQuotations(reading, firstSpeaker: speakers, firstSentence: sentences)
    appendFigures(reading, firstSentence: sentences, firstQuotation: quotations)
    for date in reading.dates where !date.isLength {
      columns.dates.append(
        DateMention(
          date, sentence: sentence(at: date.span.lower, from: sentences), in: &columns.strings))
    }
    columns.articles.append(
      ArticleRow(
        textStart: base, textCount: UInt32(reading.text.count),
        paragraphs: RowRange(paragraphs..<columns.paragraphs.count),
        sentences: RowRange(sentences..<columns.sentences.count),
        words: RowRange(words..<columns.words.count),
        mentions: RowRange(mentions..<columns.mentions.count),
        roles: RowRange(roles..<columns.roles.count),
        speakers: RowRange(speakers..<columns.speakers.count),
        quotations: RowRange(quotations..<columns.quotations.count),
        figures: RowRange(figures..<columns.figures.count),
        dates: RowRange(dates..<columns.dates.count),
        language: columns.strings.enter(reading.language), isReadInFull: reading.isReadInFull,
        details: columns.enter(details)))
  }

  /// Freezes the corpus.
  ///
  /// - Parameters:
  ///   - vocabulary: the vocabulary of the reader that read every article.
  ///   - check: asked from time to time, and may throw to end the work.
  /// - Returns: the corpus; the builder is used up.
  /// - Throws: only what `check` throws.
  /// - Complexity: O(*n*) in the number of running words and of names.
  package consuming func finish<Failure>(
    vocabulary: Vocabulary, check: () throws(Failure) -> Void
  ) throws(Failure) -> Corpus {
    try joinNames(check)
    let corpus = try Corpus(name: name, columns: columns, vocabulary: vocabulary, check: check)
    #if DEBUG
      corpus.checkInvariants()
    #endif
    return corpus
  }
}
