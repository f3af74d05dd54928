/// The canonical text of a clause or a step, a step without its `|`.
public func format(_ phrase: PhraseSyntax) -> String {
  PhraseFormatter(phrase).text(before: nil)
}

/// Writes a phrase by walking the parts of its grammar.
struct PhraseFormatter {
  private let phrase: PhraseSyntax

  init(_ phrase: PhraseSyntax) { self.phrase = phrase }

  /// The text of the phrase; `next` is the word that follows it, if a word does.
  func text(before next: String?) -> String {
    let pieces = pieces(of: phrase.grammar.parts)
    var result = phrase.grammar.name
    for (place, piece) in pieces.enumerated() {
      let follower = place + 1 < pieces.count ? pieces[place + 1].firstWord : next
      result += " " + piece.text(before: follower)
    }
    return result
  }

  // MARK: Parts

  fileprivate enum Piece {
    case word(String)
    case argument(Argument)
  }

  private func pieces(of parts: [GrammarPart]) -> [Piece] {
    parts.flatMap { part -> [Piece] in
      switch part {
      case .word(let word): [.word(word)]
      case .slot(let slot): phrase.arguments[slot.label].map { [.argument($0)] } ?? []
      case .optional(let inner): isFilled(inner) ? pieces(of: inner) : []
      case .options(let groups): groups.flatMap { isFilled($0) ? pieces(of: $0) : [] }
      }
    }
  }

  /// Whether something was typed into one of the places of parts that may be left out.
  private func isFilled(_ parts: [GrammarPart]) -> Bool {
    GrammarPart.slots(of: parts).contains { phrase.arguments[$0.label] != nil }
  }
}

extension PhraseFormatter.Piece {
  fileprivate var firstWord: String? {
    if case .word(let word) = self { word } else { nil }
  }

  /// The text of the piece. A condition gets brackets before a word that could go on with it:
  /// `where (anonymous) in a1`.
  fileprivate func text(before next: String?) -> String {
    switch self {
    case .word(let word): word
    case .argument(.condition(let condition)):
      next.map { ConditionWords.continuations.contains($0) } == true
        ? "(\(format(condition)))" : format(condition)
    case .argument(let argument): format(argument)
    }
  }
}

/// The canonical text of what fills a slot.
func format(_ argument: Argument) -> String {
  switch argument {
  case .values(let values): values.map { format($0) }.joined(separator: ", ")
  case .pattern(let pattern): format(pattern)
  case .date(let date): format(date)
  case .condition(let condition): format(condition)
  case .keys(let keys): keys.map(\.name).joined(separator: ", ")
  case .sortKeys(let keys):
    keys.map { $0.key.name + ($0.descending ? " desc" : "") }.joined(separator: ", ")
  case .aggregates(let aggregates): aggregates.map(format).joined(separator: ", ")
  case .noun(let word), .word(let word): word.text
  case .integer(let number, _): String(number)
  case .file(let word): quoted(word.text)
  case .format(let format, _): format.name
  }
}

private func format(_ aggregate: Aggregate) -> String {
  "\(aggregate.function.rawValue)(\(aggregate.key?.name ?? ""))"
}
