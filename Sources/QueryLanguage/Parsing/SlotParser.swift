/// Reads what fills one place of a phrase.
struct SlotParser: TokenReader {
  var cursor: TokenCursor
  /// What stands behind the place in its phrase.
  private let following: ArraySlice<GrammarPart>

  init(_ cursor: TokenCursor, following: ArraySlice<GrammarPart>) {
    self.cursor = cursor
    self.following = following
  }

  /// What fills a slot.
  mutating func argument(_ slot: Slot, after previous: Lexeme) throws(Diagnostic) -> Argument {
    switch slot.kind {
    case .values, .pattern, .condition:
      // Their words end where the phrase goes on.
      let before = cursor.terminators
      defer { cursor.terminators = before }
      cursor.terminators.formUnion(GrammarPart.firstWords(of: following))
      return try open(slot, after: previous)
    case .date: return .date(try literals.date(slot.description, after: previous))
    case .key: return .keys([try keys.key(slot.description, after: previous)])
    case .keys: return .keys(try keys.keys(slot.description, after: previous))
    case .sortKeys: return .sortKeys(try keys.sortKeys(slot.description, after: previous))
    case .aggregates: return .aggregates(try keys.aggregates(slot.description, after: previous))
    case .integer:
      let place = cursor.current?.span ?? previous.span
      return .integer(try literals.integer(slot.description, after: previous), span: place)
    case .noun: return .noun(try word(slot, after: previous).word)
    case .choice(let words): return .word(try choice(slot, words, after: previous))
    case .file:
      guard let file = cursor.current, file.isValue, file.kind != .parameter else {
        throw mistakes.missing(slot.description, after: previous)
      }
      return .file(cursor.advance().word)
    case .format:
      let place = cursor.current?.span ?? previous.span
      return .format(try format(slot.description, after: previous), span: place)
    }
  }

  /// What may be of any length.
  private mutating func open(_ slot: Slot, after previous: Lexeme) throws(Diagnostic) -> Argument {
    switch slot.kind {
    case .pattern: .pattern(try patterns.pattern(slot.description, after: previous))
    case .condition: .condition(try conditions.condition(after: previous))
    default:
      .values(
        try values.values(
          slot.description, after: previous, isRunningText: slot.isRunningText))
    }
  }

  private mutating func word(_ slot: Slot, after previous: Lexeme) throws(Diagnostic) -> Lexeme {
    guard let word = cursor.take(.word) else {
      throw mistakes.missing(slot.description, after: previous)
    }
    return word
  }

  private mutating func choice(
    _ slot: Slot, _ words: [String], after previous: Lexeme
  ) throws(Diagnostic) -> Word {
    let lexeme = try word(slot, after: previous)
    guard let word = lexeme.keyword, words.contains(word) else {
      throw mistakes.unknownChoice(lexeme, of: words, called: slot.label)
    }
    return Word(word, at: lexeme.span)
  }

  /// The name of a format.
  mutating func format(
    _ what: String, after previous: Lexeme
  ) throws(Diagnostic) -> OutputFormat {
    guard let name = cursor.take(.word) else { throw mistakes.missing(what, after: previous) }
    guard let format = cursor.grammar.format(name.text) else {
      throw mistakes.unknownFormat(name)
    }
    return format
  }
}
