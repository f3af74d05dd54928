import QueryLanguage
import Testing

@Suite struct ArgumentReaderTests {
  @Test("articles and a length are read as `summarise` takes them")
  func summarise() throws {
    var reader = ArgumentReader(
      QueryText("summarise a1, “The Deal” to 3 sentences"), grammar: testGrammar)
    let verb = reader.word()
    #expect(verb?.text == "summarise")
    let values = try reader.values(until: ["to"])
    #expect(values.map { format($0) } == ["a1", "\"The Deal\""])
    let length = try reader.arguments(of: [
      .optional([
        .word("to"), .slot(.integer("length", "a number")),
        .slot(Slot("unit", .choice(["sentences", "words"]), "a unit", placeholder: "UNIT")),
      ])
    ])
    #expect(length.integer("length") == 3)
    #expect(length.word("unit")?.text == "sentences")
    try reader.finish()
  }

  @Test("a row of the last result is read as a set")
  func row() throws {
    var reader = ArgumentReader(QueryText("quote it 4"), grammar: testGrammar)
    _ = reader.word()
    let set = try reader.set()
    #expect(format(set) == "it 4")
    #expect(reader.isAtEnd)
  }

  @Test("a set ends at the words that a command names")
  func until() throws {
    var reader = ArgumentReader(
      QueryText("quotes by Lee about oil to \"x.csv\""), grammar: testGrammar)
    let set = try reader.set(until: ["to"])
    #expect(format(set) == "quotes by Lee about oil")
    let found = reader.keyword("to")
    let file = reader.string()
    #expect(found && file?.text == "x.csv")
  }

  @Test("the rest is kept as typed")
  func remainder() {
    var reader = ArgumentReader(QueryText("load /a b/c d.html"), grammar: testGrammar)
    _ = reader.word()
    #expect(reader.remainder.text == "/a b/c d.html")
  }

  @Test("a format is read by any of its names")
  func formats() throws {
    var reader = ArgumentReader(QueryText("MD"), grammar: testGrammar)
    #expect(try reader.format().name == "markdown")
  }

  @Test("a copy goes its own way")
  func copies() throws {
    var reader = ArgumentReader(QueryText("a1, a2 by"), grammar: testGrammar)
    let copy = reader
    _ = try reader.values()
    #expect(copy.next?.text == "a1" && reader.next?.text == "by")
  }

  @Test("what is left over is a mistake")
  func leftover() throws {
    var reader = ArgumentReader(QueryText("a1 a2"), grammar: testGrammar)
    _ = reader.word()
    #expect(throws: Diagnostics.self) { try reader.finish() }
    #expect(throws: Diagnostics.self) {
      var reader = ArgumentReader(QueryText("compare"), grammar: testGrammar)
      _ = reader.word()
      _ = try reader.values()
    }
  }
}
