package import NewsCorpus

/// What sets two sentences apart that are alike in wording.
package enum StatementContrast: Sendable, Equatable {
  /// Words that deny, which only the sentence of this article has.
  case denied([String], in: ArticleOrdinal)
  /// A word of the first sentence, and one of the second that means the contrary.
  case contrary(String, String)
  /// Figures of one unit that are not the same, as the first and the second sentence write them.
  case figures(String, String)

  /// Compares two sentences; nil when nothing says that they differ. Indices of
  /// `ComparedArticles.sentences`.
  ///
  /// Right for `may shut` against `may not shut`, `denied that` against `said that`, `rose` against
  /// `fell`; a word that denies what the other does not speak of is not looked at. Two contraries are none: `did
  /// not fall` and `rose`.
  init?(between a: Int, _ b: Int, in compared: ComparedArticles) {
    let first = ContrastedSentence(a, beside: b, in: compared)
    let second = ContrastedSentence(b, beside: a, in: compared)
    let contrary = Self.contrary(first, second)
    let isDenied = first.denials.count % 2 != second.denials.count % 2
    if isDenied, contrary == nil {
      let isFirst = first.denials.count > second.denials.count
      let own = isFirst ? first : second
      self = .denied(own.denials, in: own.article)
    } else if !isDenied, let contrary {
      self = contrary
    } else if let figures = Self.figures(first.sentence, second.sentence, compared.corpus) {
      self = figures
    } else {
      return nil
    }
  }

  private static func contrary(
    _ first: ContrastedSentence, _ second: ContrastedSentence
  ) -> StatementContrast? {
    for one in first.own {
      for other in second.own
      where
        (Antonyms.areContrary(one.lemma, other.lemma)
        || Antonyms.areContrary(one.form, other.form))
        && !one.neighbours.isDisjoint(with: other.neighbours)
      {
        return .contrary(one.form, other.form)
      }
    }
    return nil
  }

  /// The first figures of one unit, when both sentences have some and none of them are about the same.
  private static func figures(_ first: Int, _ second: Int, _ corpus: Corpus) -> StatementContrast? {
    let (own, others) = (figures(of: first, corpus), figures(of: second, corpus))
    for figure in own {
      let alike = others.filter { $0.unit == figure.unit && $0.kind == figure.kind }
      guard let other = alike.first else { continue }
      let rivals = own.filter { $0.unit == figure.unit && $0.kind == figure.kind }
      let isShared = alike.contains { one in rivals.contains { areClose(one, $0) } }
      if !isShared {
        return .figures(
          corpus.string(figure.span, of: corpus.article(ofSentence: first)),
          corpus.string(other.span, of: corpus.article(ofSentence: second)))
      }
    }
    return nil
  }

  private static func figures(of sentence: Int, _ corpus: Corpus) -> [Figure] {
    corpus.articles[corpus.article(ofSentence: sentence)].figures.lazy
      .map { corpus.figures[$0] }
      .filter { Int($0.sentence) == sentence && $0.kind != .rank && $0.low.isFinite }
      .filter { $0.unit != nil }
  }

  /// Whether one may be the other, rounded.
  private static func areClose(_ a: Figure, _ b: Figure) -> Bool {
    if a.low <= b.high && b.low <= a.high { return true }
    return abs(a.low - b.low) <= 0.05 * max(abs(a.low), abs(b.low))
  }
}

/// A sentence beside one that is alike: what denies in it, and which words the other lacks.
private struct ContrastedSentence {
  /// A word that the other sentence does not have.
  struct OwnWord {
    let form: String
    let lemma: String
    /// The stems of the content words near it.
    let neighbours: Set<Stems.Stem>
  }

  /// The sentence's number in the corpus.
  let sentence: Int
  let article: ArticleOrdinal
  /// The words that deny, as written.
  private(set) var denials: [String] = []
  /// The words that only this one has, denials aside.
  private(set) var own: [OwnWord] = []

