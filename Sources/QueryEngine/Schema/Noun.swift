import NewsCorpus

/// What one row of a set is.
package enum Noun: String, Sendable, CaseIterable, Hashable {
  case articles, paragraphs, sentences, quotes, people, organisations, places, groups, names,
    mentions
  case figures, dates, terms, words, sources

  /// The noun a word names: plural or singular, `-s-` or `-z-`; nil when there is none.
  package init?(word: String) {
    let lower = word.lowercased()
    if let noun = Noun(rawValue: lower) {
      self = noun
      return
    }
    switch lower {
    case "person", "persons": self = .people
    case "quotation", "quotations": self = .quotes
    case "organization", "organizations": self = .organisations
    default:
      guard let noun = Noun.allCases.first(where: { $0.singular == lower }) else { return nil }
      self = noun
    }
  }

  /// The noun for one row.
  package var singular: String {
    switch self {
    case .people: "person"
    default: String(rawValue.dropLast())
    }
  }

  /// The noun for so many rows.
  package func counted(_ count: Int) -> String { count == 1 ? singular : rawValue }

  /// One sentence on what a row is.
  package var summary: String {
    switch self {
    case .articles: "the articles of the corpus"
    case .paragraphs: "the paragraphs of the articles"
    case .sentences: "the sentences of the articles, titles aside"
    case .quotes: "what is quoted: direct, partial, indirect, scare"
    case .people: "the people named, each once across the corpus"
    case .organisations: "the organisations named"
    case .places: "the places named"
    case .groups: "the peoples, faiths and movements named"
    case .names: "everyone and everything named"
    case .mentions: "each occurrence of a name"
    case .figures: "quantities as stated"
    case .dates: "dates and times as stated"
    case .terms: "the distinct words, by dictionary form, with their counts"
    case .words: "the running words"
    case .sources: "who each article relies on"
    }
  }

  /// The kind of name that rows of this noun are; nil when rows are not names or of any kind.
  var nameKind: NameKind? {
    switch self {
    case .people: .person
    case .organisations: .organisation
    case .places: .place
    case .groups: .group
    default: nil
    }
  }

  /// Whether rows are names across the corpus, which have no one place in the text.
  package var isName: Bool {
    switch self {
    case .people, .organisations, .places, .groups, .names: true
    default: false
    }
  }

  /// The nouns with the same rows: a set of one may be joined with a set of the other.
  func shares(rowsWith other: Noun) -> Bool { self == other || (isName && other.isName) }
}
