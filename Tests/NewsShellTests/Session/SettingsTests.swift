import Glibc
import NewsIngest
import Presentation
import Testing

// Completion is put together inside the shell.
@testable import NewsShell

@Suite struct SettingsTests {
  @Test(
    "A setting takes what it can mean",
    arguments: [
      ("format", "CSV", "csv"), ("rows", "20", "20"), ("width", "60", "60"),
      ("width", "auto", "auto"),
      ("timer", "on", "on"), ("timer", "yes", "on"), ("pager", "off", "off"), ("keys", "vi", "vi"),
    ])
  func accepted(name: String, value: String, shown: String) {
    var settings = Settings()
    #expect(settings.change(name, to: value) == nil)
    #expect(settings.list.first { $0.name == name }?.value == shown)
  }

  @Test(
    "A setting refuses anything else and stays as it was",
    arguments: [
      ("format", "pdf"), ("rows", "0"), ("rows", "many"), ("width", "19"), ("width", "1001"),
      ("timer", "maybe"), ("keys", "ed"), ("colour", "on"),
    ])
  func refused(name: String, value: String) {
    var settings = Settings()
    #expect(settings.change(name, to: value) != nil)
    #expect(settings.list.map(\.value) == Settings().list.map(\.value))
  }
}

/// What Tab offers behind commands.
@Suite struct ArgumentCompletionTests {
  private func offers(_ line: String) -> [String] {
    let console = Console(facts: { Console.Facts() }, result: { _ in }, message: { _ in })
    let session = Session(loaded: LoadedArticles(BuiltInCorpus.loader()), console: console)
    let completion = Completer(session: session).complete(line, line.utf8.count)
    let bytes = Array(line.utf8)
    return completion.candidates.map {
      String(decoding: bytes[..<completion.replacing.lowerBound], as: UTF8.self) + $0.text
    }
  }

  @Test(
    "A setting offers its values",
    arguments: [
      ("set format c", ["set format csv"]), ("set format ex", ["set format excel"]),
      ("set keys ", ["set keys emacs", "set keys vi"]),
      ("set pager o", ["set pager on", "set pager off"]),
      ("set Timer of", ["set Timer off"]), ("set width ", ["set width auto"]), ("set rows ", []),
      ("  set pag", ["  set pager"]), ("help exce", ["help except", "help excel"]),
    ])
  func settings(line: String, offered: [String]) { #expect(offers(line) == offered) }

  @Test("Paths are offered whole, quoted where they must be, folders to go on from")
  func paths() throws {
    var template = Array("/tmp/byline-tab-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { system("rm -r '\(folder)'") }
    system(
      "cd '\(folder)'; mkdir tide 'low tide'; touch tide/a.md tide/b.txt 'low tide/c d.md' one,two.md "
        + "who.byl when.byl notes.txt; printf 'x' >\"$(printf 'inv\\377.txt')\"")
    let path = folder + "/"
    for (line, offered) in [
      ("load \(path)ti", ["load \(path)tide/"]),
      ("load \(path)tide/", ["load \(path)tide/a.md", "load \(path)tide/b.txt"]),
      ("load x.md, \(path)tide/b", ["load x.md, \(path)tide/b.txt"]),
      ("load \(path)lo", ["load \"\(path)low tide/"]),
      ("load \(path)low ti", ["load \"\(path)low tide/"]),
      ("load \"\(path)low tide/c", ["load \"\(path)low tide/c d.md\""]),
      ("load \"\(path)one,", ["load \"\(path)one,two.md\""]),
      ("load \(path)inv", ["load \(path)inv\u{FFFD}.txt"]),
      ("run \(path)w", ["run \(path)when.byl", "run \(path)who.byl"]),
      ("run \(path)n", ["run \(path)notes.txt"]), ("run \(path)who.byl x", []),
      ("load \(path)nothing", []),
    ] {
      #expect(offers(line) == offered, "\(line)")
    }
  }
}

@Suite struct ConsoleTests {
  private final class Paper {
    var text = ""
  }

  @Test("A message comes behind the results that were printed before it")
  func order() {
    let paper = Paper()
    let console = Console(
      facts: { Console.Facts() }, result: { paper.text += $0 }, message: { paper.text += "! " + $0 }
    )
    console.print("one")
    console.say("two")
    console.print("three", terminator: "")
    #expect(paper.text == "one\n! two\n")
    console.flush()
    console.flush()
    #expect(paper.text == "one\n! two\nthree")
  }
}
