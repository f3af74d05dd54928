import NewsCorpus
import QueryLanguage

extension NounWords {
  static let dates = NounWords("dates", singular: "date", summary: "dates and times as stated")
}

extension Relation {
  /// Dates and times as stated.
  package static let dates: Relation = {
    let sentence: @Sendable (RowSource, Int) -> Int = { Int($0.corpus.dates[$1].sentence) }
    var relation = Relation(
      .dates,
      examples: ["dates where not open | sort by from", "dates after 2020"],
      fields: DateFields.all
        + CitationFields.all(inSentence: sentence).filter { $0.name != "date" },
      shown: ["address", "text", "from", "to"],
      rows: .column({ $0.dates.count }) { $0.articles[$1].dates })
    relation.column = .dates
    relation.isCountedInOverview = true
    relation.placing = Placing(
      article: { $0.corpus.article(ofSentence: sentence($0, $1)) }, sentence: sentence,
      span: { $0.corpus.dates[$1].span })
    relation.isReadFromEnglish = true
    relation.days = DateFields.days
    relation.finding = Finding(
      holding: { hits, corpus, _ in
        HeldRows.rows(
          corpus.dates.count, inSentences: HeldRows.sentences(holding: hits, in: corpus)
        ) { corpus.dates[$0].sentence }
      },
      inside: { place, corpus, state in
        state.search("dates") { corpus.dates[$0].span }
          .rows(of: corpus.articles[place.article].dates, overlapping: place.span)
          .map { UInt32($0) }
      })
    return relation
  }()
}

/// The fields of dates.
enum DateFields {
  static let all: [Field] = [
    Field("text", "the expression as stated") { source, row in
      let date = source.corpus.dates[row]
      return source.corpus.bytes(
        date.span, of: source.corpus.article(ofSentence: Int(date.sentence)))
    },
    value, days.from, days.to,
    Field("open", .flag, "whether it cannot be resolved") { source, row in
      .flag(source.corpus.dates[row].from == nil)
    },
    Field(
      "confidence", .text, "sure, likely or guess",
      code: .init(of: { UInt32($0.corpus.dates[$1].confidence.rawValue) })
    ) { .text($0.corpus.dates[$1].confidence.word) },
  ]

  /// In ISO 8601 for programs and in words for readers: a table says “summer 2019”.
  private static let value: Field = {
    var value = Field(
      "date", .text,
      "when: a day, a month, a season …; ISO 8601 in csv and json, with X where open",
      code: .init(of: { $0.corpus.dates[$1].value })
    ) { .text($0.corpus.strings[$0.corpus.dates[$1].value]) }
    value.reading = PeriodWords.words
    value.spelling = PeriodWords.code
    value.sortNumber = order
    return value
  }()

  /// By the first day meant, then by the last, then by the time of day; open dates are unknown.
  private static func order(_ source: RowSource, _ row: Int) -> Double {
    let date = source.corpus.dates[row]
    guard let from = date.from else { return .nan }
    let length = min(max(0, Int(date.to ?? from) - Int(from)), 1 << 18 - 1)
    let minutes = PeriodWords.minutes(of: source.corpus.strings[date.value])
    return Double((Int(from) + 1_000_000) << 29 + length << 11 + minutes)
  }

  /// The days meant, by which `date` is compared with a date.
  static let days = Relation.Days(
    key: "date",
    from: day("from", "the first day meant") { $0.corpus.dates[$1].from },
    to: day("to", "the last day meant") { $0.corpus.dates[$1].to },
    range: { source, row in
      guard let from = source.corpus.dates[row].from, let to = source.corpus.dates[row].to else {
        return nil
      }
      return Int(from)...max(Int(from), Int(to))
    })

  private static func day(
    _ name: String, _ summary: String, _ day: @escaping @Sendable (RowSource, Int) -> Int32?
  ) -> Field {
    // Days are small numbers on either side of 1970; moved, they are numbers without a sign.
    Field(
      name, .date, summary,
      code: .init(of: { day($0, $1).map { UInt32(clamping: Int($0) + 1_000_000) } ?? .max })
    ) { source, row in
      day(source, row).map { .date(CivilDate(daysSinceEpoch: Int($0))) } ?? .unknown
    }
  }
}
