import NewsCorpus
import QueryLanguage

extension NounWords {
  static let places = NounWords(
    "places", singular: "place", habits: ["countries"], summary: "the places named")
}

extension Relation {
  /// The places named.
  package static let places = NamedRows.relation(
    .places,
    examples: ["places | sort by mentions desc | first 5", "places in a1"],
    kind: .place, shown: ["name", "mentions", "articles", "variants"])
}
