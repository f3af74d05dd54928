import NewsCorpus

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
    var index = 0
    var isFirst = true
    while index < source.count {
      let end = source[index...].firstIndex(of: 0x0A) ?? source.count
      if source[index..<end].contains(where: { $0 > 0x20 }) {
        if !isFirst { bytes.append(0x0A) }
        isFirst = false
        lines.append((bytes.count, index))
        bytes.append(contentsOf: source[index..<end])
      }
      index = end + 1
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
