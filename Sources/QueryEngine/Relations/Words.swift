import NewsCorpus
import QueryLanguage

extension NounWords {
  static let words = NounWords("words", singular: "word", summary: "the running words")
}

extension Relation {
  /// The running words.
  package static let words: Relation = {
    let sentence: @Sendable (RowSource, Int) -> Int = { $0.corpus.sentence(ofWord: $1) }
    let article: @Sendable (RowSource, Int) -> ArticleOrdinal = { $0.corpus.article(ofWord: $1) }
    var relation = Relation(
      .words,
      examples: ["words in a1 ¶1 | first 5", "words where lemma = talk | count by form"],
      fields: WordFields.all + CitationFields.all(inSentence: sentence),
      shown: ["address", "form", "lemma"],
      rows: .bodies { $0.bodyWords(of: $1) })
    relation.column = .words
    relation.isCountedInOverview = true
    relation.placing = Placing(
      article: article, sentence: sentence,
      span: { $0.corpus.span(ofWord: $1, in: article($0, $1)) },
      words: { _, word in word..<word + 1 })
    relation.finding = Finding(
      holding: { hits, corpus, _ in
        var rows: [UInt32] = []
        var bodies = BodyCursor(corpus)
        for hit in hits where bodies.holds(hit.words.lowerBound) {
          // Hits of several patterns may overlap.
          let next = rows.last.map { Int($0) + 1 } ?? 0
          for word in max(next, hit.words.lowerBound)..<max(next, hit.words.upperBound) {
            rows.append(UInt32(word))
          }
        }
        return rows
      },
      inside: { place, corpus, _ in
        corpus.words(in: place.span, of: place.article)
          .clamped(to: corpus.bodyWords(of: place.article)).map { UInt32($0) }
      },
      // A word is about what its sentence is about.
      about: { hits, corpus, _ in
        HeldRows.sentences(holding: hits, in: corpus).flatMap { sentence in
          corpus.words(ofSentence: Int(sentence)).map { UInt32($0) }
        }
      })
    return relation
  }()
}

/// The fields of running words.
enum WordFields {
  static let all: [Field] = [
    // A term has lost its case and, if it is an acronym, its points.
    printed("form", code: .init(of: { $0.corpus.words.terms[$1] }, isExact: false, isFolded: true)),
    Field(
      "lemma", .text, "its dictionary form",
      code: .init(
        of: { $0.corpus.inflections.lemma(of: $0.corpus.words.terms[$1]) }, isFolded: true),
      lookup: .lemma
    ) { source, row in
      let inflections = source.corpus.inflections
      return .text(
        inflections.string(ofLemma: inflections.lemma(of: source.corpus.words.terms[row])))
    },
    printed("text", code: .init(of: { $0.corpus.words.terms[$1] }, isExact: false, isFolded: true)),
    Field("position", "its number among the words of its article") { source, row in
      let article = source.corpus.article(ofWord: row)
      return Double(row - source.corpus.bodyWords(of: article).lowerBound + 1)
    },
  ]

  private static func printed(_ name: String, code: Field.Code) -> Field {
    Field(name, .text, "the word as printed", code: code, lookup: .form) { source, row in
      .text(String(decoding: source.corpus.text[source.corpus.words.range(row)], as: UTF8.self))
    }
  }
}
