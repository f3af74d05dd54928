import QueryLanguage
import Testing

@Suite struct SpanTests {
  @Test("every part of a tree keeps the place it was read from")
  func places() throws {
    let text = QueryText("quotes by Dave DeCamp in (articles | first 2) where a.b = 3 | sort by x")
    let pipeline = try pipeline(text.string)
    let term = try term(text.string)
    #expect(text.slice(pipeline.span) == text.string[...])
    #expect(
      term.clauses.map { String(text.slice($0.span)) } == [
        "by Dave DeCamp", "in (articles | first 2)", "where a.b = 3",
      ])
    #expect(term.clauses.map { String(text.slice($0.nameSpan)) } == ["by", "in", "where"])
    #expect(pipeline.steps.map { String(text.slice($0.span)) } == ["sort by x"])
    #expect(pipeline.steps.map { String(text.slice($0.nameSpan)) } == ["sort"])
    let values = term.clauses[1].arguments.values("places")
    guard
      case .compare(.key(let key), _, let right, let span) =
        term.clauses[2].arguments.condition("condition")
    else {
      Issue.record("no comparison in \(term)")
      return
    }
    #expect(values.map { String(text.slice($0.span)) } == ["(articles | first 2)"])
    #expect(key.path.map { String(text.slice($0.span)) } == ["a", "b"])
    #expect(text.slice(right.span) == "3")
    #expect(text.slice(span) == "a.b = 3")
  }

  @Test(
    "what fills a slot knows its place",
    arguments: [
      ("quotes | sample 1️⃣12", "size"), ("quotes | as 1️⃣csv", "format"),
      ("quotes | show 1️⃣a, b.c", "fields"), ("quotes | save 1️⃣x.csv", "file"),
      ("words | collocate measure 1️⃣mi", "measure"),
      ("quotes | group by a show 1️⃣max(b)", "aggregates"),
    ])
  func slots(_ row: (typed: String, label: String)) throws {
    let (text, offset) = marked(row.typed)
    let step = try #require(try pipeline(text.string).steps.first)
    #expect(step.arguments[row.label]?.span == QuerySpan(offset, text.string.utf8.count))
  }

  @Test("a slice outside the text is cut to it")
  func slices() {
    let text = QueryText("é")
    #expect(text.slice(QuerySpan(-3, 99)) == "é")
    #expect(text.slice(QuerySpan(1, 2)).utf8.count <= 2)
  }
}
