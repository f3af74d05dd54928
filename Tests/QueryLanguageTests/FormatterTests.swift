import QueryLanguage
import TestSupport
import Testing

@Suite struct FormatterTests {
  @Test(
    "the canonical text reads as the same tree, and is its own canonical text",
    arguments: canonicalLines)
  func roundTrip(_ line: (typed: String, canonical: String)) throws {
    let tree = try #require(try parse(QueryText(line.typed)))
    let again = try #require(try parse(QueryText(format(tree))))
    #expect(again.equalsIgnoringSpans(tree))
    #expect(format(again) == format(tree))
  }

  @Test("random trees survive being written and read")
  func randomTrees() throws {
    let seed: UInt64 = 314
    var trees = RandomTrees(seed: seed)
    for _ in 0..<2_000 {
      let tree = trees.statement()
      let text = QueryText(format(tree))
      do throws(Diagnostics) {
        let again = try parse(text)
        #expect(again?.equalsIgnoringSpans(tree) == true, "seed \(seed): \(text.string)")
      } catch {
        Issue.record("seed \(seed): \(text.string): \(error.list)")
      }
    }
  }

  @Test(
    "strings keep any marks they hold",
    arguments: ["", "\"", "'", "“”", "'“”'", "a\"b'c“d", "\\", "a\"", "\"\"", "’“", "x’”"])
  func strings(_ text: String) throws {
    let tree = Statement.letParameter(
      name: Word("a", at: QuerySpan(0, 0)), Literal(.string(text), at: QuerySpan(0, 0)))
    #expect(try parse(QueryText(format(tree)))?.equalsIgnoringSpans(tree) == true)
  }
}

