import NewsCorpus
import QueryLanguage

/// `about` and `containing`: words looked up in the vocabulary.
extension Binder {
  func bindTopics(
    _ values: [QueryLanguage.Value], _ typed: String
  ) throws(Diagnostics) -> BoundClause {
    let compiler = PatternCompiler(corpus: corpus)
    var topics: [[CompiledPattern]] = []
    var missing: [String] = []
    for value in values {
      guard let topic = try words(value) else {
        throw Diagnostics([
          Diagnostic(
            .badArgument, "\"about\" takes words; use containing for a regular expression",
            at: value.span)
        ])
      }
      // A quoted string is always a phrase; bare words may stand apart.
      if case .string = value {
        var phrase = CompiledPattern(elements: [])
        for word in PhraseWords.split(topic) {
          let terms = compiler.inflected(word)
          if terms.isEmpty { phrase.missing.append(word) }
          phrase.elements.append(.init(terms: terms))
        }
        topics.append([phrase])
        missing.append(contentsOf: phrase.missing)
      } else {
        let words = compiler.compile(lemmas: PhraseWords.split(topic))
        topics.append(words)
        missing.append(contentsOf: words.flatMap(\.missing))
      }
    }
    var clause = BoundClause(kind: .about(topics), text: typed)
    if !missing.isEmpty, values.count == 1 {
      clause.emptiness = compiler.notFound(missing)
    }
    return clause
  }

  func bind(_ pattern: Pattern) throws(Diagnostics) -> BoundPattern {
    let compiler = PatternCompiler(corpus: corpus)
    switch pattern {
    case .phrase(let word): return .words(compiler.compile(phrase: word.text))
    case .near(let a, let b, let within, _):
      return .near(
        compiler.compile(phrase: a.text), compiler.compile(phrase: b.text), within: within)
    case .regex(let word): return .regex(try regex(word.text, at: word.span))
    case .parameter(let word):
      let value = try words(.parameter(word)) ?? ""
      return .words(compiler.compile(phrase: value))
    case .tokens(let tokens, _):
      var compiled = CompiledPattern(elements: [])
      for token in tokens { compiled.elements.append(try bind(token, &compiled.missing)) }
      return .words(compiled)
    }
  }

  private func bind(
    _ token: TokenPattern, _ missing: inout [String]
  ) throws(Diagnostics) -> CompiledPattern.Element {
    let compiler = PatternCompiler(corpus: corpus)
    var terms: [Vocabulary.Term]?
    for test in token.tests {
      let attribute = test.attribute.text.lowercased()
      guard attribute == "form" || attribute == "word" || attribute == "lemma" else {
        throw Diagnostics([
          Diagnostic(
            .unknownField, "a word has no attribute \"\(test.attribute.text)\"",
            at: test.attribute.span, notes: ["attributes: form, lemma"])
        ])
      }
      var own: [Vocabulary.Term]
      switch test.comparison {
      case .matches:
        let matcher = TextMatcher(try regex(test.value.text, at: test.value.span))
        own = []
        for term in 0..<corpus.vocabulary.count {
          let term = Vocabulary.Term(term)
          if try matcher.matches(corpus.vocabulary.string(of: term), at: test.value.span) {
            own.append(term)
          }
        }
      case .equal, .notEqual:
        own = compiler.terms(attribute: attribute, value: test.value.text)
      default:
        throw Diagnostics([
          Diagnostic(
            .wrongType, "words are compared with =, != or ~", at: test.value.span)
        ])
      }
      if test.comparison == .notEqual {
        let excluded = Set(own)
        own = (0..<corpus.vocabulary.count).map { Vocabulary.Term($0) }
          .filter { !excluded.contains($0) }
      } else if own.isEmpty {
        missing.append(test.value.text)
      }
      if let so = terms {
        let both = Set(so)
        terms = own.filter { both.contains($0) }
      } else {
        terms = own
      }
    }
    let most = token.maximum ?? CompiledPattern.longestRepetition
    let bounded = min(most, CompiledPattern.longestRepetition)
    return .init(
      terms: terms, minimum: min(token.minimum, bounded), maximum: bounded)
  }
}
