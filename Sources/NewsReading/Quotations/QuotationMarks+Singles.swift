import NewsCorpus

// Single marks, most of which are apostrophes.
extension QuotationMarks {
  /// The closing single mark of the one at `open`; nil when that is an apostrophe.
  ///
  /// `‘the troops’ pay’` closes at the second mark: one that may be an apostrophe closes only when no
  /// better one comes.
  func singleClose(of open: Int, in range: Range<Int>) -> Int? {
    guard open + 1 < range.upperBound, !text.isSpaced(open + 1), !isElision(open) else {
      return nil
    }
    let isDoubtful = isOldElision(open + 1)
    var possible: Int?
    var index = open + 1
    while index < range.upperBound {
      switch text.kind(index) {
      case .closeSingleQuote where index > open + 1 && !isElision(index) && !endsElision(index):
        if isDoubtful {
          if isPause(index - 1) { return index }
        } else if !mayBeApostrophe(index) {
          return index
        } else if possible == nil {
          possible = index
        }
      case .openSingleQuote where !isElision(index):
        return possible
      case .openQuote:
        if possible != nil { return possible }
      default: break
      }
      index += 1
    }
    return possible
  }

  /// Whether the single mark at `index` stands for letters left out at the head of a word: `'n'`, `'em`,
  /// the `'60s`, the flood of `'76`.
  ///
  /// Gets `'90 boats sank,' he said` for a quotation, as no word leads up to a year there; takes
  /// `he counted '20 boats'` for a year.
  func isElision(_ index: Int) -> Bool {
    let next = index + 1
    guard next < text.tokens.count, !text.isSpaced(next) else { return false }
    switch text.kind(next) {
    case .word:
      return text.isAny(next, "n em") && (text.isSpaced(index) || text.kind(index - 1) == .word)
    case .number:
      let digits = text.bytes(next)
      let isDecade = digits.count == 3 && digits.last == 0x73
      return isDecade
        || digits.count == 2 && text.kind(index - 1) == .word && !text.has(index - 1, .reports)
          && text.kind(next + 1) != .hyphen
    default: return false
    }
  }

  /// Whether the mark at `index` ends `'n'`.
  private func endsElision(_ index: Int) -> Bool {
    text.isWord(index - 1, "n") && !text.isSpaced(index) && !text.isSpaced(index - 1)
      && isElision(index - 2)
  }

  /// `'Tis`, `'twas`: a mark before them opens a quotation only where another closes it after a pause.
  private func isOldElision(_ index: Int) -> Bool {
    text.isAny(index, "tis twas twere twill twould til cause bout round cept")
  }

  private func isPause(_ index: Int) -> Bool {
    switch text.kind(index) {
    case .comma, .period, .question, .exclamation, .ellipsis, .dash: return true
    default: return false
    }
  }

  /// Whether a closing mark may be the apostrophe of `the boys' boat`, `the 1990s' boom`, `goin' home`.
  private func mayBeApostrophe(_ index: Int) -> Bool {
    let before = index - 1
    guard before >= 0, text.kind(before) == .word || text.kind(before) == .number,
      text.kind(index + 1) == .word, !text.isSpaced(index)
    else { return false }
    let last = text.lastByte(before) | 0x20
    let dropsG =
      text.tokens[before].length > 3 && last == 0x6E && text.lastByte(before, before: 1) == 0x69
    return (last == 0x73 || dropsG) && text.shape(index + 1).contains(.hasLowercase)
      && !text.isCapitalised(index + 1)
  }
}
