import Testing

@testable import QueryEngine

/// Regular expressions from users.
@Suite struct TextPatternTests {
  @Test(
    "An expression is looked for anywhere in a text, whatever the case",
    arguments: [
      ("troops?", "the TROOPS left", true), ("^the", "Over the hill", false),
      ("é", "CAFÉ", true), ("^\\w+$", "Müller", true), ("\\bal-\\w+", "Mr al-Sudani", true),
      ("^$", "", true), ("x", "", false), ("(?<year>19|20)\\d\\d", "in 2024", true),
      ("^.$", "伊", true), ("\\p{Han}", "伊拉克", true), ("a{2,3}b", "caab", true),
      ("\u{0}", "a\u{0}b", true),
    ])
  func matching(expression: String, text: String, matches: Bool) throws {
    let matcher = TextMatcher(try TextPattern(expression), Self.patient)
    #expect(try matcher.matches(text) == matches)
    #expect(try matcher.matches(text) == matches, "the second time")
  }

  @Test(
    "What is no expression is refused with the place of the flaw",
    arguments: [("(", 1), ("a)", 1), ("[z-a]", 3), ("é(?<", 5), ("*", 0), ("\\C", 2)])
  func flaws(expression: String, offset: Int) {
    let flaw = #expect(throws: TextPattern.Flaw.self) { try TextPattern(expression) }
    #expect(flaw?.offset == offset && flaw?.message.isEmpty == false)
  }

  @Test(
    "No flaw is explained in the words of a library's programmers", arguments: ["(?=a\\K)", "\\C"])
  func plainWords(expression: String) {
    let flaw = #expect(throws: TextPattern.Flaw.self) { try TextPattern(expression) }
    #expect(flaw?.message.contains("PCRE2") == false)
    #expect(flaw?.message.contains("application") == false)
  }

  @Test(
    "An expression that tries too many ways is given up, soon, and the next text is searched again",
    arguments: [
      ("(\\w+\\s?)*[xy]$", "ab x"), ("(a|aa)+$", "baaa"), ("(a*)*[bc]", "aac"),
      ("^(([a-z])+.)+[A-Z]([a-z])+$", "ab cd"),
    ])
  func tooManySteps(expression: String, next: String) throws {
    let matcher = TextMatcher(try TextPattern(expression), Self.patient)
    let text = String(repeating: "a", count: 200) + "!"
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(throws: EvaluationError.tooManySteps(TooManySteps(source: expression))) {
        try matcher.matches(text)
      }
    }
    #expect(time < .seconds(5))
    #expect(try matcher.matches(next))
    #expect(try !matcher.matches("-"))
  }

  @Test(
    "An expression that takes long at every place of a text hears Ctrl-C, whatever stands before it",
    arguments: [
      "(?:\\w+\\s?){14}[%&]", "(?:\\w+\\s?){14}[%&]|\\w%", "(*NO_START_OPT)(?:\\w+\\s?){14}[%&]",
      "(?x) (?: \\w+ \\s? ){14} [%&] # a remark",
    ])
  func cancellation(expression: String) throws {
    var asked = 0
    let matcher = TextMatcher(
      try TextPattern(expression),
      Patience {
        asked += 1
        return asked > 3
      })
    let text = String(repeating: "ab cd ", count: 500)
    #expect(throws: EvaluationError.cancelled) { try matcher.matches(text) }
    #expect(asked == 4)
  }

  private static var patient: Patience { Patience { false } }

  @Test(
    "Recursion without end and repetition without measure reach no trap",
    arguments: [
      ("(?R)", ["given up", "given up", "given up"]),
      ("((?1))", ["given up", "given up", "given up"]),
      ("(a{1,1000}){1,1000}", ["not found", "found", "found"]),
      ("(?:(?:(?:a?){99}){99}){99}", ["refused", "refused", "refused"]),
      ("(*LIMIT_MATCH=1)a", ["not found", "found", "found"]),
    ])
  func extremes(expression: String, outcomes: [String]) {
    let texts = ["", "aaaa", String(repeating: "a", count: 10_000)]
    #expect(texts.map { Self.outcome(expression, $0) } == outcomes)
  }

  /// What comes of looking for an expression in a text.
  private static func outcome(_ expression: String, _ text: String) -> String {
    do {
      return try TextMatcher(try TextPattern(expression), Self.patient).matches(text)
        ? "found" : "not found"
    } catch is TextPattern.Flaw {
      return "refused"
    } catch EvaluationError.tooManySteps(let error) {
      return error.source == expression ? "given up" : "given up for \(error.source)"
    } catch {
      return "\(error)"
    }
  }
}
