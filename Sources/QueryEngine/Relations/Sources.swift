import NewsAnalysis
import NewsCorpus
import QueryLanguage

extension NounWords {
  static let sources = NounWords(
    "sources", singular: "source", habits: ["speakers"],
    summary: "who or what each article relies on: one row for each article and source")
}

extension Relation {
  /// Who each article relies on.
  package static let sources = SourceRows.relation
}

/// Where the rows of sources come from.
private enum SourceRows {
  static let relation: Relation = {
    let article: @Sendable (RowSource, Int) -> ArticleOrdinal = {
      ArticleOrdinal($0.corpus.speakers[$1].article)
    }
    let sentence: @Sendable (RowSource, Int) -> Int = { source, row in
      let speaker = source.corpus.speakers[row]
      return source.corpus.sentence(at: speaker.label.lower, of: ArticleOrdinal(speaker.article))
    }
    var relation = Relation(
      .sources,
      examples: [
        "sources | cross kind by outlet", "articles in (sources where kind = outlet and not own)",
      ],
      fields: SourceFields.all
        + CitationFields.all(
          article: article, address: { $0.corpus.address(ofSentence: sentence($0, $1)) }),
      shown: ["article", "source", "kind", "via", "quotes"],
      rows: .column({ $0.speakers.count }) { $0.articles[$1].speakers })
    relation.column = .speakers
    relation.voice = .speaker { UInt32($1) }
    relation.placing = Relation.Placing(
      article: article, sentence: sentence, span: { $0.corpus.speakers[$1].label })
    relation.isReadFromEnglish = true
    relation.finding = Relation.Finding(
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
      kind,
      Field(
        "confidence", .text, "sure, likely or guess: what the kind rests on",
        code: .init(of: { UInt32(SourceKinds($0.corpus).kind(ofSpeaker: $1).confidence.rawValue) })
      ) { .text(SourceKinds($0.corpus).kind(ofSpeaker: $1).confidence.word) },
      Field("role", .text, "the role as the article gives it") { source, row in
        text(source, row, source.corpus.speakers[row].role)
      },
      Field("affiliation", .text, "whom the source speaks for, as written") { source, row in
        text(source, row, source.corpus.speakers[row].affiliation)
      },
      Field("anonymous", .flag, "whether the name is withheld") { source, row in
        .flag(source.corpus.speakers[row].isAnonymous)
      },
      Field(
        "how", .text,
        "quoted, relaying (others’ words came through it) or credited (in the dateline or at the end)"
      ) { source, row in
        let use = SourceUse(of: row, in: source.corpus)
        return .text(
          use.quotations.isEmpty ? use.relayed.isEmpty ? "credited" : "relaying" : "quoted")
      },
      Field("own", .flag, "whether it is the article’s own publication") { source, row in
        isOwn(source, row)
      },
      Field("quotes", "how many quotations the article takes from it") { source, row in
        Double(SourceUse(of: row, in: source.corpus).quotations.count)
      },
      Field("relayed", "how many quotations of others came through it") { source, row in
        Double(SourceUse(of: row, in: source.corpus).relayed.count)
      },
      Field("words", "how many words these quotations have") { source, row in
        Double(SourceUse(of: row, in: source.corpus).words(in: source.corpus))
      },
      Field("share", "share of the article’s words that are in its quotations, 0 to 1") {
        source, row in
        let article = ArticleOrdinal(source.corpus.speakers[row].article)
        let all = source.corpus.bodyWords(of: article).count
        let own = SourceUse(of: row, in: source.corpus).words(in: source.corpus)
        return all > 0 ? (Double(min(own, all)) / Double(all) * 1000).rounded() / 1000 : .nan
      },
      Field("articles", "how many articles rely on a source so called") { source, row in
        Double(articleCounts(source.corpus)[row])
      },
      Field("via", .list, "through whom its words came, as written") { source, row in
        let relayers = SourceUse(of: row, in: source.corpus).relayers(in: source.corpus)
        return relayers.isEmpty ? .unknown : .list(relayers)
      },
    ]

  private static let kind: Field = {
    var kind = Field(
      "kind", .text,
      "named, anonymous, institution, document (a statement, a report, a post …) or outlet",
      code: .init(of: { UInt32(SourceKinds($0.corpus).kind(ofSpeaker: $1).kind.rawValue) })
    ) { .text(SourceKinds($0.corpus).kind(ofSpeaker: $1).kind.word) }
    kind.values = SourceKind.allCases.map(\.word)
    return kind
  }()

  /// For each speaker in how many articles one so called speaks.
  private static func articleCounts(_ corpus: Corpus) -> [UInt32] {
    corpus.sourceArticles.value {
      var counts: [UInt32: UInt32] = [:]
      var last: [UInt32: UInt32] = [:]
      for speaker in corpus.speakers where last[speaker.text] != speaker.article {
        last[speaker.text] = speaker.article
        counts[speaker.text, default: 0] += 1
      }
      return corpus.speakers.map { counts[$0.text] ?? 0 }
    }
  }

  private static func isOwn(_ source: RowSource, _ row: Int) -> Value {
    let corpus = source.corpus
    let speaker = corpus.speakers[row]
    guard let outlet = corpus.articles[ArticleOrdinal(speaker.article)].details.outlet else {
      return .unknown
    }
    return .flag(
      KnownOutlets.areSame(Folding.folded(outlet), Folding.folded(corpus.strings[speaker.text])))
  }

  private static func text(_ source: RowSource, _ row: Int, _ span: TextSpan) -> Value {
    span.isEmpty
      ? .unknown
      : .text(
        source.corpus.string(span, of: ArticleOrdinal(source.corpus.speakers[row].article)))
  }
}
