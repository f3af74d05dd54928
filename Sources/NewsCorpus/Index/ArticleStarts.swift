/// Which sentences and titles belong to which article, in little memory: it stays in the cache while
/// millions of hits are counted.
struct ArticleStarts: Sendable {
  // One more than there are articles: the last is the number of sentences.
  private let first: [UInt32]
  private let body: [UInt32]

  init(_ articles: [ArticleRow], paragraphs: [Paragraph]) {
    first =
      articles.map { UInt32($0.sentences.rows.lowerBound) }
      + [UInt32(articles.last?.sentences.rows.upperBound ?? 0)]
    body = articles.map { article in
      let row = article.paragraphs.rows.lowerBound + 1
      return row < article.paragraphs.rows.upperBound
        ? paragraphs[row].firstSentence : UInt32(article.sentences.rows.upperBound)
    }
  }

  /// The number of articles.
  var count: Int { body.count }

  /// The sentences of an article.
  @inline(__always)
  func sentences(of article: Int) -> Range<Int> {
    Int(first[article])..<Int(first[article + 1])
  }

  /// The article of a sentence.
  ///
  /// - Complexity: O(log *n*) in the number of articles.
  @inline(__always)
  func article(ofSentence sentence: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(first[middle]) <= sentence { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The sentences of an article's body, those of its title aside.
  @inline(__always)
  func bodySentences(of article: Int) -> Range<Int> {
    let end = Int(first[article + 1])
    return min(Int(body[article]), end)..<end
  }

  /// Whether a sentence is part of its article's title.
  @inline(__always)
  func isTitle(sentence: Int) -> Bool { sentence < Int(body[article(ofSentence: sentence)]) }
}
