// Numbers and ISO dates; what starts like one and goes on like a word is a word: `3rd`, `7-Eleven`.

extension Lexer {
  /// Reads a date, a number or a word that starts with a digit.
  mutating func lexNumber() {
    if let end = endOfDate() {
      append(.date, to: end)
      return
    }
    let isNegative = byte(at: position) == UInt8(ascii: "-")
    let start = isNegative ? position + 1 : position
    var end = endOfDigits(from: start)
    let integerEnd = end
    end = endOfGroups(from: end, leading: end - start)
    while byte(at: end) == UInt8(ascii: "."), isDigit(at: end + 1) {
      end = endOfDigits(from: end + 1)
    }
    end = endOfExponent(from: end)
    if byte(at: end) == UInt8(ascii: "%") {
      append(.number, to: end + 1)
    } else if !isNegative, end == integerEnd, goesOnAsWord(at: end) {
      lexWord()
    } else {
      append(.number, to: end)
    }
  }

  private func endOfDigits(from start: Int) -> Int {
    var end = start
    while isDigit(at: end) { end += 1 }
    return end
  }

  /// Takes `,200` groups: a comma between digits separates thousands only before exactly three, so
  /// `1,200` is a number and `1,20` is two. Between braces it never does: `{1,200}` is a range.
  private func endOfGroups(from start: Int, leading: Int) -> Int {
    guard (1...3).contains(leading), lexemes.last?.kind != .openBrace else { return start }
    var end = start
    while byte(at: end) == UInt8(ascii: ","), endOfDigits(from: end + 1) == end + 4 { end += 4 }
    return end
  }

  /// Takes `e20`, `e-7`: the form in which very large and very small numbers are written back.
  private func endOfExponent(from start: Int) -> Int {
    guard let letter = byte(at: start), letter | 0x20 == UInt8(ascii: "e") else { return start }
    var digits = start + 1
    if let sign = byte(at: digits), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      digits += 1
    }
    let end = endOfDigits(from: digits)
    return end > digits && !isWordPart(at: end) ? end : start
  }

  /// The end of `2024-01-25` or `2024-01`, also with single digits, which the parser corrects.
  private func endOfDate() -> Int? {
    guard endOfDigits(from: position) == position + 4, var end = endOfDatePart(at: position + 4)
    else { return nil }
    if let longer = endOfDatePart(at: end) { end = longer }
    return goesOnAsWord(at: end) ? nil : end
  }

  private func endOfDatePart(at hyphen: Int) -> Int? {
    guard byte(at: hyphen) == UInt8(ascii: "-") else { return nil }
    let end = endOfDigits(from: hyphen + 1)
    return (1...2).contains(end - hyphen - 1) ? end : nil
  }

  private func goesOnAsWord(at end: Int) -> Bool {
    guard let (scalar, width) = scalar(at: end) else { return false }
    return isWordPart(scalar) || isJoiner(scalar) && isWordPart(at: end + width)
  }
}
