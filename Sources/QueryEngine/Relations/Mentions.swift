import NewsCorpus
import QueryLanguage

extension NounWords {
  static let mentions = NounWords(
    "mentions", singular: "mention", summary: "each occurrence of a name")
}

extension Relation {
  /// Each occurrence of a name.
  package static let mentions: Relation = {
    let sentence: @Sendable (RowSource, Int) -> Int = { Int($0.corpus.mentions[$1].sentence) }
    var relation = Relation(
      .mentions,
      examples: ["mentions in a1 ¶1", "mentions | count by kind"],
      fields: MentionFields.all + CitationFields.all(inSentence: sentence),
      shown: ["address", "name", "kind", "text"],
      rows: .column({ $0.mentions.count }) { $0.articles[$1].mentions })
    relation.column = .mentions
    relation.voice = .name { $0.mentions[$1].name }
    relation.placing = Placing(
      article: { $0.corpus.article(ofSentence: sentence($0, $1)) }, sentence: sentence,
      span: { $0.corpus.mentions[$1].span })
    relation.isReadFromEnglish = true
    relation.finding = Finding(
      holding: { hits, corpus, _ in
        HeldRows.rows(
          corpus.mentions.count, inSentences: HeldRows.sentences(holding: hits, in: corpus)
        ) { corpus.mentions[$0].sentence }
      },
      inside: { place, corpus, state in
        state.search("mentions") { corpus.mentions[$0].span }
          .rows(of: corpus.articles[place.article].mentions, overlapping: place.span)
          .map { UInt32($0) }
      })
    return relation
  }()
}

/// The fields of mentions.
enum MentionFields {
  static let all: [Field] = [
    Field("text", "the name as written here") { source, row in
      let mention = source.corpus.mentions[row]
      return source.corpus.bytes(
        mention.span, of: source.corpus.article(ofSentence: Int(mention.sentence)))
    },
    Field(
      "name", .text, "the fullest form", code: .init(of: { $0.corpus.mentions[$1].name })
    ) { .text($0.corpus.string(ofName: Int($0.corpus.mentions[$1].name))) },
    Field(
      "kind", .text, "person, organisation, place, group or other",
      code: .init(of: { source, row in
        UInt32(source.corpus.names[Int(source.corpus.mentions[row].name)].kind.rawValue)
      })
    ) { source, row in
      .text(source.corpus.names[Int(source.corpus.mentions[row].name)].kind.word)
    },
    Field(
      "confidence", .text, "sure, likely or guess",
      code: .init(of: { UInt32($0.corpus.mentions[$1].confidence.rawValue) })
    ) { .text($0.corpus.mentions[$1].confidence.word) },
  ]
}
