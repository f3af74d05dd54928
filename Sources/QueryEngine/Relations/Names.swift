import NewsCorpus
import QueryLanguage

extension Relation {
  /// Everyone and everything named.
  package static let names = NamedRows.relation(
    NounWords(
      "names", singular: "name", habits: ["entities"], summary: "everyone and everything named"),
    examples: ["names | count by kind", "names where articles > 2"],
    kind: nil, shown: ["name", "kind", "mentions", "articles", "variants"])
}
