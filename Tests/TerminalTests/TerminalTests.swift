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
}

/// A home folder of one test, with no history and no settings.
private final class Home {
  private let path: String

  init() throws {
    var template = Array("/tmp/byline-terminal-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw PseudoTerminal.Failure(description: "no folder for the test")
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    // What a session may leave; rmdir fails harmlessly where it left something else.
    for file in ["state/byline/history", "state/byline", "state"] { remove(path + "/" + file) }
    remove(path)
  }

  /// The program in this home, with `variables` besides or instead of the usual ones.
  func start(
    arguments: [String] = [], variables: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      path: bylineBinary(), arguments: arguments,
      environment: [
        "HOME": path, "XDG_STATE_HOME": path + "/state", "XDG_CONFIG_HOME": path + "/config",
        "XDG_CACHE_HOME": path + "/cache", "XDG_DATA_HOME": path + "/data", "PATH": "/usr/bin:/bin",
        "TERM": "xterm", "NO_COLOR": "1",
      ].merging(variables) { $1 })
  }
}

/// The program under test: `BYLINE_BINARY`, else the one built with the tests.
func bylineBinary() throws -> String {
  if let chosen = getenv("BYLINE_BINARY") { return String(cString: chosen) }
  var folder = [CChar](repeating: 0, count: 4_096)
  guard pt_own_folder(&folder, folder.count) != 0 else {
    throw PseudoTerminal.Failure(description: "the tests do not know where they are")
  }
  let bytes = folder.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
  return String(decoding: bytes, as: UTF8.self) + "/byline"
}
