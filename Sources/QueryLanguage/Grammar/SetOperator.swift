/// `union`, `intersect`, `except`.
public enum SetOperator: String, Hashable, Sendable, CaseIterable {
  case union, intersect, except
}
