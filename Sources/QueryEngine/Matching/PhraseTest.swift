import NewsCorpus

/// Whether a short text holds the words of another in order: names of outlets, authors, titles.
///
/// For the text of articles there is the index; this is for the handful of strings beside it.
struct PhraseTest: Sendable {
  private let words: [[UInt8]]

  init(_ phrase: String) { words = Self.folded(phrase) }

  private static func folded(_ text: String) -> [[UInt8]] {
    PhraseWords.split(text).map { Folding.folded($0) }
  }

  /// Whether `text` holds the words, with `*` and `_` as wildcards; no words are in no text.
  func isContained(in text: String) -> Bool {
    !places(in: Self.folded(text), atMost: 1).isEmpty
  }

  /// Whether `text` holds the words beside those of another phrase, at most so many words apart.
  func isContained(in text: String, near other: PhraseTest, within distance: Int?) -> Bool {
    let own = Self.folded(text)
    let first = places(in: own, atMost: .max)
    let second = other.places(in: own, atMost: .max)
    return first.contains { one in
      second.contains { other in
        let gap =
          other.lowerBound >= one.upperBound
          ? other.lowerBound - one.upperBound : one.lowerBound - other.upperBound
        return gap >= 0 && distance.map { gap <= $0 } ?? true
      }
    }
  }

  /// Where the words stand.
  private func places(in own: [[UInt8]], atMost limit: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    guard !words.isEmpty, own.count >= words.count else { return [] }
    for start in 0...(own.count - words.count) where fits(own, start) {
      found.append(start..<start + words.count)
      if found.count == limit { break }
    }
    return found
  }

  private func fits(_ own: [[UInt8]], _ start: Int) -> Bool {
    for (offset, wanted) in words.enumerated() {
      if wanted == [0x5F] || wanted == [0x2A] { continue }
      guard PatternCompiler.matches(wanted[...], own[start + offset][...]) else { return false }
    }
    return true
  }
}
