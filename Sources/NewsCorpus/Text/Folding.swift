/// Turns a word as printed into the form under which it is looked up.
///
/// Case and accents go, curly apostrophes become straight, the points of an acronym go: `Ríos` →
/// `rios`, `U.S.` → `us`, `don’t` → `don't`. Letters beyond Latin keep their accents and lose case.
public enum Folding {
  /// Appends the folded form of `bytes[range]` to `output`.
  ///
  /// Bytes that are not valid UTF-8 are kept as they are.
  /// - Complexity: O(*n*) in the length of the range.
  @inlinable
  public static func fold(
    _ bytes: Span<UInt8>, _ range: Range<Int>, into output: inout [UInt8]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte >= 0x41 && byte <= 0x5A {
          output.append(byte | 0x20)
        } else if byte != 0x2E {
          output.append(byte)
        } else if index > range.lowerBound, index + 1 < range.upperBound,
          isDigit(bytes[index - 1]), isDigit(bytes[index + 1])
        {
          // A point between digits is part of a number, not of an acronym.
          output.append(byte)
        }
        index += 1
      } else {
        index = foldScalar(bytes, at: index, end: range.upperBound, into: &output)
      }
    }
  }

  @inlinable
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The folded form of a string.
  package static func folded(_ string: String) -> [UInt8] {
    let bytes = Array(string.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    fold(bytes.span, 0..<bytes.count, into: &output)
    return output
  }

  @usableFromInline
  static func foldScalar(
    _ bytes: Span<UInt8>, at index: Int, end: Int, into output: inout [UInt8]
  ) -> Int {
    guard let (scalar, width) = UTF8Scalars.decode(bytes, at: index, end: end) else {
      output.append(bytes[index])
      return index + 1
    }
    switch scalar.value {
    case 0x00C0...0x024F:
      if appendBase(LatinLetters.latin, Int(scalar.value - 0xC0), to: &output) {
        return index + width
      }
    case 0x1E00...0x1EFF:
      if appendBase(LatinLetters.latinAdditional, Int(scalar.value - 0x1E00), to: &output) {
        return index + width
      }
    case 0x0300...0x036F, 0x00AD, 0x200B...0x200D, 0xFEFF:
      return index + width  // combining marks and invisible joiners
    case 0x2018, 0x2019, 0x02BC:
      output.append(0x27)
      return index + width
    case 0x2010, 0x2011:
      output.append(0x2D)
      return index + width
    default: break
    }
    if scalar.properties.changesWhenLowercased {
      output.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    } else {
      for offset in 0..<width { output.append(bytes[index + offset]) }
    }
    return index + width
  }

  private static func appendBase(
    _ table: StaticString, _ index: Int, to output: inout [UInt8]
  ) -> Bool {
    table.withUTF8Buffer { letters in
      let first = 2 * index
      guard first + 1 < letters.count, letters[first] != 0x2E else { return false }
      output.append(letters[first])
      if letters[first + 1] != 0x2E { output.append(letters[first + 1]) }
      return true
    }
  }
}