  /// How many content words before and behind a denial are what it denies.
  private static let reach = (before: 1, behind: 3)
  /// How many content words on either side of a contrary must be about the same.
  private static let near = 2
  /// Longer sentences are looked at only so far.
  private static let longest = 400

  init(_ index: Int, beside other: Int, in compared: ComparedArticles) {
    let corpus = compared.corpus
    sentence = compared.sentences[index]
    article = corpus.article(ofSentence: sentence)
    let terms = corpus.words(ofSentence: sentence).prefix(Self.longest).map {
      corpus.words.terms[$0]
    }
    let forms = terms.map { corpus.vocabulary.string(of: $0) }
    let shared = Set(compared.bag(index)).intersection(compared.bag(other))
    let content = terms.indices.map { (place: $0, stem: compared.stems[terms[$0]]) }
      .filter { $0.stem != Stems.none }
    let others = Set(
      corpus.words(ofSentence: compared.sentences[other]).map {
        corpus.inflections.lemma(of: corpus.words.terms[$0])
      })
    var isInNeither = false
    for place in terms.indices {
      let lemma = corpus.inflections.lemma(of: terms[place])
      let text = corpus.inflections.string(ofLemma: lemma)
      let before = place > 0 ? forms[place - 1] : ""
      let after = place + 1 < forms.count ? forms[place + 1] : ""
      let isNegation = Negation.isNegation(forms[place], before: before, after: after)
      if isNegation || Negation.isDenial(text, after: after) {
        // "neither … nor" denies once.
        let isSecond = forms[place] == "nor" && isInNeither
        isInNeither = isInNeither || isNegation
        if !isSecond, Self.isAbout(shared, place, content) { denials.append(forms[place]) }
      } else if !others.contains(lemma) {
        let earlier = content.filter { $0.place < place }.suffix(Self.near)
        let later = content.filter { $0.place > place }.prefix(Self.near)
        own.append(
          OwnWord(
            form: forms[place], lemma: text, neighbours: Set((earlier + later).map(\.stem))))
      }
    }
  }

  /// Whether what stands beside a denial is something that the other sentence speaks of too.
  private static func isAbout(
    _ shared: Set<Stems.Stem>, _ place: Int, _ content: [(place: Int, stem: Stems.Stem)]
  ) -> Bool {
    let behind = content.filter { $0.place > place }.prefix(reach.behind)
    if behind.contains(where: { shared.contains($0.stem) }) { return true }
    // "the sale was rejected"
    return behind.isEmpty
      && content.filter { $0.place < place }.suffix(reach.before)
        .contains { shared.contains($0.stem) }
  }
}

/// The words by which a sentence denies.
enum Negation {
  private static let words: Set<String> = [
    "not", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without", "cannot",
    "hardly", "scarcely", "barely", "nowhere",
  ]
  private static let denials: Set<String> = [
    "deny", "dispute", "refute", "rebut", "reject", "refuse", "decline", "fail", "dismiss",
    "contradict", "disavow", "disprove", "debunk", "denial", "refusal", "failure", "false",
    "untrue",
    "baseless", "unfounded", "incorrect", "groundless", "prevent", "avoid", "lack", "absence",
  ]

  /// Whether a word negates between its neighbours: not the one of `not only` and `no fewer than`.
  static func isNegation(_ word: String, before: String, after: String) -> Bool {
    if word.hasSuffix("n't") { return after != "only" }
    guard words.contains(word), before != "or" else { return false }
    switch word {
    case "not": return !["only", "just", "merely", "least", "simply"].contains(after)
    case "no":
      let isAmount = ["fewer", "less", "more", "later", "doubt", "matter", "sooner"].contains(after)
      return !isAmount && after.utf8.first.map { !(0x30...0x39).contains($0) } ?? true
    case "without": return after != "doubt"
    case "nothing": return after != "but"
    default: return true
    }
  }

  /// Whether a lemma says that something is not so: `deny`, `refuse`, `rule out`.
  static func isDenial(_ lemma: String, after: String) -> Bool {
    denials.contains(lemma) || (lemma == "rule" && after == "out")
  }
}
