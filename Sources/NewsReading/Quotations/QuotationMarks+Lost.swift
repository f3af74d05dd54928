import NewsCorpus

// Straight marks whose space, or whose partner, is lost: their neighbours tell which way they face.
extension QuotationMarks {
  /// How far, in tokens, the words beside a mark are looked at.
  private static let reach = 10

  /// Whether a straight mark between spaces closes what was never opened: a pause stands before it, and
  /// the one who said it comes next.
  ///
  /// Gets `It is gone , " the minister told us .` right, and `Lind said , " We stay . "` for the opening
  /// one it is; takes `At noon , " we said no . "` for a closing mark.
  func endsUnopened(_ index: Int, in range: Range<Int>) -> Bool {
    guard text.kind(index - 1) == .comma, index - 2 >= range.lowerBound else { return false }
    var before = index - 2
    while before >= range.lowerBound, index - before < Self.reach, text.kind(before) == .word {
      if text.has(before, .reports) { return false }
      before -= 1
    }
    var next = index + 1
    var reports = false
    while next < range.upperBound, next - index <= Self.reach, text.kind(next) == .word {
      if text.has(next, .reports), !text.isCapitalised(next) { reports = true }
      next += 1
    }
    return reports && (text.kind(next) == .period || text.kind(next) == .comma)
  }

  /// Whether a straight mark without a space on either side opens: `asked for six.“We wait,” she said`
  /// with straight marks.
  func opensWithoutSpace(_ index: Int) -> Bool {
    guard text.kind(index + 1) == .word || text.kind(index + 1) == .number else { return false }
    switch text.kind(index - 1) {
    case .period, .question, .exclamation, .colon: return true
    case .comma: return text.has(index - 2, .reports) && text.isCapitalised(index + 1)
    case .word: return text.shape(index - 1).contains(.dotted) && text.isCapitalised(index + 1)
    default: return false
    }
  }
}
