/// Every noun of the language, in the order in which help lists them.
package enum Relations {
  package static let all: [Relation] = [
    .articles, .paragraphs, .sentences, .quotes, .people, .organisations, .places, .groups, .names,
    .mentions, .figures, .dates, .terms, .words, .sources,
  ]

  /// The relation that a word names.
  package static func named(_ word: String) -> Relation? { all.first { $0.isNamed(word) } }

  /// The relation that others call by a word that is none of its own: `statements` for quotes.
  package static func meant(by word: String) -> Relation? {
    let word = word.lowercased()
    return all.first { $0.words.habits.contains(word) }
  }

  /// The relation that has all rows of a column.
  package static func of(_ column: CorpusColumn) -> Relation? {
    all.first { $0.column == column && !$0.isSelective }
  }

  /// The relation that has all rows of a relation's column: names, of people.
  static func head(of relation: Relation) -> Relation { relation.column.flatMap(of) ?? relation }
}
