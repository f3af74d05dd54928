import Testing

// The rows of an edited statement are of no use outside the line editor.
@testable import NewsShell

@Suite struct EditedTextTests {
  /// Text in which `‸` stands for the cursor.
  private func edited(_ marked: String) -> EditedText {
    let halves = marked.split(separator: "‸", omittingEmptySubsequences: false)
    return EditedText(halves.joined(), cursor: halves[0].utf8.count)
  }

  private func marked(_ edited: EditedText, at offset: Int?) -> String? {
    offset.map { edited.slice(0..<$0) + "‸" + edited.slice($0..<edited.end) }
  }

  @Test(
    "Up keeps the column, or goes to the end of a shorter row",
    arguments: [
      ("quotes |\ncou‸nt", "quo‸tes |\ncount"),
      ("né |\n東京都‸", "né ‸|\n東京都"),
      ("a\nbc‸d", "a‸\nbcd"),
      ("a\n\nb‸", "a\n‸\nb"),
    ])
  func above(before: String, after: String) {
    let text = edited(before)
    #expect(marked(text, at: text.above) == after)
  }

  @Test(
    "Down keeps the column, or goes to the end of a shorter row",
    arguments: [
      ("quo‸tes |\ncount", "quotes |\ncou‸nt"),
      ("quotes‸ |\nn", "quotes |\nn‸"),
      ("東‸京\né", "東京\né‸"),
      ("‸a\n\nb", "a\n‸\nb"),
    ])
  func below(before: String, after: String) {
    let text = edited(before)
    #expect(marked(text, at: text.below) == after)
  }

  @Test("there is no row above the first nor below the last")
  func edges() {
    #expect(edited("quo‸tes\ncount").above == nil)
    #expect(edited("quotes\nco‸unt").below == nil)
    #expect(edited("‸").above == nil)
    #expect(edited("‸").below == nil)
  }

  @Test("Home and End stay in the row")
  func rowEnds() {
    let text = edited("quotes |\nwhere ‸x |\ncount")
    #expect(marked(text, at: text.rowStart) == "quotes |\n‸where x |\ncount")
    #expect(marked(text, at: text.rowEnd) == "quotes |\nwhere x |‸\ncount")
  }

  @Test(
    "only an empty row below another ends an unfinished statement",
    arguments: [
      ("quotes |\n‸", true), ("quotes |\n  ‸", true), ("‸", false), ("quotes |‸", false),
      ("quotes |\n‸\ncount", false), ("quotes |\nx‸", false),
    ])
  func blankRow(text: String, ends: Bool) {
    #expect(edited(text).endsInBlankRow == ends)
  }

  @Test("a range that splits a character or leaves the text is mended")
  func alignment() {
    let text = edited("é東‸")
    #expect(text.aligned(1..<4) == 0..<2)
    #expect(text.aligned(-3..<99) == 0..<5)
    #expect(EditedText("ab", cursor: 99).cursor == 2)
  }
}
