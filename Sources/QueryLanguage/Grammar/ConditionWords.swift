/// The words of conditions; parser, formatter and completion know them from here.
public enum ConditionWords {
  /// Those between two conditions.
  public static let joins = ["and", "or"]
  /// The one before a condition that must not hold, or before the word of a test.
  public static let negation = "not"
  /// Those between a field and what it is compared with, besides the signs of `Comparison`.
  public static let tests = ["contains", "in", "between", "about"]
  /// The one between a field and one of `states`.
  public static let copula = "is"
  /// What may be said of a value behind `copula`.
  public static let states = ["known", "unknown"]

  /// Those that join or turn round conditions.
  static let connectives = joins + [negation]
  /// Those with which a condition goes on behind a field or another condition.
  static let continuations = WordSet(connectives + tests + [copula])
  /// All of them.
  static let all = WordSet(connectives + tests + [copula] + states)
}
