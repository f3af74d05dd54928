/// A piece of what stands behind the first word of a clause or step.
public indirect enum GrammarPart: Hashable, Sendable {
  /// A small word that must stand here: the `by` of `sort by`.
  case word(String)
  /// A place that the user fills.
  case slot(Slot)
  /// All of these or none; what stands first decides: `[ "seed" INT ]`.
  case optional([GrammarPart])
  /// Any of these, each at most once, in any order; each begins with a word of its own, or with the
  /// choice of one.
  case options([[GrammarPart]])
}

/// A place in a clause or step that the user fills.
public struct Slot: Hashable, Sendable {
  /// What can fill it.
  public enum Kind: Hashable, Sendable {
    /// `Lee, "Ana Ríos", /Sm.th/, $who, (people in a1)`
    case values
    /// `"a" near "b" within 5`, `/x/`, tokens
    case pattern
    /// `2024-01-25`
    case date
    /// `value > 3 and not open`
    case condition
    /// `speaker`
    case key
    /// `speaker, outlet`
    case keys
    /// `count desc, speaker`
    case sortKeys
    /// `min(value), max(value)`
    case aggregates
    /// `articles`
    case noun
    /// `10`
    case integer
    /// `"audit.csv"`
    case file
    /// `csv`
    case format
    /// One of these words.
    case choice([String])
  }

  /// The name by which the phrase's own file asks for what was typed.
  public let label: String
  /// What can fill it.
  public let kind: Kind
  /// What messages call it when it is missing: `a number such as 10`.
  public let description: String
  /// What stands for it where `help` shows how the phrase is written: `NUMBER`.
  public let placeholder: String
  /// Whether its values are running text rather than names: several bare words of a value must all
  /// occur, and `show` or `count` are ordinary words there.
  public let isRunningText: Bool

  /// Describes a slot.
  public init(
    _ label: String, _ kind: Kind, _ description: String, placeholder: String,
    isRunningText: Bool = false
  ) {
    self.label = label
    self.kind = kind
    self.description = description
    self.placeholder = placeholder
    self.isRunningText = isRunningText
  }
}

extension Slot {
  /// Whether only certain words fill it.
  var isChoice: Bool { if case .choice = kind { true } else { false } }

  /// A whole number.
  public static func integer(
    _ label: String, _ description: String, placeholder: String = "NUMBER"
  ) -> Slot { Slot(label, .integer, description, placeholder: placeholder) }

  /// Values with commas between them.
  public static func values(
    _ label: String, _ description: String, placeholder: String, isRunningText: Bool = false
  ) -> Slot {
    Slot(
      label, .values, description, placeholder: placeholder, isRunningText: isRunningText)
  }

  /// A field.
  public static func key(_ label: String) -> Slot {
    Slot(label, .key, "a field", placeholder: "FIELD")
  }

  /// Fields with commas between them.
  public static func keys(_ label: String) -> Slot {
    Slot(label, .keys, "a field", placeholder: "FIELD, …")
  }

  /// Fields to sort by, each with its direction.
  public static func sortKeys(_ label: String) -> Slot {
    Slot(label, .sortKeys, "a field", placeholder: "FIELD [asc|desc], …")
  }

  /// A date.
  public static func date(_ label: String) -> Slot {
    Slot(label, .date, "a date", placeholder: "DATE")
  }

  /// A condition.
  public static func condition(_ label: String) -> Slot {
    Slot(label, .condition, "a condition", placeholder: "CONDITION")
  }

  /// An output format.
  public static func format(_ label: String) -> Slot {
    Slot(label, .format, "a format such as csv", placeholder: "FORMAT")
  }
}

// MARK: Walking

extension GrammarPart {
  /// The places in parts, in order, those that may be left out too.
  static func slots(of parts: some Sequence<GrammarPart>) -> [Slot] {
    parts.flatMap { part -> [Slot] in
      switch part {
      case .word: []
      case .slot(let slot): [slot]
      case .optional(let inner): slots(of: inner)
      case .options(let groups): groups.flatMap { slots(of: $0) }
      }
    }
  }

  /// The small words in parts, in order.
  static func words(of parts: some Sequence<GrammarPart>) -> [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .word(let word): [word]
      case .slot: []
      case .optional(let inner): words(of: inner)
      case .options(let groups): groups.flatMap { words(of: $0) }
      }
    }
  }

  /// What can stand first where parts are read one after the other: up to the first that must stand
  /// there. `isOpen` tells whether all of them may be left out.
  static func beginnings(
    of parts: some Sequence<GrammarPart>
  ) -> (parts: [GrammarPart], isOpen: Bool) {
    var found: [GrammarPart] = []
    for part in parts {
      switch part {
      case .word, .slot: return (found + [part], false)
      case .optional(let inner): found += beginnings(of: inner).parts
      case .options(let groups): found += groups.flatMap { beginnings(of: $0).parts }
      }
    }
    return (found, true)
  }

  /// The words that can stand first where parts are read one after the other.
  static func firstWords(of parts: some Sequence<GrammarPart>) -> [String] {
    beginnings(of: parts).parts.flatMap { part -> [String] in
      switch part {
      case .word(let word): [word]
      case .slot(let slot):
        if case .choice(let words) = slot.kind { words } else { [] }
      case .optional, .options: []
      }
    }
  }

  /// Whether parts read one after the other can begin with a lexeme.
  static func canBegin(_ parts: some Sequence<GrammarPart>, with lexeme: Lexeme) -> Bool {
    beginnings(of: parts).parts.contains { part in
      switch part {
      case .word(let word): lexeme.keyword == word
      case .slot(let slot): slot.canBegin(with: lexeme)
      case .optional, .options: false
      }
    }
  }
}

extension Slot {
  /// Whether what fills the slot can begin with a lexeme.
  func canBegin(with lexeme: Lexeme) -> Bool {
    switch kind {
    case .integer: return lexeme.kind == .number
    case .key, .keys, .sortKeys, .aggregates, .noun, .format: return lexeme.kind == .word
    case .choice(let words): return words.contains(lexeme.keyword ?? "")
    case .file: return lexeme.isValue && lexeme.kind != .parameter
    case .condition: return lexeme.isValue || lexeme.kind == .openParenthesis
    case .values: return lexeme.isValue || lexeme.kind == .openParenthesis
    case .pattern:
      switch lexeme.kind {
      case .string, .regex, .parameter, .openBracket, .word: return true
      default: return false
      }
    case .date:
      switch lexeme.kind {
      case .date, .number, .string, .parameter: return true
      default: return lexeme.keyword.flatMap(monthNumber) != nil
      }
    }
  }
}
