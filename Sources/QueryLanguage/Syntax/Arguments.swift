/// What was typed into the slots of a clause or step, in the order of its grammar.
public struct Arguments: Hashable, Sendable {
  /// One filled slot.
  public struct Entry: Hashable, Sendable {
    /// The slot's label.
    public var label: String
    /// What fills it.
    public var value: Argument
  }

  /// The filled slots.
  public private(set) var entries: [Entry] = []

  /// Makes arguments with nothing filled.
  public init() {}

  /// Fills a slot.
  public mutating func fill(_ label: String, with value: Argument) {
    entries.append(Entry(label: label, value: value))
  }

  /// What fills a slot; nil when it was left out.
  public subscript(label: String) -> Argument? {
    entries.first { $0.label == label }?.value
  }

  /// The same arguments in another order: that of the labels.
  func ordered(by labels: [String]) -> Arguments {
    var result = Arguments()
    for label in labels {
      if let value = self[label] { result.fill(label, with: value) }
    }
    return result
  }
}

/// What fills one slot.
public enum Argument: Hashable, Sendable {
  case values([ValueSyntax])
  case pattern(Pattern)
  case date(Literal)
  case condition(Expression)
  /// One key fills a slot of kind `key`, one or more a slot of kind `keys`.
  case keys([Key])
  case sortKeys([SortKey])
  case aggregates([Aggregate])
  case noun(Word)
  case integer(Int, span: QuerySpan)
  /// One of the words of a choice, in lower case.
  case word(Word)
  case file(Word)
  case format(OutputFormat, span: QuerySpan)

  /// Where it stands.
  public var span: QuerySpan? {
    switch self {
    case .values(let values): Self.joined(values.map(\.span))
    case .pattern(let pattern): pattern.span
    case .date(let literal): literal.span
    case .condition(let condition): condition.span
    case .keys(let keys): Self.joined(keys.map(\.span))
    case .sortKeys(let keys): Self.joined(keys.map(\.key.span))
    case .aggregates(let aggregates): Self.joined(aggregates.map(\.span))
    case .noun(let word), .word(let word), .file(let word): word.span
    case .integer(_, let span), .format(_, let span): span
    }
  }

  private static func joined(_ spans: [QuerySpan]) -> QuerySpan? {
    guard let first = spans.first, let last = spans.last else { return nil }
    return first.joined(with: last)
  }
}

// What a phrase's own file asks for. A label that its grammar does not have, or one of another kind, is
// a mistake of ours; the empty answers below then show in the first test of the phrase.
extension Arguments {
  /// The values of a slot; none when it was left out.
  public func values(_ label: String) -> [ValueSyntax] {
    if case .values(let values) = self[label] { values } else { [] }
  }

  /// The pattern in a slot.
  public func pattern(_ label: String) -> Pattern? {
    if case .pattern(let pattern) = self[label] { pattern } else { nil }
  }

  /// The date in a slot.
  public func date(_ label: String) -> Literal? {
    if case .date(let literal) = self[label] { literal } else { nil }
  }

  /// The condition in a slot.
  public func condition(_ label: String) -> Expression? {
    if case .condition(let condition) = self[label] { condition } else { nil }
  }

  /// The fields in a slot; none when it was left out.
  public func keys(_ label: String) -> [Key] {
    if case .keys(let keys) = self[label] { keys } else { [] }
  }

  /// The field in a slot.
  public func key(_ label: String) -> Key? { keys(label).first }

  /// The fields to sort by in a slot.
  public func sortKeys(_ label: String) -> [SortKey] {
    if case .sortKeys(let keys) = self[label] { keys } else { [] }
  }

  /// The aggregates in a slot; none when it was left out.
  public func aggregates(_ label: String) -> [Aggregate] {
    if case .aggregates(let aggregates) = self[label] { aggregates } else { [] }
  }

  /// The whole number in a slot.
  public func integer(_ label: String) -> Int? {
    if case .integer(let number, _) = self[label] { number } else { nil }
  }

  /// The word, noun or file in a slot.
  public func word(_ label: String) -> Word? {
    switch self[label] {
    case .word(let word), .noun(let word), .file(let word): word
    default: nil
    }
  }

  /// The format in a slot.
  public func format(_ label: String) -> OutputFormat? {
    if case .format(let format, _) = self[label] { format } else { nil }
  }
}
