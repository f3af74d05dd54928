import NewsCorpus
import Testing

// The wording is the command's own.
@testable import NewsShell

@Suite struct FindingWordingTests {
  @Test("Every reason to leave a line out is said in plain words, each in its own")
  func reasons() {
    let wordings = DropReason.allCases.map(\.wording)
    #expect(Set(wordings).count == wordings.count)
    for wording in wordings {
      #expect(wording.contains(" ") && wording.first?.isLowercase == true, "\(wording)")
    }
  }

  @Test(
    "A finding is worded by what was found and where",
    arguments: [
      (Evidence(.title, .line(3)), "title: line 3"),
      (Evidence(.title, .heading(1)), "title: first heading, line 1"),
      (Evidence(.authors, .authorLine(41)), "authors: author line 41"),
      (Evidence(.authors, .session), "author: amended in this session"),
      (Evidence(.outlet, .authorNote(9)), "outlet: author's note, line 9"),
      (Evidence(.outlet, .creditAddress(12)), "outlet: credit address line 12"),
      (Evidence(.date, .updateLine(4)), "date: line 4, an update"),
      (Evidence(.date, .frontMatter(key: "published")), "date: front matter, published"),
      (Evidence(.contributor("Ada Lind"), .creditLine(8)), "contributor: Ada Lind, credit line 8"),
      (Evidence(.id("7"), .member), "id: 7"),
      (Evidence(.other(field: "mood", values: "calm"), .head), "mood: front matter: calm"),
    ])
  func findings(evidence: Evidence, wording: String) {
    #expect(evidence.wording == wording)
  }
}
