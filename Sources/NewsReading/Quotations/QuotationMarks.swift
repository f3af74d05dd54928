import NewsCorpus

/// Words between a pair of quotation marks, as token indexes.
struct MarkedStretch {
  /// The opening mark.
  var open: Int
  /// The first and the last token inside.
  var first: Int
  var last: Int
  /// The closing mark; when there is none, the index after `last`.
  var close: Int
  /// Whether a closing mark was found.
  var isClosed: Bool
  /// The index of the paragraph.
  var paragraph: Int
  /// Whether the paragraph begins with it.
  var opensParagraph: Bool
  /// The index after the last token that belongs to it, the closing mark included.
  var end: Int { isClosed ? close + 1 : close }
}

/// Pairs quotation marks, paragraph by paragraph.
///
/// A mark that is not closed runs to the end of its paragraph, so one slip spoils one paragraph at most.
/// It gets `“He said ‘go’ and went,” she said` right as one stretch; it takes the inch sign of
/// `a 6" pipe and "more"` for an opening mark.
struct QuotationMarks {
  let text: ReadText

  /// The stretches of the paragraph that the tokens `range` make up, in order.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func appendStretches(
    of range: Range<Int>, paragraph: Int, to stretches: inout [MarkedStretch]
  ) {
    var open: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      let kind = text.kind(index)
      if kind == .openQuote || kind == .closeQuote {
        if let opened = open {
          if closes(index, opened: opened) {
            append(
              from: opened, to: index, isClosed: true, in: range, paragraph: paragraph,
              to: &stretches)
            open = nil
          } else if beginsAnew(index) {
            append(
              from: opened, to: index, isClosed: false, in: range, paragraph: paragraph,
              to: &stretches)
            open = index
          }
        } else if opens(index, in: range) {
          open = index
        }
      } else if kind == .closeSingleQuote, let opened = open, !isStraight(opened),
        text.kind(index + 1) == .closeSingleQuote, !text.shape(index + 1).contains(.spaceBefore),
        index > opened + 1, index + 1 < range.upperBound
      {
        // `“Never,’’ he said`: two single marks for a double one.
        append(
          from: opened, to: index + 1, isClosed: true, in: range, paragraph: paragraph,
          to: &stretches)
        if let last = stretches.indices.last { stretches[last].last = index - 1 }
        open = nil
        index += 1
      } else if kind == .openSingleQuote, open == nil, !isElision(index),
        let close = singleClose(of: index, in: range)
      {
        append(
          from: index, to: close, isClosed: true, in: range, paragraph: paragraph, to: &stretches)
        index = close
      }
      index += 1
    }
    if let opened = open {
      append(
        from: opened, to: range.upperBound, isClosed: false, in: range, paragraph: paragraph,
        to: &stretches)
    }
  }

  private func append(
    from open: Int, to close: Int, isClosed: Bool, in range: Range<Int>, paragraph: Int,
    to stretches: inout [MarkedStretch]
  ) {
    guard close > open + 1 else { return }
    stretches.append(
      MarkedStretch(
        open: open, first: open + 1, last: close - 1, close: close, isClosed: isClosed,
        paragraph: paragraph, opensParagraph: open == range.lowerBound))
  }

  /// Whether the mark at `index` can open: straight marks go by parity, curved ones by their shape.
  private func opens(_ index: Int, in range: Range<Int>) -> Bool {
    if text.kind(index) == .openQuote { return true }
    guard index + 1 < range.upperBound else { return false }
    let spaceBefore = text.isSpaced(index)
    let spaceAfter = text.isSpaced(index + 1)
    if isStraight(index), spaceBefore, spaceAfter { return !endsUnopened(index, in: range) }
    if isStraight(index), !spaceBefore, !spaceAfter { return opensWithoutSpace(index) }
    return spaceBefore && !spaceAfter
  }

  /// Whether the mark at `index` can close a stretch opened at `open`.
  private func closes(_ index: Int, opened open: Int) -> Bool {
    if text.kind(index) == .closeQuote { return true }
    // An opening mark inside: a straight one closes by parity; `“` closes only what `„` opened.
    if isStraight(index) {
      return isStraight(open)
    }
    if text.lastByte(open) == 0x9E { return true }
    // `“Never,“ he said`: the wrong mark in the place of the right one.
    return index > open + 1 && !text.shape(index).contains(.spaceBefore)
      && (text.shape(index + 1).contains(.spaceBefore)
        || text.shape(index + 1).contains(.paragraphStart) || index + 1 == text.tokens.count)
  }

  /// Whether a mark inside opens the next quotation because the one before was never closed:
  /// `“We stay. “Nobody leaves.”`
  private func beginsAnew(_ index: Int) -> Bool {
    guard text.shape(index).contains(.spaceBefore) else { return false }
    switch text.kind(index - 1) {
    case .period, .question, .exclamation, .ellipsis: return true
    default: return false
    }
  }

  func isStraight(_ index: Int) -> Bool {
    let byte = text.firstByte(index)
    return byte == 0x22 || byte == 0x27 || byte == 0x60
  }
}
