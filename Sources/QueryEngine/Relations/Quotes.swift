import NewsCorpus
import QueryLanguage

extension NounWords {
  static let quotes = NounWords(
    "quotes", singular: "quote", spellings: ["quotation", "quotations"],
    habits: ["statements", "claims"],
    summary: "what is quoted: direct, partial, indirect, scare")
}

extension Relation {
  /// What is quoted.
  package static let quotes: Relation = {
    let sentence: @Sendable (RowSource, Int) -> Int = {
      Int($0.corpus.quotations[$1].sentence)
    }
    var relation = Relation(
      .quotes,
      examples: ["quotes | count by speaker", "quotes where anonymous"],
      fields: QuoteFields.all + CitationFields.all(inSentence: sentence),
      shown: ["address", "speaker", "kind", "text"],
      rows: .column({ $0.quotations.count }) { $0.articles[$1].quotations })
    relation.column = .quotations
    relation.voice = .speaker { $0.quotations[$1].speaker }
    relation.quotation = { Int($0) }
    relation.isCountedInOverview = true
    relation.placing = Placing(
      article: { $0.corpus.article(ofSentence: sentence($0, $1)) }, sentence: sentence,
      span: { $0.corpus.quotations[$1].span })
    relation.ownText = .parts { $0.parts(ofQuotation: $1) }
    relation.finding = Finding(
      holding: { (hits, corpus, patience) throws(EvaluationError) in
        try HeldRows.rows(
          containing: hits, in: corpus, patience, own: \.quotations,
          span: { corpus.quotations[$0].span },
          holds: { row, place in
            let own = corpus.quotations[row]
            return own.partCount == 0
              ? own.span.contains(place)
              : corpus.parts(ofQuotation: row).contains { $0.contains(place) }
          })
      },
      inside: { place, corpus, state in
        state.search("quotes") { corpus.quotations[$0].span }
          .rows(of: corpus.articles[place.article].quotations, overlapping: place.span)
          .map { UInt32($0) }
      })
    return relation
  }()
}

/// The fields of quotations.
enum QuoteFields {
  static let all: [Field] = [
    Field("text", "the words quoted; … where a cue interrupts them", lookup: .words) {
      source, row in
      let article = source.corpus.article(ofQuotation: row)
      let parts = source.corpus.parts(ofQuotation: row).map { source.corpus.bytes($0, of: article) }
      return parts.count == 1 ? parts[0] : ArraySlice(parts.joined(separator: " … ".utf8))
    },
    Field(
      "kind", .text, "direct, partial, indirect or scare",
      code: .init(of: { UInt32($0.corpus.quotations[$1].kind.rawValue) })
    ) { .text($0.corpus.quotations[$1].kind.word) },
    Field(
      "speaker", .text, "the full name, or how an anonymous source is described",
      code: .init(of: { source, row in
        source.corpus.quotations[row].speaker.map { source.corpus.speakers[Int($0)].text } ?? .max
      })
    ) { source, row in
      source.corpus.quotations[row].speaker.map {
        .text(source.corpus.strings[source.corpus.speakers[Int($0)].text])
      } ?? .unknown
    },
    Field("written", .text, "the speaker as written with this quotation") { source, row in
      text(source, row, source.corpus.quotations[row].written)
    },
    Field("role", .text, "the speaker's role as the article gives it") { source, row in
      speaker(source, row) { $0.role }
    },
    Field("affiliation", .text, "whom the speaker speaks for, as written") { source, row in
      speaker(source, row) { $0.affiliation }
    },
    Field(
      "anonymous", .flag, "whether the speaker's name is withheld",
      code: .init(of: { source, row in
        source.corpus.quotations[row].speaker.map {
          source.corpus.speakers[Int($0)].isAnonymous ? 1 : 0
        } ?? .max
      })
    ) { source, row in
      source.corpus.quotations[row].speaker.map {
        .flag(source.corpus.speakers[Int($0)].isAnonymous)
      } ?? .unknown
    },
    Field("via", .text, "who relayed it, as written") { source, row in
      text(source, row, source.corpus.quotations[row].via)
    },
    Field("cue", .lemma, "the reporting words: said, according to") { source, row in
      text(source, row, source.corpus.quotations[row].cue)
    },
    Field("words", "how many words") { source, row in
      let article = source.corpus.article(ofQuotation: row)
      return Double(
        source.corpus.parts(ofQuotation: row).reduce(0) {
          $0 + source.corpus.words(in: $1, of: article).count
        })
    },
    Field(
      "confidence", .text, "sure, likely or guess: what the attribution rests on",
      code: .init(of: { UInt32($0.corpus.quotations[$1].confidence.rawValue) })
    ) { .text($0.corpus.quotations[$1].confidence.word) },
  ]

  private static func text(_ source: RowSource, _ row: Int, _ span: TextSpan) -> Value {
    span.isEmpty
      ? .unknown
      : .text(source.corpus.string(span, of: source.corpus.article(ofQuotation: row)))
  }

  private static func speaker(
    _ source: RowSource, _ row: Int, _ part: (Speaker) -> TextSpan
  ) -> Value {
    guard let speaker = source.corpus.quotations[row].speaker else { return .unknown }
    let own = source.corpus.speakers[Int(speaker)]
    let span = part(own)
    return span.isEmpty
      ? .unknown : .text(source.corpus.string(span, of: ArticleOrdinal(own.article)))
  }
}
