/// What is known of an article besides its text: everything here may be unknown.
package struct ArticleDetails: Sendable {
  /// The publication; nil when the text does not give it.
  package var outlet: String?
  /// The byline's names in order; empty when the text gives none.
  package var authors: [String]
  /// The day it appeared, as precisely as known.
  package var date: CivilDate?
  /// Its address on the web.
  package var url: String?
  /// The file it was loaded from, as the user gave it; `file.jsonl:7` for the seventh line.
  package var path: String
  /// A remark that goes with the article, such as that it is a retelling.
  package var note: String?
  /// Whether the text is not the original's but retells it.
  package var isRetelling: Bool
  /// Where title, outlet, authors and date were found, in words.
  package var evidence: [String]
  /// The lines that were left out, and why.
  package var dropped: [DroppedLine]
  /// What loading had to repair: `read as windows-1252`.
  package var warnings: [String]

  /// Makes details of which nothing is known.
  package init(path: String = "") {
    self.outlet = nil
    self.authors = []
    self.date = nil
    self.url = nil
    self.path = path
    self.note = nil
    self.isRetelling = false
    self.evidence = []
    self.dropped = []
    self.warnings = []
  }
}

/// A line of the saved page that is no part of the article.
package struct DroppedLine: Sendable, Equatable {
  /// The line's number in the file, from 1.
  package var line: Int
  /// The line, cut after 200 bytes.
  package var text: String
  /// Why it was left out, in words: `comment form`.
  package var reason: String

  /// Makes a dropped line.
  package init(line: Int, text: String, reason: String) {
    self.line = line
    self.text = text
    self.reason = reason
  }
}
