import Glibc
import Testing

@testable import NewsIngest

@Suite struct LoaderTests {
  @Test("A folder is walked in name order, hidden files left out and others counted")
  func folder() throws {
    let folder = try TemporaryFolder()
    try folder.write("b.txt", "Second article.\n\nWith text.")
    try folder.write("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}")
    try folder.write("c/d.md", "# Fourth\n\nText.")
    try folder.write(".hidden.txt", "Hidden.")
    try folder.write("page.html", "<html>")
    try folder.write("scan.pdf", "%PDF")
    symlink(folder.path, "\(folder.path)/loop")
    let loaded = Loaded(folder.path)
    let names = loaded.articles.map { String($0.path.dropFirst(folder.path.count + 1)) }
    #expect(names == ["a.jsonl:1", "a.jsonl:2", "b.txt", "c/d.md"])
    #expect(loaded.problems.map(\.message) == ["2 files skipped (1 .html, 1 .pdf)"])
    #expect(loaded.problems.map(\.severity) == [.remark])
  }

  @Test(
    "What cannot be read is named, and the rest still loads",
    arguments: [
      ("empty.txt", Array("".utf8), "the file is empty"),
      ("blank.md", Array(" \n\n".utf8), "the file is empty"),
      ("empty.jsonl", Array("".utf8), "the file is empty"),
      ("blob.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 1], "not text"),
      ("page.any", Array("<!DOCTYPE html><p>Text".utf8), "a saved web page (HTML) is not read"),
      ("list.json", Array("[]".utf8), "no article in the file"),
      ("bad.json", Array("{\"text\":".utf8), "broken JSON: expected a value, but the text ends"),
      ("word.json", Array("hello".utf8), "broken JSON: expected '{'"),
      ("bare.json", Array("{\"title\":\"T\"}".utf8), "an object without article text"),
      (
        "deep.jsonl", Array("{\"a\":".utf8) + Array(repeating: 0x5B, count: 9000),
        "broken JSON: nested more than 256 deep"
      ),
      ("junk.txt", Array("Advertisement\n\nShare\n\nHome".utf8), "no article text found"),
    ])
  func badInput(name: String, bytes: [UInt8], message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(name, bytes)
    try folder.write("good.txt", "A good article is here, and it has one sentence of text.")
    let loaded = Loaded("\(folder.path)/\(name)", "\(folder.path)/good.txt")
    #expect(loaded.problems.map(\.message) == [message])
    #expect(loaded.problems.first?.path.hasSuffix(name) == true)
    #expect(loaded.articles.count == 1)
  }

  @Test("A missing path and a folder without articles are problems of their own")
  func nothing() throws {
    let folder = try TemporaryFolder()
    #expect(
      Loaded("\(folder.path)/none.txt").problems.map(\.message) == [
        "cannot be read: no such file or directory"
      ])
    #expect(
      Loaded(folder.path).problems.map(\.message) == ["no articles in this folder (it is empty)"])
    try folder.write("scan.pdf", "%PDF")
    #expect(
      Loaded(folder.path).problems.map(\.message) == ["no articles in this folder (found 1 .pdf)"])
  }

  @Test("JSON Lines read in small pieces give the same as in one", arguments: [1, 7, 64, 4096])
  func pieces(size: Int) throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "word ", count: 100)
    let lines =
      (1...30).map { "{\"text\":\"Line \($0) é \(long)\"}" } + ["", "oops", "{\"text\":\"last\"}"]
    try folder.write("a.jsonl", "\u{FEFF}" + lines.joined(separator: "\r\n"))
    let loaded = Loaded("\(folder.path)/a.jsonl", chunkSize: size)
    #expect(loaded.articles.count == 31)
    #expect(loaded.articles.last?.path.hasSuffix(":33") == true)
    #expect(loaded.problems.map(\.line) == [32])
  }

  @Test("A file of one very long line is one paragraph")
  func oneLine() throws {
    let folder = try TemporaryFolder()
    try folder.write("one.txt", String(repeating: "word ", count: 400_000))
    let article = try #require(Loaded("\(folder.path)/one.txt").articles.first)
    #expect(article.paragraphs.count == 1)
    #expect(article.text.count == 1_999_999)
  }

  @Test("An error of the reader's own stops the load and comes out")
  func stops() throws {
    struct Stop: Error {}
    let folder = try TemporaryFolder()
    try folder.write("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}")
    var seen = 0
    #expect(throws: Stop.self) {
      try Loader().load(paths: [folder.path]) { _ in
        seen += 1
        throw Stop()
      } problem: { _ in
      }
    }
    #expect(seen == 1)
  }
}
