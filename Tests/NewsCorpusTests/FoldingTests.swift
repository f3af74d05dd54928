import NewsCorpus
import Testing

@Suite struct FoldingTests {
  @Test(
    "Words that a reader takes for the same are folded to the same",
    arguments: [
      ("Ferry", "ferry"), ("FERRY", "ferry"), ("Ríos", "rios"), ("Ri\u{301}os", "rios"),
      ("Øresund", "oresund"), ("Łódź", "lodz"), ("Straße", "strasse"), ("Ærø", "aero"),
      ("don’t", "don't"), ("U.S.", "us"), ("U.S", "us"), ("3.5", "3.5"), ("1,200", "1,200"),
      ("co\u{2011}op", "co-op"), ("so\u{AD}ft", "soft"), ("Ελλάδα", "ελλάδα"), ("МОСКВА", "москва"),
      ("東京", "東京"), ("", ""), ("Ậ", "a"),
    ])
  func folded(word: String, form: String) {
    #expect(String(decoding: Folding.folded(word), as: UTF8.self) == form)
  }

  @Test(
    "Words that differ in a letter stay apart",
    arguments: [("ferry", "fairy"), ("3.5", "35"), ("it's", "its"), ("co-op", "coop")])
  func apart(first: String, second: String) {
    #expect(Folding.folded(first) != Folding.folded(second))
  }

  @Test(
    "Folding what is folded changes nothing", arguments: ["Ríos", "U.S.", "don’t", "Łódź", "Ậ"])
  func idempotent(word: String) {
    let once = Folding.folded(word)
    #expect(Folding.folded(String(decoding: once, as: UTF8.self)) == once)
  }

  @Test("Bytes that are no UTF-8 are kept")
  func invalid() {
    let bytes: [UInt8] = [0x41, 0xFF, 0xC3, 0x28, 0xE2]
    var output: [UInt8] = []
    Folding.fold(bytes.span, 0..<bytes.count, into: &output)
    #expect(output == [0x61, 0xFF, 0xC3, 0x28, 0xE2])
  }
}
