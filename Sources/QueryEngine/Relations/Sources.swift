import NewsCorpus
import QueryLanguage

extension NounWords {
  static let sources = NounWords(
    "sources", singular: "source", habits: ["speakers"], summary: "who each article relies on")
}

extension Relation {
  /// Who each article relies on.
  package static let sources: Relation = {
    let article: @Sendable (RowSource, Int) -> ArticleOrdinal = {
      ArticleOrdinal($0.corpus.speakers[$1].article)
    }
    let sentence: @Sendable (RowSource, Int) -> Int = { source, row in
      let speaker = source.corpus.speakers[row]
      return source.corpus.sentence(at: speaker.label.lower, of: ArticleOrdinal(speaker.article))
    }
    var relation = Relation(
      .sources,
      examples: ["sources | count by kind", "sources where anonymous"],
      fields: SourceFields.all
        + CitationFields.all(
          article: article, address: { $0.corpus.address(ofSentence: sentence($0, $1)) }),
      shown: ["article", "source", "kind", "quotes"],
      rows: .column({ $0.speakers.count }) { $0.articles[$1].speakers })
    relation.column = .speakers
    relation.voice = .speaker { UInt32($1) }
    relation.placing = Placing(
      article: article, sentence: sentence, span: { $0.corpus.speakers[$1].label })
    relation.isReadFromEnglish = true
    relation.finding = Finding(
      holding: { (hits, corpus, patience) throws(EvaluationError) in
        guard let quotes = Relations.of(.quotations)?.finding else { return [] }
        let rows = try quotes.holding(hits, corpus, patience)
        return speakers(ofQuotes: rows, corpus)
      },
      inside: { place, corpus, state in
        guard let quotes = Relations.of(.quotations)?.finding else { return [] }
        return speakers(ofQuotes: quotes.inside(place, corpus, state), corpus)
      },
      reached: { set, corpus in
        set.relation.column == .quotations ? speakers(ofQuotes: set.rows.array, corpus) : nil
      })
    return relation
  }()

  private static func speakers(ofQuotes rows: [UInt32], _ corpus: Corpus) -> [UInt32] {
    Set(rows.compactMap { corpus.quotations[Int($0)].speaker }).sorted()
  }
}

/// The fields of sources.
enum SourceFields {
  static let all: [Field] =
    [
      ("source", "the full name, or how an anonymous source is described"),
      ("speaker", "the same as source"),
    ].map { name, summary in
      Field(
        name, .text, summary, code: .init(of: { $0.corpus.speakers[$1].text })
      ) { .text($0.corpus.strings[$0.corpus.speakers[$1].text]) }
    } + [
      Field("kind", .text, "named, anonymous or institution") { source, row in
        let speaker = source.corpus.speakers[row]
        if speaker.isAnonymous { return .text("anonymous") }
        guard let name = speaker.name else { return .text("institution") }
        return .text(
          source.corpus.names[Int(name)].kind == .person ? "named" : "institution")
      },
      Field("role", .text, "the role as the article gives it") { source, row in
        text(source, row, source.corpus.speakers[row].role)
      },
      Field("affiliation", .text, "whom the source speaks for, as written") { source, row in
        text(source, row, source.corpus.speakers[row].affiliation)
      },
      Field("anonymous", .flag, "whether the name is withheld") { source, row in
        .flag(source.corpus.speakers[row].isAnonymous)
      },
      Field("quotes", "how many quotations the article takes from it") { source, row in
        Double(quotations(source, row).count)
      },
      Field("via", .text, "who relayed it, as written") { source, row in
        let via = quotations(source, row).lazy.map { source.corpus.quotations[$0].via }
          .first { !$0.isEmpty }
        return via.map { text(source, row, $0) } ?? .unknown
      },
    ]

  private static func quotations(_ source: RowSource, _ row: Int) -> [Int] {
    source.corpus.articles[ArticleOrdinal(source.corpus.speakers[row].article)].quotations.filter {
      source.corpus.quotations[$0].speaker == UInt32(row)
    }
  }

  private static func text(_ source: RowSource, _ row: Int, _ span: TextSpan) -> Value {
    span.isEmpty
      ? .unknown
      : .text(
        source.corpus.string(span, of: ArticleOrdinal(source.corpus.speakers[row].article)))
  }
}
