import NewsCorpus
import QueryLanguage

/// What a condition says of a row: it holds, it fails, or it cannot be said as a value is unknown.
enum Truth: UInt8 {
  case fails, holds, unknown

  @inline(__always)
  init(_ holds: Bool) { self = holds ? .holds : .fails }

  var negated: Truth {
    switch self {
    case .fails: .holds
    case .holds: .fails
    case .unknown: .unknown
    }
  }
}

/// A condition compiled for the rows of one source.
typealias Predicate = (Int) throws(EvaluationError) -> Truth

/// Compiles conditions: numbers are compared as columns, texts by the number that stands for them, each
/// distinct one once, and words by the index; what is left is read row by row.
struct PredicateCompiler {
  let relation: Relation
  let source: RowSource
  let evaluation: Evaluation
  /// Whether "about 500" counts as 500.
  var ignoresHedges = false

  private var corpus: Corpus { source.corpus }

  /// The predicate of a condition.
  func predicate(_ condition: Condition) throws(EvaluationError) -> Predicate {
    switch condition {
    case .or(let parts): return any(try predicates(parts))
    case .and(let parts): return all(try predicates(parts))
    case .not(let inner):
      let inner = try predicate(inner)
      return { (row) throws(EvaluationError) in try inner(row).negated }
    case .compare(let field, let comparison, let wanted): return compare(field, comparison, wanted)
    case .compareFields(let one, let comparison, let other):
      return compare(one, comparison, other)
    case .among(let field, let values, let patterns, let queries):
      return try among(field, values, patterns, queries)
    case .matches(let field, let pattern): return matches(field, pattern)
    case .contains(let field, let pattern): return try contains(field, pattern)
    case .between(let field, let low, let high):
      return all([compare(field, .greaterOrEqual, low), compare(field, .lessOrEqual, high)])
    case .about(let field, let wanted):
      return number(field) { abs($0 - wanted) <= abs(wanted) / 10 }
    case .known(let field, let isKnown):
      return judged(field, isFolded: true) { Truth(($0 != .unknown) == isKnown) }
    case .share(let field):
      guard let isShare = field.isShare else { return { (_) throws(EvaluationError) in .fails } }
      let source = source
      return { (row) throws(EvaluationError) in Truth(isShare(source, row)) }
    case .flag(let field):
      return judged(field, isFolded: true) { value in
        if case .flag(let flag) = value { Truth(flag) } else { .unknown }
      }
    }
  }

  private func predicates(_ parts: [Condition]) throws(EvaluationError) -> [Predicate] {
    var predicates: [Predicate] = []
    for (turn, part) in parts.enumerated() {
      try evaluation.patience.check(turn: turn)
      predicates.append(try predicate(part))
    }
    return predicates
  }

  // MARK: Joining

  private func any(_ parts: [Predicate]) -> Predicate {
    let patience = evaluation.patience
    return { (row) throws(EvaluationError) in
      var truth = Truth.fails
      for (turn, part) in parts.enumerated() {
        if turn > 0 { try patience.check(turn: turn) }
        switch try part(row) {
        case .holds: return .holds
        case .unknown: truth = .unknown
        case .fails: break
        }
      }
      return truth
    }
  }

  private func all(_ parts: [Predicate]) -> Predicate {
    let patience = evaluation.patience
    return { (row) throws(EvaluationError) in
      var truth = Truth.holds
      for (turn, part) in parts.enumerated() {
        if turn > 0 { try patience.check(turn: turn) }
        switch try part(row) {
        case .fails: return .fails
        case .unknown: truth = .unknown
        case .holds: break
        }
      }
      return truth
    }
  }

  // MARK: Values

  /// A test of the number of a field.
  private func number(_ field: Field, _ test: @escaping (Double) -> Bool) -> Predicate {
    let source = source
    if let number = field.number {
      return { (row) throws(EvaluationError) in
        let own = number(source, row)
        return own.isNaN ? .unknown : Truth(test(own))
      }
    }
    return judged(field, isFolded: true) { value in
      if case .number(let own) = value { Truth(test(own)) } else { .unknown }
    }
  }

