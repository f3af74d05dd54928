import TestSupport
import Testing

@testable import NewsIngest

@Suite struct TextDecodingTests {
  static let sentence = "Café “Zoë” – 5 €"

  /// The sentence in one encoding, and whether reading it must leave a warning.
  static let sameSentence: [(bytes: [UInt8], warns: Bool)] = {
    let plain = Array(sentence.utf8)
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + plain
    let western: [UInt8] = [
      0x43, 0x61, 0x66, 0xE9, 0x20, 0x93, 0x5A, 0x6F, 0xEB, 0x94, 0x20, 0x96, 0x20, 0x35, 0x20,
      0x80,
    ]
    var (little, big): ([UInt8], [UInt8]) = ([0xFF, 0xFE], [0xFE, 0xFF])
    for unit in sentence.utf16 {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    return [(plain, false), (marked, false), (western, true), (little, true), (big, true)]
  }()

  @Test(
    "Every encoding that is read gives the same sentence", arguments: TextDecodingTests.sameSentence
  )
  func encodings(bytes: [UInt8], warns: Bool) throws {
    let decoded = try #require(DecodedText(bytes))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == Self.sentence)
    #expect(decoded.warnings.isEmpty == !warns)
  }

  @Test("One damaged byte does not spoil the rest of a UTF-8 text")
  func damaged() throws {
    let decoded = try #require(DecodedText([UInt8]("Zoë ".utf8) + [0x93] + [UInt8]("é".utf8)))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "Zoë “é")
    #expect(decoded.warnings == ["1 byte that is not UTF-8 read as windows-1252"])
  }

  @Test("Bytes with a NUL, or full of control characters, are no text")
  func binary() {
    #expect(DecodedText([0x50, 0x4B, 0x03, 0x04, 0x00]) == nil)
    #expect(DecodedText((0..<200).map { UInt8($0 % 8 + 1) }) == nil)
  }

  @Test(
    "White space and invisible characters are put in order",
    arguments: [
      ("  two \t words \r\n", "two words", 0), ("a\u{A0}b\u{2003}\u{3000}c", "a b c", 0),
      ("soft\u{AD}en\u{200B}ed\u{FEFF}", "softened", 0),
      ("\u{1B}[31mred\u{1B}[0m alert", "red alert", 2),
      ("\u{1B}]0;title\u{07}text", "text", 1), ("\u{1B}]0;never ended", "0;never ended", 1),
      ("abc\u{202E}def\u{7F}\u{01}", "abcdef", 3), ("nel\u{85}c1\u{9B}x", "nel c1x", 1),
      ("👩‍👩‍👧 family — “quoted” naïve", "👩‍👩‍👧 family — “quoted” naïve", 0),
      (
        "eight or more plain bytes,  then two  spaces",
        "eight or more plain bytes, then two spaces", 0
      ),
      ("word 234567 \u{1B}", "word 234567", 1),
    ])
  func whiteSpace(input: String, expected: String, controls: Int) {
    var writer = ParagraphWriter()
    writer.add(Array(input.utf8), 0..<input.utf8.count)
    #expect(String(decoding: writer.text, as: UTF8.self) == expected)
    #expect(writer.removedControls == controls)
  }

  @Test("The fast path and a scan character by character agree", arguments: [1, 2, 3] as [UInt64])
  func agreesWithReference(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [Unicode.Scalar] = [
      "a", "b", ".", " ", " ", "\t", "\u{A0}", "é", "“", "\u{200B}", "中", "\u{3000}", "\u{7}", "😀",
    ]
    for _ in 0..<300 {
      var input = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        input.append(alphabet.randomElement(using: &random) ?? "a")
      }
      var writer = ParagraphWriter()
      writer.add(Array(String(input).utf8), 0..<String(input).utf8.count)
      let visible = input.filter { $0 != "\u{200B}" && $0 != "\u{7}" }
      let words = visible.split { " \t\u{A0}\u{3000}".unicodeScalars.contains($0) }
      let expected = words.map { String($0) }.joined(separator: " ")
      #expect(String(decoding: writer.text, as: UTF8.self) == expected, "from \(Array(input))")
    }
  }
}
