/// A complaint about something the user typed: what, where, and one next step.
public struct Diagnostic: Error, Hashable, Sendable {
  /// A stable code with a slug, such as `E014 unknown-field`; `help E014` explains it.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The number as printed: `E014`.
    public let number: String
    /// The name for programs: `unknown-field`.
    public let slug: String

    /// Makes a code; each module lists its own in an extension with a static `all…Codes`.
    public init(_ number: String, _ slug: String) {
      self.number = number
      self.slug = slug
    }

    /// The number as printed.
    public var description: String { number }
  }

  /// The stable code.
  public var code: Code
  /// One sentence in the user's words, lower case, without a final stop unless it has two sentences.
  public var message: String
  /// What the message is about; carets are drawn under the whole of it.
  public var span: QuerySpan
  /// Further lines, such as the list of legal fields.
  public var notes: [String]
  /// A line that works when pasted; printed behind `try:`.
  public var suggestion: String?

  /// Makes a diagnostic.
  public init(
    _ code: Code, _ message: String, at span: QuerySpan, notes: [String] = [],
    suggestion: String? = nil
  ) {
    self.code = code
    self.message = message
    self.span = span
    self.notes = notes
    self.suggestion = suggestion
  }
}

/// The diagnostics of one text, in order of position; never empty when thrown.
public struct Diagnostics: Error, Hashable, Sendable {
  /// The diagnostics, first in the text first.
  public var list: [Diagnostic]
  /// Whether the text only ends too early, so that a prompt may ask for more.
  public var isIncomplete: Bool

  /// Makes a list of diagnostics.
  public init(_ list: [Diagnostic], isIncomplete: Bool = false) {
    self.list = list
    self.isIncomplete = isIncomplete
  }
}
