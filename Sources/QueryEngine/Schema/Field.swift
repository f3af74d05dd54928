import NewsCorpus

/// A property of the rows of a noun, under the name users type.
package struct Field: Sendable {
  /// What sort of value it has, which decides what it may be compared with.
  package enum Kind: String, Sendable {
    case text, number, date, flag, list
    /// Text compared by dictionary form: `cue = deny` finds "denied".
    case lemma

    /// The kind of one item, where values are lists.
    var ofItems: Kind { self == .list ? .text : self }
  }

  /// The name users type.
  package let name: String
  /// What sort of value it has.
  package let kind: Kind
  /// One line on what it is.
  package let summary: String
  /// The value in a row.
  let value: @Sendable (Corpus, Int) -> Value
  /// A number that is equal just where the value is equal; makes grouping fast. Nil: there is none.
  let code: (@Sendable (Corpus, Int) -> UInt32)?
  /// Its own spelling of a text it is compared with: German is `de`. Nil: every text is its own spelling.
  let spelling: (@Sendable (String) -> String?)?
  /// What a reader calls one of its values: `de` is German. Nil: what it is.
  let reading: (@Sendable (String) -> String?)?

  init(
    _ name: String, _ kind: Kind, _ summary: String,
    code: (@Sendable (Corpus, Int) -> UInt32)? = nil,
    spelling: (@Sendable (String) -> String?)? = nil,
    reading: (@Sendable (String) -> String?)? = nil,
    value: @escaping @Sendable (Corpus, Int) -> Value
  ) {
    self.name = name
    self.kind = kind
    self.summary = summary
    self.code = code
    self.spelling = spelling
    self.reading = reading
    self.value = value
  }
}

/// The fields of each noun: the open set that help, completion, binding and the README's table read.
package enum FieldRegistry {
  /// The fields of a noun in the order in which they are listed.
  package static func fields(of noun: Noun) -> [Field] {
    switch noun {
    case .articles: ArticleFields.all
    case .paragraphs: TextFields.paragraphs + CitationFields.all(of: .paragraphs)
    case .sentences: TextFields.sentences + CitationFields.all(of: .sentences)
    case .quotes: QuoteFields.all + CitationFields.all(of: .quotes)
    case .people, .organisations, .places, .groups, .names: NameFields.all
    case .mentions: MentionFields.all + CitationFields.all(of: .mentions)
    case .figures: FigureFields.all + CitationFields.all(of: .figures)
    case .dates: DateFields.all + CitationFields.all(of: .dates).filter { $0.name != "date" }
    case .terms: []
    case .words: WordFields.all + CitationFields.all(of: .words)
    case .sources: SourceFields.all + CitationFields.all(of: .sources)
    }
  }

  /// The fields of the tables of terms, which depend on the articles counted.
  package static let termColumns: [(name: String, kind: Field.Kind, summary: String)] = [
    ("term", .text, "the dictionary form"),
    ("count", .number, "how often it occurs in the articles asked for"),
    ("articles", .number, "in how many of them"),
    ("per_million", .number, "occurrences per million running words"),
  ]

  /// The field of a noun with a name; `-s-` and `-z-`, singular and plural are the same.
  package static func field(_ name: String, of noun: Noun) -> Field? {
    let wanted = name.lowercased()
    return fields(of: noun).first { $0.name == wanted }
      ?? aliases[wanted].flatMap { alias in fields(of: noun).first { $0.name == alias } }
  }

  private static let aliases = [
    "outlets": "outlet", "speakers": "speaker", "organization": "organisation", "byline": "author",
    "authors": "author", "publication": "outlet", "type": "kind", "id": "article",
    "source": "speaker",
  ]

  /// The fields shown when a query does not say which.
  package static func shown(of noun: Noun) -> [String] {
    switch noun {
    case .articles: ["id", "date", "outlet", "title", "words", "quotes", "figures"]
    case .paragraphs, .sentences: ["address", "text"]
    case .quotes: ["address", "speaker", "kind", "text"]
    case .people, .organisations, .places, .groups: ["name", "mentions", "articles", "variants"]
    case .names: ["name", "kind", "mentions", "articles", "variants"]
    case .mentions: ["address", "name", "kind", "text"]
    case .figures: ["address", "qualifier", "value", "unit", "text"]
    case .dates: ["address", "text", "from", "to"]
    case .terms: ["term", "count", "articles", "per_million"]
    case .words: ["address", "form", "lemma"]
    case .sources: ["article", "source", "kind", "quotes"]
    }
  }
}
