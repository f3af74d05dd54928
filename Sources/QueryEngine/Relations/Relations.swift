/// Every noun of the language, in the order in which help lists them.
package enum Relations {
  package static let all: [Relation] = [
    .articles, .paragraphs, .sentences, .quotes, .people, .organisations, .places, .groups, .names,
    .mentions, .figures, .dates, .terms, .words, .sources,
  ]

  /// The relation that a word names.
  package static func named(_ word: String) -> Relation? { all.first { $0.isNamed(word) } }

  /// The relation that has all rows of a relation's family: names, of people.
  static func head(of relation: Relation) -> Relation { named(relation.family) ?? relation }
}
