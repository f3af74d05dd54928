import QueryLanguage
import Testing

@Suite struct EditDistanceTests {
  @Test(
    "an insertion, a deletion, a replacement and a swap of neighbours each cost one",
    arguments: [
      ("sort", "sort", 0), ("srot", "sort", 1), ("sor", "sort", 1), ("ssort", "sort", 1),
      ("sirt", "sort", 1), ("", "sort", 4), ("sort", "", 4), ("ca", "abc", 3), ("Ríos", "Rios", 1),
    ])
  func distance(_ row: (first: String, second: String, expected: Int)) {
    #expect(editDistance(row.first, row.second) == row.expected)
  }

  @Test("the nearest word comes first, and ties keep their order")
  func order() {
    let found = closest(to: "Sorts", among: ["sorry", "sots", "sort", "count"], limit: 3)
    #expect(found == ["sots", "sort"])
  }

  @Test("words further away than a third of their length are not suggested")
  func bound() {
    #expect(closest(to: "x", among: ["by", "in"]).isEmpty)
    #expect(closest(to: "frist", among: testGrammar.steps.map(\.name)) == ["first"])
    #expect(closest(to: String(repeating: "sort", count: 100), among: ["sort"]).isEmpty)
  }
}
