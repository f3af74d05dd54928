import NewsCorpus
import Testing

// The limits are those of the columns; lower ones are set here.
@testable import NewsIngest

@Suite struct CorpusLimitTests {
  private static let articles = (1...4).map { number in
    "# Boat \(number)\n\nThe boat number \(number) left on Monday, said Dana Quill."
  }

  private func loaded(_ limits: CorpusLimits) -> (corpus: Corpus, problems: [String]) {
    let loader = CorpusLoader(name: "limited", limits: limits)
    for (number, text) in Self.articles.enumerated() {
      loader.load(markdown: Array(text.utf8), named: "\(number + 1).md")
    }
    return (loader.corpus(), loader.takeProblems().map { "\($0.path): \($0.message)" })
  }

  @Test("An article longer than offsets can count is refused and the others load")
  func longArticle() {
    let loader = CorpusLoader(name: "limited", limits: CorpusLimits(articleBytes: 100))
    for text in [Self.articles[0], String(repeating: "word ", count: 40), Self.articles[1]] {
      loader.load(markdown: Array(text.utf8), named: "a.md")
    }
    #expect(loader.corpus().articles.count == 2)
    #expect(
      loader.takeProblems().map(\.message) == ["an article of more than 100 bytes is not read"])
  }

  @Test("A corpus with as many rows as can be numbered is left whole and takes no more")
  func fullCorpus() {
    let all = loaded(CorpusLimits())
    #expect(all.corpus.articles.count == 4 && all.problems.isEmpty)
    let (corpus, problems) = loaded(CorpusLimits(rows: 100))
    #expect(corpus.articles.count == 3)
    #expect(
      problems == [
        "4.md: a corpus holds at most 100 words; this article and what follows is not loaded"
      ])
    #expect(corpus.title(of: 2) == "Boat 3")
    #expect(corpus.vocabulary.find("left") == all.corpus.vocabulary.find("left"))
  }
}
