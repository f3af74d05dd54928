import NewsCorpus
import QueryLanguage

/// Conditions, with three outcomes: holds, fails, cannot be said because a value is unknown.
extension Evaluator {
  /// Keeps the rows for which a condition holds; those of which it cannot be said are counted in a note.
  func filter(_ progress: inout Progress, by expression: BoundExpression) throws(EvaluationError) {
    let condition = try Condition(expression)
    let answer = progress.answer
    var kept: [Int] = []
    var passedOver = 0
    for position in 0..<answer.count {
      if position & 0x3FF == 0, isCancelled() { throw .cancelled }
      switch try holds(condition, answer, position) {
      case true?: kept.append(position)
      case false?: break
      case nil: passedOver += 1
      }
    }
    if passedOver > 0 {
      let names = expression.fieldNames.joined(separator: " or ")
      progress.notes.append(
        "\(NumberText.grouped(passedOver)) of \(NumberText.grouped(answer.count)) rows "
          + "\(passedOver == 1 ? "was" : "were") passed over: \(names) is unknown there")
    }
    if case .rows(let set) = answer, set.noun == .figures {
      try noteApproximate(expression, condition, set, kept: kept, &progress)
    }
    progress.answer = select(kept, of: answer)
    if case .rows(let set) = progress.answer, progress.base != nil { progress.base = set }
  }

  /// A condition with its regular expressions compiled.
  indirect enum Condition {
    case or([Condition])
    case and([Condition])
    case not(Condition)
    case test(BoundExpression)
    case matches(BoundKey, TextMatcher, negated: Bool)
    case contains(BoundKey, [PhraseTest])

    init(_ expression: BoundExpression) throws(EvaluationError) {
      switch expression {
      case .or(let parts):
        var own: [Condition] = []
        for part in parts { own.append(try Condition(part)) }
        self = .or(own)
      case .and(let parts):
        var own: [Condition] = []
        for part in parts { own.append(try Condition(part)) }
        self = .and(own)
      case .not(let inner): self = .not(try Condition(inner))
      case .matches(let key, let pattern, let negated):
        self = .matches(key, TextMatcher(pattern), negated: negated)
      case .contains(let key, let phrases):
        self = .contains(key, phrases.map { PhraseTest($0) })
      default: self = .test(expression)
      }
    }
  }

  /// Whether a condition holds for a row; nil when a value is unknown.
  ///
  /// With `ignoringHedges`, "about 500" counts as 500.
  private func holds(
    _ condition: Condition, _ answer: Answer, _ position: Int, ignoringHedges: Bool = false
  ) throws(EvaluationError) -> Bool? {
    switch condition {
    case .or(let parts):
      var unknown = false
      for part in parts {
        switch try holds(part, answer, position, ignoringHedges: ignoringHedges) {
        case true?: return true
        case nil: unknown = true
        case false?: break
        }
      }
      return unknown ? nil : false
    case .and(let parts):
      var unknown = false
      for part in parts {
        switch try holds(part, answer, position, ignoringHedges: ignoringHedges) {
        case false?: return false
        case nil: unknown = true
        case true?: break
        }
      }
      return unknown ? nil : true
    case .not(let inner):
      return try holds(inner, answer, position, ignoringHedges: ignoringHedges).map { !$0 }
    case .matches(let key, let matcher, let negated):
      switch value(key, answer, position) {
      case .unknown: return nil
      case .list(let items):
        for item in items where try matcher.finds(in: item) { return !negated }
        return negated
      case let other: return try matcher.finds(in: other.plain ?? "") != negated
      }
    case .contains(let key, let phrases):
      switch value(key, answer, position) {
      case .unknown: return nil
      case .list(let items):
        return phrases.allSatisfy { phrase in items.contains { phrase.isContained(in: $0) } }
      case let other:
        return phrases.allSatisfy { $0.isContained(in: other.plain ?? "") }
      }
    case .test(let expression):
      return holds(expression, answer, position, ignoringHedges: ignoringHedges)
    }
  }

  private func holds(
    _ expression: BoundExpression, _ answer: Answer, _ position: Int, ignoringHedges: Bool
  ) -> Bool? {
    switch expression {
    case .known(let key, let isKnown):
      return (value(key, answer, position) != .unknown) == isKnown
    case .flag(let key):
      guard case .flag(let flag) = value(key, answer, position) else { return nil }
      return flag
    case .compare(let key, let comparison, let wanted):
      let own = value(key, answer, position)
      if own == .unknown || wanted == .unknown { return nil }
      if key.name == "value", !ignoringHedges, isApproximate(answer, position) {
        if comparison == .equal { return false }
        if comparison == .notEqual { return true }
      }
      return Self.compare(own, comparison, wanted, key.kind, corpus)
    case .compareKeys(let key, let comparison, let other):
      let own = value(key, answer, position)
      let second = value(other, answer, position)
      if own == .unknown || second == .unknown { return nil }
      return Self.compare(own, comparison, second, key.kind, corpus)
    case .among(let key, let wanted):
      let own = value(key, answer, position)
      if own == .unknown { return nil }
      return wanted.contains { Self.compare(own, .equal, $0, key.kind, corpus) }
    case .between(let key, let low, let high):
      let own = value(key, answer, position)
      if own == .unknown { return nil }
      return Self.compare(own, .greaterOrEqual, low, key.kind, corpus)
        && Self.compare(own, .lessOrEqual, high, key.kind, corpus)
    case .about(let key, let number):
      guard case .number(let own) = value(key, answer, position) else { return nil }
      return abs(own - number) <= abs(number) / 10
    default: return nil
    }
  }