  /// A test of the value of a field, made once for each number that stands for it.
  ///
  /// `isFolded` says that the test tells no case, accents or points apart, as some numbers do not.
  private func judged(
    _ field: Field, isFolded: Bool,
    _ test: @escaping (Value) throws(EvaluationError) -> Truth
  ) -> Predicate {
    let source = source
    guard let code = field.code, code.isExact || isFolded else {
      return { (row) throws(EvaluationError) in try test(field.value(source, row)) }
    }
    let known = KnownTruths()
    return { (row) throws(EvaluationError) in
      let own = code.of(source, row)
      if let truth = known[own] { return truth }
      let truth = try test(field.value(source, row))
      known[own] = truth
      return truth
    }
  }

  private func compare(_ field: Field, _ comparison: Comparison, _ wanted: Value) -> Predicate {
    if wanted == .unknown { return { (_) throws(EvaluationError) in .unknown } }
    if case .number(let wanted) = wanted, field.number != nil {
      let exact = number(field) { ValueComparison.holds($0, comparison, wanted) }
      guard let isHedged = field.isHedged, !ignoresHedges,
        comparison == .equal || comparison == .notEqual
      else { return exact }
      let source = source
      return { (row) throws(EvaluationError) in
        let truth = try exact(row)
        return truth != .unknown && isHedged(source, row) ? Truth(comparison == .notEqual) : truth
      }
    }
    let test = ValueComparison(field.kind, comparison, wanted, in: corpus)
    return judged(field, isFolded: true) { $0 == .unknown ? .unknown : Truth(test.holds($0)) }
  }

  private func compare(_ one: Field, _ comparison: Comparison, _ other: Field) -> Predicate {
    let source = source
    if let first = one.number, let second = other.number {
      return { (row) throws(EvaluationError) in
        let (a, b) = (first(source, row), second(source, row))
        return a.isNaN || b.isNaN ? .unknown : Truth(ValueComparison.holds(a, comparison, b))
      }
    }
    let corpus = corpus
    return { (row) throws(EvaluationError) in
      let (a, b) = (one.value(source, row), other.value(source, row))
      if a == .unknown || b == .unknown { return .unknown }
      return Truth(ValueComparison(one.kind, comparison, b, in: corpus).holds(a))
    }
  }

  private func among(
    _ field: Field, _ values: [Value], _ patterns: [TextPattern], _ queries: [SubqueryValues]
  ) throws(EvaluationError) -> Predicate {
    var wanted = values
    for query in queries {
      let set = try evaluation.rows(query.pipeline)
      let source = set.source(in: corpus)
      var seen = Set<Value>()
      for (turn, row) in set.rows.enumerated() {
        try evaluation.patience.check(turn: turn)
        let value = query.field.value(source, Int(row))
        if value != .unknown, seen.insert(value).inserted { wanted.append(value) }
      }
    }
    let tests = try EqualityTests(wanted, field.kind, corpus, evaluation.patience)
    let matchers = patterns.map { TextMatcher($0, evaluation.patience) }
    return judged(field, isFolded: patterns.isEmpty) { (value) throws(EvaluationError) in
      if value == .unknown { return .unknown }
      if tests.holds(value) { return .holds }
      for matcher in matchers where try finds(matcher, in: value) { return .holds }
      return .fails
    }
  }

  private func matches(_ field: Field, _ pattern: TextPattern) -> Predicate {
    let matcher = TextMatcher(pattern, evaluation.patience)
    if let bytes = field.bytes {
      let (source, patience) = (source, evaluation.patience)
      return { (row) throws(EvaluationError) in
        try patience.check()
        guard let text = bytes(source, row) else { return .unknown }
        return Truth(try matcher.matches(text))
      }
    }
    return judged(field, isFolded: false) { (value) throws(EvaluationError) in
      value == .unknown ? .unknown : Truth(try finds(matcher, in: value))
    }
  }

