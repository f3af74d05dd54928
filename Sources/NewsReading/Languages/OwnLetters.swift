import NewsCorpus

/// Letters that one of our languages in Latin script alone writes.
///
/// They tell languages that say with endings what others say with function words: it gets a Turkish report
/// on a match right by its `ı` and `ğ`; it takes a page of Azeri for Turkish.
enum OwnLetters {
  /// The language whose own letters stand in a tenth of the words or more; nil when there is none.
  ///
  /// - Complexity: O(*n*) in the length of the words.
  static func language(of tokens: some Sequence<Token>, in text: [UInt8]) -> String? {
    var words = 0
    var counts = [Int](repeating: 0, count: letters.count)
    for token in tokens where token.kind == .word {
      words += 1
      let bytes = text[token.span.range]
      guard bytes.contains(where: { $0 >= 0x80 }) else { continue }
      for (number, own) in letters.enumerated() where own.stands(in: bytes) { counts[number] += 1 }
    }
    guard let best = letters.indices.max(by: { counts[$0] < counts[$1] }),
      counts[best] * 10 >= words, counts[best] >= 4
    else { return nil }
    return letters[best].code
  }

  /// The letters of one language, as pairs of bytes.
  private struct Letters {
    let code: String
    let pairs: [UInt16]

    func stands(in bytes: ArraySlice<UInt8>) -> Bool {
      zip(bytes, bytes.dropFirst()).contains { pairs.contains(UInt16($0) << 8 | UInt16($1)) }
    }
  }

  private static let letters = [
    // ı ğ İ Ğ
    Letters(code: "tr", pairs: [0xC4B1, 0xC49F, 0xC4B0, 0xC49E]),
    // ő ű
    Letters(code: "hu", pairs: [0xC591, 0xC5B1]),
    // ł ą ę ń ś ż
    Letters(code: "pl", pairs: [0xC582, 0xC485, 0xC499, 0xC584, 0xC59B, 0xC5BC]),
    // ř ů ě
    Letters(code: "cs", pairs: [0xC599, 0xC5AF, 0xC49B]),
    // ț ș
    Letters(code: "ro", pairs: [0xC89B, 0xC899]),
    // ơ ư
    Letters(code: "vi", pairs: [0xC6A1, 0xC6B0]),
    // ß
    Letters(code: "de", pairs: [0xC39F]),
  ]
}
