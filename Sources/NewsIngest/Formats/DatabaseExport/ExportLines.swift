/// The lines of a database's export, some of them looked at as text.
struct ExportLines {
  let bytes: [UInt8]
  private(set) var ranges: [Range<Int>]

  init(_ bytes: [UInt8]) { (self.bytes, ranges) = (bytes, lineRanges(of: bytes)) }

  var count: Int { ranges.count }

  func isBlank(_ i: Int) -> Bool { !bytes[ranges[i]].contains { $0 > space } }

  /// A line with its white space in order; of a long one only the beginning.
  func text(_ i: Int) -> String { plainLine(Array(bytes[ranges[i]].prefix(600))) }

  /// Leaves a code at a line's beginning out of the line.
  mutating func drop(_ code: String, from i: Int) {
    let line = bytes[ranges[i]].drop { $0 <= space }
    ranges[i] = line.startIndex + code.utf8.count..<ranges[i].upperBound
  }

  /// Several lines as one.
  func text(_ lines: some Sequence<Int>) -> String {
    lines.map { text($0) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The lines that have text among those of a range.
  func filled(_ lines: Range<Int>) -> [Int] { lines.filter { !isBlank($0) } }

  /// The runs of lines without a blank one between.
  func blocks(_ lines: Range<Int>) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    for i in filled(lines) {
      if let last = blocks.last, last.upperBound == i {
        blocks[blocks.count - 1] = last.lowerBound..<i + 1
      } else {
        blocks.append(i..<i + 1)
      }
    }
    return blocks
  }

  /// Lines that satisfy a test of their text, among those short enough for a heading.
  func short(in lines: Range<Int>, where matches: (String) -> Bool) -> [Int] {
    lines.filter { ranges[$0].count <= 120 && !isBlank($0) && matches(text($0)) }
  }
}

extension String {
  /// The day, if the whole line is a date: `March 7, 2024 Thursday`, `7 March 2024`.
  var isDateLine: Bool {
    split(separator: " ").count <= 8 && labelled == nil
      && PublicationDateReader.date(in: self)?.day != nil
  }

  /// The parts of `BYLINE: Ana Ortiz`.
  var labelled: (label: String, value: String)? {
    guard let colon = firstIndex(of: ":") else { return nil }
    let label = self[..<colon]
    guard (3...24).contains(label.utf8.count), label.first?.isUppercase == true,
      label.allSatisfy({ $0.isLetter || $0 == "-" || $0 == " " })
    else { return nil }
    return (label.lowercased(), self[index(after: colon)...].trimmed)
  }
}
