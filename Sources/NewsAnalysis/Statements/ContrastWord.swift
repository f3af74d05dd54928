import NewsCorpus

/// A word as `StatementContrast` sees it.
struct ContrastWord {
  /// What a word does to what is said.
  enum Part {
    case none
    /// It negates: `not`, `never`.
    case negation
    /// It says without a negation that something is not so: `fail`, `lack`.
    case denial
    /// It says that somebody calls something untrue: `deny`. A denial too.
    case verbOfDenial
  }

  let term: Vocabulary.Term
  /// The stem of a content word, `Stems.none` of a stop word.
  let stem: Stems.Stem
  /// What stands for the stem of every word, stop words included.
  let root: UInt32
  fileprivate(set) var part: Part

  var isContent: Bool { stem != Stems.none }
  var isNegation: Bool { part == .negation }
  var denies: Bool { part == .denial || part == .verbOfDenial }
}

/// Knows the words of some articles as `StatementContrast` sees them; each is looked up once.
struct ContrastWords: ~Copyable {
  private let compared: ComparedArticles
  private let stemmer = EnglishStemmer()
  private let lemmatiser = Lemmatiser.english
  private var known: [Vocabulary.Term: ContrastWord] = [:]
  private var roots = Vocabulary()
  private var contraries: [UInt32: [UInt32: Double]] = [:]
  private let rule: UInt32

  /// From which strength on two words mean the contrary.
  private static let least = 0.75

  init(of compared: ComparedArticles) {
    self.compared = compared
    rule = roots.intern(folded: Array("rule".utf8))
  }

  /// The words of a passage; what follows `WordPairing.longest` is left out.
  mutating func words(_ passage: Range<Int>) -> [ContrastWord] {
    let terms = passage.prefix(WordPairing.longest).map { compared.corpus.words.terms[$0] }
    var words = terms.map { word($0) }
    for place in words.indices {
      if words[place].root == rule, place + 1 < terms.count, form(terms[place + 1]) == "out" {
        // What is not ruled out is left open.
        let negation = words[max(0, place - 3)..<place].lastIndex { $0.isNegation }
        if let negation { words[negation].part = .none } else { words[place].part = .verbOfDenial }
      }
      guard words[place].part == .negation else { continue }
      let before = place > 0 ? form(terms[place - 1]) : ""
      let after = place + 1 < terms.count ? form(terms[place + 1]) : ""
      let isSecond =
        form(terms[place]) == "nor" && terms[..<place].contains { form($0) == "neither" }
      if isSecond || !Negation.isNegation(form(terms[place]), before: before, after: after)
        || isCutOff(passage.lowerBound + place)
      {
        words[place].part = .none
      }
    }
    return words
  }

  /// Whether a dash or the end of a clause stands behind a running word: `some serious, some not — all week`.
  private func isCutOff(_ word: Int) -> Bool {
    guard word + 1 < compared.corpus.words.count else { return true }
    let gap = compared.corpus.gap(behind: word)
    return gap.count > 1
      && gap.indices.contains { place in
        // A dash of three bytes, `;`, `:`, `)`.
        gap[place] == 0xE2 && place + 2 < gap.endIndex && gap[place + 1] == 0x80
          && (0x93...0x94).contains(gap[place + 2]) || [0x3B, 0x3A, 0x29].contains(gap[place])
      }
  }

  /// How much two words mean the contrary of each other, from 0 to 1.
  mutating func contrast(_ a: ContrastWord, _ b: ContrastWord) -> Double {
    // "has" and "refused" are no contraries, "before" and "after" are.
    guard a.isContent == b.isContent else { return 0 }
    if contraries[a.root] == nil {
      var found: [UInt32: Double] = [:]
      Lexicon.links(of: roots.bytes(of: a.root)) { relation, stem, strength in
        guard relation == .contrary, strength >= Self.least else { return }
        found[roots.intern(folded: stem)] = strength
      }
      contraries[a.root] = found
    }
    if let strength = contraries[a.root]?[b.root] { return strength }
    return isNegated(a, by: b) || isNegated(b, by: a) ? 1 : 0
  }

  /// Whether one word is the other behind `un` or `non`: `known` and `unknown`.
  private func isNegated(_ word: ContrastWord, by other: ContrastWord) -> Bool {
    let (short, long) = (bytes(word), bytes(other))
    return short.count >= 4
      && Self.prefixes.contains {
        $0.elementsEqual(long.prefix($0.count)) && short == long.dropFirst($0.count)
      }
  }

  private static let prefixes = [Array("un".utf8), Array("non".utf8)]

  private func bytes(_ word: ContrastWord) -> ArraySlice<UInt8> {
    compared.corpus.vocabulary.bytes(of: word.term)
  }

  private func form(_ term: Vocabulary.Term) -> String {
    compared.corpus.vocabulary.string(of: term)
  }

  private mutating func word(_ term: Vocabulary.Term) -> ContrastWord {
    if let word = known[term] { return word }
    let lemma = lemmatiser.lemma(of: Array(compared.corpus.vocabulary.bytes(of: term)))
    let word = ContrastWord(
      term: term, stem: compared.stems[term],
      root: roots.intern(folded: stemmer.stem(lemma[...])),
      part: Negation.part(of: form(term), lemma: String(decoding: lemma, as: UTF8.self)))
    known[term] = word
    return word
  }
}
