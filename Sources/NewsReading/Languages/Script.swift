import NewsCorpus

/// What a word is written in, as far as the choice of languages goes.
enum Script: Int, CaseIterable {
  case latin, cyrillic, arabic, devanagari
  /// Scripts that one language of news is written in.
  case greek, armenian, georgian, hebrew, bengali, gurmukhi, gujarati, tamil, telugu, kannada
  case malayalam, sinhala, thai, lao, burmese, khmer, ethiopic, hangul
  /// Chinese, and Japanese beside kana.
  case han
  case kana
  case other

  /// The script of the word that begins at `offset`.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  init(of text: [UInt8], at offset: Int) {
    let byte = text[offset]
    // ASCII and Latin with accents.
    if byte < 0xCA {
      self = .latin
    } else {
      self = Self.beyondLatin(text, at: offset)
    }
  }

  private static func beyondLatin(_ text: [UInt8], at offset: Int) -> Script {
    guard
      let (scalar, _) = UTF8Scalars.decode(text.span, at: offset, end: text.count)
    else { return .other }
    for (range, script) in ranges where range.contains(scalar.value) { return script }
    return .other
  }

  private static let ranges: [(ClosedRange<UInt32>, Script)] = [
    (0x3040...0x30FF, .kana), (0xFF66...0xFF9F, .kana), (0x3400...0x9FFF, .han),
    (0x3005...0x3007, .han), (0xF900...0xFAFF, .han), (0x20000...0x3FFFF, .han),
    (0x0400...0x052F, .cyrillic), (0x0600...0x077F, .arabic), (0xFB50...0xFDFF, .arabic),
    (0xFE70...0xFEFC, .arabic), (0xAC00...0xD7A3, .hangul), (0x1100...0x11FF, .hangul),
    (0x0900...0x097F, .devanagari), (0x0370...0x03FF, .greek), (0x1F00...0x1FFF, .greek),
    (0x0590...0x05FF, .hebrew), (0x0530...0x058F, .armenian), (0x10A0...0x10FF, .georgian),
    (0x0980...0x09FF, .bengali), (0x0A00...0x0A7F, .gurmukhi), (0x0A80...0x0AFF, .gujarati),
    (0x0B80...0x0BFF, .tamil), (0x0C00...0x0C7F, .telugu), (0x0C80...0x0CFF, .kannada),
    (0x0D00...0x0D7F, .malayalam), (0x0D80...0x0DFF, .sinhala), (0x0E00...0x0E7F, .thai),
    (0x0E80...0x0EFF, .lao), (0x1000...0x109F, .burmese), (0x1780...0x17FF, .khmer),
    (0x1200...0x137F, .ethiopic), (0x0250...0x02AF, .latin), (0x1E00...0x1EFF, .latin),
    (0xFF21...0xFF5A, .latin),
  ]

  /// The one language of news written in it; nil when there are several, or it is none of ours.
  var onlyLanguage: String? {
    switch self {
    case .greek: "el"
    case .armenian: "hy"
    case .georgian: "ka"
    case .hebrew: "he"
    case .bengali: "bn"
    case .gurmukhi: "pa"
    case .gujarati: "gu"
    case .tamil: "ta"
    case .telugu: "te"
    case .kannada: "kn"
    case .malayalam: "ml"
    case .sinhala: "si"
    case .thai: "th"
    case .lao: "lo"
    case .burmese: "my"
    case .khmer: "km"
    case .ethiopic: "am"
    case .hangul: "ko"
    case .latin, .cyrillic, .arabic, .devanagari, .han, .kana, .other: nil
    }
  }
}
