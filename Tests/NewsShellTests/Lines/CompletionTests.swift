import Testing

// What Tab does about candidates is decided inside the line editor.
@testable import NewsShell

@Suite struct CompletionTests {
  private func step(_ text: String, _ candidates: [String], replacing: Range<Int>? = nil)
    -> Completion.Step
  {
    let edited = EditedText(text, cursor: text.utf8.count)
    return Completion(
      replacing: replacing ?? 0..<text.utf8.count, candidates: candidates.map { .init($0) }
    ).step(in: edited)
  }

  @Test("the only candidate is inserted with a space")
  func one() {
    #expect(step("quo", ["quotes"]) == .replace(0..<3, with: "quotes "))
    #expect(step("quo", ["quotes", "quotes"]) == .replace(0..<3, with: "quotes "))
  }

  @Test("a space that is already there is stepped over")
  func spaceThere() {
    #expect(step("quo by", ["quotes"], replacing: 0..<3) == .replace(0..<4, with: "quotes "))
  }

  @Test("of several candidates what they share is inserted first, then they are listed")
  func several() {
    let names = ["Lee Ortiz", "Lee Park"]
    #expect(step("le", names) == .replace(0..<2, with: "Lee "))
    #expect(step("Lee ", names) == .list(names.map { .init($0) }))
  }

  @Test("what was typed is never shortened")
  func forgivenSpelling() {
    let names = ["speakers", "sources"]
    #expect(step("spaekers", names) == .list(names.map { .init($0) }))
  }

  @Test("characters are shared whole")
  func graphemes() {
    #expect(step("", ["e\u{301}clair", "e\u{300}re"]) == .list([.init("éclair"), .init("ère")]))
  }

  @Test("nothing fits, nothing happens")
  func none() {
    #expect(step("zzz", []) == .nothing)
  }

  @Test("candidates run down the columns, each with its note")
  func columns() {
    let listing = CompletionListing(
      candidates: [.init("Lee", note: "4"), .init("Ortiz", note: "12"), .init("Park")],
      displayWidth: { $0.count })
    #expect(listing.rows(width: 24, height: 2) == ["Lee    4    Park", "Ortiz  12"])
    #expect(listing.rows(width: 12, height: 9) == ["Lee    4", "Ortiz  12", "Park"])
  }

  @Test("what finds no room on the screen is counted")
  func rest() {
    let listing = CompletionListing(
      candidates: (1...50).map { .init("a\($0)") }, displayWidth: { $0.count })
    #expect(listing.rows(width: 10, height: 6).last == "… 40 more")
    #expect(listing.rows(width: 10, height: 6).count == 6)
  }

  @Test("every row fits the screen, and escape codes of a corpus do not reach it")
  func harmless() {
    let listing = CompletionListing(
      candidates: [.init("a\u{1B}[31m very long name indeed"), .init("b\u{7}")],
      displayWidth: { $0.count })
    let rows = listing.rows(width: 12, height: 0)
    #expect(rows == ["a␛[31m ver…", "… 1 more"])
  }

  @Test(
    "Neither lists nor what is inserted can steer a terminal",
    arguments: ["\u{202E}", "\u{200B}", "\u{2061}", "\u{206A}", "\u{FFF9}", "\u{1B}", "\u{9B}"])
  func invisible(sign: String) {
    let candidate = Completion.Candidate("a\(sign)txt", note: "b\(sign)")
    #expect(!(candidate.text + candidate.note).contains(sign) && candidate.text.count == 5)
  }

  @Test("a folder is gone on from, so no space follows it")
  func folder() {
    #expect(step("load har", ["harbour/"], replacing: 5..<8) == .replace(5..<8, with: "harbour/"))
  }
}
