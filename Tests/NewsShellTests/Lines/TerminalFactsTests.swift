import NewsShell
import Testing

@Suite struct TerminalFactsTests {
  private func facts(
    _ isTerminal: Bool, _ size: (columns: Int, rows: Int)?, _ environment: Environment
  ) -> TerminalFacts {
    TerminalFacts(isTerminal: isTerminal, size: size, environment: environment)
  }

  @Test("the width is the terminal's, else that of COLUMNS, else 80")
  func width() {
    #expect(facts(true, (132, 50), ["COLUMNS": "60"]).width == 132)
    #expect(facts(true, nil, ["COLUMNS": "60"]).width == 60)
    #expect(facts(true, nil, ["COLUMNS": "99999999999999999999"]).width == 80)
    #expect(facts(true, nil, ["COLUMNS": "0"]).width == 80)
    #expect(facts(true, (132, 50), [:]).height == 50)
  }

  @Test("what goes to a file is 100 wide, whatever the window")
  func file() {
    #expect(facts(false, nil, ["COLUMNS": "60"]).width == 100)
    #expect(facts(false, (132, 50), [:]).width == 100)
  }

  @Test(
    "colour needs a terminal that is not dumb and a reader who does not refuse",
    arguments: [
      (true, ["TERM": "xterm"], true), (false, ["TERM": "xterm"], false),
      (true, ["TERM": "dumb"], false), (true, [:], false),
      (true, ["TERM": "xterm", "NO_COLOR": "1"], false),
      (true, ["TERM": "xterm", "NO_COLOR": ""], true),
    ] as [(Bool, Environment, Bool)])
  func colour(isTerminal: Bool, environment: Environment, expected: Bool) {
    #expect(facts(isTerminal, nil, environment).supportsColour == expected)
  }
}
