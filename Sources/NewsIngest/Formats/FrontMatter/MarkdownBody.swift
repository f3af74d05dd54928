import NewsCorpus

/// The text of a Markdown document as plain paragraphs.
///
/// Headings, list items and block quotes become paragraphs; code keeps its text; images, rules and HTML
/// comments are left out with a reason. Not offered: tables as tables, footnotes, nested lists as such.
struct MarkdownBody {
  private(set) var writer: ParagraphWriter
  private(set) var title: (text: String, line: Int)?
  private(set) var dropped: [DroppedLine] = []
  /// The line, from 1, in which each paragraph begins.
  private(set) var paragraphLines: [Int] = []
  private var open: [UInt8] = []
  private var line = 1
  private var openLine = 1
  // Where the lines after the first begin in the open paragraph.
  private var breaks: [Int] = []
  private var fence: UInt8?

  init(capacity: Int) {
    writer = ParagraphWriter(capacity: capacity)
  }

  mutating func read(_ bytes: [UInt8], _ lines: ArraySlice<Range<Int>>, wantsTitle: Bool) {
    for (position, range) in zip(lines.indices, lines) {
      line = position + 1
      readLine(bytes, range, number: line, wantsTitle: wantsTitle)
    }
    close()
  }

  private mutating func readLine(
    _ bytes: [UInt8], _ range: Range<Int>, number: Int, wantsTitle: Bool
  ) {
    var line = bytes[range].drop { $0 == space || $0 == 0x09 }
    if let mark = line.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
      line.prefix(3).allSatisfy({ $0 == mark }), line.count >= 3, fence == nil || fence == mark
    {
      close()
      fence = fence == nil ? mark : nil
      return
    }
    if fence != nil { return add(line) }
    while line.first == UInt8(ascii: ">") { line = line.dropFirst().drop { $0 == space } }
    guard line.contains(where: { $0 > space }) else { return close() }
    if isRule(line) {
      // Under a line of text it makes that line a heading; either way it has no words.
      close()
      return
    }
    let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(hashes), line.dropFirst(hashes).first.map({ $0 == space }) ?? true {
      close()
      var heading = line.dropFirst(hashes)
      while let last = heading.last, last == UInt8(ascii: "#") || last == space {
        heading.removeLast()
      }
      if wantsTitle, title == nil, hashes == 1, writer.paragraphs.isEmpty {
        title = (plainLine(inline(heading, number)), number)
        return
      }
      add(heading, number)
      return close()
    }
    if let item = listItem(line) {
      close()
      line = item
    }
    add(line, number)
  }

  private mutating func add(_ line: ArraySlice<UInt8>, _ number: Int? = nil) {
    if open.isEmpty {
      openLine = self.line
    } else {
      open.append(space)
      breaks.append(open.count)
    }
    if let number { open += inline(line, number) } else { open += line }
  }

