/// A literal value.
public struct Literal: Hashable, Sendable {
  /// Its kind.
  public enum Kind: Hashable, Sendable {
    /// `"Lee"`
    case string(String)
    /// `1200`, `1,200`, `1.2 million`, `40%` (percent keeps its number and sets `isPercent`)
    case number(Double, isPercent: Bool)
    /// `2024-01-25`, `2024-01`, `2024`: year, and month and day where given.
    case date(year: Int, month: Int?, day: Int?)
    /// `$who`
    case parameter(String)
    /// A bare word where a literal may stand: `troops`.
    case word(String)
    /// `true`, `false`
    case truth(Bool)
  }
  /// Kind and value.
  public var kind: Kind
  /// Where it stands.
  public var span: QuerySpan
  /// Makes a literal.
  public init(_ kind: Kind, at span: QuerySpan) {
    self.kind = kind
    self.span = span
  }
}
