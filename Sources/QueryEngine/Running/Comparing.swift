import NewsCorpus
import QueryLanguage

/// Compares values of fields as users mean it.
struct ValueComparison {
  let kind: Field.Kind
  let comparison: Comparison
  private let corpus: Corpus
  private let wanted: Value

  /// Makes a comparison with one value, which is evened out once.
  init(_ kind: Field.Kind, _ comparison: Comparison, _ wanted: Value, in corpus: Corpus) {
    self.kind = kind
    self.comparison = comparison
    self.corpus = corpus
    self.wanted = Self.evened(wanted, kind, corpus)
  }

  /// Whether a value compares so; neither may be unknown.
  func holds(_ own: Value) -> Bool {
    if case .list(let items) = own {
      let equal = items.contains { Self.evened(.text($0), kind, corpus) == wanted }
      return comparison == .notEqual ? !equal : equal
    }
    if case .date(let a) = own, case .date(let b) = wanted {
      return Self.compare(a, comparison, b)
    }
    let own = Self.evened(own, kind, corpus)
    return switch comparison {
    case .equal: own == wanted
    case .notEqual: own != wanted
    case .less: own.precedes(wanted) ?? false
    case .greater: wanted.precedes(own) ?? false
    case .lessOrEqual: !(wanted.precedes(own) ?? false)
    case .greaterOrEqual: !(own.precedes(wanted) ?? false)
    case .matches: false
    }
  }

  /// "date = 2024-01" holds for every day of that month.
  private static func compare(
    _ a: CivilDate, _ comparison: Comparison, _ b: CivilDate
  ) -> Bool {
    let inside =
      a.daysSinceEpoch >= b.daysSinceEpoch && a.lastDaySinceEpoch <= b.lastDaySinceEpoch
    return switch comparison {
    case .equal: inside
    case .notEqual: !inside
    case .less: a.lastDaySinceEpoch < b.daysSinceEpoch
    case .lessOrEqual: a.daysSinceEpoch <= b.lastDaySinceEpoch
    case .greater: a.daysSinceEpoch > b.lastDaySinceEpoch
    case .greaterOrEqual: a.lastDaySinceEpoch >= b.daysSinceEpoch
    case .matches: false
    }
  }

  /// Folded, with marks and spaces evened out; for cues by lemma.
  private static func evened(_ value: Value, _ kind: Field.Kind, _ corpus: Corpus) -> Value {
    guard case .text(let text) = value else { return value }
    return .text(evened(text, kind, corpus))
  }

  /// The same of a text.
  static func evened(_ text: String, _ kind: Field.Kind, _ corpus: Corpus) -> String {
    let words = PhraseWords.split(text)
    if kind == .lemma {
      return words.map { corpus.inflections.lemma(ofWord: $0) }.joined(separator: " ")
    }
    return String(decoding: Folding.folded(words.joined(separator: " ")), as: UTF8.self)
  }

  /// Whether two numbers compare so.
  @inline(__always)
  static func holds(_ a: Double, _ comparison: Comparison, _ b: Double) -> Bool {
    switch comparison {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    case .matches: false
    }
  }
}

/// Texts that are equal when evened out.
struct ValueSet {
  private let kind: Field.Kind
  private let corpus: Corpus
  private let texts: Set<String>

  init(
    _ texts: [String], _ kind: Field.Kind, _ corpus: Corpus, _ patience: Patience
  ) throws(EvaluationError) {
    self.kind = kind
    self.corpus = corpus
    var evened = Set<String>()
    for text in texts {
      // An article's text is one too.
      try patience.check()
      evened.insert(ValueComparison.evened(text, kind, corpus))
    }
    self.texts = evened
  }

  func contains(_ text: String) -> Bool {
    !texts.isEmpty && texts.contains(ValueComparison.evened(text, kind, corpus))
  }
}
