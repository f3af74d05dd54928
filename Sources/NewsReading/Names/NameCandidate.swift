import NewsCorpus

/// Points for each kind of name; the kind with most points wins.
struct KindScores {
  private var points: SIMD8<Int32> = .zero

  subscript(kind: NameKind) -> Int32 {
    get { points[Int(kind.rawValue)] }
    set { points[Int(kind.rawValue)] = newValue }
  }

  /// Adds the points of another occurrence.
  mutating func add(_ other: KindScores) { points &+= other.points }

  /// Half of the points.
  var halved: KindScores {
    var half = self
    half.points /= 2
    return half
  }

  /// The best kind and by how much it leads; ties go to the earlier kind.
  var best: (kind: NameKind, points: Int32, lead: Int32) {
    var best = 0
    var second = Int32.min
    for index in 1..<5 {
      if points[index] > points[best] {
        second = points[best]
        best = index
      } else {
        second = max(second, points[index])
      }
    }
    return (NameKind(rawValue: UInt8(best)) ?? .other, points[best], points[best] &- second)
  }
}

/// A run of words that may be a name, before it is known what it names.
struct NameCandidate {
  /// The first token, titles left off.
  var first: Int
  /// The last token.
  var last: Int
  /// The first token of the title before it; equal to `first` when there is none.
  var title: Int
  /// The last token of the mention: behind `last` where a noun in small letters belongs to it, as in
  /// `SDF fighters`.
  var end: Int
  /// What is the same for all ways to write the name.
  var key: NameKey
  /// Whether it is a people with a noun in small letters: `Iraqi security forces`.
  var isBody = false
  /// What speaks for each kind here.
  var scores = KindScores()
  /// The entry that it belongs to.
  var entry = 0
  /// Whether its first word would have a capital anyway.
  var isForced = false
  /// Whether it was found in a title or heading, by what the body or the lists tell.
  var isTitleCase = false

  /// Makes the candidate of the tokens from `first` to `last`.
  init(first: Int, last: Int, title: Int, key: NameKey) {
    self.first = first
    self.last = last
    self.title = title
    self.end = last
    self.key = key
  }
}
