import QueryLanguage
import Testing

@Suite struct SpanTests {
  @Test("every part of a tree keeps the place it was read from")
  func places() throws {
    let text = QueryText("quotes by Dave DeCamp in (articles | first 2) where a.b = 3 | sort by x")
    guard case .query(let pipeline) = try parse(text), case .term(let term) = pipeline.source
    else {
      Issue.record("no term")
      return
    }
    #expect(text.slice(pipeline.span) == text.string[...])
    #expect(
      term.clauses.map { String(text.slice($0.span)) } == [
        "by Dave DeCamp", "in (articles | first 2)", "where a.b = 3",
      ])
    #expect(term.clauses.map { String(text.slice($0.keywordSpan)) } == ["by", "in", "where"])
    #expect(pipeline.stages.map { String(text.slice($0.span)) } == ["sort by x"])
    #expect(pipeline.stages.map { String(text.slice($0.nameSpan)) } == ["sort"])
    guard case .inside(let values) = term.clauses[1].kind,
      case .filter(.compare(.key(let key), _, let right, let span)) = term.clauses[2].kind
    else {
      Issue.record("no condition")
      return
    }
    #expect(text.slice(values[0].span) == "(articles | first 2)")
    #expect(key.path.map { String(text.slice($0.span)) } == ["a", "b"])
    #expect(text.slice(right.span) == "3")
    #expect(text.slice(span) == "a.b = 3")
  }

  @Test("a slice outside the text is cut to it")
  func slices() {
    let text = QueryText("é")
    #expect(text.slice(QuerySpan(-3, 99)) == "é")
    #expect(text.slice(QuerySpan(1, 2)).utf8.count <= 2)
  }
}
