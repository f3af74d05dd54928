import NewsCorpus
import QueryLanguage

extension NounWords {
  static let people = NounWords(
    "people", singular: "person", spellings: ["persons"],
    summary: "the people named, each once across the corpus")
}

extension Relation {
  /// The people named.
  package static let people: Relation = {
    var relation = NamedRows.relation(
      .people,
      examples: ["people | sort by mentions desc | first 5", "people in a1 except people in a2"],
      kind: .person, shown: ["name", "mentions", "articles", "variants"])
    relation.isCountedInOverview = true
    return relation
  }()
}
