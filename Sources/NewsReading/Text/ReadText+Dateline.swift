import NewsCorpus

/// Where an article begins with the place it was written at.
extension ReadText {
  /// The index after the dateline that begins at `start`: `OSLO, Norway (AP) - `, `Oslo (AP) — `,
  /// `(Reuters) - `, `OSLO, 8 Dec. — `, `Oslo (CNN) The …`; nil when there is none.
  ///
  /// Gets `NATO — which met on Monday — agreed` right, where a small letter follows; takes
  /// `FIFA - The body met` for a dateline.
  func datelineEnd(from start: Int) -> Int? {
    guard shape(start).contains(.paragraphStart) else { return nil }
    let limit = min(tokens.count, start + 16)
    var isPlain = !(shape(start).contains(.allCapitals) && tokens[start].length > 2)
    var agency: Int?
    var index = start
    while index < limit {
      if index > start, shape(index).contains(.paragraphStart) { return nil }
      switch kind(index) {
      case .dash:
        return index > start && !isPlain && beginsText(index + 1) ? index + 1 : nil
      case .hyphen where isSpaced(index) && isSpaced(index + 1): return nil
      case .word:
        if agency != nil { return !isSpaced(index) || isCapitalised(index) ? index : nil }
        guard isCapitalised(index) || has(index, .particle) || has(index, .month) else {
          return nil
        }
      case .openBracket:
        guard let close = agencyEnd(from: index) else { return nil }
        agency = close
        isPlain = false
        index = close
      case .openQuote: return agency != nil ? index : nil
      // `NEW DELHI: The mill burned down`; `LIND: Yes.` is a speaker.
      case .colon where !isPlain && agency == nil && has(index - 1, .place):
        return beginsText(index + 1) ? index + 1 : nil
      // `VIK (AP) _ The mill burned down`
      case .other where agency == index - 1 && firstByte(index) == 0x5F:
        return beginsText(index + 1) ? index + 1 : nil
      case .comma, .period, .number, .slash, .hyphen: break
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// The closing bracket of `(AP)`, `(Dow Jones)`, opened at `open`.
  private func agencyEnd(from open: Int) -> Int? {
    var index = open + 1
    // `(dpa) -`
    if kind(index) == .word, tokens[index].length <= 4, kind(index + 1) == .closeBracket,
      standsBeforeText(index + 1)
    {
      return index + 1
    }
    while index < min(tokens.count, open + 5), kind(index) == .word || kind(index) == .slash,
      isCapitalised(index) || kind(index) == .slash
    {
      index += 1
    }
    guard index > open + 1, kind(index) == .closeBracket else { return nil }
    let first = open + 1
    let isAgency =
      has(first, .organisation) || has(index - 1, .organisation)
      || has(index - 1, .organisationHead)
      || shape(first).contains(.allCapitals) && tokens[first].length > 1 && index == first + 1
    return isAgency || standsBeforeText(index) ? index : nil
  }

  /// Whether a dash or a line leads from a closing bracket to the text: `(Dow Jones)--`, `(dpa) -`, `(AP) _`.
  private func standsBeforeText(_ close: Int) -> Bool {
    let mark = close + 1
    return kind(mark) == .dash || kind(mark) == .hyphen
      || kind(mark) == .other && firstByte(mark) == 0x5F
  }

  private func beginsText(_ index: Int) -> Bool {
    isCapitalised(index) || kind(index) == .number || kind(index) == .openQuote
      || kind(index) == .openSingleQuote || kind(index) == .currency
  }
}
