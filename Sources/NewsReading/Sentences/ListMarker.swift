import NewsCorpus

/// The number with which a line of a list begins: `1.`, `2)`, `• 9.`
///
/// Gets `1. The quay 2. The boat` right as two; takes `50. That was his age` at the head of a paragraph
/// for a list.
struct ListMarker {
  /// The index after it.
  let end: Int
  private let hasBullet: Bool
  private let hasPoint: Bool
  private let hasBracket: Bool

  /// Reads a marker at `start`; nil when there is none with words after it.
  init?(_ text: SentenceSplitter.ReadTokens, at start: Int, in range: Range<Int>) {
    var index = start
    hasBullet = index < range.upperBound && text.tokens[index].kind == .other
    if hasBullet { index += 1 }
    guard index + 2 < range.upperBound, text.tokens[index].kind == .number,
      text.tokens[index].length <= 3, text.tokens[start].shape.contains(.spaceBefore)
    else { return nil }
    index += 1
    hasPoint = text.tokens[index].kind == .period
    if hasPoint { index += 1 }
    hasBracket = text.tokens[index].kind == .closeBracket
    if hasBracket { index += 1 }
    guard hasPoint || hasBracket, index < range.upperBound, text.tokens[index].kind == .word,
      text.tokens[index].shape.contains(.capitalised),
      text.tokens[index].shape.contains(.spaceBefore)
    else { return nil }
    end = index
  }

  /// Whether both are written alike.
  func isLike(_ other: ListMarker) -> Bool {
    hasBullet == other.hasBullet && hasPoint == other.hasPoint && hasBracket == other.hasBracket
  }
}
