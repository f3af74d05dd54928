import NewsAnalysis
import NewsCorpus
import NewsReading
import Testing

/// What two articles give otherwise, and what only looks so.
struct ConflictTests {
  /// The conflicts of two articles, each as kind, difference and wordings.
  private func conflicts(
    _ first: String, _ second: String, days: (CivilDate?, CivilDate?) = (nil, nil)
  ) throws -> [String] {
    var reader = Reader()
    var builder = CorpusBuilder(name: "test")
    for (number, (text, day)) in [(first, days.0), (second, days.1)].enumerated() {
      let reading = reader.read(Array(("\n" + text).utf8), date: day)
      var details = ArticleDetails(path: "\(number + 1).txt")
      details.date = day
      builder.append(reading, details: details)
    }
    let corpus = builder.finish(vocabulary: reader.vocabulary) {}
    return try corpus.comparison.statements.conflicts.map { conflict in
      let wordings = conflict.accounts.map(\.wording).joined(separator: " / ")
      return "\(conflict.kind) \(conflict.difference): \(wordings)"
    }
  }

  private static let april = (
    CivilDate(year: 2021, month: 4, day: 2), CivilDate(year: 2021, month: 4, day: 9)
  )

  @Test(
    "one number of one thing given otherwise",
    arguments: [
      (
        "The flood at Corve drowned 40 sheep on the farm of Ada Lind.",
        "On Ada Lind’s farm 64 sheep drowned in the flood at Corve.",
        ["figure value: 40 sheep / 64 sheep"]
      ),
      (
        "The ferry Marigold carried 1,240 passengers to Port Ellery.",
        "More than 1,000 passengers were aboard the ferry Marigold to Port Ellery.",
        ["figure rounding: 1,240 passengers / More than 1,000 passengers"]
      ),
      // The same, however hedged.
      (
        "Mayor Ines Calder asks for $5 million for the harbour wall of Ellery.",
        "Ines Calder wants more than $5 million for Ellery’s harbour wall.", []
      ),
      // Of one thing and of another.
      (
        "The survey ship Petrel made seven passes of Skerry Rock this spring.",
        "The survey ship Petrel made 24 passes of Langholm Bank this spring.", []
      ),
      // "20-30ft" is a range.
      (
        "Ada Lind fell 20-30 feet from the sea wall at Corve on Sunday.",
        "From the sea wall at Corve Ada Lind fell 20-30ft on Sunday.", []
      ),
    ])
  func figures(first: String, second: String, expected: [String]) throws {
    #expect(try conflicts(first, second) == expected)
  }

  @Test("reports of one kind on two companies do not conflict")
  func companies() throws {
    #expect(
      try conflicts(
        "Brandt Dairies said quarterly profit per share was 35 cents against 25 cents a year ago.",
        "Holm Tramways said quarterly profit per share was 71 cents against 15 cents a year ago."
      ).isEmpty)
    #expect(
      try conflicts(
        "The rating house Orrin said it lowered its rating on $887 million of debt of Holm Tramways.",
        "The rating house Orrin said it lowered its rating on $670 million of debt of Brandt Dairies."
      ).isEmpty)
  }

  @Test("what is told two months later is no other account of it")
  func later() throws {
    let texts = (
      "Inspector Ruth Ames counted 310 boats in the harbour of Ellery.",
      "In the harbour of Ellery Inspector Ruth Ames counted 452 boats."
    )
    #expect(
      try conflicts(texts.0, texts.1, days: Self.april)
        == ["figure laterValue: 310 boats / 452 boats"])
    let june = CivilDate(year: 2021, month: 6, day: 20)
    #expect(try conflicts(texts.0, texts.1, days: (Self.april.0, june)).isEmpty)
  }

  @Test(
    "days of one thing",
    arguments: [
      (
        "The court at Holm will hear the case of Ada Lind against the dairy on May 3, 2021.",
        "On May 20, 2021 the court at Holm will hear Ada Lind’s case against the dairy.",
        ["date value: May 3, 2021 / May 20, 2021"]
      ),
      // Each counts from its own day.
      (
        "The court at Holm heard the case of Ada Lind against the dairy last week.",
        "Earlier this month the court at Holm heard Ada Lind’s case against the dairy.", []
      ),
      // What happens every week.
      (
        "The bank of Holm cancelled its regular sale of bonds scheduled for April 3.",
        "The bank of Holm cancelled its regular sale of bonds scheduled for April 10.", []
      ),
    ])
  func dates(first: String, second: String, expected: [String]) throws {
    #expect(try conflicts(first, second, days: Self.april) == expected)
  }

  @Test(
    "what is denied and what is said",
    arguments: [
      (
        "Ruth Ames denied on Friday that the coal board took money from the mine at Holm.",
        "The coal board took money from the mine at Holm for years, two clerks told the court.",
        ["statement denial: denied / "]
      ),
      // Neither says that it is so.
      (
        "Ruth Ames did not rule out that the coal board will shut the mine at Holm.",
        "The coal board will shut the mine at Holm, two clerks told the court.", []
      ),
      (
        "Ruth Ames denied that the coal board took money from the mine at Holm.",
        "The court will ask whether the coal board took money from the mine at Holm.", []
      ),
      (
        "Ruth Ames rejected a plan that opens the mine at Holm to the coal board.",
        "The plan opens the mine at Holm to the coal board.", []
      ),
      // A question says nothing, and what is cut off denies nothing.
      (
        "Why did the coal board of Holm not shut the old mine?",
        "The coal board of Holm shut the old mine.", []
      ),
      (
        "Ada Lind writes notes on Holm, some serious, some not — on her page every week.",
        "Ada Lind writes notes on Holm on her page every week.", []
      ),
      // The first and the second are two.
      (
        "These are the best pictures of the first debate of Ada Lind and Ruth Ames.",
        "These are the best pictures of the second debate of Ada Lind and Ruth Ames.", []
      ),
    ])
  func statements(first: String, second: String, expected: [String]) throws {
    #expect(try conflicts(first, second) == expected)
  }
}
