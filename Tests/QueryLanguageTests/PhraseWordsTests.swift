import QueryLanguage
import Testing

@Suite struct PhraseWordsTests {
  /// The words of a line that have a role, each with it, in the order of the line.
  private func roles(_ line: String) -> [String] {
    let lexemes = lex(QueryText(line), grammar: testGrammar)
    let roles = phraseWords(in: lexemes, grammar: testGrammar)
    return lexemes.compactMap { lexeme in roles[lexeme.span].map { "\(lexeme.text): \($0)" } }
  }

  @Test("nouns, clauses, operators, steps and their small words are told from names")
  func line() {
    #expect(
      roles("quotes by Lee in a1 union baghdad where a = by | sort by first desc | to articles")
        == [
          "quotes: noun", "by: clause", "in: clause", "union: setOperator", "where: clause",
          "sort: step", "by: phraseWord", "desc: phraseWord", "to: step", "articles: noun",
        ])
  }

  @Test("an unknown step is told, and what stands behind it is nothing")
  func unknownStep() {
    #expect(
      roles("quotes | srot by a | Collocates") == [
        "quotes: noun", "srot: unknownStep", "Collocates: unknownStep",
      ])
  }

  @Test("queries in brackets are lines of their own")
  func brackets() {
    #expect(
      roles("people in (articles from Post | first 2) | where outlet in (figures) and (b)") == [
        "people: noun", "in: clause", "articles: noun", "from: clause", "first: step",
        "where: step", "figures: noun",
      ])
  }

  @Test("a phrase that nobody wrote code for has its words")
  func toy() {
    #expect(
      roles("words | collocate measure by against (terms in a1) within 5 # within") == [
        "words: noun", "collocate: step", "measure: phraseWord", "against: phraseWord",
        "terms: noun", "in: clause", "within: phraseWord",
      ])
  }

  @Test("a name given with let is no noun")
  func naming() {
    #expect(roles("let quotes = figures") == ["figures: noun"])
  }
}
