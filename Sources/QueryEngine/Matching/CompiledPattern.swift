import NewsCorpus

/// A pattern over running words with its words looked up in the vocabulary.
struct CompiledPattern: Sendable {
  /// One place in the pattern.
  struct Element: Sendable {
    /// The terms that fit, ascending; nil: any word fits.
    var terms: [Vocabulary.Term]?
    /// The fewest repetitions.
    var minimum = 1
    /// The most repetitions.
    var maximum = 1
  }

  /// The places in order.
  var elements: [Element]
  /// The words as typed that do not occur in the corpus: they explain an empty result.
  var missing: [String] = []
  /// Whether no match goes on beyond the end of a sentence, whatever the bounds are.
  var staysInSentence = false

  /// How many words one match may span at most; `...` and `+` are cut here.
  static let longestGap = 5
  static let longestRepetition = 20

  /// Whether every place is one word, so that all matches are equally long.
  var isFixed: Bool { elements.allSatisfy { $0.minimum == 1 && $0.maximum == 1 } }

  /// Whether some place can never be filled, so that nothing can match.
  var isImpossible: Bool {
    elements.contains { $0.minimum > 0 && ($0.terms?.isEmpty ?? false) } || elements.isEmpty
  }
}

/// Looks the words of a pattern up.
struct PatternCompiler {
  let corpus: Corpus

  /// Compiles `"set * up"`: `*` within a word, `_` for one word, `...` for up to five.
  func compile(phrase: String) -> CompiledPattern {
    var pattern = CompiledPattern(elements: [])
    for word in PhraseWords.split(phrase) {
      switch word {
      case "...":
        pattern.elements.append(
          .init(terms: nil, minimum: 0, maximum: CompiledPattern.longestGap))
      case "_", "*": pattern.elements.append(.init(terms: nil))
      default:
        let terms = terms(matching: word)
        if terms.isEmpty { pattern.missing.append(word) }
        pattern.elements.append(.init(terms: terms))
      }
    }
    return pattern
  }

  /// Compiles words of which any inflected form fits, in this order.
  func compile(lemmas words: [String]) -> [CompiledPattern] {
    words.map { word in
      let terms = inflected(word)
      return CompiledPattern(
        elements: [.init(terms: terms)], missing: terms.isEmpty ? [word] : [])
    }
  }

  /// Compiles words of which any inflected form fits, side by side in this order.
  func compile(inflectedPhrase words: [String]) -> CompiledPattern {
    var phrase = CompiledPattern(elements: [])
    for word in words {
      let terms = inflected(word)
      if terms.isEmpty { phrase.missing.append(word) }
      phrase.elements.append(.init(terms: terms))
    }
    return phrase
  }

  /// The terms that are inflected forms of a word as typed, ascending.
  func inflected(_ word: String) -> [Vocabulary.Term] {
    if word.contains("*") || word.first?.isNumber == true { return terms(matching: word) }
    return corpus.inflections.forms(of: word).sorted()
  }

  /// The terms that a word with `*` for any letters fits, ascending.
  ///
  /// - Complexity: O(1) without `*`, O(*v*) in the bytes of the vocabulary with one.
  func terms(matching word: String) -> [Vocabulary.Term] {
    guard word.contains("*") || word.contains("_") else {
      return NumberSpellings.all(of: word).compactMap { corpus.vocabulary.find($0) }.sorted()
    }
    let glob = Folding.folded(word)
    return (0..<corpus.vocabulary.count).lazy
      .map { Vocabulary.Term($0) }
      .filter { Self.matches(glob[...], corpus.vocabulary.bytes(of: $0)) }
      .map { $0 }
  }

  /// The terms whose lemma is a word, or whose form fits it.
  func terms(_ attribute: TokenAttribute, value: String) -> [Vocabulary.Term] {
    attribute == .lemma && !value.contains("*")
      ? corpus.inflections.forms(of: value).sorted() : terms(matching: value)
  }

  /// Whether `text` fits a pattern with `*` for any bytes, without backtracking further than the last `*`.
  static func matches(_ glob: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    var g = glob.startIndex
    var t = text.startIndex
    var star: Int?
    var mark = t
    while t < text.endIndex {
      if g < glob.endIndex, glob[g] == 0x2A {
        star = g
        mark = t
        g += 1
      } else if g < glob.endIndex, glob[g] == text[t] {
        g += 1
        t += 1
      } else if let last = star {
        g = last + 1
        mark += 1
        t = mark
      } else {
        return false
      }
    }
    while g < glob.endIndex, glob[g] == 0x2A { g += 1 }
    return g == glob.endIndex
  }
}
