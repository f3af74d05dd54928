/// A format that results can be written in; the same value from the parser to the renderer.
public struct OutputFormat: Hashable, Sendable {
  /// The name users type behind `as`.
  public let name: String
  /// One line on what it is for.
  public let summary: String
  /// What else is to be known of it; may be empty.
  public let details: String
  /// Other names that are accepted: `md`.
  public let spellings: [String]
  /// The extensions of files that are written in it when `save` does not say.
  public let extensions: [String]
  /// Whether people read it, so that footers and notes stand below the rows.
  public let isForPeople: Bool
  /// Whether it is fitted to the terminal, where long results are cut and hits are shown in their lines.
  public let fitsTerminal: Bool

  /// Describes a format.
  public init(
    _ name: String, _ summary: String, details: String = "", spellings: [String] = [],
    extensions: [String] = [], isForPeople: Bool = false, fitsTerminal: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.details = details
    self.spellings = spellings
    self.extensions = extensions
    self.isForPeople = isForPeople
    self.fitsTerminal = fitsTerminal
  }
}