  private mutating func close() {
    let starts = breaks.isEmpty || !isListOfLines ? [0] : [0] + breaks
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : open.count
      writer.add(open, start..<end)
      if writer.paragraphs.count > paragraphLines.count { paragraphLines.append(openLine + number) }
    }
    open.removeAll(keepingCapacity: true)
    breaks.removeAll(keepingCapacity: true)
  }

  /// Whether the open paragraph is no wrapped sentence, but lines pasted from a page: the first of them, or two, are buttons
  /// or heads of boxes.
  private var isListOfLines: Bool {
    let rules = JunkRules.standard
    let ends = breaks + [open.count]
    var junk = 0
    for (number, start) in ([0] + breaks).enumerated() {
      let line = open[start..<ends[number]]
      guard line.count <= 80, let first = line.first, first < 0x61 || first > 0x7A,
        rules.mayBegin(line),
        rules.verdict(
          on: Block(open, numbers: 0..<1, pieces: [TextPiece(start..<ends[number])])) != nil
      else { continue }
      junk += number == 0 ? 2 : 1
    }
    return junk >= 2
  }

  private func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard let mark = line.first, "-*_=".utf8.contains(mark) else { return false }
    var marks = 0
    for byte in line where byte > space {
      guard byte == mark else { return false }
      marks += 1
    }
    return marks >= 3
  }

  /// The text behind `- `, `* `, `+ ` or `12. `.
  private func listItem(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let digits = line.prefix { (0x30...0x39).contains($0) }.count
    if digits == 0 {
      guard let first = line.first, "-*+".utf8.contains(first) else { return nil }
    } else {
      guard digits <= 4, let mark = line.dropFirst(digits).first, ".)".utf8.contains(mark) else {
        return nil
      }
    }
    let rest = line.dropFirst(digits == 0 ? 1 : digits + 1)
    return rest.first == space ? rest.dropFirst() : nil
  }

  /// A line without its marks: `**bold**`, `[text](url)`, `` `code` ``, `![image](url)`.
  private mutating func inline(_ line: ArraySlice<UInt8>, _ number: Int) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(line.count)
    var links = LinkFinder(line)
    var i = line.startIndex
    while i < line.endIndex {
      // Most of a line has no marks and is copied in whole runs.
      let run = i
      while i < line.endIndex, !isMark(line[i]) { i += 1 }
      output += line[run..<i]
      guard i < line.endIndex else { break }
      let byte = line[i]
      let next = i + 1 < line.endIndex ? line[i + 1] : 0
      switch byte {
      case UInt8(ascii: "\\") where "\\`*_{}[]()#+-.!>|~".utf8.contains(next):
        output.append(next)
        i += 2
      case UInt8(ascii: "!") where next == UInt8(ascii: "["):
        guard let link = links.link(at: i + 1) else {
          output.append(byte)
          i += 1
          continue
        }
        let text = String(decoding: line[link.text], as: UTF8.self)
        dropped.append(DroppedLine(line: number, text: text, reason: .image))
        i = link.end
      case UInt8(ascii: "["):
        guard let link = links.link(at: i) else {
          output.append(byte)
          i += 1
          continue
        }
        output += line[link.text].filter { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "`") }
        i = link.end
      case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "~"):
        let isMark = byte != UInt8(ascii: "~") || next == byte
        let standsAlone = next <= space && (output.last ?? space) <= space
        if !isMark || standsAlone { output.append(byte) }
        i += byte == UInt8(ascii: "~") && isMark ? 2 : 1
      case UInt8(ascii: "_"):
        let joins = isWordByte(output.last ?? 0) && isWordByte(next)
        if joins { output.append(byte) }
        i += 1
      default:
        output.append(byte)
        i += 1
      }
    }
    return output
  }

  /// Whether `inline` has to look at a byte twice.
  private func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "!"), UInt8(ascii: "["), UInt8(ascii: "*"),
      UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}

/// Finds `[text](address)` in a line from left to right.
///
/// The next bracket of each kind is remembered, so a line of open brackets is read once, not once a bracket.
private struct LinkFinder {
  private let line: ArraySlice<UInt8>
  private var close: Int
  private var end: Int

  init(_ line: ArraySlice<UInt8>) {
    (self.line, close, end) = (line, line.startIndex - 1, line.startIndex - 1)
  }

  /// The link whose `[` stands at a position, and where the line goes on after it.
  mutating func link(at start: Int) -> (text: Range<Int>, end: Int)? {
    if close <= start { close = next(UInt8(ascii: "]"), after: start) }
    guard close + 1 < line.endIndex, line[close + 1] == UInt8(ascii: "(") else { return nil }
    if end <= close { end = next(UInt8(ascii: ")"), after: close) }
    guard end < line.endIndex else { return nil }
    return (start + 1..<close, end + 1)
  }

  private func next(_ byte: UInt8, after position: Int) -> Int {
    guard position + 1 < line.endIndex else { return line.endIndex }
    return line[(position + 1)...].firstIndex(of: byte) ?? line.endIndex
  }
}
