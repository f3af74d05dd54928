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
  /// The language that the file declares, as written (`en`, `de-AT`); never detected.
  package var language: String?
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

  /// One paragraph as a string, for tests and messages.
  package func paragraph(_ position: Int) -> String? {
    guard paragraphs.indices.contains(position) else { return nil }
    return String(decoding: text[paragraphs[position]], as: UTF8.self)
  }

  mutating func note(_ field: String, _ source: String) {
    evidence.append(Evidence(field: field, source: source))
  }
}

/// Where a field was found: `author`, from `line 41`.
package struct Evidence: Equatable, Sendable {
  package let field: String
  package let source: String
}

/// A line of the saved page that is not part of the article.
package struct DroppedLine: Equatable, Sendable {
  /// The line in the file, from 1.
  package let line: Int
  package let text: String
  package let reason: DropReason
}

/// Why a line was left out: the rule's name and its reason in plain English.
package struct DropReason: Hashable, Sendable {
  package let rule: String
  package let explanation: String
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