  private func isApproximate(_ answer: Answer, _ position: Int) -> Bool {
    guard case .rows(let set) = answer, set.noun == .figures else { return false }
    return FigureFields.isApproximate(corpus, Int(set.rows[position]))
  }

  static func compare(
    _ own: Value, _ comparison: Comparison, _ wanted: Value, _ kind: Field.Kind, _ corpus: Corpus
  ) -> Bool {
    if case .list(let items) = own {
      let equal = items.contains {
        normalised(.text($0), kind, corpus) == normalised(wanted, kind, corpus)
      }
      return comparison == .notEqual ? !equal : equal
    }
    if case .date(let a) = own, case .date(let b) = wanted {
      // "date = 2024-01" holds for every day of that month.
      let inside =
        a.daysSinceEpoch >= b.daysSinceEpoch && a.lastDaySinceEpoch <= b.lastDaySinceEpoch
      switch comparison {
      case .equal: return inside
      case .notEqual: return !inside
      case .less: return a.lastDaySinceEpoch < b.daysSinceEpoch
      case .lessOrEqual: return a.daysSinceEpoch <= b.lastDaySinceEpoch
      case .greater: return a.daysSinceEpoch > b.lastDaySinceEpoch
      case .greaterOrEqual: return a.lastDaySinceEpoch >= b.daysSinceEpoch
      case .matches: return false
      }
    }
    let a = normalised(own, kind, corpus)
    let b = normalised(wanted, kind, corpus)
    switch comparison {
    case .equal: return a == b
    case .notEqual: return a != b
    case .less: return a.precedes(b) ?? false
    case .greater: return b.precedes(a) ?? false
    case .lessOrEqual: return !(b.precedes(a) ?? false)
    case .greaterOrEqual: return !(a.precedes(b) ?? false)
    case .matches: return false
    }
  }

  /// Folded, with marks and spaces evened out; for cues by lemma.
  private static func normalised(_ value: Value, _ kind: Field.Kind, _ corpus: Corpus) -> Value {
    guard case .text(let text) = value else { return value }
    let words = PhraseWords.split(text)
    if kind == .lemma {
      return .text(
        words.map { corpus.inflections.lemma(ofWord: $0) }.joined(separator: " "))
    }
    return .text(String(decoding: Folding.folded(words.joined(separator: " ")), as: UTF8.self))
  }

  /// Says when figures were left out only because they are hedged, wherever in the condition their
  /// value is asked for.
  private func noteApproximate(
    _ expression: BoundExpression, _ condition: Condition, _ set: RowSet, kept: [Int],
    _ progress: inout Progress
  ) throws(EvaluationError) {
    guard let wanted = expression.exactValue else { return }
    let exact = Set(kept)
    var hedged: [Int] = []
    for position in set.rows.indices
    where !exact.contains(position) && isApproximate(.rows(set), position) {
      if try holds(condition, .rows(set), position, ignoringHedges: true) == true {
        hedged.append(position)
      }
    }
    guard !hedged.isEmpty else { return }
    let examples = hedged.prefix(2).map { position in
      let row = Int(set.rows[position])
      let figure = corpus.string(
        corpus.figures[row].span, of: corpus.article(of: .figures, row: row))
      return "\"\(figure)\""
    }
    let number = NumberText.plain(wanted)
    let verbs = hedged.count == 1 ? ("is", "does") : ("are", "do")
    progress.notes.append(
      "\(hedged.count) of \(set.rows.count) rows \(verbs.0) approximate "
        + "(\(examples.joined(separator: ", "))) and \(verbs.1) not equal \(number). "
        + "Include them: value about \(number)")
  }
}

extension BoundExpression {
  /// The fields a condition reads, each once.
  var fieldNames: [String] {
    var names: [String] = []
    collect(&names)
    var seen = Set<String>()
    return names.filter { seen.insert($0).inserted }
  }

  /// The number a condition asks the field `value` to equal; nil when it does not ask that.
  var exactValue: Double? {
    switch self {
    case .or(let parts), .and(let parts): parts.lazy.compactMap(\.exactValue).first
    case .compare(let key, .equal, .number(let wanted)) where key.name == "value": wanted
    default: nil
    }
  }

  private func collect(_ names: inout [String]) {
    switch self {
    case .or(let parts), .and(let parts): for part in parts { part.collect(&names) }
    case .not(let inner): inner.collect(&names)
    case .compare(let key, _, _), .among(let key, _), .matches(let key, _, _),
      .contains(let key, _), .between(let key, _, _), .about(let key, _), .known(let key, _),
      .flag(let key):
      names.append(key.name)
    case .compareKeys(let a, _, let b): names += [a.name, b.name]
    }
  }
}
