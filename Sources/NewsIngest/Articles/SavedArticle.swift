package import NewsCorpus

/// One article as read from a saved file: clean paragraphs, and what the file says about them.
///
/// A field that the file does not give stays `nil`; nothing is guessed. Everything left out of the paragraphs
/// stands in ``dropped`` with its reason, and ``evidence`` says where each field was found.
package struct SavedArticle: Equatable, Sendable {
  package var title: String?
  package var outlet: String?
  package var authors: [String] = []
  package var date: CivilDate?
  package var url: String?
  /// What the person who saved the article wrote about it (`note:` in the front matter).
  package var note: String?
  /// Whether the saver marked the article as a retelling of another (`retelling: true`).
  package var isRetelling = false
  /// The path as given, with `:12` for the line of a JSON Lines file and `[12]` for an item of an array.
  package var path: String
  /// The paragraphs as UTF-8, a newline between two.
  package var text: [UInt8] = []
  /// Where each paragraph stands in ``text``; never empty, ascending, without the newlines.
  package var paragraphs: [Range<Int>] = []
  package var dropped: [DroppedLine] = []
  package var evidence: [Evidence] = []
  package var warnings: [String] = []

  package init(path: String) {
    self.path = path
  }

  mutating func found(_ fact: Evidence.Fact, _ place: Evidence.Place) {
    evidence.append(Evidence(fact, place))
  }
}

/// Something a folder, a file or a line could not give; everything else still loads.
package struct LoadProblem: Equatable, Sendable {
  package enum Severity: Sendable { case failure, remark }

  package let path: String
  package let line: Int?
  package let column: Int?
  package let message: String
  package let hint: String?
  package let severity: Severity

  init(
    _ path: String, line: Int? = nil, column: Int? = nil, _ message: String, hint: String? = nil,
    severity: Severity = .failure
  ) {
    (self.path, self.line, self.column) = (path, line, column)
    (self.message, self.hint, self.severity) = (message, hint, severity)
  }
}
