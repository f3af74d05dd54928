/// Walks the parts of a phrase's grammar over what was typed of it: what may stand next, and which of
/// the words belong to the language. Parts that are missing or wrong are passed over.
struct PhraseWalk {
  private let phrase: LinePhrase
  private let grammar: Grammar
  private var index = 0
  /// The small words of the phrase: `by`, `seed`, `desc`.
  private(set) var words: [Lexeme] = []
  /// The nouns in it.
  private(set) var nouns: [Lexeme] = []
  /// What may stand behind the lexemes, the likeliest first.
  private(set) var expectations: [CompletionContext.Expectation] = []

  init(_ phrase: LinePhrase, grammar: Grammar) {
    self.phrase = phrase
    self.grammar = grammar
    expectations = walk()
  }

  private var lexemes: [Lexeme] { phrase.rest }
  private var isAtEnd: Bool { index >= lexemes.count }

  // MARK: Parts

  private mutating func walk() -> [CompletionContext.Expectation] {
    guard let parts = phrase.grammar?.parts else { return [] }
    var pending = parts[...]
    var goingOn: [CompletionContext.Expectation] = []
    while !isAtEnd, let part = pending.first {
      passStray(before: pending)
      pending.removeFirst()
      switch part {
      case .word(let word):
        if lexemes[index].keyword == word { words.append(next()) }
      case .slot(let slot):
        switch pass(slot, stops: WordSet(GrammarPart.firstWords(of: pending))) {
        case .over: break
        case .mayGoOn(let expectations): goingOn = expectations
        case .open(let expectations): return expectations
        }
      case .optional(let inner):
        if GrammarPart.canBegin(inner, with: lexemes[index]) { pending = inner + pending }
      case .options(let groups):
        let lexeme = lexemes[index]
        let taken = groups.firstIndex { GrammarPart.canBegin($0, with: lexeme) }
        guard let taken else { continue }
        var others = groups
        let group = others.remove(at: taken)
        pending = group + [.options(others)] + pending
      }
    }
    return isAtEnd ? expected(pending, goingOn) : behindPhrase
  }

  /// Steps over what cannot stand here, if one of the words that can stands further on.
  private mutating func passStray(before pending: ArraySlice<GrammarPart>) {
    if case .slot = pending.first { return }
    let words = GrammarPart.firstWords(of: pending)
    if GrammarPart.canBegin(pending, with: lexemes[index]) { return }
    index = lexemes[index...].firstIndex { words.contains($0.keyword ?? "") } ?? index
  }

  /// What may stand behind the whole phrase.
  private var behindPhrase: [CompletionContext.Expectation] {
    phrase.isStep ? [] : [.clauseKeyword, .setOperator]
  }

  /// What may stand where these parts come next, or where the last one goes on.
  private func expected(
    _ pending: ArraySlice<GrammarPart>, _ goingOn: [CompletionContext.Expectation]
  ) -> [CompletionContext.Expectation] {
    let beginnings = GrammarPart.beginnings(of: pending)
    let words = GrammarPart.firstWords(of: pending)
    var result: [CompletionContext.Expectation] = words.isEmpty ? [] : [.words(words)]
    for case .slot(let slot) in beginnings.parts { result += first(in: slot) }
    if beginnings.isOpen { result += behindPhrase }
    result.insert(contentsOf: goingOn, at: min(1, result.count))
    return result
  }

  /// What may stand in an empty slot; the words of a choice are among those of the phrase.
  private func first(in slot: Slot) -> [CompletionContext.Expectation] {
    switch slot.kind {
    case .values, .pattern, .date: [.value(ofClause: phrase.grammar?.name ?? "")]
    case .condition, .key, .keys, .sortKeys: [.field]
    case .aggregates: [.aggregate]
    case .noun: [.noun]
    case .integer: [.number]
    case .file: [.file]
    case .format: [.format]
    case .choice: []
    }
  }

  // MARK: Slots

  /// How the lexemes end in a slot: behind it, where it may go on, or inside it.
  private enum SlotEnd {
    case over
    case mayGoOn([CompletionContext.Expectation])
    case open([CompletionContext.Expectation])
  }

  private mutating func next() -> Lexeme {
    index += 1
    return lexemes[index - 1]
  }

  /// The lexemes up to one of the words, all of them if none follows.
  private mutating func run(to stops: WordSet) -> [Lexeme] {
    let start = index
    while !isAtEnd, !stops.contains(lexemes[index].keyword ?? "") { index += 1 }
    return Array(lexemes[start..<index])
  }

  /// Steps over what fills a slot; a word that stands behind the slot is never taken for it.
  private mutating func pass(_ slot: Slot, stops: WordSet) -> SlotEnd {
    if stops.contains(lexemes[index].keyword ?? "") { return .over }
    switch slot.kind {
    case .condition:
      let end = ConditionEnd(run(to: stops))
      return isAtEnd ? .open(end.expectations(isClause: !phrase.isStep)) : .over
    case .values:
      let last = run(to: stops).last
      if !isAtEnd { return .over }
      if last?.kind == .comma { return .open(first(in: slot)) }
      return last?.kind == .word ? .mayGoOn(first(in: slot)) : .over
    case .pattern:
      let last = run(to: stops).last?.keyword
      if !isAtEnd { return .over }
      if last == PatternWords.within { return .open([.number]) }
      return last == PatternWords.near || last == PatternWords.join ? .open(first(in: slot)) : .over
    case .date:
      _ = run(to: stops)
      return .over
    case .keys, .sortKeys, .aggregates: return passList(slot, stops: stops)
    case .noun:
      if grammar.hasNoun(lexemes[index].text) { nouns.append(lexemes[index]) }
      index += 1
      return .over
    case .key, .integer, .file, .format, .choice:
      index += 1
      return .over
    }
  }

  /// Fields or aggregates with commas between them, fields with their directions.
  private mutating func passList(_ slot: Slot, stops: WordSet) -> SlotEnd {
    while !isAtEnd, !stops.contains(lexemes[index].keyword ?? "") {
      index += 1
      if slot.kind == .aggregates {
        while !isAtEnd, [.openParenthesis, .closeParenthesis].contains(lexemes[index].kind) {
          index += 1
        }
      }
      if slot.kind == .sortKeys {
        if isAtEnd { return .mayGoOn([.words(SortKey.directions.prefix(2).map(\.word))]) }
        let keyword = lexemes[index].keyword
        if SortKey.directions.contains(where: { $0.word == keyword }) { words.append(next()) }
      }
      guard !isAtEnd, lexemes[index].kind == .comma else { return .over }
      index += 1
    }
    return isAtEnd ? .open(first(in: slot)) : .over
  }
}
