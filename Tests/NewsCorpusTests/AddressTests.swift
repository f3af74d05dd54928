import NewsCorpus
import Testing

@Suite struct AddressTests {
  @Test("An address as printed is read as the same address")
  func roundTrip() {
    for article in [0, 1, 8, 99, 99_999] {
      for paragraph in [nil, 1, 4, 120] {
        for sentence in paragraph == nil ? [nil] : [nil, 1, 17] {
          let address = Address(article: article, paragraph: paragraph, sentence: sentence)
          #expect(Address(address.description) == address)
        }
      }
      let title = Address(article: article, paragraph: 0)
      #expect(Address(title.description) == title)
    }
  }

  @Test(
    "An address may be typed without special signs",
    arguments: [
      "a3 ¶4 s2", "a3 p4 s2", "a3.p4.s2", "A3 P4 S2",
    ])
  func typed(text: String) {
    #expect(Address(text) == Address(article: 2, paragraph: 4, sentence: 2))
  }

  @Test(
    "What is no address is none",
    arguments: [
      "", "a", "a0", "b3", "a3 x4", "a3 p4 s0", "a3 p4 s2 s3", "a-1", "a99999999999999999999",
      "a3 p",
      "a3 p-1",
    ])
  func none(text: String) {
    #expect(Address(text) == nil)
  }

  @Test("Addresses are ordered as the text is")
  func order() {
    let typed = ["a2", "a1 ¶10", "a1 ¶2 s2", "a1 title", "a1", "a1 ¶2", "a1 ¶2 s1"]
    let sorted = typed.compactMap { Address($0) }.sorted().map(\.description)
    #expect(
      sorted == ["a1", "a1 title", "a1 ¶2", "a1 ¶2 s1", "a1 ¶2 s2", "a1 ¶10", "a2"])
  }
}
