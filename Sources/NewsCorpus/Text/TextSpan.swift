/// A half-open range of UTF-8 offsets, counted from the start of one article's text.
///
/// Offsets are relative to the article so that articles can be read apart and joined later without
/// being renumbered. `Corpus.bytes(of:in:)` turns a span into bytes.
public struct TextSpan: Hashable, Sendable, BitwiseCopyable, Comparable {
  /// The offset of the first byte.
  public var lower: UInt32
  /// The offset after the last byte; never below `lower`.
  public var upper: UInt32

  /// Makes the span `lower..<upper`; an `upper` below `lower` makes an empty span.
  public init(_ lower: UInt32, _ upper: UInt32) {
    self.lower = lower
    self.upper = max(lower, upper)
  }

  /// Makes the span `lower..<upper` from plain offsets, which must be offsets of one article's text: loading
  /// refuses longer texts than offsets can count.
  public init(_ lower: Int, _ upper: Int) {
    self.init(UInt32(lower), UInt32(upper))
  }

  /// The span that stands for "not there".
  public static var none: TextSpan { TextSpan(UInt32(0), UInt32(0)) }

  /// Whether nothing lies between the two ends.
  public var isEmpty: Bool { lower == upper }
  /// The number of bytes.
  public var count: Int { Int(upper - lower) }
  /// The offsets as a range of `Int`.
  public var range: Range<Int> { Int(lower)..<Int(upper) }

  /// Whether `other` lies wholly inside this span.
  public func contains(_ other: TextSpan) -> Bool { lower <= other.lower && other.upper <= upper }
  /// Whether the two spans share at least one byte.
  public func overlaps(_ other: TextSpan) -> Bool { lower < other.upper && other.lower < upper }
  /// The smallest span that covers this one and `other`.
  public func joined(with other: TextSpan) -> TextSpan {
    TextSpan(min(lower, other.lower), max(upper, other.upper))
  }

  public static func < (a: TextSpan, b: TextSpan) -> Bool {
    (a.lower, a.upper) < (b.lower, b.upper)
  }
}
