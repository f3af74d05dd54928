/// The marked stretch that each token of an article belongs to.
struct StretchPlaces {
  private var places: [Int32]

  /// - Complexity: O(*n*) for *n* tokens.
  init(_ stretches: [MarkedStretch], tokenCount: Int) {
    places = Array(repeating: -1, count: tokenCount)
    for (number, stretch) in stretches.enumerated() {
      for token in stretch.open..<stretch.end { places[token] = Int32(number) }
    }
  }

  /// The number of the stretch that holds a token; -1 when none does, and beyond the ends of the article.
  @inline(__always)
  subscript(token: Int) -> Int32 {
    token >= 0 && token < places.count ? places[token] : -1
  }
}
