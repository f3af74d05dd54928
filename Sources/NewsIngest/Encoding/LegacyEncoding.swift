/// Encodings older than Unicode that can be told from the bytes alone.
///
/// Told by the shape of the text, not guessed: a text in Russian letters by its commonest ones, one in East Asian characters by
/// whole pairs of bytes and the commonest rows. Gets a paragraph right; a headline alone may be too short, and Greek,
/// Turkish and Central European texts are not told from windows-1252.
enum LegacyEncoding: String {
  case koi8r = "KOI8-R"
  case windows1251 = "windows-1251"
  case shiftJIS = "Shift-JIS"
  case eucJP = "EUC-JP"
  case gbk = "GBK"
  case big5 = "Big5"
  case eucKR = "EUC-KR"

  /// How much of a text is looked at.
  private static let inspected = 65_536

  /// The encoding of bytes that are not UTF-8, or `nil` when it cannot be told.
  /// - Complexity: O(1), 64 KB are looked at.
  static func told(from bytes: [UInt8]) -> LegacyEncoding? {
    let head = bytes.prefix(inspected)
    let high = head.count { $0 >= 0x80 }
    let letters = head.count { (0x61...0x7A).contains($0 | 0x20) }
    // In a text of Latin letters the others are few.
    guard high >= 20, high > letters else { return nil }
    return cyrillic(head, high) ?? eastAsian(head)
  }

  /// The text as UTF-8, or `nil` for an encoding that is told and not read.
  func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    guard let table else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte < 0x80 {
        output.append(byte)
      } else {
        output.append(contentsOf: UTF8.encode(table[Int(byte) - 0x80]) ?? .init())
      }
    }
    return output
  }

  private var table: [Unicode.Scalar]? {
    switch self {
    case .koi8r: koi8rUpper
    case .windows1251: windows1251Upper
    default: nil
    }
  }
}

// MARK: - Telling

extension LegacyEncoding {
  /// The ten commonest letters of Russian make two thirds of a text in it.
  private static func cyrillic(_ head: ArraySlice<UInt8>, _ high: Int) -> LegacyEncoding? {
    let commonest: [(LegacyEncoding, [UInt8])] = [
      (.windows1251, [0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF1, 0xF0, 0xE2, 0xEB]),
      (.koi8r, [0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD3, 0xD2, 0xD7, 0xCC]),
    ]
    return commonest.first { _, letters in
      head.count { letters.contains($0) } * 20 >= high * 9
    }?.0
  }

  private static func eastAsian(_ head: ArraySlice<UInt8>) -> LegacyEncoding? {
    if let pairs = Pairs(head, leads: [0x81...0x9F, 0xE0...0xFC], singles: 0xA1...0xDF),
      pairs.share(of: 0x82...0x83) >= 0.2
    {
      return .shiftJIS
    }
    guard let pairs = Pairs(head, leads: [0x81...0xFE], singles: nil) else { return nil }
    // Rows of hiragana and katakana.
    if pairs.areHigh, pairs.share(of: 0xA4...0xA5) >= 0.2 { return .eucJP }
    let words = pairs.share(of: 0xB0...0xD7)
    if pairs.areHigh, pairs.share(of: 0xB0...0xC8) >= 0.9 * (1 - pairs.share(of: 0xA1...0xA3)) {
      return .eucKR
    }
    if !pairs.areHigh, pairs.share(of: 0xA4...0xC6) >= 0.6 { return .big5 }
    return words >= 0.5 ? .gbk : nil
  }
}

/// A text as pairs of bytes; none when some byte fits no pair.
private struct Pairs {
  private var leads = [Int](repeating: 0, count: 256)
  private var count = 0
  /// Whether the second byte of each is above ASCII, too.
  private(set) var areHigh = true

  init?(
    _ bytes: ArraySlice<UInt8>, leads ranges: [ClosedRange<UInt8>], singles: ClosedRange<UInt8>?
  ) {
    var i = bytes.startIndex
    while i < bytes.endIndex {
      let byte = bytes[i]
      i += 1
      if byte < 0x80 || singles?.contains(byte) == true { continue }
      guard ranges.contains(where: { $0.contains(byte) }) else { return nil }
      // The text may be cut inside a pair.
      guard i < bytes.endIndex else { break }
      let second = bytes[i]
      guard (0x40...0xFE).contains(second), second != 0x7F else { return nil }
      i += 1
      leads[Int(byte)] += 1
      count += 1
      if second < 0xA1 { areHigh = false }
    }
    if count == 0 { return nil }
  }

  func share(of rows: ClosedRange<UInt8>) -> Double {
    Double(leads[Int(rows.lowerBound)...Int(rows.upperBound)].reduce(0, +)) / Double(count)
  }
}

// MARK: - Tables

private let koi8rUpper = Array(
  ("─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{00A0}⌡°²·÷"
    + "═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©"
    + "юабцдефгхийклмнопярстужвьызшэщчъ"
    + "ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ")
    .unicodeScalars)

private let windows1251Upper = Array(
  ("ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ"
    + "\u{00A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{00AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"
    + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
    + "абвгдежзийклмнопрстуфхцчшщъыьэюя")
    .unicodeScalars)
