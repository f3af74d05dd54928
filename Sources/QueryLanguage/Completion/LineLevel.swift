/// A clause or step of a line.
struct LinePhrase {
  /// Its first word.
  let name: Lexeme
  /// How it is written; nil for an unknown step.
  let grammar: PhraseGrammar?
  let isStep: Bool
  /// What was typed behind the first word, brackets without what they hold.
  var rest: [Lexeme] = []

  init(_ name: Lexeme, grammar: PhraseGrammar?, isStep: Bool) {
    self.name = name
    self.grammar = grammar
    self.isStep = isStep
  }
}

/// What was read at one level of brackets since the last `|` or set operator.
struct LineLevel {
  /// What the brackets hold.
  enum Kind {
    case query, condition, token, repetition
  }

  let kind: Kind
  /// The noun or name that the rows come from.
  var head: String?
  /// The steps that are over.
  var steps: [String] = []
  /// What stands before the first clause, or all of a condition or token.
  var source: [Lexeme] = []
  /// The clause or step at hand.
  var phrase: LinePhrase?
  var isBehindPipe = false

  init(kind: Kind) { self.kind = kind }

  /// Whether the line gives something a name and the sign is still to come.
  var isLet: Bool { kind == .query && phrase == nil && source.first?.keyword == "let" }

  mutating func append(_ lexeme: Lexeme) {
    if phrase != nil {
      phrase?.rest.append(lexeme)
    } else if isBehindPipe {
      phrase = LinePhrase(lexeme, grammar: nil, isStep: true)
    } else {
      source.append(lexeme)
    }
  }

  /// The level that a bracket opens. The rows of a condition's brackets are those around them.
  func inner(_ bracket: Lexeme) -> LineLevel {
    let kind: Kind =
      switch bracket.kind {
      case .openBracket: .token
      case .openBrace: .repetition
      default: holdsQuery ? .query : .condition
      }
    var level = LineLevel(kind: kind)
    if kind != .query {
      level.head = head
      level.steps = steps
    }
    return level
  }

  /// Whether a bracket that is opened here holds a query of its own.
  private var holdsQuery: Bool {
    guard let last = phrase.map({ $0.rest.last ?? $0.name }) ?? source.last else {
      return kind == .query
    }
    if last.keyword == "in" || last.kind == .comma { return true }
    if kind != .query { return false }
    if isBehindPipe { return phrase?.grammar?.hasSlot(.values) ?? false }
    return !(phrase?.grammar?.hasSlot(.condition) ?? false)
  }

  /// Whether a clause keyword begins its clause here, and is no word of the clause at hand.
  func lets(_ keyword: Lexeme, begin clause: PhraseGrammar) -> Bool {
    if isLet { return false }
    guard let phrase, let grammar = phrase.grammar else { return true }
    if GrammarPart.words(of: grammar.parts).contains(clause.name) { return false }
    guard grammar.hasSlot(.condition) else { return true }
    return ConditionEnd(phrase.rest).isOver(before: keyword)
  }
}
