extension Language {
  /// The language of byline.
  package static let byline = Language(
    nouns: Relations.nouns, clauses: Clauses.all, steps: Steps.all)
}
