import NewsCorpus

/// The sentences of some articles as a summary sees them, in the order of `ComparedArticles.sentences`.
struct SummarySentences: Sendable {
  /// A sentence.
  struct Row: Sendable {
    /// Its article's place among those compared.
    fileprivate(set) var article = 0
    /// Its running words, those of a dateline left out.
    fileprivate(set) var words = 0..<0
    /// Its words as spaces part them, see `SentenceShape.words`.
    fileprivate(set) var length = 0
    /// How many sentences of its article stand before it, remains of the page and those under five words
    /// left out.
    fileprivate(set) var position = 0
    /// How many words stand before it, remains of the page left out.
    fileprivate(set) var wordsBefore = 0
    /// Whether it is a sentence of its article that may stand outside of it.
    fileprivate(set) var mayStand = false
    /// Whether it leans on the sentence before; somebody's words alone do not, as they are shown with their speaker.
    fileprivate(set) var leans = false
    /// Whether somebody is quoted in it.
    fileprivate(set) var quotes = false
    /// Whether it is its article's first.
    fileprivate(set) var isFirst = false
    /// The sentences that are taken together with it, itself among them: those over which one quotation
    /// runs on. Of most sentences it is the only one.
    fileprivate(set) var block = 0..<0
    /// The words of its block, as spaces part them.
    fileprivate(set) var blockLength = 0
  }

  /// For each sentence what there is to know.
  private(set) var rows: [Row] = []
  /// The number of articles.
  let articleCount: Int

  // More running words than this have no place in a summary, whatever their text is.
  private static let longest = 200
  // A quotation that runs over more sentences, or words, is cut at their ends.
  private static let longestBlock = (sentences: 4, words: 50)

  /// Looks at each sentence.
  ///
  /// - Complexity: O(*n*) in the length of the articles.
  init(
    _ compared: ComparedArticles, _ standing: StandingSentences, _ pace: inout PacedCancellation
  ) throws(Cancelled) {
    articleCount = compared.articles.count
    rows.reserveCapacity(compared.sentences.count)
    let (leaning, remains) = (Leaning(of: compared.corpus), PageRemains(of: compared.corpus))
    var next = Row()
    for (index, sentence) in compared.sentences.enumerated() {
      let article = compared.articleOfSentence[index]
      let isFirst = index == 0 || compared.articleOfSentence[index - 1] != article
      if isFirst { next = Row(article: index == 0 ? 0 : next.article + 1, isFirst: true) }
      let span = standing.span(of: sentence)
      var row = next
      row.words = compared.corpus.words(ofSentence: sentence)
      if span.lower > compared.corpus.sentences[sentence].span.lower {
        row.words = compared.corpus.words(in: span, of: article)
      }
      row.length = row.words.count
      var isOfArticle = true
      try pace.step(20 + row.words.count)
      if row.words.count <= Self.longest {
        let text = compared.corpus.string(span, of: article)
        try pace.step(text.utf8.count)
        let shape = SentenceShape(text)
        (row.length, row.quotes) = (shape.words, shape.quotes)
        isOfArticle = shape.isSentence && !remains.contain(row.words, text: text, of: article)
        row.leans =
          leaning.leans(row.words, of: article) || standing.leavesSpeakerOpen(sentence)
        row.mayStand = isOfArticle && standing[sentence] != nil
      }
      (row.block, row.blockLength) = (index..<index + 1, row.length)
      rows.append(row)
      next = Row(article: row.article, position: row.position, wordsBefore: row.wordsBefore)
      if isOfArticle {
        next.wordsBefore += row.length
        if row.length >= 5 { next.position += 1 }
      }
    }
    for index in rows.indices where rows[index].block.lowerBound == index {
      try pace.step(10)
      if let end = standing.end(ofQuotationIn: compared.sentences[index]) {
        join(index..<index + end - compared.sentences[index] + 1, standing, compared)
      }
    }
  }

  /// Takes the sentences of one quotation together, where they are few and all may stand.
  private mutating func join(
    _ block: Range<Int>, _ standing: StandingSentences, _ compared: ComparedArticles
  ) {
    guard block.count > 1, block.count <= Self.longestBlock.sentences,
      block.upperBound <= rows.count, rows[block].allSatisfy(\.mayStand)
    else { return }
    let length = rows[block].reduce(0) { $0 + $1.length }
    guard length <= Self.longestBlock.words else { return }
    for index in block {
      (rows[index].block, rows[index].blockLength) = (block, length)
      rows[index].position = rows[block.lowerBound].position
      rows[index].quotes = true
    }
  }

  /// Whether a sentence stands right behind another in one article.
  func follows(_ index: Int, _ other: Int) -> Bool { other == index - 1 && !rows[index].isFirst }
}
