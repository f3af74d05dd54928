extension PhraseGrammar {
  /// What is wrong with the grammar itself; empty for one that can be read and written.
  package var faults: [String] {
    var faults: [String] = []
    let words = [name] + spellings + GrammarPart.words(of: parts)
    for word in words where word.isEmpty || word != word.lowercased() || word.contains(" ") {
      faults.append("\"\(word)\" is not a word in lower case")
    }
    var labels: Set<String> = []
    for slot in slots where !labels.insert(slot.label).inserted {
      faults.append("two places are called \(slot.label)")
    }
    faults += Self.faults(of: parts)
    return faults.map { "\(name): \($0)" }
  }

  private static func faults(of parts: [GrammarPart]) -> [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .word, .slot: []
      case .optional(let inner):
        (GrammarPart.slots(of: inner).isEmpty
          ? ["what may be left out has no place to be filled, so it would be forgotten"] : [])
          + faults(of: inner)
      case .options(let groups): groups.flatMap { optionFaults($0) + faults(of: $0) }
      }
    }
  }

  private static func optionFaults(_ group: [GrammarPart]) -> [String] {
    let isTold =
      switch group.first {
      case .word: true
      case .slot(let slot): slot.isChoice
      default: false
      }
    guard isTold, !GrammarPart.slots(of: group).isEmpty else {
      return ["an option is a word with a place behind it, or a place for words of its own"]
    }
    return []
  }
}

extension Grammar {
  /// What is wrong with it; empty when every word means one thing and every phrase can be read and written.
  var faults: [String] {
    [clauses, steps].flatMap { phrases in
      let words = phrases.flatMap { [$0.name] + $0.spellings }
      let isUnclear = Set(words).count != words.count
      return (isUnclear ? ["two phrases have one word: \(words)"] : [])
        + phrases.flatMap { $0.faults }
    }
  }
}
