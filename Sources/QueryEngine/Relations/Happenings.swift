import NewsAnalysis
import NewsCorpus
import QueryLanguage

extension NounWords {
  static let happenings = NounWords(
    "timeline", singular: "happening", rows: "happenings", habits: ["events", "chronology"],
    summary:
      "what happened on each day and who tells it, in order; what leaves the day in doubt is remarked"
  )
}

extension Relation {
  /// What happened on each day, in order of time.
  package static let happenings = HappeningRows.relation
}

/// The timeline of a query. A class, so that reading a field copies nothing.
final class HappeningRows: TracedRows {
  fileprivate let timeline: Timeline

  var count: Int { timeline.happenings.count }
  /// How many dates date no happening.
  var unusedDates: Int { timeline.dates.unused }
  /// How many dates there are.
  var dateCount: Int { timeline.dates.count }

  private init(_ timeline: Timeline) { self.timeline = timeline }

  static let relation: Relation = {
    let sentences: @Sendable (RowSource, Int) -> [Int] = { happening($0, $1)?.sentences ?? [] }
    var relation = Relation(
      .happenings,
      examples: ["timeline where certain", "timeline in a1, a2 | count by day"],
      fields: HappeningFields.all
        + ComparedRows.fields(sentences).filter { $0.name != "count" },
      shown: ["day", "remark", "according_to", "text", "address"],
      rows: .compared { (articles, corpus, patience) throws(EvaluationError) in
        do {
          let timeline = try Timeline(
            of: corpus, articles: articles, cancellation: Cancellation(patience.isCancelled))
          let rows = HappeningRows(timeline)
          return (RowSet(.happenings, RowList([0..<rows.count]), derived: rows), nil)
        } catch {
          throw .cancelled
        }
      })
    relation.placing = ComparedRows.placing(sentences)
    relation.takesOneArticle = true
    relation.layout = .days
    relation.days = HappeningFields.days
    return relation
  }()

  /// The happening of a row; nil of other rows.
  static func happening(_ source: RowSource, _ row: Int) -> Happening? {
    (source.derived as? HappeningRows)?.timeline.happenings[row]
  }

  func origin(_ row: Int) -> Origin {
    Origin(
      relation: .sentences, row: UInt32(clamping: timeline.happenings[row].sentences.first ?? 0))
  }
}

/// The fields of a timeline.
private enum HappeningFields {
  static let all: [Field] = [
    day, days.from, days.to,
    Field("certain", .flag, "whether the day is known and nothing leaves it in doubt") {
      source, row in
      best(source, row).map { .flag($0.isCertain) } ?? .unknown
    },
    Field(
      "basis", .text,
      "how the day is known: stated, weekday, relative, year added; open where it is not"
    ) { source, row in
      best(source, row).map { .text(HappeningText.word($0.basis)) } ?? .unknown
    },
    Field(
      "remark", .list,
      "what to know of the day: the words of an open one, expected, year added, month, year, period, one of several dates, of a noun, of a side clause, by then, until then, before then, after then, a guess, day it was said"
    ) { source, row in
      guard let best = best(source, row) else { return .unknown }
      let words = HappeningText.words(
        best.remarks, code: code(best, source.corpus), of: best.subject,
        written: written(best, source.corpus))
      return words.isEmpty ? .unknown : .list(words)
    },
    Field("expected", .flag, "whether it was announced, planned or feared for that day") {
      source, row in
      guard let happening = HappeningRows.happening(source, row) else { return .unknown }
      return .flag(happening.versions.allSatisfy { $0.remarks.contains(.expected) })
    },
    Field("open", .flag, "whether no day of the calendar is known") { source, row in
      best(source, row).map { .flag($0.basis == .open) } ?? .unknown
    },
    Field("kind", .text, "event, or statement where the day is that on which somebody said it") {
      source, row in
      best(source, row).map { .text($0.subject == .event ? "event" : "statement") } ?? .unknown
    },
    Field("speaker", .list, "who is said to tell it; unknown of an article's own words") {
      source, row in
      let speakers = tellers(source, row) { speaker($0, source.corpus) }
      return speakers.isEmpty ? .unknown : .list(speakers)
    },
    Field("according_to", .list, "who tells it: the speaker, else the publication or the article") {
      source, row in
      .list(
        tellers(source, row) { dating in
          let article = source.corpus.article(ofSentence: dating.sentence)
          return speaker(dating, source.corpus) ?? source.corpus.articles[article].details.outlet
            ?? Address(article: article).description
        })
    },
    Field("written", "the date as the sentence writes it") { source, row in
      best(source, row).map { writtenBytes($0, source.corpus) }
    },
    Field("articles", "how many articles tell it") { source, row in
      HappeningRows.happening(source, row).map { Double($0.versions.count) } ?? .nan
    },
  ]

