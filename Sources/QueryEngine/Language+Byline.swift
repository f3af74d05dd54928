extension Language {
  /// The language of byline.
  package static let byline = Language(
    relations: Relations.all, clauses: Clauses.all, steps: Steps.all)
}
