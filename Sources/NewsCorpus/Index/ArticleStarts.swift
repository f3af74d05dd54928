/// Where articles and their bodies begin among the sentences and the running words, in little memory: it stays in
/// the cache while millions of hits are counted.
struct ArticleStarts: Sendable {
  /// The rows of one column, article by article.
  private struct Starts {
    // One more than there are articles: the last is the number of rows.
    let first: [UInt32]
    let body: [UInt32]

    @inline(__always)
    func body(of article: Int) -> Range<Int> { Int(body[article])..<Int(first[article + 1]) }

    /// The article of a row, which is most often that of a hint or one of the next few.
    @inline(__always)
    func article(of row: Int, from hint: Int) -> Int {
      var article = hint
      while article < min(hint + 8, body.count), Int(first[article + 1]) <= row { article += 1 }
      if article < body.count, Int(first[article]) <= row, row < Int(first[article + 1]) {
        return article
      }
      return max(0, first.dropLast().partitioningIndex { Int($0) > row } - 1)
    }
  }

  private let sentences: Starts
  private let words: Starts

  init(_ columns: Columns) {
    var sentences = (first: [UInt32](), body: [UInt32]())
    var words = (first: [UInt32](), body: [UInt32]())
    for article in columns.articles {
      let own = (article.sentences.rows, article.words.rows)
      let row = article.paragraphs.rows.lowerBound + 1
      let body =
        row < article.paragraphs.rows.upperBound
        ? min(Int(columns.paragraphs[row].firstSentence), own.0.upperBound) : own.0.upperBound
      sentences.first.append(UInt32(own.0.lowerBound))
      sentences.body.append(UInt32(body))
      words.first.append(UInt32(own.1.lowerBound))
      words.body.append(
        body < own.0.upperBound ? columns.firstWords[body] : UInt32(own.1.upperBound))
    }
    sentences.first.append(UInt32(columns.sentences.count))
    words.first.append(UInt32(columns.words.count))
    self.sentences = Starts(first: sentences.first, body: sentences.body)
    self.words = Starts(first: words.first, body: words.body)
  }

  /// The article of a sentence; `hint` is one that it may be, or come soon after.
  ///
  /// - Complexity: O(log *n*) in the number of articles, O(1) where the hint is good.
  @inline(__always)
  func article(ofSentence sentence: Int, from hint: Int = 0) -> Int {
    sentences.article(of: sentence, from: hint)
  }

  /// The same of a running word.
  @inline(__always)
  func article(ofWord word: Int, from hint: Int) -> Int { words.article(of: word, from: hint) }

  /// The sentences of an article's body, those of its title aside.
  @inline(__always)
  func bodySentences(of article: Int) -> Range<Int> { sentences.body(of: article) }

  /// The running words of an article's body, those of its title aside.
  @inline(__always)
  func bodyWords(of article: Int) -> Range<Int> { words.body(of: article) }

  /// Whether a sentence is part of its article's title.
  @inline(__always)
  func isTitle(sentence: Int) -> Bool {
    sentence < bodySentences(of: article(ofSentence: sentence)).lowerBound
  }
}
