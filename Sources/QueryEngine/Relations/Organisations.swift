import NewsCorpus
import QueryLanguage

extension NounWords {
  static let organisations = NounWords(
    "organisations", singular: "organisation", spellings: ["organization", "organizations"],
    summary: "the organisations named")
}

extension Relation {
  /// The organisations named.
  package static let organisations = NamedRows.relation(
    .organisations,
    examples: ["organisations | sort by articles desc", "organisations in a1"],
    kind: .organisation, shown: ["name", "mentions", "articles", "variants"])
}
