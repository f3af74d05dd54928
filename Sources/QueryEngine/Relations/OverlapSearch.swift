import NewsCorpus

/// Finds the rows of articles that share text with a place, whose spans start in ascending order but may
/// lie one in another.
///
/// In a short article its rows are looked at from the first; in a long one the greatest end so far is
/// kept for every row, so that the first row that can reach the place is found by halving.
final class OverlapSearch {
  private let span: (Int) -> TextSpan
  private var greatestEnds: [UInt32] = []
  private var rows = 0..<0

  /// From so many rows on the greatest ends are worth their keeping.
  private static let longArticle = 64

  init(span: @escaping (Int) -> TextSpan) { self.span = span }

  /// The rows of `own`, all those of one article, that share text with `place`, ascending.
  ///
  /// - Complexity: O(log *n* + *k*) for *n* rows of the article and *k* that start before the place ends
  ///   behind the first one found, once the article has been met.
  func rows(of own: Range<Int>, overlapping place: TextSpan) -> [Int] {
    var found: [Int] = []
    rows(of: own, overlapping: place) { found.append($0) }
    return found
  }

  /// The same, one after the other.
  func rows(of own: Range<Int>, overlapping place: TextSpan, _ body: (Int) -> Void) {
    var row = first(of: own, reaching: place.lower)
    while row < own.upperBound {
      let candidate = span(row)
      if candidate.lower >= place.upper { break }
      if candidate.overlaps(place) { body(row) }
      row += 1
    }
  }

  /// The first row before which none ends behind `offset`.
  private func first(of own: Range<Int>, reaching offset: UInt32) -> Int {
    guard own.count > Self.longArticle else { return own.lowerBound }
    if rows != own {
      rows = own
      var greatest: UInt32 = 0
      greatestEnds = own.map { row in
        greatest = max(greatest, span(row).upper)
        return greatest
      }
    }
    var low = 0
    var high = own.count
    while low < high {
      let middle = (low + high) / 2
      if greatestEnds[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return own.lowerBound + low
  }
}
