/// Short strings by number: units, labels of speakers, values of dates, outlets, paths.
///
/// Those that many rows share are entered, each once; those of one article alone are appended.
public struct StringTable: Sendable {
  private var strings: BytePool

  /// The number of no string.
  static var none: UInt32 { BytePool.none }

  /// Makes an empty table.
  package init() { strings = BytePool(capacity: 64) }

  /// The number of a string, entered when it is new.
  package mutating func enter(_ string: String) -> UInt32 {
    var string = string
    return string.withUTF8 { strings.enter(unsafe Span(_unsafeElements: $0)) }
  }

  /// A number for a string that is not looked for later.
  mutating func append(_ string: String) -> UInt32 {
    var string = string
    return string.withUTF8 { strings.append(unsafe Span(_unsafeElements: $0)) }
  }

  /// The string with a number.
  package subscript(number: UInt32) -> String { String(decoding: strings[number], as: UTF8.self) }

  /// How many strings there are.
  package var count: Int { strings.count }

  mutating func visit(_ visitor: inout some ColumnVisitor) {
    visitor.visit("bytes of strings", &strings.pool)
    visitor.visit("starts of strings", &strings.starts)
  }
}