  private func finds(
    _ matcher: TextMatcher, in value: Value
  ) throws(EvaluationError) -> Bool {
    // One expression may take long on one text.
    try evaluation.patience.check()
    guard case .list(let items) = value else { return try matcher.matches(value.plain ?? "") }
    for item in items where try matcher.matches(item) { return true }
    return false
  }

  private func contains(_ field: Field, _ pattern: BoundPattern) throws(EvaluationError)
    -> Predicate
  {
    if let lookup = try TextSelection.make(field, pattern, relation, evaluation) {
      let rows = try RowBits(lookup.rows().rows, evaluation.patience)
      return { (row) throws(EvaluationError) in Truth(rows.contains(row)) }
    }
    let test: (String) throws(EvaluationError) -> Bool
    switch pattern {
    case .phrase(let phrase):
      let phrase = PhraseTest(phrase)
      if let bytes = field.bytes {
        let source = source
        return { (row) in
          guard let text = bytes(source, row) else { return .unknown }
          return Truth(phrase.isContained(in: text))
        }
      }
      test = { (text) throws(EvaluationError) in phrase.isContained(in: text) }
    case .near(let one, let other, let distance):
      let (one, other) = (PhraseTest(one), PhraseTest(other))
      test = { (text) throws(EvaluationError) in
        one.isContained(in: text, near: other, within: distance)
      }
    case .regex(let expression): return matches(field, expression)
    case .tokens: return { (_) throws(EvaluationError) in .unknown }
    }
    return judged(field, isFolded: true) { (value) throws(EvaluationError) in
      guard value != .unknown else { return .unknown }
      guard case .list(let items) = value else { return Truth(try test(value.plain ?? "")) }
      for item in items where try test(item) { return .holds }
      return .fails
    }
  }
}

/// What has been found for each number that stands for a value.
private final class KnownTruths {
  private var small: [UInt8] = []
  private var large: [UInt32: Truth] = [:]
  private static let none: UInt8 = 0xFF
  /// Numbers beyond this are no places in a table.
  private static let limit: UInt32 = 1 << 24

  subscript(code: UInt32) -> Truth? {
    get {
      guard code < Self.limit else { return large[code] }
      return Int(code) < small.count ? Truth(rawValue: small[Int(code)]) : nil
    }
    set {
      guard let truth = newValue else { return }
      guard code < Self.limit else {
        large[code] = truth
        return
      }
      if Int(code) >= small.count {
        let size = max(Int(code) + 1, small.count * 2)
        small.append(contentsOf: repeatElement(Self.none, count: size - small.count))
      }
      small[Int(code)] = truth.rawValue
    }
  }
}

/// Equality with one of many values.
private struct EqualityTests {
  private let numbers: Set<Double>
  private let others: [ValueComparison]
  private let texts: ValueSet

  init(
    _ values: [Value], _ kind: Field.Kind, _ corpus: Corpus, _ patience: Patience
  ) throws(EvaluationError) {
    var numbers = Set<Double>()
    var others: [ValueComparison] = []
    var texts: [String] = []
    for (turn, value) in values.enumerated() {
      try patience.check(turn: turn)
      switch value {
      case .number(let number): numbers.insert(number)
      case .text(let text): texts.append(text)
      // A list among the values stands for its items.
      case .list(let items): texts += items
      default: others.append(ValueComparison(kind, .equal, value, in: corpus))
      }
    }
    self.numbers = numbers
    self.others = others
    self.texts = try ValueSet(texts, kind, corpus, patience)
  }

  func holds(_ value: Value) -> Bool {
    switch value {
    case .number(let number): numbers.contains(number)
    case .text(let text): texts.contains(text)
    case .list(let items): items.contains { texts.contains($0) }
    default: others.contains { $0.holds(value) }
    }
  }
}
