import NewsAnalysis
import NewsCorpus
import Testing

@Suite("Figures and dates side by side") struct FigureComparisonTests {
  private func verdicts(
    _ first: String, _ second: String
  ) throws -> [ComparedFigure.Verdict] {
    try NewsAnalysisTests.corpus(["One\n" + first, "Two\n" + second])
      .comparison.figures.figures.map(\.verdict)
  }

  @Test(
    "two accounts of one quantity get a verdict",
    arguments: [
      (
        "The army keeps about 2,500 troops in the valley.",
        "The army still keeps roughly 2,500 troops in the valley.",
        ComparedFigure.Verdict.qualifiersDiffer
      ),
      (
        "The army keeps about 2,500 troops in the valley.",
        "The army still keeps about 2,500 troops in the valley.", .same
      ),
      (
        "The army keeps 2,500 troops in the valley.",
        "The army still keeps 3,100 troops in the valley.", .valuesDiffer
      ),
      (
        "The recall drew 4,492 complaints from drivers of the van.",
        "The recall drew nearly 4,500 complaints from drivers of the van.", .roundingsDiffer
      ),
      (
        "Militia attacks have wounded 12 soldiers in the valley since October.",
        "Militia attacks wounded 70 soldiers in the valley last week.", .scopesDiffer
      ),
    ])
  func verdict(first: String, second: String, expected: ComparedFigure.Verdict) throws {
    #expect(try verdicts(first, second) == [expected])
  }

  @Test("four accounts with their own hedges are one group")
  func fourAccounts() throws {
    let corpus = NewsAnalysisTests.corpus(
      ["About", "Roughly", "Approximately", "Some"].map {
        "T\n\($0) 2,500 troops are stationed in the valley, the ministry said on Monday."
      })
    let group = try #require(try corpus.comparison.figures.figures.first)
    #expect(group.accounts.map(\.article) == [0, 1, 2, 3])
    #expect(group.verdict == .qualifiersDiffer)
    #expect(group.subject == "troops")
  }

  @Test(
    "different things are not compared",
    arguments: [
      // Another unit, another place, another subject.
      ("The army keeps 2,500 troops in the valley.", "The army keeps 300 tanks in the valley."),
      ("The army keeps 2,500 troops in Iraq.", "The army keeps 900 troops in Syria."),
      (
        "A strike idled 400 workers at the port.", "The festival hired 35 workers for its kitchens."
      ),
    ])
  func unlike(first: String, second: String) throws {
    #expect(try verdicts(first, second).isEmpty)
  }

  @Test("each figure is compared with the one it is most like")
  func mutualBest() throws {
    let corpus = NewsAnalysisTests.corpus([
      "One\nThe army keeps about 2,500 troops in Iraq.",
      "Two\nThe army keeps about 2,500 troops in Iraq and 900 troops in Syria.",
    ])
    let groups = try corpus.comparison.figures.figures
    #expect(groups.count == 1)
    #expect(groups.first?.verdict == .same)
  }

  @Test(
    "dates of one event get a verdict",
    arguments: [
      (
        "Parliament voted to expel the inspectors on 5 May 2021 after the strike.",
        "Parliament voted to expel the inspectors on 6 May 2021 after the strike.",
        ComparedDate.Verdict.datesDiffer
      ),
      (
        "Parliament voted to expel the inspectors in May 2021 after the strike.",
        "Parliament voted to expel the inspectors on 6 May 2021 after the strike.",
        .precisionsDiffer
      ),
      (
        "Parliament voted to expel the inspectors on 6 May 2021.",
        "On May 6, 2021, parliament voted to expel the inspectors.", .same
      ),
    ])
  func dates(first: String, second: String, expected: ComparedDate.Verdict) throws {
    let corpus = NewsAnalysisTests.corpus(["One\n" + first, "Two\n" + second])
    #expect(try corpus.comparison.dates.dates.map(\.verdict) == [expected])
  }
}
