/// Finds the brackets, steps and clauses of a line that may be broken or unfinished: what completion
/// and colours go by. It is right for anything the grammar reads, and guesses in what it does not.
struct LineReader {
  let grammar: Grammar
  /// The levels of brackets that are open, the innermost last; the first is the line itself.
  private(set) var levels = [LineLevel(kind: .query)]
  /// The clauses and steps that are over.
  private(set) var finished: [LinePhrase] = []
  /// The words and names that queries start from.
  private(set) var heads: [Lexeme] = []
  private(set) var setOperators: [Lexeme] = []

  init(_ lexemes: some Sequence<Lexeme>, grammar: Grammar) {
    self.grammar = grammar
    for lexeme in lexemes where lexeme.kind != .comment { add(lexeme) }
  }

  /// The innermost level.
  var level: LineLevel { levels[levels.count - 1] }

  /// The clauses and steps of the line, those that are not over yet too.
  var phrases: [LinePhrase] { finished + levels.compactMap(\.phrase) }

  // MARK: Reading

  private mutating func add(_ lexeme: Lexeme) {
    let place = levels.count - 1
    switch lexeme.kind {
    case .openParenthesis, .openBracket, .openBrace:
      let inner = levels[place].inner(lexeme)
      levels[place].append(lexeme)
      levels.append(inner)
    case .closeParenthesis, .closeBracket, .closeBrace:
      guard place > 0 else { return }
      endPhrase()
      levels.removeLast()
      levels[place - 1].append(lexeme)
    case .pipe:
      endSegment()
      levels[place].isBehindPipe = true
    case .word: add(word: lexeme)
    case .comparison(.equal) where level.isLet:
      levels[place].source = []
      levels[place].head = nil
    default: levels[place].append(lexeme)
    }
  }

  private mutating func add(word lexeme: Lexeme) {
    let place = levels.count - 1
    if levels[place].isBehindPipe {
      guard levels[place].phrase == nil else { return levels[place].append(lexeme) }
      levels[place].phrase = LinePhrase(
        lexeme, grammar: grammar.step(lexeme.text), isStep: true)
      return
    }
    if SetOperator(rawValue: lexeme.keyword ?? "") != nil {
      setOperators.append(lexeme)
      endSegment()
      levels[place].head = nil
      return
    }
    guard levels[place].kind == .query else { return levels[place].append(lexeme) }
    let isFirst = levels[place].source.isEmpty && levels[place].phrase == nil
    if isFirst { levels[place].head = lexeme.text }
    if let clause = grammar.clause(lexeme.text), levels[place].lets(lexeme, begin: clause) {
      endPhrase()
      levels[place].phrase = LinePhrase(lexeme, grammar: clause, isStep: false)
    } else {
      if isFirst { heads.append(lexeme) }
      levels[place].append(lexeme)
    }
  }

  private mutating func endSegment() {
    let place = levels.count - 1
    if levels[place].isBehindPipe, let name = levels[place].phrase?.name.keyword {
      levels[place].steps.append(name)
    }
    endPhrase()
    levels[place].source = []
  }

  private mutating func endPhrase() {
    let place = levels.count - 1
    if let phrase = levels[place].phrase { finished.append(phrase) }
    levels[place].phrase = nil
  }
}
