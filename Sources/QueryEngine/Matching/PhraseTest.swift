import NewsCorpus

/// Whether a short text holds the words of another in order: names of outlets, authors, titles.
///
/// For the text of articles there is the index; this is for the handful of strings beside it.
struct PhraseTest: Sendable {
  private enum Element {
    case word([UInt8])
    case anyWord
    case gap
  }

  private let elements: [Element]
  /// The longest word of small letters from a to z alone; empty when there is none.
  private let longest: [UInt8]

  init(_ phrase: String) {
    let elements: [Element] = PhraseWords.split(phrase).map { word in
      switch word {
      case "...": .gap
      case "_", "*": .anyWord
      default: .word(Folding.folded(NumberSpellings.plain(word)))
      }
    }
    self.elements = elements
    longest =
      elements.compactMap { element in
        if case .word(let word) = element, word.allSatisfy({ (0x61...0x7A).contains($0) }) {
          word
        } else {
          nil
        }
      }.max { $0.count < $1.count } ?? []
  }

  private static func folded(_ text: String) -> [[UInt8]] {
    PhraseWords.split(text).map { Folding.folded(NumberSpellings.plain($0)) }
  }

  /// Whether `text` holds the words, with wildcards and gaps; no words are in no text.
  func isContained(in text: String) -> Bool {
    let own = Self.folded(text)
    return own.indices.contains { place(in: own, from: $0) != nil }
  }

  /// The same of bytes of UTF-8, which become a string only where the longest word may stand in them.
  func isContained(in text: ArraySlice<UInt8>) -> Bool {
    mayHoldLongest(text) && isContained(in: String(decoding: text, as: UTF8.self))
  }

  /// Whether the letters of the longest word follow each other in `text`, or cannot be looked for: what folds
  /// may be written with other letters, or with points between them.
  private func mayHoldLongest(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = longest.first else { return true }
    for start in text.indices {
      let byte = text[start]
      if byte >= 0x80 || byte == UInt8(ascii: ".") { return true }
      guard byte | 0x20 == first, start + longest.count <= text.endIndex else { continue }
      if longest.indices.allSatisfy({ text[start + $0] | 0x20 == longest[$0] }) { return true }
    }
    return false
  }

  /// Whether `text` holds the words beside those of another phrase, at most so many words apart.
  func isContained(in text: String, near other: PhraseTest, within distance: Int?) -> Bool {
    let own = Self.folded(text)
    let second = other.places(in: own)
    return places(in: own).contains { one in
      second.contains { other in
        let gap =
          other.lowerBound >= one.upperBound
          ? other.lowerBound - one.upperBound : one.lowerBound - other.upperBound
        return gap >= 0 && distance.map { gap <= $0 } ?? true
      }
    }
  }

  /// Where the words stand.
  private func places(in own: [[UInt8]]) -> [Range<Int>] {
    own.indices.compactMap { place(in: own, from: $0) }
  }

  /// The longest place from a word on.
  ///
  /// - Complexity: O(*k* · *n*) for *k* words of the phrase and *n* of the text.
  private func place(in own: [[UInt8]], from start: Int) -> Range<Int>? {
    guard !elements.isEmpty else { return nil }
    var ends: Set<Int> = [start]
    for element in elements {
      switch element {
      case .gap:
        ends = Set(
          ends.flatMap { $0...min($0 + CompiledPattern.longestGap, own.count) })
      case .anyWord: ends = Set(ends.lazy.filter { $0 < own.count }.map { $0 + 1 })
      case .word(let wanted):
        ends = Set(
          ends.lazy.filter {
            $0 < own.count && PatternCompiler.matches(wanted[...], own[$0][...])
          }.map { $0 + 1 })
      }
      if ends.isEmpty { return nil }
    }
    return ends.max().flatMap { $0 > start ? start..<$0 : nil }
  }
}
