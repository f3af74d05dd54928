/// The lexemes of a text, comments included, in order.
///
/// Never fails: characters without a meaning become `.unknown`, a string that is not closed runs to
/// the end of the text. So highlighting and completion work on half a line. The grammar says behind
/// which words a `/` opens a regular expression rather than a path.
///
/// - Complexity: O(*n*) in the number of bytes.
public func lex(_ text: QueryText, grammar: Grammar) -> [Lexeme] {
  var lexer = Lexer(text.string, valueWords: grammar.valueWords)
  return lexer.run()
}

extension Grammar {
  /// The words directly behind which values, patterns or sets stand.
  static func valueWords(of phrases: [PhraseGrammar]) -> WordSet {
    var found = WordSet(
      SetOperator.allCases.map(\.rawValue) + [
        ConditionWords.Test.among.rawValue, ConditionWords.Test.contains.rawValue,
        PatternWords.near,
      ])
    for phrase in phrases {
      _ = addValueWords(of: phrase.parts, behind: [phrase.name] + phrase.spellings, to: &found)
    }
    return found
  }

  /// Adds the words before the places of parts, and tells with which words the parts can end.
  private static func addValueWords(
    of parts: [GrammarPart], behind words: [String], to found: inout WordSet
  ) -> [String] {
    var last = words
    for part in parts {
      switch part {
      case .word(let word): last = [word]
      case .slot(let slot):
        switch slot.kind {
        case .values, .pattern: found.formUnion(last)
        default: break
        }
        last = []
      case .optional(let inner): last += addValueWords(of: inner, behind: last, to: &found)
      case .options(let groups):
        for group in groups { last += addValueWords(of: group, behind: last, to: &found) }
      }
    }
    return last
  }
}
