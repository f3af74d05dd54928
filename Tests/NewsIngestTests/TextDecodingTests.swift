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
    var (little32, big32): ([UInt8], [UInt8]) = ([0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF])
    for scalar in sentence.unicodeScalars {
      let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
      big32 += bytes
      little32 += bytes.reversed()
    }
    return [
      (plain, false), (marked, false), (western, true), (little, true), (big, true),
      (little32, true), (big32, true),
    ]
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

  @Test("One NUL in a text is damage, not a binary file")
  func oneZero() throws {
    let decoded = try #require(DecodedText(Array("The ferry\0 stopped.".utf8)))
    var writer = ParagraphWriter()
    writer.add(decoded.bytes, 0..<decoded.bytes.count)
    #expect(String(decoding: writer.text, as: UTF8.self) == "The ferry stopped.")
    #expect(writer.warning == "1 control character removed")
  }

  @Test("Russian is read from either of its old encodings, and said")
  func cyrillic() throws {
    let text = "Паром остановился в четверг: двигатель отказал, сообщили в порту."
    let koi: [Character: UInt8] = Dictionary(
      uniqueKeysWithValues: zip(
        "юабцдефгхийклмнопярстужвьызшэщчъ", UInt8(0xC0)...UInt8(0xDF)))
    let bytes = text.lowercased().map { koi[$0] ?? $0.asciiValue ?? 0x3F }
    let decoded = try #require(DecodedText(bytes))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text.lowercased())
    #expect(decoded.warnings == ["read as KOI8-R, which only the letters tell"])
    let windows = text.lowercased().map { letter in
      "абвгдежзийклмнопрстуфхцчшщъыьэюя".firstIndex(of: letter).map { _ in
        UInt8(0xE0 + Int(letter.unicodeScalars.first?.value ?? 0) - 0x430)
      } ?? letter.asciiValue ?? 0x3F
    }
    #expect(
      String(decoding: try #require(DecodedText(windows)).bytes, as: UTF8.self) == text.lowercased()
    )
  }

  @Test("Japanese in Shift-JIS is told and refused, French in windows-1252 is read")
  func told() throws {
    // こんにちは、みなと。 three times
    let greeting: [UInt8] = [
      0x82, 0xB1, 0x82, 0xF1, 0x82, 0xC9, 0x82, 0xBF, 0x82, 0xCD, 0x81, 0x41, 0x82, 0xDD, 0x82,
      0xC8,
      0x82, 0xC6, 0x81, 0x42,
    ]
    let japanese = greeting + greeting + greeting
    #expect(LegacyEncoding.told(from: japanese) == .shiftJIS)
    #expect(DecodedText(japanese) == nil)
    let french = "Le préfet a été nommé à la tête de l’île, où l’été fut très sec."
      .unicodeScalars.map { $0 == "’" ? 0x92 : UInt8(truncatingIfNeeded: $0.value) }
    #expect(LegacyEncoding.told(from: french) == nil)
    #expect(DecodedText(french) != nil)
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

  @Test("Bytes are UTF-8 exactly when the standard library says so, wherever the odd ones stand")
  func validity() {
    let text = Array(
      "plain words all the way, caf\u{E9} \u{1F6F3} \u{2013} and plain words again".utf8)
    for place in text.indices {
      for odd in [0x41, 0x80, 0xC3, 0xE2, 0xF0, 0xFF] as [UInt8] {
        var bytes = text
        bytes[place] = odd
        for end in [place + 1, text.count] {
          let part = Array(bytes[..<end])
          #expect(DecodedText.isUTF8(part) == (String(validating: part, as: UTF8.self) != nil))
        }
      }
    }
  }
}
