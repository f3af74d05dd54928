import Glibc
import NewsIngest
import Presentation
import QueryLanguage
import Testing

// The line of the shell that starts a pager is decided inside.
@testable import NewsShell

/// What a session shows when Ctrl-C is pressed while it writes.
@Suite struct StoppingTests {
  /// What was printed and said, and whether Ctrl-C was pressed.
  private final class Reader {
    var results = ""
    var messages = ""
    var hasPressed = false
    /// Presses Ctrl-C once something was printed.
    var isImpatient = true
    /// Presses Ctrl-C when it was asked about so many times.
    var questions = Int.max

    func isInterrupted() -> Bool {
      questions -= 1
      if questions <= 0 { hasPressed = true }
      return hasPressed
    }

    func read(_ text: String) {
      results += text
      if isImpatient { hasPressed = true }
    }

    func session() -> Session {
      let console = Console(
        facts: { Console.Facts() }, isInterrupted: { self.isInterrupted() },
        result: { self.read($0) }, message: { self.messages += $0 })
      return Session(
        loaded: LoadedArticles(BuiltInCorpus.loader()), console: console,
        isCancelled: { self.isInterrupted() })
    }
  }

  @Test("Printing stops, says how many rows were shown, and the session lives on")
  func printing() {
    let reader = Reader()
    let session = reader.session()
    #expect(session.run(QueryText("words | as jsonl")) == .interrupted)
    let rows = reader.results.split(separator: "\n").count
    #expect(rows > 10 && rows < 3_000)
    #expect(reader.results.hasSuffix("}\n"), "a row is whole")
    let shown = rows.description.count == 4 ? "\(rows / 1000),\(rows % 1000)" : "\(rows)"
    #expect(reader.messages.hasPrefix("^C  stopped; \(shown) of 3,"), "\(reader.messages)")
    #expect(reader.messages.hasSuffix(" rows shown\n"))
    reader.hasPressed = false
    reader.isImpatient = false
    #expect(session.run(QueryText("articles | count | as csv")) == .done)
    #expect(reader.results.hasSuffix("count\n5\n"))
  }

  @Test("Ctrl-C while widths are measured shows no row")
  func measuring() {
    let reader = Reader()
    let session = reader.session()
    reader.questions = 500
    #expect(session.run(QueryText("words")) == .interrupted)
    #expect(reader.results.isEmpty)
    #expect(reader.messages.hasPrefix("^C  stopped; 0 of 3,"), "\(reader.messages)")
  }

  @Test(
    "Looking up quoted words stops, and nothing is printed", arguments: ["open", "cite", "quote"])
  func lookingUp(command: String) {
    let reader = Reader()
    let session = reader.session()
    reader.isImpatient = false
    var stopped = 0
    for limit in [1, 2, 3, 5, 8, 13, 21, 34, 55] {
      reader.questions = limit
      reader.hasPressed = false
      (reader.results, reader.messages) = ("", "")
      guard session.run(QueryText("\(command) \"the\"")) == .interrupted else { break }
      #expect(reader.messages.hasPrefix("^C  stopped"), "\(reader.messages)")
      stopped += 1
    }
    #expect(stopped > 0)
  }

  @Test("Saving leaves the old file as it was, no other behind, and says so")
  func saving() throws {
    var template = Array("/tmp/byline-saving-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { system("rm -r '\(folder)'") }
    let path = folder + "/old.csv"
    system("echo old >'\(path)'")
    let reader = Reader()
    let session = reader.session()
    reader.questions = 1_000
    #expect(session.run(QueryText("words | save \"\(path)\" overwrite")) == .interrupted)
    #expect(reader.messages == "^C  stopped; nothing was saved, \(path) is as it was\n")
    #expect(reader.results.isEmpty)
    #expect(system("test \"$(ls '\(folder)')\" = old.csv") == 0)
    #expect(system("test \"$(cat '\(path)')\" = old") == 0)
    reader.hasPressed = false
    reader.questions = .max
    #expect(session.run(QueryText("words | save \"\(path)\" overwrite")) == .done)
    #expect(system("test $(wc -l <'\(path)') -gt 3000") == 0)
    #expect(system("test \"$(ls '\(folder)')\" = old.csv") == 0)
  }
}

/// What goes through a pager, and what happens when there is none.
@Suite struct PagerTests {
  /// What a console printed plainly, and what its pager left in a file.
  private func shown(
    lines: Int, pager: String, prepare: (Console) -> Void = { _ in }
  ) throws -> (plain: String, paged: String) {
    Interrupts.ignoreClosedPipes()
    var template = Array("/tmp/byline-paged-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer {
      close(descriptor)
      unlink(path)
    }
    var plain = ""
    let console = Console(
      facts: { Console.Facts(width: 80, height: 12, isTerminal: true) }, isConversation: true,
      environment: ["BYLINE_PAGER": pager.replacing("FILE", with: path)], result: { plain += $0 },
      message: { _ in })
    prepare(console)
    for number in 0..<lines { console.print("line \(number)") }
    console.flush()
    var bytes = [UInt8](repeating: 0, count: 4 << 20)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return (plain, String(decoding: bytes[..<max(0, count)], as: UTF8.self))
  }

  private func text(_ lines: Int) -> String {
    (0..<lines).map { "line \($0)\n" }.joined()
  }

  @Test(
    "What fits the screen is printed, what does not goes through the pager, once",
    arguments: [
      "cat >FILE", "cat >FILE; exit 3", "cat >FILE; exit 1", "cat >FILE; kill $$",
    ])
  func paging(pager: String) throws {
    #expect(try shown(lines: 10, pager: pager) == (text(10), ""))
    #expect(try shown(lines: 11, pager: pager) == ("", text(11)))
    #expect(try shown(lines: 100_000, pager: pager) == ("", text(100_000)))
  }

  @Test("Without a pager everything is printed", arguments: ["", "no-such-pager-anywhere"])
  func missing(pager: String) throws {
    for lines in [11, 100_000] {
      let (plain, paged) = try shown(lines: lines, pager: pager)
      #expect(plain == text(lines) && paged.isEmpty)
    }
  }

  @Test("Whoever leaves the pager early wants no more")
  func leaving() throws {
    let (plain, paged) = try shown(lines: 100_000, pager: "head -n 1 >FILE")
    #expect(plain.isEmpty && paged == "line 0\n")
  }

  @Test("A pager that was switched off can be switched on again")
  func switching() throws {
    let off = try shown(lines: 20, pager: "cat >FILE") { $0.usesPager = false }
    #expect(off == (text(20), ""))
    let on = try shown(lines: 20, pager: "cat >FILE") { console in
      let session = Session(loaded: LoadedArticles(BuiltInCorpus.loader()), console: console)
      session.run(QueryText("set pager off"))
      session.run(QueryText("set pager on"))
    }
    #expect(on == ("", text(20)))
  }

  @Test(
    "No pager may start programs or write files",
    arguments: ["less", "less -S", "/usr/bin/more", "TERM=dumb more -d", "nice more"])
  func locked(pager: String) throws {
    let line = Pager.commandLine(pager)
    #expect(line.hasPrefix("export LESSSECURE=1 PAGERSECURE=1 LESSHISTFILE=- "))
    #expect(line.contains("export SHELL=/bin/false VISUAL=/bin/false EDITOR=/bin/false\n"))
    #expect(line.contains(pager))
    let seen = try shown(
      lines: 20, pager: "echo $LESSSECURE $PAGERSECURE $SHELL >FILE; cat >/dev/null")
    #expect(seen.paged == "1 1 /bin/false\n")
  }
}
