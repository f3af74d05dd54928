import QueryLanguage
import TestSupport

/// Trees of every shape the parser makes, from a seed: phrases by walking their grammars.
struct RandomTrees {
  private let grammar: Grammar
  private var random: SeededGenerator
  private let nowhere = QuerySpan(0, 0)

  init(_ grammar: Grammar, seed: UInt64) {
    self.grammar = grammar
    random = SeededGenerator(seed: seed)
  }

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

  // MARK: Statements and sets

  mutating func statement() -> Statement {
    switch roll(6) {
    case 0: .letSet(name: word(), pipeline(depth: 2))
    case 1: .letParameter(name: word(["who"]), literal())
    default: .query(pipeline(depth: 3))
    }
  }

  private mutating func pipeline(depth: Int) -> PipelineSyntax {
    let steps =
      roll(2) == 0
      ? []
      : some { trees in
        trees.phrase(trees.grammar.steps[trees.roll(trees.grammar.steps.count)], depth: depth - 1)
      }
    return PipelineSyntax(source: set(depth: depth), steps: steps, span: nowhere)
  }

  private mutating func set(depth: Int) -> SetSyntax {
    switch depth > 0 ? roll(6) : 5 {
    case 0: .nested(pipeline(depth: depth - 1))
    case 1:
      .combined(
        operand(depth: depth - 1),
        some { trees in
          Combination(
            SetOperator.allCases[trees.roll(3)], operatorSpan: trees.nowhere,
            trees.operand(depth: depth - 1))
        })
    default: .term(term(depth: depth - 1))
    }
  }

  private mutating func operand(depth: Int) -> SetSyntax {
    roll(2) == 0 ? .term(term(depth: depth)) : .nested(pipeline(depth: depth))
  }

  private mutating func term(depth: Int) -> TermSyntax {
    let clauses =
      roll(3) == 0
      ? []
      : some { trees in
        trees.phrase(
          trees.grammar.clauses[trees.roll(trees.grammar.clauses.count)], depth: depth)
      }
    let it = Word("it", at: nowhere)
    switch roll(5) {
    case 0: return TermSyntax(head: .pattern(pattern()), clauses: clauses, span: nowhere)
    case 1:
      return TermSyntax(
        head: .name(it), rows: some { $0.roll(9) + 1 }, clauses: clauses, span: nowhere)
    default:
      return TermSyntax(head: .name(word(["quotes", "baghdad"])), clauses: clauses, span: nowhere)
    }
  }

  // MARK: Phrases

  private mutating func phrase(_ grammar: PhraseGrammar, depth: Int) -> PhraseSyntax {
    var arguments = Arguments()
    fill(&arguments, grammar.parts, depth: max(0, depth))
    return PhraseSyntax(grammar, arguments: arguments, nameSpan: nowhere, span: nowhere)
  }

  private mutating func fill(_ arguments: inout Arguments, _ parts: [GrammarPart], depth: Int) {
    for part in parts {
      switch part {
      case .word: break
      case .slot(let slot): arguments.fill(slot.label, with: argument(slot.kind, depth: depth))
      case .optional(let inner): if roll(2) == 0 { fill(&arguments, inner, depth: depth) }
      case .options(let groups):
        for group in groups where roll(2) == 0 { fill(&arguments, group, depth: depth) }
      }
    }
  }

  private mutating func argument(_ kind: Slot.Kind, depth: Int) -> Argument {
    switch kind {
    case .values: .values(some { $0.value(depth: depth) })
    case .pattern: .pattern(pattern())
    case .date: .date(date())
    case .condition: .condition(condition(depth: depth + 1))
    case .key: .keys([key()])
    case .keys: .keys(some { $0.key() })
    case .sortKeys: .sortKeys(some { SortKey($0.key(), descending: $0.roll(2) == 0) })
    case .aggregates: .aggregates(some { $0.aggregate() })
    case .noun: .noun(word(["articles", "quotes"]))
    case .integer: .integer(roll(99), span: nowhere)
    case .file: .file(string())
    case .format: .format(grammar.formats[roll(grammar.formats.count)], span: nowhere)
    case .choice(let words): .word(word(words))
    }
  }

  private mutating func aggregate() -> Aggregate {
    let function = Aggregate.Function.allCases[roll(6)]
    return Aggregate(
      function, of: function == .count && roll(2) == 0 ? nil : key(), span: nowhere)
  }

  // MARK: Values and patterns

  private mutating func value(depth: Int) -> ValueSyntax {
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

  // MARK: Conditions

  private mutating func key() -> Key { Key(some { $0.word(["count", "first", "words", "x_1"]) }) }

  /// What stands on the right of a comparison: a field may be called as a clause is.
  private mutating func operand() -> Operand {
    switch roll(4) {
    case 0: .literal(literal())
    case 1: .call(word(["lower"]), roll(2) == 0 ? nil : key(), span: nowhere)
    case 2: .key(Key([word(["from", "value"])]))
    default: .key(key())
    }
  }

  private mutating func condition(depth: Int) -> Expression {
    let left: Operand = roll(4) == 0 ? .call(word(["count"]), key(), span: nowhere) : .key(key())
    switch roll(depth > 0 ? 11 : 7) {
    case 0: return .flag(left, span: nowhere)
    case 1: return .among(left, some { $0.value(depth: depth - 1) }, span: nowhere)
    case 2: return .contains(left, pattern(), span: nowhere)
    case 3: return .between(left, literal(), literal(), span: nowhere)
    case 4: return .about(left, literal(), span: nowhere)
    case 5: return .known(left, roll(2) == 0, span: nowhere)
    case 7: return .or([condition(depth: depth - 1), condition(depth: depth - 1)])
    case 8: return .and([condition(depth: depth - 1), condition(depth: depth - 1)])
    case 9: return .not(condition(depth: depth - 1), span: nowhere)
    default: return .compare(left, Comparison.allCases[roll(7)], operand(), span: nowhere)
    }
  }
}
