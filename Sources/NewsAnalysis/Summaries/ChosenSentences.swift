import NewsCorpus

/// The sentences chosen so far, by their rarest stems, so that a new one is compared with those only
/// that may say the same.
struct ChosenSentences {
  /// The chosen ones, in the order of choice: indices of `ComparedArticles.sentences`.
  private(set) var indices: [Int] = []
  private let compared: ComparedArticles
  private var byStem: [Stems.Stem: [Int]] = [:]

  /// From which cosine a sentence says what another one says.
  private static let likeness = 0.4

  init(of compared: ComparedArticles) { self.compared = compared }

  /// Takes in a sentence.
  mutating func append(_ index: Int) {
    indices.append(index)
    for stem in telling(index) { byStem[stem, default: []].append(index) }
  }

  /// Whether one of them says what a sentence says.
  ///
  /// - Complexity: O(*c* · *n*) in the chosen ones that share one of its rarest stems, and in the stems
  ///   of a sentence.
  func resemble(_ index: Int, _ pace: inout PacedCancellation) throws(Cancelled) -> Bool {
    var seen: Set<Int> = []
    for stem in telling(index) {
      for other in byStem[stem] ?? [] where seen.insert(other).inserted {
        try pace.step(compared.bag(index).count + compared.bag(other).count)
        if compared.cosine(index, other) > Self.likeness { return true }
      }
    }
    return false
  }

  /// The rarest stems of a sentence, one of which it shares with every sentence it resembles.
  ///
  /// Where the cosine of *a* and *b* is above *t*, what they share weighs more than *t*² · *a*: it weighs
  /// more than *t* · √(*a* · *b*), and *b* weighs at least what they share. So the rarest of the shared
  /// stems has stems of more than that weight at or behind it, in *a* and in *b* alike.
  private func telling(_ index: Int) -> ArraySlice<Stems.Stem> {
    let stems = compared.bag(index).sorted { a, b in
      let (first, second) = (compared.rarity[Int(a)], compared.rarity[Int(b)])
      return first != second ? first > second : a < b
    }
    // A little less than t², so that rounding cannot leave a stem out.
    let least = 0.99 * Self.likeness * Self.likeness * compared.squaredNorms[index]
    var behind = 0.0
    var count = stems.count
    while count > 0 {
      behind += compared.rarity[Int(stems[count - 1])] * compared.rarity[Int(stems[count - 1])]
      if behind > least { break }
      count -= 1
    }
    return stems.prefix(count)
  }
}
