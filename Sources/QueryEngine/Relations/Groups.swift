import NewsCorpus
import QueryLanguage

extension Relation {
  /// The peoples, faiths and movements named.
  package static let groups = NamedRows.relation(
    NounWords("groups", singular: "group", summary: "the peoples, faiths and movements named"),
    examples: ["groups", "groups | show name, variants"],
    kind: .group, shown: ["name", "mentions", "articles", "variants"])
}
