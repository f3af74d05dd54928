/// Reads single Unicode scalars out of a buffer of UTF-8.
public enum UTF8Scalars {
  /// The scalar that starts at `index` and its width in bytes; nil where the bytes are not UTF-8.
  @inlinable
  public static func decode(
    _ bytes: Span<UInt8>, at index: Int, end: Int
  ) -> (scalar: Unicode.Scalar, width: Int)? {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    let width: Int
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (width, value) = (2, first & 0x1F)
    case 0xE0...0xEF: (width, value) = (3, first & 0x0F)
    case 0xF0...0xF4: (width, value) = (4, first & 0x07)
    default: return nil
    }
    guard index + width <= end else { return nil }
    for offset in 1..<width {
      let byte = UInt32(bytes[index + offset])
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | byte & 0x3F
    }
    guard let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, width)
  }
}
