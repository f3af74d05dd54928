/// Weighted stems, ascending.
struct StemVector: Sendable {
  private let entries: [(stem: Stems.Stem, weight: Double)]
  private let norm: Double

  /// Makes a vector of stems, each given once.
  init(_ weights: [(stem: Stems.Stem, weight: Double)]) {
    entries = weights.sorted { $0.stem < $1.stem }
    norm = entries.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
  }

  /// The cosine with another vector, from 0 to 1.
  func cosine(_ other: StemVector) -> Double {
    guard norm > 0, other.norm > 0 else { return 0 }
    var (first, second) = (0, 0)
    var sum = 0.0
    while first < entries.count, second < other.entries.count {
      let (a, b) = (entries[first], other.entries[second])
      if a.stem == b.stem { sum += a.weight * b.weight }
      if a.stem <= b.stem { first += 1 }
      if b.stem <= a.stem { second += 1 }
    }
    return sum / (norm * other.norm)
  }

  /// The stems of both, ascending.
  func shared(with other: StemVector) -> [Stems.Stem] {
    let own = Set(entries.map(\.stem))
    return other.entries.map(\.stem).filter { own.contains($0) }
  }
}
