// Fields, and lists of them.

/// A field's name, with the path to it: `speaker`, `article.title`.
public struct Key: Hashable, Sendable {
  /// The words between the points.
  public var path: [Word]
  /// Makes a key.
  public init(_ path: [Word]) { self.path = path }
  /// The words joined by points.
  public var name: String { path.map(\.text).joined(separator: ".") }
  /// The whole key.
  public var span: QuerySpan {
    guard let first = path.first, let last = path.last else { return QuerySpan(0, 0) }
    return first.span.joined(with: last.span)
  }
}

/// `count desc`
public struct SortKey: Hashable, Sendable {
  /// What to sort by.
  public var key: Key
  /// Whether the largest comes first.
  public var descending: Bool
  /// Makes a sort key.
  public init(_ key: Key, descending: Bool) {
    self.key = key
    self.descending = descending
  }
}

extension SortKey {
  /// The words behind a field to sort by; without one, the smallest comes first.
  static let directions: [(word: String, isDescending: Bool)] = [
    ("desc", true), ("asc", false), ("descending", true), ("ascending", false),
  ]
}

/// `max(value)`
public struct Aggregate: Hashable, Sendable {
  /// `count`, `sum`, `min`, `max`, `mean`, `median`.
  public enum Function: String, Hashable, Sendable, CaseIterable {
    case count, sum, min, max, mean, median
  }
  /// The function.
  public var function: Function
  /// What it is taken of; nil for `count()`.
  public var key: Key?
  /// Where it stands.
  public var span: QuerySpan
  /// Makes an aggregate.
  public init(_ function: Function, of key: Key?, span: QuerySpan) {
    self.function = function
    self.key = key
    self.span = span
  }
}
