import NewsCorpus

/// The number or letter with which a line of a list begins: `1.`, `2)`, `• 9.`, `a.`, `(b)`.
///
/// Gets `1. The quay 2. The boat` right as two; takes `50. That was his age` at the head of a paragraph
/// for a list.
struct ListMarker {
  /// The index after it.
  let end: Int
  private let hasBullet: Bool
  private let hasOpening: Bool
  private let hasPoint: Bool
  private let hasBracket: Bool
  // The letter of `a.`; nil for numbers.
  private let letter: UInt8?

  /// Reads a marker at `start`; nil when there is none with words after it.
  init?(_ text: SentenceSplitter.ReadTokens, at start: Int, in range: Range<Int>) {
    var index = start
    guard index + 2 < range.upperBound, text.tokens[start].shape.contains(.spaceBefore) else {
      return nil
    }
    hasBullet = text.tokens[index].kind == .other
    if hasBullet { index += 1 }
    hasOpening = text.tokens[index].kind == .openBracket
    if hasOpening { index += 1 }
    guard index + 2 < range.upperBound else { return nil }
    let label = text.tokens[index]
    switch label.kind {
    case .number where label.length <= 3: letter = nil
    case .word where label.length == 1 && label.shape.contains(.hasLowercase):
      letter = text.text[Int(label.start)]
    default: return nil
    }
    index += 1
    hasPoint = text.tokens[index].kind == .period
    if hasPoint { index += 1 }
    hasBracket = index < range.upperBound && text.tokens[index].kind == .closeBracket
    if hasBracket { index += 1 }
    guard hasOpening ? hasBracket : hasPoint || hasBracket, index < range.upperBound,
      text.tokens[index].kind == .word, text.tokens[index].shape.contains(.capitalised),
      text.tokens[index].shape.contains(.spaceBefore)
    else { return nil }
    end = index
  }

  /// Whether both are written alike, and a letter is the next of the alphabet or a later one.
  func follows(_ first: ListMarker) -> Bool {
    guard hasBullet == first.hasBullet, hasOpening == first.hasOpening, hasPoint == first.hasPoint,
      hasBracket == first.hasBracket
    else { return false }
    guard let before = first.letter else { return letter == nil }
    return letter.map { $0 > before } ?? false
  }
}
