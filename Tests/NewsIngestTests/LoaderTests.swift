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

  @Test("Of a folder an empty file loses nothing; what cannot be read in it is a failure")
  func severity() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.md", "# Title\n\nText.")
    try folder.write("b.txt", "")
    try folder.write("c.jsonl", "")
    #expect(Loaded(folder.path).problems.map(\.severity) == [.remark, .remark])
    #expect(Loaded(folder.path + "/b.txt").problems.map(\.severity) == [.failure])
    symlink("nowhere", folder.path + "/d.txt")
    #expect(Loaded(folder.path).problems.map(\.severity) == [.remark, .remark, .failure])
  }

  @Test("How many failures there were tells whether everything was read")
  func failures() throws {
    let folder = try TemporaryFolder()
    try folder.write("whole.json", "[{\"text\":\"One.\"},{\"text\":\"Two.\"}]")
    try folder.write("cut.json", "[{\"text\":\"One.\"},{\"tex")
    try folder.write("lines.jsonl", "{\"text\":\"One.\"}\n{\"text\":\n{\"text\":\"Three.\"}\n")
    try folder.write("in/empty.txt", "")
    for (names, count) in [
      (["whole.json"], 0), (["cut.json"], 1), (["lines.jsonl"], 1), (["whole.json", "none"], 2),
      (["in"], 1), ([""], 2),
    ] {
      let loader = CorpusLoader(name: "test")
      loader.load(names.map { folder.path + "/" + $0 })
      #expect((loader.failureCount == 0) == (count == 0), "\(names): \(loader.problems)")
      #expect(loader.failureCount >= count, "\(names): \(loader.problems)")
    }
  }

  @Test(
    "A lesson is no article",
    arguments: ["first.lesson.md", "FIRST.LESSON.MD", "a.lesson.markdown"])
  func lesson(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(name, "# First steps\n\nType a noun.")
    #expect(Loaded(folder.path + "/" + name).problems.map(\.message) == ["a lesson is no article"])
    #expect(Loaded(folder.path).articles.isEmpty)
    try folder.write("lesson.md", "# A lesson learnt\n\nThe town has learnt a lesson.")
    try folder.write("the.lessons.md", "# Lessons\n\nThe town has learnt many.")
    let loaded = Loaded(folder.path)
    #expect(loaded.articles.count == 2)
    #expect(loaded.problems.map(\.message) == ["1 file skipped (1 .lesson.md)"])
  }

  @Test("A name that is not UTF-8, or hides something, is found by how it reads")
  func unusualNames() throws {
    let folder = try TemporaryFolder()
    for (number, name) in ["inv\\377.txt", "a\\033b.txt", "c\\342\\200\\256d.txt"].enumerated() {
      system(
        "mkdir -p '\(folder.path)/\(number)'; printf 'Some text is here.' >"
          + "\"\(folder.path)/\(number)/$(printf '\(name)')\"")
    }
    for path in ["0/inv\u{FFFD}.txt", "1/a␛b.txt", "1/a\u{FFFD}b.txt", "2/c\u{FFFD}d.txt"] {
      #expect(Loaded("\(folder.path)/\(path)").articles.count == 1, "\(path)")
    }
    // Two names that read the same: neither is meant.
    system("cp '\(folder.path)'/0/inv* \"\(folder.path)/0/inv$(printf '\\376').txt\"")
    #expect(Loaded("\(folder.path)/0/inv\u{FFFD}.txt").articles.isEmpty)
    #expect(Loaded("\(folder.path)/0").articles.count == 2)
    for path in ["0/int\u{FFFD}.txt", "0/inv.txt"] {
      #expect(Loaded("\(folder.path)/\(path)").articles.isEmpty, "\(path)")
    }
  }

  @Test("A pipe is read when somebody writes to it, and waited for only until that is cancelled")
  func pipes() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/pipe.txt"
    try #require(mkfifo(path, 0o600) == 0)
    var questions = 0
    Loader(isCancelled: {
      questions += 1
      return questions > 3
    }).load(paths: [path, path]) { _ in
      Issue.record("nothing was written")
    } problem: {
      Issue.record("\($0.message)")
    }
    system("{ sleep 0.2; echo 'Some text is here.'; sleep 0.2; echo 'And more.'; } >'\(path)' &")
    let text = Loaded(path).articles.first?.text ?? []
    #expect(String(decoding: text, as: UTF8.self).contains("And more"))
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
