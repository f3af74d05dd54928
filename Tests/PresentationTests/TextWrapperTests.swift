import Presentation
import TestSupport
import Testing

@Suite struct TextWrapperTests {
  @Test(
    "lines break at spaces, behind dashes and between East Asian characters",
    arguments: [
      ("", [""]), ("one two three", ["one two", "three"]),
      ("one  two   three", ["one  two", "three"]),
      ("a selfmade-bridge", ["a", "selfmade", "-bridge"]),
      ("well-made word", ["well-", "made", "word"]),
      ("stop—then go", ["stop—", "then go"]), ("internationally", ["internat", "ionally"]),
      ("東京都庁と大阪", ["東京都庁", "と大阪"]), ("東京都庁。", ["東京都", "庁。"]), ("a\nb", ["a", "b"]),
      ("a\n\nb", ["a", "", "b"]), ("ends   ", ["ends"]),
    ])
  func breaks(text: String, expected: [String]) {
    #expect(TextWrapper(width: 8).lines(text) == expected)
  }

  @Test("further lines hang below the first")
  func hanging() {
    let wrapper = TextWrapper(width: 10, indent: "  ", firstIndent: "• ")
    #expect(wrapper.wrapped("one two three") == "• one two\n  three\n")
  }

  @Test("no line is too wide, none ends in a space, and no word is lost", arguments: 0..<200)
  func fits(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let width = Int.random(in: 2...60, using: &generator)
    let text = randomText(Int.random(in: 1...40, using: &generator), using: &generator)
    let lines = TextWrapper(width: width).lines(text)
    for line in lines {
      #expect(DisplayWidth.width(of: line) <= width, "seed \(seed)")
      #expect(line.last != " ", "seed \(seed)")
    }
    #expect(
      lines.joined().filter { $0 != " " } == text.filter { $0 != " " }, "seed \(seed)")
  }

  @Test("plain text breaks where the same text with other letters does", arguments: 0..<300)
  func plain(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let width = Int.random(in: 2...30, using: &generator)
    let letters = Array("xxéx x  -é.,-—’—“ů")
    let text = String(
      (0..<Int.random(in: 0...90, using: &generator)).map { _ in
        letters[Int.random(in: 0..<letters.count, using: &generator)]
      })
    let wrapper = TextWrapper(
      width: width, indent: seed % 2 == 0 ? "" : "  ", firstIndent: seed % 3 == 0 ? "- " : nil)
    // Cyrillic letters go the longer way.
    let other = wrapper.lines(String(text.map { $0 == "x" ? "ж" : $0 }))
    #expect(wrapper.lines(text) == other.map { String($0.map { $0 == "ж" ? "x" : $0 }) })
  }
}
