package import QueryLanguage
import QueryEngine

extension Grammar {
  /// The words of byline: of the engine's nouns, clauses and steps, and of the formats here.
  package static let byline = Language.byline.grammar(formats: Formats.all, planned: .byline)
}

extension PlannedWords {
  /// What people have read of that is not built.
  fileprivate static let byline = PlannedWords(
    nouns: [:],
    commands: [
      "drop", "check", "show", "unset", "undo", "save", "restore", "include", "watch",
      "lesson", "record", "edit",
    ],
    steps: ["collocates", "keywords", "ngrams", "spread", "plot"],
    formats: ["html"])
}
