import Presentation
import TestSupport
import Testing

@Suite struct SanitiserTests {
  @Test(
    "what could steer a terminal becomes visible",
    arguments: [
      ("plain", "plain"), ("\u{1B}[31mred", "␛[31mred"), ("bell\u{7}", "bell␇"),
      ("\u{0}\u{7F}", "␀␡"), ("\u{9B}2J", "\u{FFFD}2J"),
      ("a\u{202E}b\u{2069}", "a\u{FFFD}b\u{FFFD}"),
      ("a\u{200B}b\u{FEFF}", "a\u{FFFD}b\u{FFFD}"), ("gov\u{AD}ern", "govern"),
      ("a\tb\r\nc\rd\u{2028}e\u{85}f", "a b c d e f"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
      ("👩‍👩‍👧", "👩‍👩‍👧"), ("x\u{E0041}", "x\u{FFFD}"), ("\u{600}12", "\u{600}12"),
      ("🏴\u{E0067}\u{E007F}", "🏴\u{E0067}\u{E007F}"),
    ])
  func cleaning(text: String, expected: String) {
    // Compared by scalars: "\r\n" and other joins must not hide a difference.
    #expect(Array(Sanitiser.clean(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("line ends survive where lines are allowed, all in one form")
  func lineEnds() {
    #expect(Sanitiser.cleanLines("a\r\nb\rc\nd\te\u{1B}") == "a\nb\nc\nd e␛")
  }

  @Test("cleaning a clean text changes nothing", arguments: 0..<20)
  func idempotence(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let once = Sanitiser.clean(randomText(30, withControls: true, using: &generator))
    #expect(Sanitiser.clean(once) == once)
    #expect(!once.unicodeScalars.contains { isForbidden($0) || $0 == "\n" }, "seed \(seed)")
  }
}
