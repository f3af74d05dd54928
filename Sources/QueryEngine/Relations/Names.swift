import NewsCorpus
import QueryLanguage

extension NounWords {
  static let names = NounWords(
    "names", singular: "name", habits: ["entities"], summary: "everyone and everything named")
}

extension Relation {
  /// Everyone and everything named.
  package static let names = NamedRows.relation(
    .names,
    examples: ["names | count by kind", "names where articles > 2"],
    kind: nil, shown: ["name", "kind", "mentions", "articles", "variants"])
}
