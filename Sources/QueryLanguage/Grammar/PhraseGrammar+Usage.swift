extension PhraseGrammar {
  /// How the phrase is written, for `help`: `sample NUMBER [seed NUMBER]`.
  public var usage: String {
    ([name] + Self.usage(of: parts)).joined(separator: " ")
  }

  private static func usage(of parts: [GrammarPart]) -> [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .word(let word): [word]
      case .slot(let slot): [slot.placeholder]
      case .optional(let inner): [bracketed(inner)]
      case .options(let groups): groups.map(bracketed)
      }
    }
  }

  private static func bracketed(_ parts: [GrammarPart]) -> String {
    "[" + usage(of: parts).joined(separator: " ") + "]"
  }
}

extension PhraseGrammar {
  /// Every place that can be filled, in order.
  public var slots: [Slot] { GrammarPart.slots(of: parts) }

  /// Whether one of the places takes one of these kinds.
  func hasSlot(_ kinds: Slot.Kind...) -> Bool { slots.contains { kinds.contains($0.kind) } }
}