/// Trees of every shape the parser makes, from a seed.
struct RandomTrees {
  private var random: SeededGenerator
  private let nowhere = QuerySpan(0, 0)

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &random) }

  private mutating func word(_ choices: [String] = ["a", "b2", "al-Sudani", "speaker"]) -> Word {
    Word(choices[roll(choices.count)], at: nowhere)
  }

  private mutating func string() -> Word {
    word(["x", "set * up", "\"", "'", "“q”", "a ... b", "", "x # y | z"])
  }

  private mutating func some<Element>(_ make: (inout Self) -> Element) -> [Element] {
    (0...roll(3)).map { _ in make(&self) }
  }

  mutating func statement() -> Statement {
    switch roll(6) {
    case 0: .letSet(name: word(), pipeline(depth: 2))
    case 1: .letParameter(name: word(["who"]), literal())
    default: .query(pipeline(depth: 3))
    }
  }

  private mutating func pipeline(depth: Int) -> PipelineSyntax {
    let stages = roll(2) == 0 ? [] : some { $0.stage(depth: depth - 1) }
    return PipelineSyntax(source: set(depth: depth), stages: stages, span: nowhere)
  }

  private mutating func set(depth: Int) -> SetSyntax {
    guard depth > 0 else { return .term(term(depth: 0)) }
    switch roll(6) {
    case 0: return .nested(pipeline(depth: depth - 1))
    case 1:
      let right: SetSyntax =
        roll(2) == 0 ? .term(term(depth: depth - 1)) : .nested(pipeline(depth: depth - 1))
      let setOperator = SetOperator.allCases[roll(3)]
      return .combined(set(depth: depth - 1), setOperator, operatorSpan: nowhere, right)
    default: return .term(term(depth: depth - 1))
    }
  }

  private mutating func term(depth: Int) -> Term {
    let clauses = roll(3) == 0 ? [] : some { $0.clause(depth: depth) }
    switch roll(5) {
    case 0: return Term(head: .pattern(pattern()), clauses: clauses, span: nowhere)
    case 1:
      return Term(
        head: .name(Word("it", at: nowhere)), rows: some { $0.roll(9) + 1 }, clauses: clauses,
        span: nowhere)
    default: return Term(head: .name(word(["quotes", "baghdad"])), clauses: clauses, span: nowhere)
    }
  }

  private mutating func clause(depth: Int) -> Clause {
    let kind: Clause.Kind
    switch roll(10) {
    case 0: kind = .by(some { $0.value(depth: depth) })
    case 1: kind = .from(some { $0.value(depth: depth) })
    case 2: kind = .inside(some { $0.value(depth: depth) })
    case 3: kind = .about(some { $0.value(depth: depth) })
    case 4: kind = .containing(pattern())
    case 5: kind = .on(date())
    case 6: kind = .before(date())
    case 7: kind = .after(date())
    case 8: kind = .between(date(), date())
    default: kind = .filter(expression(depth: depth + 1))
    }
    return Clause(kind, keywordSpan: nowhere, span: nowhere)
  }

  private mutating func value(depth: Int) -> Value {
    switch roll(depth > 0 ? 6 : 5) {
    case 0: .string(string())
    case 1: .parameter(word(["who"]))
    case 2: .regex(word(["al-?x", "a\\/b"]))
    case 5: .pipeline(pipeline(depth: depth - 1))
    default: .name(word(["Lee", "Dave DeCamp", "a3", "a3 ¶4 s2", "a3.p4", "2024"]))
    }
  }

  private mutating func pattern() -> Pattern {
    switch roll(5) {
    case 0: .near(string(), string(), within: roll(2) == 0 ? nil : roll(9), span: nowhere)
    case 1: .regex(word(["troops?"]))
    case 2: .parameter(word(["what"]))
    case 3: .tokens(some { $0.token() }, span: nowhere)
    default: .phrase(string())
    }
  }

  private mutating func token() -> TokenPattern {
    let minimum = roll(3)
    let maximum = roll(3) == 0 ? nil : minimum + roll(3) + (minimum == 0 ? 1 : 0)
    let tests =
      roll(3) == 0
      ? []
      : some { trees in
        TokenTest(
          attribute: trees.word(["form", "lemma"]), comparison: Comparison.allCases[trees.roll(7)],
          value: trees.string())
      }
    return TokenPattern(tests: tests, minimum: minimum, maximum: maximum, span: nowhere)
  }

  private mutating func date() -> Literal {
    switch roll(5) {
    case 0: Literal(.date(year: 2024, month: nil, day: nil), at: nowhere)
    case 1: Literal(.date(year: 2024, month: 1 + roll(12), day: nil), at: nowhere)
    case 2: Literal(.parameter("when"), at: nowhere)
    case 3: Literal(.string("last week"), at: nowhere)
    default: Literal(.date(year: 1999, month: 1 + roll(12), day: 1 + roll(28)), at: nowhere)
    }
  }

  private mutating func literal() -> Literal {
    let numbers = [0, 1.5, -3, 1e300, 1e-300, 1_200, 0.1, 9_007_199_254_740_992]
    return switch roll(6) {
    case 0: Literal(.string(string().text), at: nowhere)
    case 1: Literal(.date(year: 987, month: 1 + roll(12), day: nil), at: nowhere)
    case 2: Literal(.parameter("n"), at: nowhere)
    case 3: Literal(.word("Dave DeCamp"), at: nowhere)
    case 4: Literal(.truth(roll(2) == 0), at: nowhere)
    default: Literal(.number(numbers[roll(8)], isPercent: roll(3) == 0), at: nowhere)
    }
  }

  private mutating func key() -> Key { Key(some { $0.word(["count", "first", "words", "x_1"]) }) }

  private mutating func operand() -> Operand {
    switch roll(3) {
    case 0: .literal(literal())
    case 1: .call(word(["lower"]), roll(2) == 0 ? nil : key(), span: nowhere)
    default: .key(key())
    }
  }

  private mutating func expression(depth: Int) -> Expression {
    let left: Operand = roll(4) == 0 ? .call(word(["count"]), key(), span: nowhere) : .key(key())
    switch roll(depth > 0 ? 11 : 7) {
    case 0: return .flag(left, span: nowhere)
    case 1: return .among(left, some { $0.value(depth: depth - 1) }, span: nowhere)
    case 2: return .contains(left, pattern(), span: nowhere)
    case 3: return .between(left, literal(), literal(), span: nowhere)
    case 4: return .about(left, literal(), span: nowhere)
    case 5: return .known(left, roll(2) == 0, span: nowhere)
    case 7: return .or([expression(depth: depth - 1), expression(depth: depth - 1)])
    case 8: return .and([expression(depth: depth - 1), expression(depth: depth - 1)])
    case 9: return .not(expression(depth: depth - 1), span: nowhere)
    default: return .compare(left, Comparison.allCases[roll(7)], operand(), span: nowhere)
    }
  }

  private mutating func stage(depth: Int) -> Stage {
    let kinds: [Stage.Kind] = [
      .filter(expression(depth: 2)), .to(word(["articles"])), .show(some { $0.key() }),
      .sort(some { SortKey($0.key(), descending: $0.roll(2) == 0) }), .count([]),
      .count(some { $0.key() }), .group(some { $0.key() }, []),
      .group(
        some { $0.key() },
        some { Aggregate(Aggregate.Function.allCases[$0.roll(6)], of: $0.key(), span: $0.nowhere) }),
      .cross(key(), key()), .first(roll(99)), .last(roll(99)), .sample(roll(99), seed: nil),
      .sample(3, seed: roll(99)), .distinct(nil), .distinct(key()), .kwic(nil), .kwic(roll(20)),
      .collocates(within: roll(9), measure: word(["mi"])), .collocates(within: nil, measure: nil),
      .keywords(.term(term(depth: 0))), .ngrams(roll(9)), .spread(nil), .spread(key()), .plot(nil),
      .plot(key()), .summarise(nil), .summarise(.sentences(3)), .summarise(.words(60)),
      .format(word(["csv"])), .save(string(), format: nil), .save(string(), format: word(["json"])),
    ]
    return Stage(kinds[roll(kinds.count)], nameSpan: nowhere, span: nowhere)
  }
}