  /// In ISO 8601 for programs and in words for readers: a table says “summer 2019”.
  private static let day: Field = {
    var day = Field(
      "day", .text, "the day, or as much as is known of it: 2024-01-25, 2024-01, a Thursday"
    ) { source, row in
      best(source, row).map { .text(code($0, source.corpus)) } ?? .unknown
    }
    day.reading = PeriodWords.words
    day.spelling = PeriodWords.code
    // Rows are in order of time.
    day.sortNumber = { source, row in
      guard let best = best(source, row), let from = source.corpus.dates[best.date].from else {
        return .nan
      }
      let to = source.corpus.dates[best.date].to ?? from
      return Double((Int(from) + 1_000_000) << 18 + min(max(0, Int(to) - Int(from)), 1 << 18 - 1))
    }
    return day
  }()

  static let days = Relation.Days(
    key: "day",
    from: bound("from", "the first day meant") { $0.from },
    to: bound("to", "the last day meant") { $0.to },
    range: { source, row in
      guard let best = best(source, row), let from = source.corpus.dates[best.date].from else {
        return nil
      }
      return Int(from)...max(Int(from), Int(source.corpus.dates[best.date].to ?? from))
    })

  private static func bound(
    _ name: String, _ summary: String, _ day: @escaping @Sendable (DateMention) -> Int32?
  ) -> Field {
    Field(name, .date, summary) { source, row in
      best(source, row).flatMap { day(source.corpus.dates[$0.date]) }
        .map { .date(CivilDate(daysSinceEpoch: Int($0))) } ?? .unknown
    }
  }

  private static func best(_ source: RowSource, _ row: Int) -> Dating? {
    HappeningRows.happening(source, row)?.best
  }

  private static func code(_ dating: Dating, _ corpus: Corpus) -> String {
    Dating.dayCode(corpus.strings[corpus.dates[dating.date].value])
  }

  private static func writtenBytes(_ dating: Dating, _ corpus: Corpus) -> ArraySlice<UInt8> {
    corpus.bytes(corpus.dates[dating.date].span, of: corpus.article(ofSentence: dating.sentence))
  }

  /// The words of an open date that its code says nothing of: `last week`; nil of others.
  private static func written(_ dating: Dating, _ corpus: Corpus) -> String? {
    guard dating.basis == .open, PeriodWords.isUndated(code(dating, corpus)) else { return nil }
    return String(decoding: writtenBytes(dating, corpus), as: UTF8.self)
  }

  private static func speaker(_ dating: Dating, _ corpus: Corpus) -> String? {
    dating.quotation.flatMap { corpus.quotations[$0].speaker }
      .map { corpus.strings[corpus.speakers[Int($0)].text] }
  }

  /// Whoever tells the versions of a row, each once.
  private static func tellers(
    _ source: RowSource, _ row: Int, _ teller: (Dating) -> String?
  ) -> [String] {
    var tellers: [String] = []
    for version in HappeningRows.happening(source, row)?.versions ?? [] {
      if let own = teller(version), !tellers.contains(own) { tellers.append(own) }
    }
    return tellers
  }
}
