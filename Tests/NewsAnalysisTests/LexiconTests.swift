import Testing

@testable import NewsAnalysis

@Suite("What is known of English words") struct LexiconTests {
  private func links(_ stem: String, _ relation: Lexicon.Relation) -> [String: Double] {
    var found: [String: Double] = [:]
    Lexicon.links(of: Array(stem.utf8)[...]) { kind, bytes, strength in
      guard kind == relation else { return }
      let word = (0..<bytes.count).map { bytes[$0] }
      found[String(decoding: word, as: UTF8.self)] = strength
    }
    return found
  }

  @Test(
    "a frequent word is less rare than a rare one, and what is not known is rarest",
    arguments: [("year", "treati"), ("treati", "armistic"), ("armistic", "qwxzv")])
  func rarity(frequent: String, rare: String) {
    let (one, other) = (
      Lexicon.rarity(of: Array(frequent.utf8)[...]), Lexicon.rarity(of: Array(rare.utf8)[...])
    )
    #expect(one < other || other == Lexicon.rarest)
    #expect((1...Lexicon.rarest).contains(one))
  }

  @Test(
    "words that say nearly the same are related, both ways",
    arguments: [("buy", "purchas"), ("car", "automobil"), ("begin", "start")])
  func related(one: String, other: String) {
    #expect(links(one, .related)[other, default: 0] > 0.5)
    #expect(links(other, .related)[one, default: 0] > 0.5)
  }

  @Test(
    "words that mean the contrary are no synonyms",
    arguments: [("rise", "fall"), ("befor", "after"), ("support", "oppos"), ("win", "lose")])
  func contrary(one: String, other: String) {
    #expect(links(one, .contrary)[other, default: 0] > 0.7)
    #expect(links(other, .contrary)[one, default: 0] > 0.7)
    #expect(links(one, .related)[other] == nil)
  }

  @Test(
    "what is no word has no links and does no harm",
    arguments: [
      "", " ", "a b", "\n", "zzzzzz", "…", "|", "9", "aa ", String(repeating: "x", count: 5000),
    ])
  func strange(stem: String) {
    #expect(Lexicon.rarity(of: Array(stem.utf8)[...]) == Lexicon.rarest || stem == "aa")
    #expect(links(stem, .related).isEmpty && links(stem, .contrary).isEmpty)
  }

  @Test("every line is found by its stem, in the order of the stems")
  func lines() {
    let lines = LexiconText.lines.withUTF8Buffer { text in
      text.split(separator: 0x0A).map { Array($0) }
    }
    #expect(lines.count > 15_000)
    var before: ArraySlice<UInt8> = []
    for line in lines {
      let stem = line.prefix { $0 != 0x20 }
      #expect(before.lexicographicallyPrecedes(stem))
      #expect(Lexicon.rarity(of: stem) == Double(line[stem.count + 1] - 0x21) / 10)
      before = stem
    }
  }
}
