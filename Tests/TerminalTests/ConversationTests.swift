import Glibc
import Testing

/// A program that talks to byline through a pipe.
@Suite struct ConversationTests {
  private func start(_ arguments: String...) throws -> (Home, Conversation) {
    let home = try Home()
    return (home, try Conversation(arguments: arguments, environment: home.environment))
  }

  @Test("A line is answered before the next one is written")
  func answering() throws {
    let (_, byline) = try start()
    for (line, answer) in [
      ("articles | count | as csv\n", "count\n5\n"), ("let few = articles in a1\n", "few: 1 of 5"),
      ("few | count | as csv\n", "count\n1\n"), ("info\n", "5 articles"),
    ] {
      byline.send(line)
      try byline.wait(for: answer)
    }
    byline.end()
    #expect(try byline.waitForExit() == 0)
  }

  @Test("A statement over several lines waits for what is open, and for nothing else")
  func joining() throws {
    let (_, byline) = try start()
    byline.send("articles |\n")
    #expect(byline.isSilent())
    byline.send("# a comment\n\n  count |\n")
    #expect(byline.isSilent())
    byline.send("as csv\n")
    try byline.wait(for: "count\n5\n")
    byline.send("articles\n# then\n| count | as csv\nquotes | count | as csv\n")
    try byline.wait(for: "count\n5\ncount\n101\n")
    // Behind a pause it goes on with the last result.
    byline.send("articles in a1 | as csv\n")
    try byline.wait(for: "a1,")
    byline.send("| count | as csv\n")
    try byline.wait(for: "count\n1\n")
  }

  @Test("A writer may be slow, end lines with CR LF, begin with a mark and end without a line end")
  func slowly() throws {
    let (_, byline) = try start()
    let text =
      "param noun = \"Patel\"\r\nquotes by $noun\r\n| count | as csv\r\narticles | count | as csv"
    for byte in [0xEF, 0xBB, 0xBF] + Array(text.utf8) {
      byline.send([byte])
      if byte == 0x0D || byte == 0xBB { usleep(20_000) }
    }
    #expect(byline.isSilent() == false, "the first statement is whole")
    byline.end()
    #expect(try byline.waitForExit() == 0)
    #expect(byline.answers.hasSuffix("count\n4\ncount\n5\n"), "\(byline.answers)")
  }

  @Test("Ctrl-C ends a statement of megabytes while it is read, and what was answered stays")
  func interruptingReading() throws {
    let (_, byline) = try start()
    byline.send("articles | count | as csv\n")
    try byline.wait(for: "count\n5\n")
    let names = (0..<300_000).map { "\"Name \($0)\"" }.joined(separator: ", ")
    byline.send("quotes by \(names) | count\n")
    byline.end()
    usleep(100_000)
    let pressed = ContinuousClock.now
    byline.interrupt()
    #expect(try byline.waitForExit() == 130)
    // Unheeded, this takes many seconds.
    #expect(ContinuousClock.now - pressed < .seconds(1))
    #expect(byline.answers.hasPrefix("count\n5\n"))
  }

  @Test("Parameters are filled before the first statement, and are late behind it")
  func parameters() throws {
    let (_, given) = try start("run", "-", "who=Patel")
    given.send("param who\n")
    #expect(given.isSilent())
    given.send("quotes by $who | count | as csv\n")
    try given.wait(for: "count\n4\n")
    given.send("param whom\n")
    try given.wait(for: "standard input:3:1: E001")
    #expect(try given.waitForExit() == 1)
    let (_, missing) = try start()
    missing.send("param who\nquotes by $who\n")
    try missing.wait(for: "standard input needs a parameter: who")
    #expect(try missing.waitForExit() == 2)
  }

  @Test("An error ends the conversation where it stands, and is placed by its line")
  func failing() throws {
    let (_, byline) = try start()
    byline.send("articles | count | as csv\n\n")
    try byline.wait(for: "5\n")
    byline.send("# why not\nquotes |\n  srot by date\narticles | count | as csv\n")
    try byline.wait(for: "standard input:5:3: E0")
    try byline.wait(for: "script stopped; 1 statement done\n")
    #expect(try byline.waitForExit() == 1)
    #expect(byline.isSilent())
  }

  @Test("With --keep-going it goes on, with --echo it repeats what it was told")
  func options() throws {
    let (_, byline) = try start("--keep-going", "--echo")
    byline.send("qoutes\n")
    try byline.wait(for: "byline> qoutes\n")
    try byline.wait(for: "standard input:1:1: E0")
    byline.send("articles | count | as csv\n")
    try byline.wait(for: "byline> articles | count | as csv\ncount\n5\n")
    byline.end()
    #expect(try byline.waitForExit() == 1)
  }

  @Test("Ctrl-C while it waits ends it with 130")
  func interrupting() throws {
    let (_, byline) = try start()
    byline.send("articles | count | as csv\n")
    try byline.wait(for: "5\n")
    byline.interrupt()
    #expect(try byline.waitForExit(within: .seconds(3)) == 130)
  }

  @Test("Ctrl-C while nobody reads stops printing at once, and says how far it came")
  func stopping() throws {
    let (_, byline) = try start("-c", "words | as json")
    try byline.wait(for: "[")
    // The pipe is full by then, and byline waits for us.
    usleep(1_000_000)
    byline.interrupt()
    usleep(200_000)
    #expect(try byline.waitForExit(within: .seconds(3)) == 130)
    let rows = byline.answers.split(separator: "\n").filter { $0.hasPrefix("  {") }
    #expect(rows.count < 2_000)
    #expect(byline.answers.contains("^C  stopped; "))
    #expect(byline.answers.hasSuffix(" rows shown\n"))
  }

  @Test("An open end is complained of when nothing more comes")
  func ending() throws {
    let (_, byline) = try start()
    byline.send("articles |")
    #expect(byline.isSilent())
    byline.end()
    #expect(try byline.waitForExit() == 1)
    #expect(byline.answers.contains("standard input:1:"))
  }
}
