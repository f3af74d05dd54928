import QueryEngine
import Testing

@Suite struct ValueOrderTests {
  @Test(
    "Text is ordered by the numbers in it, so articles and addresses come as they are counted",
    arguments: [
      ["a1", "a2", "a10", "a100"], ["a2 title", "a2 ¶4 s1", "a2 ¶4 s12", "a2 ¶14 s2", "a10 ¶1 s1"],
      ["02", "2", "3"], ["Lee", "Lee 2", "Lee B"], ["", "0", "00", "1"], ["2023-10", "2023-FA"],
    ])
  func ascending(texts: [String]) {
    for (number, text) in texts.enumerated() {
      for later in texts[(number + 1)...] {
        #expect(Value.text(text).precedes(.text(later)) == true, "\(text) < \(later)")
        #expect(Value.text(later).precedes(.text(text)) == false, "\(later) > \(text)")
      }
    }
  }
}
