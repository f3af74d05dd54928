/// What others call the nouns of the language.
package enum NounHabits {
  private static let nouns = [
    "speakers": "sources", "numbers": "figures", "amounts": "figures", "statements": "quotes",
    "claims": "quotes", "persons": "people", "entities": "names", "countries": "places",
    "documents": "articles", "stories": "articles", "files": "articles",
  ]

  /// The noun that a word is meant as; nil for words that nobody uses so.
  package static func noun(for word: String) -> String? { nouns[word.lowercased()] }
}
