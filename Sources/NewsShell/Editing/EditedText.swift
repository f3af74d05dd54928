/// The text being edited and where the cursor is; answers where the keys that know about rows go.
///
/// libedit edits one long line. An unfinished statement is that line with newlines in it, and
/// these answers make it behave like the rows that it looks like.
struct EditedText: Equatable {
  let text: String
  /// Where the cursor is, as a UTF-8 offset.
  let cursor: Int
  private let bytes: [UInt8]

  init(_ text: String, cursor: Int) {
    self.text = text
    bytes = Array(text.utf8)
    self.cursor = min(max(cursor, 0), bytes.count)
  }

  var end: Int { bytes.count }

  var isMultiline: Bool { bytes.contains(Self.newline) }

  /// Where the row with the cursor starts.
  var rowStart: Int { rowStart(before: cursor) }

  /// Where the row with the cursor ends, before its newline.
  var rowEnd: Int { rowEnd(from: cursor) }

  /// The cursor's place one row up, in the same column where that exists; nil on the first row.
  var above: Int? {
    guard rowStart > 0 else { return nil }
    let start = rowStart(before: rowStart - 1)
    return offset(column: scalars(in: rowStart..<cursor), from: start, to: rowStart - 1)
  }

  /// The cursor's place one row down, in the same column where that exists; nil on the last row.
  var below: Int? {
    guard rowEnd < end else { return nil }
    let start = rowEnd + 1
    return offset(column: scalars(in: rowStart..<cursor), from: start, to: rowEnd(from: start))
  }

  /// Whether the cursor is at the end, on a row with nothing but spaces, below another.
  var endsInBlankRow: Bool {
    rowStart > 0 && cursor == end && bytes[rowStart...].allSatisfy { $0 == UInt8(ascii: " ") }
  }

  /// How many characters, as libedit counts them, lie in a range of UTF-8 offsets.
  func scalars(in range: Range<Int>) -> Int {
    bytes[range.clamped(to: 0..<end)].count { !Self.isContinuation($0) }
  }

  /// The range, made to lie inside the text and on the borders of characters.
  func aligned(_ range: Range<Int>) -> Range<Int> {
    func align(_ offset: Int) -> Int {
      var offset = min(max(offset, 0), end)
      while offset > 0, offset < end, Self.isContinuation(bytes[offset]) { offset -= 1 }
      return offset
    }
    let lower = align(range.lowerBound)
    return lower..<max(lower, align(range.upperBound))
  }

  /// The text in a range of UTF-8 offsets.
  func slice(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<end)], as: UTF8.self)
  }

  // MARK: Rows

  private static let newline = UInt8(ascii: "\n")

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private func rowStart(before offset: Int) -> Int {
    (bytes[..<offset].lastIndex(of: Self.newline) ?? -1) + 1
  }

  private func rowEnd(from offset: Int) -> Int {
    bytes[offset...].firstIndex(of: Self.newline) ?? end
  }

  private func offset(column: Int, from start: Int, to limit: Int) -> Int {
    var offset = start
    for _ in 0..<column {
      guard offset < limit else { break }
      offset += 1
      while offset < limit, Self.isContinuation(bytes[offset]) { offset += 1 }
    }
    return offset
  }
}
