package import QueryLanguage

/// An answer with everything said about it: how it is shown, its denominator, what was passed over.
package struct Outcome: Sendable {
  /// The rows.
  package var rows: RowSet
  /// `12 quotes in 4 of 9 articles`
  package var footer: Footer
  /// What the reader should know: rows passed over as unknown, hedged figures, several persons.
  package var notes: [Note]
  /// The format asked for with `as`; nil for the shell's own.
  package var format: OutputFormat?
  /// The file asked for with `save`, and its format.
  package var saving: Saving?
  /// Whether the rows are sentences found by a bare pattern, best shown as a concordance.
  package var isConcordance = false

  /// A file that rows are written to.
  package struct Saving: Sendable, Hashable {
    /// Where it is.
    package var path: String
    /// In which format; nil: what its name says.
    package var format: OutputFormat?
    /// Whether a file that is there may be overwritten.
    package var overwrites: Bool
    /// Where the step stands.
    package var span: QuerySpan
  }

  /// How the outcome is drawn: its rows, or the lines of a concordance.
  package var count: Int { rows.count }
}
