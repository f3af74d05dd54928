import NewsCorpus

/// Tells the language of an article: by its script, then by its function words.
///
/// It gets any paragraph of news right; it does not recognise a headline of three names, and says so.
struct LanguageRecogniser: Sendable {
  /// What was told of a text.
  struct Finding: Equatable {
    /// The ISO 639 code; `und` when the language was not recognised.
    var code: String
    /// Whether the rules of English apply: it is English, or too short to tell and nothing speaks against it.
    var readsAsEnglish: Bool

    static let unknown = Finding(code: "und", readsAsEnglish: false)
    static let english = Finding(code: "en", readsAsEnglish: true)
  }

  private var known = Vocabulary(capacity: 2_500)
  // The languages that a word is a function word of, one bit each; by `known`'s terms.
  private var knownBits: [UInt64] = []

  init() {
    for (number, language) in LanguageFunctionWords.languages.enumerated() {
      language.words.withUTF8Buffer { buffer in
        let words = unsafe Span(_unsafeElements: buffer)
        var start = 0
        for index in 0...words.count {
          guard index == words.count || words[index] <= 0x20 else { continue }
          if index > start {
            let term = Int(known.intern(words, start..<index))
            if term == knownBits.count { knownBits.append(0) }
            knownBits[term] |= 1 << UInt64(number)
          }
          start = index + 1
        }
      }
    }
  }

  /// Whether a third or more of the words are function words of English.
  ///
  /// Running English has two fifths or more of them; other languages share a handful of forms ("in", "an").
  /// It tells all but a few articles of English news without the lists of other languages.
  static func isPlainlyEnglish(
    _ tokens: [Token], _ traits: [TermTraits], in range: Range<Int>
  ) -> Bool {
    var words = 0
    var functionWords = 0
    for index in range.prefix(sample) where tokens[index].kind == .word {
      words += 1
      if isFunctionWord(traits[index]) { functionWords += 1 }
    }
    return words >= enoughWords && functionWords * 3 >= words
  }

  private static func isFunctionWord(_ traits: TermTraits) -> Bool {
    !traits.isDisjoint(with: [.determiner, .preposition, .conjunction, .pronoun, .auxiliary])
  }

  /// Whether a sixth or more of the first words of a paragraph are function words of English; nil when
  /// there are too few to tell.
  ///
  /// - Complexity: constant: no more words are looked at than show a language.
  static func isQuicklyEnglish(
    _ tokens: [Token], _ traits: [TermTraits], in range: Range<Int>
  ) -> Bool? {
    var words = 0
    var functionWords = 0
    for index in range where tokens[index].kind == .word {
      words += 1
      if isFunctionWord(traits[index]) { functionWords += 1 }
      // So many are a sixth of all that are looked at.
      if words == enoughWords || functionWords * 6 >= enoughWords && words * 2 >= enoughWords {
        break
      }
    }
    return words * 2 < enoughWords ? nil : functionWords * 6 >= words
  }

