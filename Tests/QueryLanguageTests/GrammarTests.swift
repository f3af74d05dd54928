import QueryLanguage
import Testing

@Suite struct GrammarTests {
  @Test(
    "the usage of a phrase is made of its parts",
    arguments: [
      ("sort", "sort by FIELD [asc|desc], …"), ("sample", "sample NUMBER [seed NUMBER]"),
      ("count", "count [by FIELD, …]"), ("cross", "cross FIELD by FIELD"),
      ("kwic", "kwic [NUMBER]"),
      ("collocate", "collocate [within NUMBER] [measure NAME] [against SET] [side left|right]"),
    ])
  func usage(_ row: (step: String, usage: String)) {
    #expect(testGrammar.step(row.step)?.usage == row.usage)
  }

  @Test("the usage of a clause has its small words")
  func clause() {
    #expect(testGrammar.clause("between")?.usage == "between DATE and DATE")
  }

  @Test("words are looked up in any case and by any of their spellings")
  func spellings() {
    #expect(testGrammar.noun("Quotations")?.plural == "quotes")
    #expect(testGrammar.noun("QUOTE")?.counted(1) == "quote")
    #expect(testGrammar.format("MD")?.name == "markdown")
    #expect(wideGrammar.step("Retain")?.name == "keep")
    #expect(testGrammar.step("limit") == nil && testGrammar.noun("baghdad") == nil)
  }

  @Test("every example can be read")
  func examples() {
    for phrase in testGrammar.clauses + testGrammar.steps {
      #expect(mistakes(in: QueryText(phrase.example)).list.isEmpty, "\(phrase.example)")
    }
  }

  @Test("a grammar that could not be read back tells its faults")
  func faults() {
    for phrase in wideGrammar.clauses + wideGrammar.steps { #expect(phrase.faults.isEmpty) }
    let faulty = PhraseGrammar(
      "Faulty", "cannot be read", example: "quotes | faulty",
      parts: [
        .slot(.key("field")), .slot(.integer("field", "a number")), .optional([.word("all")]),
        .options([[.slot(.key("other"))]]),
      ])
    #expect(
      faulty.faults == [
        "Faulty: \"Faulty\" is not a word in lower case", "Faulty: two places are called field",
        "Faulty: what may be left out has no place to be filled, so it would be forgotten",
        "Faulty: an option is a word with a place behind it, or a place for words of its own",
      ])
  }

  @Test("a reserved word behind a clause fills no place that may be left out")
  func optionalInClause() throws {
    guard
      case .query(let pipeline) = try parse(
        QueryText("quotes beside Lee within 5 words by Ng beside Lee within 5 by Ng"),
        grammar: wideGrammar), case .term(let term) = pipeline.source
    else { throw NotFound("no term") }
    #expect(term.clauses.map(\.grammar.name) == ["beside", "by", "beside", "by"])
    #expect(term.clauses.map { $0.arguments.key("unit")?.name } == ["words", nil, nil, nil])
  }
}
