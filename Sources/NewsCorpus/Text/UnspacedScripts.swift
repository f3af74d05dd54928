/// Scripts that put no spaces between words.
package enum UnspacedScripts {
  /// Whether a scalar is a word by itself, as there are no spaces to go by: Han, kana, Thai, Lao, Burmese,
  /// Khmer.
  ///
  /// So `東京` is a phrase of two words, found wherever the two stand side by side.
  package static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E01...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: !isMark(scalar)
    case 0x3005...0x3007, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
      0xFF66...0xFF9F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Marks of Thai, Burmese and Khmer that part words or sentences.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E2F, 0x0E3F, 0x0E46, 0x0E4F, 0x0E5A, 0x0E5B, 0x104A...0x104F, 0x17D4...0x17DC: true
    default: false
    }
  }
}
