import NewsCorpus
import QueryLanguage

extension NounWords {
  static let groups = NounWords(
    "groups", singular: "group", summary: "the peoples, faiths and movements named")
}

extension Relation {
  /// The peoples, faiths and movements named.
  package static let groups = NamedRows.relation(
    .groups,
    examples: ["groups", "groups | show name, variants"],
    kind: .group, shown: ["name", "mentions", "articles", "variants"])
}
