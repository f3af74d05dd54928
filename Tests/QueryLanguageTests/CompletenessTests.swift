import QueryLanguage
import Testing

@Suite struct CompletenessTests {
  @Test(
    "the prompt asks for more where a line cannot end",
    arguments: [
      "quotes |", "quotes | # then", "quotes by Lee,", "it where a and", "it where a or", "a union",
      "a except", "quotes by \"Lee", "people in (articles", "[lemma=\"x\"", "[]{2",
      "expect rows {", "quotes by /a(b/ in (a1",
    ])
  func incomplete(_ line: String) {
    #expect(isIncomplete(QueryText(line), grammar: testGrammar))
  }

  @Test(
    "everything else is run at once",
    arguments: [
      "", "# only (", "quotes", "quotes by", "quotes by \"Lee\"", "it)", "and", "it | first",
      "quotes by /a(b/",
    ])
  func complete(_ line: String) {
    #expect(!isIncomplete(QueryText(line), grammar: testGrammar))
  }
}
