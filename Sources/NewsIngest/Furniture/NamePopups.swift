import NewsCorpus

/// The boxes that open over a name on some pages and are saved in the middle of a sentence: the name once more in
/// full, headlines without a space before them, and a link.
///
/// `Mara Lind Mara Ann LindHarbour board meets Lind: ‘We stay’ MORE (Bergen) said` is `Mara Lind (Bergen) said`.
struct NamePopups {
  /// What is cut from a text, ascending; each begins with the space behind the name.
  private(set) var ranges: [Range<Int>] = []

  /// No box is longer in bytes.
  private static let longest = 900

  /// Finds the boxes of a text.
  ///
  /// - Complexity: O(*n*) in the bytes, eight a step.
  init(_ text: Span<UInt8>) {
    var i = 0
    var floor = 0
    while i + 8 <= text.count {
      var places = ByteWord(text, at: i).equal(to: UInt8(ascii: "M"))
      while places != 0 {
        let place = i + places.trailingZeroBitCount / 8
        places &= places - 1
        guard place >= floor, Self.isLink(text, place),
          let start = Self.start(text, before: place, notBefore: max(floor, place - Self.longest))
        else { continue }
        ranges.append(start..<place + 4)
        floor = place + 4
      }
      i += 8
    }
  }

  /// Whether a word by itself reads `MORE`.
  private static func isLink(_ text: Span<UInt8>, _ place: Int) -> Bool {
    guard place > 0, place + 4 <= text.count, text[place - 1] == 0x20, text[place + 1] == 0x4F,
      text[place + 2] == 0x52, text[place + 3] == 0x45
    else { return false }
    return place + 4 == text.count || !isLetter(text[place + 4])
  }

  /// The end of the name over which the box that ends before `end` opened: behind the first of two like surnames, of
  /// which the second has a headline's capital right behind it.
  private static func start(_ text: Span<UInt8>, before end: Int, notBefore floor: Int) -> Int? {
    var i = end - 1
    while i > floor + 1, text[i] != 0x0A {
      if isCapital(text[i]), isSmall(text[i - 1]) {
        var first = i - 1
        while first > floor, isLetter(text[first - 1]) || text[first - 1] >= 0x80 { first -= 1 }
        if i - first >= 2, isCapital(text[first]), let other = earlier(text, first..<i, floor) {
          return other
        }
      }
      i -= 1
    }
    return nil
  }

  /// The end of the same word standing alone at most five words before, all of them of a name.
  private static func earlier(_ text: Span<UInt8>, _ word: Range<Int>, _ floor: Int) -> Int? {
    var end = word.lowerBound - 1
    var words = 0
    while end > floor, words < 6 {
      guard text[end] == 0x20 else { return nil }
      var first = end
      while first > floor, text[first - 1] > 0x20 { first -= 1 }
      guard first < end, isCapital(text[first]) || text[first] == UInt8(ascii: "(") else {
        return nil
      }
      if end - first == word.count,
        (0..<word.count).allSatisfy({ text[first + $0] == text[word.lowerBound + $0] })
      {
        return end
      }
      end = first - 1
      words += 1
    }
    return nil
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  private static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  private static func isLetter(_ byte: UInt8) -> Bool { isCapital(byte & 0xDF) }
}

extension SavedArticle {
  /// Leaves the boxes over names out of the paragraphs and says so in ``dropped``.
  ///
  /// - Parameter lineNumber: the line, from 1, of the paragraph at a position.
  mutating func cutNamePopups(lineNumber: (Int) -> Int) {
    var left = NamePopups(text.span).ranges[...]
    guard !left.isEmpty else { return }
    var kept: [UInt8] = []
    var ranges: [Range<Int>] = []
    kept.reserveCapacity(text.count)
    for (position, range) in paragraphs.enumerated() {
      if position > 0 { kept.append(newline) }
      let start = kept.count
      var next = range.lowerBound
      while let box = left.first, box.lowerBound < range.upperBound {
        left.removeFirst()
        guard box.lowerBound >= next else { continue }
        kept.append(contentsOf: text[next..<box.lowerBound])
        next = min(box.upperBound, range.upperBound)
        let line = String(decoding: text[box.lowerBound + 1..<next], as: UTF8.self)
        dropped.append(
          DroppedLine(line: lineNumber(position), text: line, reason: .relatedLink))
      }
      kept.append(contentsOf: text[next..<range.upperBound])
      ranges.append(start..<kept.count)
    }
    (text, paragraphs) = (kept, ranges)
  }
}
