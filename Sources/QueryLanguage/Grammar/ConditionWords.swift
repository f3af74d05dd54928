/// The words of conditions; parser, formatter and completion know them from here.
public enum ConditionWords {
  /// Those between two conditions.
  public static let joins = ["and", "or"]
  /// The one before a condition that must not hold, or before the word of a test.
  public static let negation = "not"
  /// Those between a field and what it is compared with, besides the signs of `Comparison`.
  public static let tests = Test.allCases.map(\.rawValue)
  /// The one between a field and one of `states`.
  public static let copula = "is"
  /// What may be said of a value behind `copula`.
  public static let states = State.allCases.map(\.rawValue)

  /// A word behind `copula`.
  enum State: String, CaseIterable { case known, unknown }

  /// A word between a field and what it is compared with.
  enum Test: String, CaseIterable {
    case contains
    case among = "in"
    case between, about
  }

  /// Those that join or turn round conditions.
  static let connectives = joins + [negation]
  /// Those with which a condition goes on behind a field or another condition.
  static let continuations = WordSet(connectives + tests + [copula])
  /// All of them.
  static let all = WordSet(connectives + tests + [copula] + states)
}

/// The words inside patterns.
enum PatternWords {
  /// The one between two phrases that stand close together.
  static let near = "near"
  /// The one before how far they may be apart.
  static let within = "within"
  /// The one between two tests of a token.
  static let join = "and"
}
