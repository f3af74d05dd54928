import QueryLanguage

/// Every noun of the language, in the order in which help lists them.
package enum Relations {
  static let nouns: [Noun] = [
    Noun(.articles) { .articles },
    Noun(.paragraphs) { .paragraphs },
    Noun(.sentences) { .sentences },
    Noun(.quotes) { .quotes },
    Noun(.people) { .people },
    Noun(.organisations) { .organisations },
    Noun(.places) { .places },
    Noun(.groups) { .groups },
    Noun(.names) { .names },
    Noun(.mentions) { .mentions },
    Noun(.figures) { .figures },
    Noun(.dates) { .dates },
    Noun(.terms) { .terms },
    Noun(.words) { .words },
    Noun(.sources) { .sources },
    Noun(.reuses) { .reuses },
    Noun(.agreements) { .agreements },
    Noun(.conflicts) { .conflicts },
    Noun(.happenings) { .happenings },
  ]

  /// The rows in which phrases are looked for where nothing else is asked.
  static var textUnit: Relation { .sentences }

  /// All relations.
  package static var all: [Relation] { nouns.map { $0.relation() } }

  /// The relation that a word names.
  package static func named(_ word: String) -> Relation? {
    let word = word.lowercased()
    return nouns.first { $0.words.isNamed(word) }?.relation()
  }

  /// The relation that others call by a word that is none of its own: `statements` for quotes.
  package static func meant(by word: String) -> Relation? {
    let word = word.lowercased()
    return nouns.first { $0.words.habits.contains(word) }?.relation()
  }

  /// The relation that has all rows of a column.
  package static func of(_ column: CorpusColumn) -> Relation? {
    all.first { $0.column == column && !$0.isSelective }
  }

  /// The relation that has all rows of a relation's column: names, of people.
  static func head(of relation: Relation) -> Relation { relation.column.flatMap(of) ?? relation }
}

/// A noun of the language. Its words, which every parser needs, stand apart from its relation, which is made
/// when it is first asked for.
struct Noun: Sendable {
  let words: NounWords
  let relation: @Sendable () -> Relation

  init(_ words: NounWords, _ relation: @escaping @Sendable () -> Relation) {
    (self.words, self.relation) = (words, relation)
  }
}