  /// The language of a text.
  ///
  /// - Complexity: O(*n*) in the number of tokens, of which at most 4,096 are looked at.
  func language(
    of tokens: [Token], in text: [UInt8], _ vocabulary: Vocabulary, _ lexicon: Lexicon
  ) -> Finding {
    var scripts = [Int](repeating: 0, count: Script.allCases.count)
    var hits = [Int](repeating: 0, count: LanguageFunctionWords.languages.count)
    var shared = hits
    var words = 0
    for token in tokens where token.kind == .word && token.shape.isDisjoint(with: .clitic) {
      words += 1
      scripts[Script(of: text, at: Int(token.start)).rawValue] += 1
      if let term = known.find(folded: vocabulary.bytes(of: token.term).span) {
        var left = knownBits[Int(term)]
        let isEnglish = Int(left & 1)
        while left != 0 {
          hits[left.trailingZeroBitCount] += 1
          shared[left.trailingZeroBitCount] += isEnglish
          left &= left - 1
        }
      }
      if words == Self.sample { break }
    }
    guard words > 0 else { return Finding(code: "und", readsAsEnglish: true) }
    let unspaced = scripts[Script.han.rawValue] + scripts[Script.kana.rawValue]
    // A Han or kana word is one character: two weigh what a word of letters does.
    if unspaced / 2 > words - unspaced {
      return Finding(
        code: scripts[Script.kana.rawValue] * 10 >= unspaced ? "ja" : "zh", readsAsEnglish: false)
    }
    guard let script = Script.allCases.max(by: { scripts[$0.rawValue] < scripts[$1.rawValue] }),
      scripts[script.rawValue] * 2 > words - unspaced
    else { return .unknown }
    if let code = script.onlyLanguage { return Finding(code: code, readsAsEnglish: false) }
    let finding = byFunctionWords(script, hits, shared, words: scripts[script.rawValue]) {
      Self.hasEverydayWords(tokens, lexicon)
    }
    if finding == .unknown, script == .latin, words >= Self.enoughWords,
      let code = OwnLetters.language(of: tokens.prefix(Self.sample), in: text)
    {
      return Finding(code: code, readsAsEnglish: false)
    }
    return finding
  }

  /// Whether everyday words of the English lists (`profit`, `results`, `Monday`) make up a good part of the
  /// text, or of its head: lists of results go on with names.
  private static func hasEverydayWords(_ tokens: [Token], _ lexicon: Lexicon) -> Bool {
    var seen = 0
    var known = 0
    for token in tokens.prefix(sample) where token.kind == .word {
      let traits = lexicon.traits(of: token.term)
      seen += 1
      if !traits.isEmpty, traits.isDisjoint(with: .listed) { known += 1 }
      if seen == enoughWords, known * 3 >= seen { return true }
    }
    return known * 4 >= seen
  }

  /// The words of a text that are looked at.
  private static let sample = 4_096
  /// In this many words a language shows itself.
  private static let enoughWords = 24

  /// The language of `script` whose function words make up most of the text, if that is enough of it and
  /// clearly more than of any other.
  private func byFunctionWords(
    _ script: Script, _ hits: [Int], _ shared: [Int], words: Int, hasEverydayWords: () -> Bool
  ) -> Finding {
    var best = -1
    var second = 0
    for (number, language) in LanguageFunctionWords.languages.enumerated()
    where language.script == script {
      if best < 0 || hits[number] > hits[best] {
        second = best < 0 ? 0 : hits[best]
        best = number
      } else {
        second = max(second, hits[number])
      }
    }
    guard best >= 0 else { return .unknown }
    let isClear = hits[best] * 10 >= words && hits[best] >= 2 && hits[best] * 10 > second * 11
    guard script == .latin else {
      return isClear
        ? Finding(code: LanguageFunctionWords.languages[best].code, readsAsEnglish: false)
        : .unknown
    }
    if best == 0, isClear { return Finding(code: "en", readsAsEnglish: true) }
    // English quotes the others: their words must be twice as many as those it does not share with them
    // (`in`, `die`, `a`), and more than the words of a name or a title.
    let (own, english) = (hits[best] - shared[best], hits[0] - shared[best])
    if best > 0, isClear, own >= 2, own >= 2 * english,
      hits[best] >= 5 || own >= 3 && own * 3 >= words && own >= 4 * english
    {
      return Finding(code: LanguageFunctionWords.languages[best].code, readsAsEnglish: false)
    }
    // Headlines and tables of results have few function words in any language.
    let englishLeads = hits[0] >= 4 && hits[0] * 25 >= words && hits[0] >= hits[best]
    let isTooShort = words < Self.enoughWords && hits[best] <= 2
    return Finding(
      code: "und", readsAsEnglish: englishLeads || isTooShort || hasEverydayWords())
  }
}
