/// A word with its place: a noun, a field, a name of a set, a parameter.
public struct Word: Hashable, Sendable {
  /// The text as typed, without quotation marks or `$`.
  public var text: String
  /// Where it stands.
  public var span: QuerySpan
  /// Makes a word.
  public init(_ text: String, at span: QuerySpan) {
    self.text = text
    self.span = span
  }
}
