import NewsIngest
import NewsShell
import Testing

@Suite struct PastedStatementsTests {
  private final class Paper {
    var text = ""
  }

  /// What a session over one small article prints for some rows pasted at once.
  private func output(of rows: String) -> String {
    let loader = CorpusLoader(name: "test")
    loader.load(
      markdown: Array("# Bridge stays shut\n\nThe bridge stays shut, said Ana Rios.\n".utf8),
      named: "bridge.md")
    let paper = Paper()
    let console = Console(
      facts: { Console.Facts() }, result: { paper.text += $0 }, message: { paper.text += $0 })
    let session = Session(loaded: LoadedArticles(loader), console: console)
    session.run(typed: rows)
    return paper.text
  }

  @Test(
    "Rows that each begin a statement run one after the other, each printed before its result",
    arguments: [
      ("articles | count\nquotes by Rios", ["byline> articles | count", "byline> quotes by Rios"]),
      ("quotes | frist 1\narticles | count", ["E012", "byline> articles | count"]),
      ("open a1 ¶1\n\ncite a1", ["byline> open a1 ¶1", "byline> cite a1"]),
      ("quotes\n| count\narticles", ["byline> quotes\n| count\n", "byline> articles"]),
    ])
  func several(rows: String, expected: [String]) {
    let output = output(of: rows)
    for part in expected { #expect(output.contains(part), "\(output)") }
  }

  @Test(
    "Rows of which one goes on with the one before are one statement",
    arguments: [
      "quotes\n  by Rios\n  | count", "quotes where (\nwords > 1\n) | count",
      "articles\nunion articles | count", "articles about \"bridge\nstays\" | count",
    ])
  func one(rows: String) {
    let output = output(of: rows)
    #expect(!output.contains("byline>"), "\(output)")
    #expect(output.contains("1"), "\(output)")
  }
}
