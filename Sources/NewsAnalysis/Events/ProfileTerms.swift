import NewsCorpus

/// The terms of some articles: their stems, in an order that does not tell which article was loaded first.
struct ProfileTerms {
  /// A term's number.
  typealias Term = UInt32
  /// Stands for "no term": a stop word or a letter.
  static let none = Term.max

  /// What an occurrence of each term weighs.
  private(set) var weights: [Float]
  /// Whether each is written in digits.
  private(set) var isNumber: [Bool]
  /// Whether each is a year.
  private(set) var isYear: [Bool]
  private let stems: Stems
  // By stem.
  private var terms: [Term]

  /// How rare a word is that weighs nothing, and how much rarer one that weighs most; see `Lexicon.rarity`.
  private static let rarity = (least: 2.17, range: 3.52)

  /// Numbers stems and weighs them.
  ///
  /// - Complexity: O(*v* log *v*) for *v* stems.
  init(_ stems: Stems, _ cancellation: Cancellation) throws(Cancelled) {
    self.stems = stems
    let hashes = (0..<stems.count).map { Self.hash(stems.bytes(of: Stems.Stem($0))) }
    let order = try BucketSort.sorted(
      Array(0..<UInt32(stems.count)), by: { hashes[Int($0)] }, cancellation)
    terms = [Term](repeating: Self.none, count: stems.count)
    weights = []
    isNumber = []
    isYear = []
    var pace = PacedCancellation(cancellation)
    for stem in order {
      try pace.step(20)
      let bytes = stems.bytes(of: stem)
      guard bytes.count > 1 || stems.isNumber(stem) else { continue }
      terms[Int(stem)] = Term(weights.count)
      weights.append(stems.isNumber(stem) ? 1 : Self.weight(stems.rarity(of: stem)))
      isNumber.append(stems.isNumber(stem))
      isYear.append(Self.isYear(bytes))
    }
  }

  /// How many terms there are.
  var count: Int { weights.count }

  /// The term of a running word; `none` when it has none.
  subscript(word: Vocabulary.Term) -> Term {
    let stem = stems[word]
    return stem == Stems.none ? Self.none : terms[Int(stem)]
  }

  /// What an occurrence of a word weighs: 0 for the most frequent, 1 for those that two in a million are.
  private static func weight(_ rarity: Double) -> Float {
    let share = (rarity - Self.rarity.least) / Self.rarity.range
    let weight = max(0, min(1, share))
    return Float(weight * weight)
  }

  /// Whether digits are a year of the last century or this one.
  private static func isYear(_ stem: ArraySlice<UInt8>) -> Bool {
    stem.count == 4 && stem.allSatisfy { (0x30...0x39).contains($0) }
      && (stem.starts(with: "19".utf8) || stem.starts(with: "20".utf8))
  }

  /// A hash whose upper bits are evenly spread.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = ByteHash()
    for byte in bytes { hash.add(byte) }
    return (hash.value ^ hash.value >> 32) &* 0x9E37_79B9_7F4A_7C15
  }
}
