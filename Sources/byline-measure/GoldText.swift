import NewsCorpus
import NewsIngest

/// A gold text as the reader wants it, with the way back to the gold's scalar offsets.
struct GoldText {
  /// An empty title, then the lines that are not blank.
  private(set) var bytes: [UInt8] = [0x0A]
  private var lines: [(start: Int, goldByte: Int)] = []
  // The number of scalars before each byte of the gold text.
  private var scalarsBefore: [Int32] = []

  init(_ text: String) {
    let source = Array(text.utf8)
    scalarsBefore.reserveCapacity(source.count + 1)
    var scalars: Int32 = 0
    for byte in source {
      if byte & 0xC0 != 0x80 { scalars += 1 }
      scalarsBefore.append(scalars - 1)
    }
    scalarsBefore.append(scalars)
    // Lines that one paragraph was broken into belong together here as in the shell.
    let ranges = source.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      let trimmed = line.drop { $0 <= 0x20 }
      return trimmed.startIndex..<(trimmed.lastIndex { $0 > 0x20 } ?? trimmed.startIndex - 1) + 1
    }
    for block in WrappedText(source, ranges).joined {
      for (number, line) in ranges[block].filter({ !$0.isEmpty }).enumerated() {
        if bytes.count > 1 { bytes.append(number == 0 ? 0x0A : 0x20) }
        lines.append((bytes.count, line.lowerBound))
        bytes.append(contentsOf: source[line])
      }
    }
  }

  /// The scalar offset in the gold text of an offset in `bytes`.
  func scalar(_ offset: UInt32) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].start <= Int(offset) { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    let line = lines[low - 1]
    let byte = line.goldByte + Int(offset) - line.start
    return Int(scalarsBefore[min(byte, scalarsBefore.count - 1)])
  }

  /// The offset after the last scalar of a span, which ends at a scalar boundary.
  func scalarEnd(_ offset: UInt32) -> Int { offset == 0 ? 0 : scalar(offset - 1) + 1 }
}
