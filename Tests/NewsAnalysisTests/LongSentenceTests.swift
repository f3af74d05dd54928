import NewsAnalysis
import NewsCorpus
import Testing

@Suite("What is too long to be compared whole") struct LongSentenceTests {
  private func comparison(_ first: String, _ second: String) throws -> ArticleComparison {
    try NewsAnalysisTests.corpus(["One\n" + first, "Two\n" + second]).comparison
  }

  @Test("figures of one kind beyond the limit are counted, not forgotten")
  func figures() throws {
    let extra = 7
    let many = (0..<FigureComparison.most + extra)
      .map { "\($0 + 100) soldiers left camp \($0 % 7)." }.joined(separator: " ")
    let few = "About 130 soldiers left the camp."
    #expect(try comparison(many, few).figures.leftOut == extra)
    #expect(try comparison(few, few).figures.leftOut == 0)
  }

  @Test("dates of one sentence beyond the limit are counted, not forgotten")
  func dates() throws {
    let extra = 5
    let days = (0..<DateComparison.most + extra)
      .map { "on \($0 % 28 + 1) May \(1900 + $0)" }.joined(separator: " and ")
    let many = "The council met \(days)."
    #expect(try comparison(many, "The council met on 6 May 2021.").dates.leftOut == extra)
    #expect(try comparison("It met on 5 May 2021.", "It met on 6 May 2021.").dates.leftOut == 0)
  }

  @Test("quotations longer than what is compared are counted")
  func quotations() throws {
    func quoted(_ count: Int) -> String {
      let words = (0..<count).map { "word\($0 % 50)" }.joined(separator: " ")
      return "“\(words)”, the mayor said."
    }
    let long = quoted(WordAlignment.longest + 1)
    #expect(try comparison(long, long).sharedQuotations.shortened == 2)
    let short = quoted(WordAlignment.longest)
    #expect(try comparison(short, short).sharedQuotations.shortened == 0)
  }

  @Test(
    "what stands more than a hundred words from a figure says nothing about it",
    arguments: [(40, true), (120, false)])
  func distance(words: Int, isHeard: Bool) throws {
    // Both sentences have the words around the figure, one of them has others before and behind.
    let filler = String(repeating: "and so on ", count: words / 3)
    let few = String(repeating: "and so on ", count: 10)
    // Figures of unlike articles are not compared at all.
    let shared = "\nThe town has \(Self.invented("m"))."
    let first = "There are 2,500 troops \(few) in the camps of the lower valley.\(shared)"
    let second =
      "The \(Self.invented("n")) \(filler) there are 3,100 troops \(few) in the camps of the lower valley \(filler) "
      + "\(Self.invented("p")).\(shared)"
    // Different values need like surroundings.
    #expect(try comparison(first, second).figures.figures.isEmpty == isHeard)
  }

  /// Five hundred names that nobody has.
  private static func invented(_ ending: String) -> String {
    let syllables = ["ka", "ro", "mi", "tel", "su", "ban", "lo", "pe"]
    return (0..<512).map { number in
      let name = syllables[number / 64] + syllables[number / 8 % 8] + syllables[number % 8] + ending
      return name.prefix(1).uppercased() + name.dropFirst()
    }.joined(separator: " ")
  }
}
