import CPseudoTerminal
import Glibc
import Testing

/// The built program at a terminal. Kept few, because they are slow; kept to what holds for every
/// corpus. `BYLINE_BINARY` names another build than the one beside the tests.
@Suite(.serialized) struct TerminalTests {
  private static let prompt = "byline> "

  @Test("the prompt appears, and Ctrl-D on an empty line leaves with success")
  func leaving() throws {
    let terminal = try Home().start()
    try terminal.wait(for: Self.prompt)
    terminal.press(.controlD)
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("Ctrl-C drops what is typed and asks again")
  func clearing() throws {
    let terminal = try Home().start()
    try terminal.wait(for: Self.prompt)
    terminal.type("quotes by")
    try terminal.wait(for: "quotes by")
    terminal.press(.controlC)
    try terminal.wait(for: "^C")
    try terminal.wait(for: Self.prompt)
    terminal.press(.controlD)
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("Ctrl-C inside a search of the history asks again instead of leaving")
  func leavingASearch() throws {
    let terminal = try Home().start()
    try terminal.wait(for: Self.prompt)
    terminal.press(.controlR)
    try terminal.wait(for: "bck:")
    terminal.press(.controlC)
    try terminal.wait(for: "^C")
    try terminal.wait(for: Self.prompt)
  }

  @Test("Tab finishes the only word that fits, with a space after it")
  func completing() throws {
    let terminal = try Home().start()
    try terminal.wait(for: Self.prompt)
    terminal.type("sen")
    try terminal.wait(for: "sen")
    terminal.press(.tab)
    try terminal.wait(for: "tences ")
  }

  @Test("Up recalls the statement before, also in the next session")
  func recalling() throws {
    let home = try Home()
    for session in 1...2 {
      let terminal = try home.start()
      try terminal.wait(for: Self.prompt)
      if session == 1 {
        terminal.type("quotes by Lee")
        terminal.press(.enter)
        try terminal.wait(for: "quotes by Lee")
        try terminal.wait(for: Self.prompt)
      }
      terminal.press(.up)
      try terminal.wait(for: "quotes by Lee")
      terminal.press(.controlC)
      try terminal.wait(for: "^C")
      try terminal.wait(for: Self.prompt)
      terminal.press(.controlD)
      #expect(try terminal.waitForExit() == 0)
    }
  }

  @Test(
    "Right accepts the hint at how an earlier statement went on; without it the hint is nothing")
  func hinting() throws {
    let terminal = try Home().start(variables: ["NO_COLOR": ""])
    try terminal.wait(for: Self.prompt)
    terminal.type("quotes by Lee")
    terminal.press(.enter)
    try terminal.wait(for: "quotes by Lee")
    try terminal.wait(for: Self.prompt)
    terminal.type("quo")
    try terminal.wait(for: "tes by Lee")
    terminal.press(.right)
    terminal.type(" |")
    try terminal.wait(for: "quotes by Lee |")
    terminal.press(.controlC)
    try terminal.wait(for: "^C")
    try terminal.wait(for: Self.prompt)
    terminal.type("# quo")
    try terminal.wait(for: "# quo")
    terminal.press(.enter)
    try terminal.wait(for: Self.prompt)
    terminal.press(.up)
    try terminal.wait(for: "# quo")
  }

  @Test("an unfinished statement goes on in the next row and is recalled as one")
  func continuing() throws {
    let terminal = try Home().start()
    try terminal.wait(for: Self.prompt)
    terminal.type("quotes by Lee |")
    terminal.press(.enter)
    try terminal.wait(for: "|")
    terminal.type("count")
    terminal.press(.enter)
    try terminal.wait(for: "count")
    try terminal.wait(for: Self.prompt)
    terminal.press(.up)
    try terminal.wait(for: "quotes by Lee |")
    try terminal.wait(for: "count")
  }

  @Test("an empty row says that the statement is unfinished; what it says is no part of it")
  func waiting() throws {
    let terminal = try Home().start(variables: ["NO_COLOR": ""])
    try terminal.wait(for: Self.prompt)
    terminal.type("articles |")
    try terminal.wait(for: "|")
    terminal.press(.enter)
    try terminal.wait(for: "unfinished")
    terminal.type("count")
    terminal.press(.enter)
    // Only the answer has it; had the hint been taken for text, there would be a complaint.
    try terminal.wait(for: "1 row")
  }

  @Test("pasted rows wait for Enter and are one statement")
  func pasting() throws {
    let terminal = try Home().start()
    try terminal.wait(for: Self.prompt)
    terminal.paste("quotes by Lee\n| count\n")
    try terminal.wait(for: "| count")
    terminal.press(.controlC)
    try terminal.wait(for: "^C")
    // Had the first row run by itself, Up would recall it.
    try terminal.wait(for: Self.prompt)
    terminal.press(.up)
    terminal.type("!")
    try terminal.wait(for: "!")
    #expect(terminal.screen.hasSuffix(Self.prompt + "!"))
  }

  @Test("characters of any script are typed, erased and recalled")
  func writing() throws {
    let terminal = try Home().start()
    try terminal.wait(for: Self.prompt)
    terminal.type("# né 東京x\u{7F}\r")
    try terminal.wait(for: "東京")
    try terminal.wait(for: Self.prompt)
    terminal.press(.up)
    try terminal.wait(for: "# né 東京")
  }

  @Test("Running out of memory leaves a terminal that can be typed at")
  func exhaustion() throws {
    let home = try Home()
    let terminal = try PseudoTerminal(
      path: "/bin/bash",
      arguments: [
        "-c",
        "cd \"$HOME\"; truncate -s 2G big.txt; ulimit -v 1000000; \"$0\"; echo code $?; stty -a",
        bylineBinary(),
      ], environment: home.environment)
    terminal.home = home
    try terminal.wait(for: Self.prompt)
    terminal.type("load big.txt\r")
    try terminal.wait(for: "byline: out of memory: loading these articles")
    try terminal.wait(for: "code 4")
    for setting in ["isig icanon ", "echo "] { try terminal.wait(for: setting) }
  }

  @Test("Tab finishes values of settings and names of files")
  func completingArguments() throws {
    let home = try Home()
    system(
      "cd '\(home.path)'; echo articles >counts.byl; echo 'Some text.' >tide.txt; mkdir harbour")
    let terminal = try home.start()
    try terminal.wait(for: Self.prompt)
    for (typed, finished) in [
      ("set format cs", "v "), ("set pager of", "f "), ("load ti", "de.txt "),
      ("load ha", "rbour/"),
      ("run co", "unts.byl "),
    ] {
      terminal.type(typed)
      try terminal.wait(for: typed)
      terminal.press(.tab)
      try terminal.wait(for: finished)
      terminal.press(.controlC)
      try terminal.wait(for: Self.prompt)
    }
  }

  @Test("Ctrl-C ends waiting for a pipe, and the session lives on", arguments: ["load", "run"])
  func pipes(command: String) throws {
    let home = try Home()
    try #require(mkfifo(home.path + "/pipe.txt", 0o600) == 0)
    let terminal = try home.start()
    try terminal.wait(for: Self.prompt)
    terminal.type("let few = articles in a1\r")
    try terminal.wait(for: "few: 1 of 5")
    try terminal.wait(for: Self.prompt)
    terminal.type("\(command) pipe.txt\r")
    try terminal.wait(for: "pipe.txt")
    usleep(200_000)
    terminal.press(.controlC)
    try terminal.wait(for: "stopped", within: .seconds(1))
    try terminal.wait(for: Self.prompt)
    terminal.type("few | count | as csv\r")
    try terminal.wait(for: "count\n1")
  }

  @Test("What is saved to a terminal cannot steer it")
  func savingToTheTerminal() throws {
    let home = try Home()
    system("echo 'Some text.' >'\(home.path)'/\"$(printf 'a\\033[31mb.txt')\"")
    let terminal = try home.start(arguments: ["."])
    try terminal.wait(for: Self.prompt)
    for format in ["csv", "excel", "tsv"] {
      terminal.type("articles | show path | save \"/dev/tty\" as \(format)\r")
      try terminal.wait(for: "a␛[31mb.txt")
      try terminal.wait(for: Self.prompt)
    }
  }

  @Test("A history that is no file keeps nobody waiting")
  func strangeHistory() throws {
    let home = try Home()
    system("mkdir -p '\(home.path)/state/byline'; mkfifo '\(home.path)/state/byline/history'")
    let terminal = try home.start()
    try terminal.wait(for: "is no file", within: .seconds(2))
    try terminal.wait(for: Self.prompt, within: .seconds(2))
    terminal.type("articles | count | as csv\r")
    try terminal.wait(for: "count\n5")
  }

  @Test("A window that says it is larger than any screen is not believed")
  func hugeWindow() throws {
    let home = try Home()
    let terminal = try PseudoTerminal(
      path: bylineBinary(), environment: home.environment, columns: 65_535, rows: 65_535)
    terminal.home = home
    try terminal.wait(for: "Ctrl-D leaves", within: .seconds(2))
    terminal.type("articles | count | as csv\r")
    try terminal.wait(for: "count\n5")
  }

  // MARK: The pager, and Ctrl-C

  @Test("A terminal that can only print gets no pager, unless one is named")
  func dumbTerminal() throws {
    for variables in [["TERM": "dumb"], ["TERM": ""]] {
      let terminal = try Home().start(variables: variables)
      try terminal.wait(for: Self.prompt)
      terminal.type("words | first 60 | as csv\r")
      try terminal.wait(for: "a1 ¶1 s1,")
      try terminal.wait(for: Self.prompt)
    }
    let terminal = try Home().start(variables: [
      "TERM": "dumb", "BYLINE_PAGER": "sed 's/^/paged /'",
    ])
    try terminal.wait(for: Self.prompt)
    terminal.type("help errors\r")
    try terminal.wait(for: "paged ")
  }

  private static let hasLess = access("/usr/bin/less", X_OK) == 0

  @Test(
    "Nothing typed into the pager makes a file", .enabled(if: hasLess, "there is no less here"),
    arguments: ["less", "more"])
  func typingIntoThePager(pager: String) throws {
    let home = try Home()
    let terminal = try home.start(variables: ["BYLINE_PAGER": pager, "EDITOR": "touch"])
    try terminal.wait(for: Self.prompt)
    terminal.type("help errors\r")
    try terminal.wait(for: "E010")
    for keys in ["summarise\r", "sfile\r", "!>made\r", "\r", "v", "\r"] {
      terminal.type(keys)
      usleep(200_000)
    }
    for _ in 0..<10 {
      terminal.type("q")
      if (try? terminal.wait(for: Self.prompt, within: .seconds(1))) != nil { break }
    }
    terminal.press(.controlC)
    try terminal.wait(for: Self.prompt)
    terminal.type("quit\r")
    #expect(try terminal.waitForExit() == 0)
    #expect(home.files == [])
  }

  @Test(
    "Ctrl-C closes the pager, says how many rows were shown, and asks again",
    .enabled(if: hasLess, "there is no less here"))
  func stoppingThePager() throws {
    let paged = try Home().start()
    try paged.wait(for: Self.prompt)
    paged.type("words | as json\r")
    try paged.wait(for: "\"form\"")
    usleep(300_000)
    paged.press(.controlC)
    try paged.wait(for: "^C  stopped; ", within: .seconds(2))
    try paged.wait(for: "rows shown")
    try paged.wait(for: Self.prompt)
    paged.type("articles | count | as csv\r")
    try paged.wait(for: "count")
    try paged.wait(for: "5")
  }

  @Test("Ctrl-C stops printing while the terminal takes nothing, and the session lives on")
  func stoppingPrinting() throws {
    let terminal = try Home().start(variables: ["BYLINE_PAGER": ""])
    try terminal.wait(for: Self.prompt)
    terminal.type("words | as json\r")
    try terminal.wait(for: "\"form\"")
    usleep(500_000)
    terminal.press(.controlC)
    try terminal.wait(for: "^C  stopped; ", within: .seconds(2))
    try terminal.wait(for: "rows shown")
    try terminal.wait(for: Self.prompt)
    terminal.type("articles | count | as csv\r")
    try terminal.wait(for: "count")
    try terminal.wait(for: "5")
  }

  @Test("A pager that was switched off can be switched on again")
  func switchingThePager() throws {
    let terminal = try Home().start(variables: ["BYLINE_PAGER": "sed 's/^/paged /'"])
    try terminal.wait(for: Self.prompt)
    for (line, shown) in [
      ("help errors", "paged "), ("set pager off", Self.prompt), ("help errors", "  E0"),
      ("set pager on", Self.prompt), ("help errors", "paged "),
    ] {
      terminal.type(line + "\r")
      try terminal.wait(for: shown)
      if shown != Self.prompt { try terminal.wait(for: Self.prompt) }
    }
  }
}
