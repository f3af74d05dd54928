/// A half-open range of UTF-8 offsets into one `QueryText`.
public struct QuerySpan: Hashable, Sendable {
  /// The offset of the first byte.
  public var lower: Int
  /// The offset after the last byte; never below `lower`.
  public var upper: Int

  /// Makes the span `lower..<upper`.
  public init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = max(lower, upper)
  }

  /// The smallest span that covers this one and `other`.
  public func joined(with other: QuerySpan) -> QuerySpan {
    QuerySpan(min(lower, other.lower), max(upper, other.upper))
  }

  /// Whether nothing lies between the two ends.
  public var isEmpty: Bool { lower == upper }
}
