import NewsCorpus

/// Finds annotations by where they stand, by binary search over their ascending starts.
struct RowSearch {
  let corpus: Corpus
  init(_ corpus: Corpus) { self.corpus = corpus }

  /// The mentions of an article that share text with a span.
  func mentions(overlapping span: TextSpan, of article: Article) -> [Int] {
    rows(article.mentions, overlapping: span, reach: 8) { corpus.mentions[$0].span }
  }

  /// The quotations of an article that share text with a span.
  func quotations(overlapping span: TextSpan, of article: Article) -> [Int] {
    rows(article.quotations, overlapping: span, reach: 32) { corpus.quotations[$0].span }
  }

  /// The figures of an article that share text with a span.
  func figures(overlapping span: TextSpan, of article: Article) -> [Int] {
    rows(article.figures, overlapping: span, reach: 8) { corpus.figures[$0].span }
  }

  /// The dates of an article that share text with a span.
  func dates(overlapping span: TextSpan, of article: Article) -> [Int] {
    rows(article.dates, overlapping: span, reach: 8) { corpus.dates[$0].span }
  }

  /// Rows start in ascending order but may be nested, so a few before the first candidate are looked at.
  private func rows(
    _ own: Range<Int>, overlapping span: TextSpan, reach: Int, _ spanOf: (Int) -> TextSpan
  ) -> [Int] {
    var low = own.lowerBound
    var high = own.upperBound
    while low < high {
      let middle = (low + high) / 2
      if spanOf(middle).lower < span.lower { low = middle + 1 } else { high = middle }
    }
    var found: [Int] = []
    for row in max(own.lowerBound, low - reach)..<own.upperBound {
      let candidate = spanOf(row)
      if candidate.lower >= span.upper, row >= low { break }
      if candidate.overlaps(span) { found.append(row) }
    }
    return found
  }
}
