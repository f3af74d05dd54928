import NewsCorpus

/// Finds phrases in a list of words with nothing but loops: what the matcher must agree with.
struct NaiveMatching {
  private enum Element {
    case word(String)
    case anyWord
    case gap
  }

  private let elements: [Element]

  init(_ phrase: String) {
    elements = phrase.split(separator: " ").flatMap { part -> [Element] in
      switch part {
      case "...": [.gap]
      case "_": [.anyWord]
      default:
        PhraseWords.split(String(part)).map {
          .word(String(decoding: Folding.folded($0), as: UTF8.self))
        }
      }
    }
  }

  /// Leftmost-longest matches without overlap.
  func matches(in words: [String]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < words.count {
      if let end = ends(words, start, 0).max(), end > start {
        found.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  /// Everywhere a match from `start` may end.
  private func ends(_ words: [String], _ start: Int, _ element: Int) -> [Int] {
    guard element < elements.count else { return [start] }
    switch elements[element] {
    case .gap:
      return (0...5).filter { start + $0 <= words.count }
        .flatMap { ends(words, start + $0, element + 1) }
    case .anyWord:
      return start < words.count ? ends(words, start + 1, element + 1) : []
    case .word(let pattern):
      guard start < words.count, Self.fits(Array(pattern), Array(words[start])) else { return [] }
      return ends(words, start + 1, element + 1)
    }
  }

  /// Whether a word fits a pattern with `*` for any letters.
  private static func fits(_ pattern: [Character], _ word: [Character]) -> Bool {
    guard let first = pattern.first else { return word.isEmpty }
    let rest = Array(pattern.dropFirst())
    if first == "*" {
      return (0...word.count).contains { fits(rest, Array(word.dropFirst($0))) }
    }
    return word.first == first && fits(rest, Array(word.dropFirst()))
  }
}
