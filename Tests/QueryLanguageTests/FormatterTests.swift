import QueryLanguage
import Testing

@Suite struct FormatterTests {
  @Test(
    "the canonical text reads as the same tree, and is its own canonical text",
    arguments: canonicalLines)
  func roundTrip(_ line: (typed: String, canonical: String)) throws {
    let tree = try #require(try parse(QueryText(line.typed), grammar: testGrammar))
    let again = try #require(try parse(QueryText(format(tree)), grammar: testGrammar))
    #expect(again.equalsIgnoringSpans(tree))
    #expect(format(again) == format(tree))
  }

  @Test("random trees of every phrase survive being written and read", arguments: grammars)
  func randomTrees(_ named: NamedGrammar) {
    let seed: UInt64 = 314
    var trees = RandomTrees(named.grammar, seed: seed)
    for _ in 0..<2_000 {
      let tree = trees.statement()
      let text = QueryText(format(tree))
      do throws(Diagnostics) {
        let again = try parse(text, grammar: named.grammar)
        #expect(again?.equalsIgnoringSpans(tree) == true, "seed \(seed): \(text.string)")
      } catch {
        Issue.record("seed \(seed): \(text.string): \(error.list)")
      }
    }
  }

  @Test("the direction that is usual is not written")
  func direction() throws {
    #expect(
      format(try tree("it | sort by a asc, b ascending, c descending"))
        == "it | sort by a, b, c desc")
  }

  @Test("a condition gets brackets before a word that could go on with it")
  func brackets() throws {
    #expect(
      format(try tree("quotes where (a = 1 and b) in a1")) == "quotes where (a = 1 and b) in a1")
    #expect(format(try tree("quotes where (a) by Lee")) == "quotes where a by Lee")
    #expect(format(try tree("dates where (to = from) by Lee")) == "dates where to = from by Lee")
  }

  @Test(
    "strings keep any marks they hold",
    arguments: ["", "\"", "'", "“”", "'“”'", "a\"b'c“d", "\\", "a\"", "\"\"", "’“", "x’”"])
  func strings(_ text: String) throws {
    let tree = Statement.letParameter(
      name: Word("a", at: QuerySpan(0, 0)), Literal(.string(text), at: QuerySpan(0, 0)))
    #expect(
      try parse(QueryText(format(tree)), grammar: testGrammar)?.equalsIgnoringSpans(tree) == true)
  }
}
