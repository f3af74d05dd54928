import NewsCorpus
import QueryLanguage

/// Checks what of a pattern can be wrong: its expressions, attributes and parameters.
struct PatternBinder {
  let binder: Binder
  private var values: ValueReader { ValueReader(binder: binder) }

  func bind(_ pattern: Pattern) throws(Diagnostics) -> BoundPattern {
    switch pattern {
    case .phrase(let word): return .phrase(word.text)
    case .near(let a, let b, let within, _): return .near(a.text, b.text, within: within)
    case .regex(let word): return .regex(try values.regex(word.text, at: word.span))
    case .parameter(let word): return .phrase(try values.words(.parameter(word)) ?? "")
    case .tokens(let tokens, _):
      var bound: [BoundToken] = []
      for token in tokens { bound.append(try bind(token)) }
      return .tokens(bound)
    }
  }

  private func bind(_ token: TokenPattern) throws(Diagnostics) -> BoundToken {
    var tests: [BoundToken.Test] = []
    for test in token.tests {
      let attribute = try self.attribute(test.attribute)
      switch test.comparison {
      case .matches: tests.append(.matches(try values.regex(test.value.text, at: test.value.span)))
      case .equal: tests.append(.equals(attribute, test.value.text))
      case .notEqual: tests.append(.differs(attribute, test.value.text))
      default:
        throw binder.mistake(
          .wrongType, "words are compared with =, != or ~", at: test.value.span)
      }
    }
    return BoundToken(tests: tests, minimum: token.minimum, maximum: token.maximum)
  }

  private func attribute(_ word: Word) throws(Diagnostics) -> TokenAttribute {
    // CQP calls the form of a word `word`.
    let name = word.text.lowercased() == "word" ? "form" : word.text.lowercased()
    if let attribute = TokenAttribute(rawValue: name) { return attribute }
    let names = TokenAttribute.allCases.map(\.rawValue).joined(separator: ", ")
    throw binder.mistake(
      .unknownField, "a word has no attribute \"\(word.text)\"", at: word.span,
      notes: ["attributes: \(names)"])
  }
}
