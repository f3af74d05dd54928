package import NewsAnalysis
import NewsCorpus
import QueryLanguage

extension Relation {
  /// The sentences of a summary.
  package static let summary: Relation = {
    var relation = Relation(
      NounWords(
        "summary sentences", singular: "summary sentence",
        summary: "sentences that together tell most of what some rows say"),
      fields: SummaryRows.fields, shown: ["address", "speaker", "text"], rows: .made)
    relation.placing = Placing(
      article: { $0.corpus.article(ofSentence: SummaryRows.sentence($0, $1)) },
      sentence: { SummaryRows.sentence($0, $1) },
      span: { $0.corpus.sentences[SummaryRows.sentence($0, $1)].span })
    return relation
  }()
}

/// The sentences of a summary as rows. A class, so that reading a field copies nothing.
package final class SummaryRows: TracedRows {
  /// The summary.
  package let summary: Summary

  package var count: Int { summary.lines.count }

  init(_ summary: Summary) { self.summary = summary }

  func origin(_ row: Int) -> Origin {
    Origin(relation: .sentences, row: UInt32(clamping: summary.lines[row].sentence))
  }

  fileprivate static func line(_ source: RowSource, _ row: Int) -> Summary.Line? {
    (source.derived as? SummaryRows)?.summary.lines[row]
  }

  fileprivate static func sentence(_ source: RowSource, _ row: Int) -> Int {
    line(source, row)?.sentence ?? 0
  }

  fileprivate static let fields: [Field] =
    [
      Field(
        "text", .text, "the sentence as it stands alone: without a dateline, its marks closed"
      ) { source, row in
        line(source, row).map { .text($0.standing.text) } ?? .unknown
      },
      Field("speaker", .list, "whose words it is, or quotes; guesses left out") { source, row in
        let speakers = speakers(source, row)
        return speakers.isEmpty ? .unknown : .list(speakers)
      },
      Field("words", "words of the text, as spaces part them") { source, row in
        Double(line(source, row)?.standing.words ?? 0)
      },
      Field("otherwise", .list, "where other articles say otherwise") { source, row in
        let others = line(source, row)?.otherwise ?? []
        return others.isEmpty
          ? .unknown : .list(others.map { source.corpus.address(ofSentence: $0).description })
      },
    ] + CitationFields.all(inSentence: { sentence($0, $1) })

  /// Who says the sentence, or what is quoted in it, in the order of its text.
  private static func speakers(_ source: RowSource, _ row: Int) -> [String] {
    guard let line = line(source, row) else { return [] }
    let corpus = source.corpus
    let article = corpus.article(ofSentence: line.sentence)
    var speakers = line.standing.speaker.isEmpty ? [] : [line.standing.speaker]
    for number in corpus.articles[article].quotations {
      let quotation = corpus.quotations[number]
      guard let speaker = quotation.speaker, quotation.confidence != .guess,
        quotation.span.overlaps(corpus.sentences[line.sentence].span)
      else { continue }
      let name = corpus.strings[corpus.speakers[Int(speaker)].text]
      if !speakers.contains(name) { speakers.append(name) }
    }
    return speakers
  }
}
