import NewsCorpus

/// The fields of quotations and of sources.
enum QuoteFields {
  static let all: [Field] = [
    Field("text", .text, "the words quoted; … where a cue interrupts them") { corpus, row in
      let article = corpus.article(of: .quotes, row: row)
      return .text(
        corpus.parts(ofQuotation: row).map { corpus.string($0, of: article) }
          .joined(separator: " … "))
    },
    Field(
      "kind", .text, "direct, partial, indirect or scare",
      code: { corpus, row in UInt32(corpus.quotations[row].kind.rawValue) }
    ) { corpus, row in .text(corpus.quotations[row].kind.word) },
    Field(
      "speaker", .text, "the full name, or how an anonymous source is described",
      code: { corpus, row in
        corpus.quotations[row].speaker.map { corpus.speakers[Int($0)].text } ?? .max
      }
    ) { corpus, row in
      corpus.quotations[row].speaker.map {
        .text(corpus.strings[corpus.speakers[Int($0)].text])
      } ?? .unknown
    },
    Field("written", .text, "the speaker as written with this quotation") { corpus, row in
      text(corpus, row, corpus.quotations[row].written)
    },
    Field("role", .text, "the speaker's role as the article gives it") { corpus, row in
      speaker(corpus, row) { $0.role }
    },
    Field("affiliation", .text, "whom the speaker speaks for, as written") { corpus, row in
      speaker(corpus, row) { $0.affiliation }
    },
    Field(
      "anonymous", .flag, "whether the speaker's name is withheld",
      code: { corpus, row in
        corpus.quotations[row].speaker.map { corpus.speakers[Int($0)].isAnonymous ? 1 : 0 } ?? 2
      }
    ) { corpus, row in
      corpus.quotations[row].speaker.map { .flag(corpus.speakers[Int($0)].isAnonymous) } ?? .unknown
    },
    Field("via", .text, "who relayed it, as written") { corpus, row in
      text(corpus, row, corpus.quotations[row].via)
    },
    Field("cue", .lemma, "the reporting words: said, according to") { corpus, row in
      text(corpus, row, corpus.quotations[row].cue)
    },
    Field("words", .number, "how many words") { corpus, row in
      let article = corpus.article(of: .quotes, row: row)
      return .number(
        Double(
          corpus.parts(ofQuotation: row).reduce(0) { $0 + corpus.words(in: $1, of: article).count })
      )
    },
    Field(
      "confidence", .text, "sure, likely or guess: what the attribution rests on",
      code: { corpus, row in UInt32(corpus.quotations[row].confidence.rawValue) }
    ) { corpus, row in .text(corpus.quotations[row].confidence.word) },
  ]

  private static func text(_ corpus: Corpus, _ row: Int, _ span: TextSpan) -> Value {
    span.isEmpty
      ? .unknown : .text(corpus.string(span, of: corpus.article(of: .quotes, row: row)))
  }

  private static func speaker(
    _ corpus: Corpus, _ row: Int, _ part: (Speaker) -> TextSpan
  ) -> Value {
    guard let speaker = corpus.quotations[row].speaker else { return .unknown }
    let own = corpus.speakers[Int(speaker)]
    let span = part(own)
    return span.isEmpty ? .unknown : .text(corpus.string(span, of: ArticleOrdinal(own.article)))
  }
}

/// The fields of sources.
enum SourceFields {
  static let all: [Field] = [
    Field(
      "source", .text, "the full name, or how an anonymous source is described",
      code: { corpus, row in corpus.speakers[row].text }
    ) { corpus, row in .text(corpus.strings[corpus.speakers[row].text]) },
    Field(
      "speaker", .text, "the same as source", code: { corpus, row in corpus.speakers[row].text }
    ) { corpus, row in .text(corpus.strings[corpus.speakers[row].text]) },
    Field("kind", .text, "named, anonymous or institution") { corpus, row in
      let speaker = corpus.speakers[row]
      if speaker.isAnonymous { return .text("anonymous") }
      guard let name = speaker.name else { return .text("institution") }
      return .text(corpus.names[Int(name)].kind == .person ? "named" : "institution")
    },
    Field("role", .text, "the role as the article gives it") { corpus, row in
      text(corpus, row, corpus.speakers[row].role)
    },
    Field("affiliation", .text, "whom the source speaks for, as written") { corpus, row in
      text(corpus, row, corpus.speakers[row].affiliation)
    },
    Field("anonymous", .flag, "whether the name is withheld") { corpus, row in
      .flag(corpus.speakers[row].isAnonymous)
    },
    Field("quotes", .number, "how many quotations the article takes from it") { corpus, row in
      let article = corpus.articles[ArticleOrdinal(corpus.speakers[row].article)]
      return .number(
        Double(article.quotations.filter { corpus.quotations[$0].speaker == UInt32(row) }.count))
    },
    Field("via", .text, "who relayed it, as written") { corpus, row in
      let article = ArticleOrdinal(corpus.speakers[row].article)
      for quotation in corpus.articles[article].quotations
      where corpus.quotations[quotation].speaker == UInt32(row)
        && !corpus.quotations[quotation].via.isEmpty
      {
        return .text(corpus.string(corpus.quotations[quotation].via, of: article))
      }
      return .unknown
    },
  ]

  private static func text(_ corpus: Corpus, _ row: Int, _ span: TextSpan) -> Value {
    span.isEmpty
      ? .unknown : .text(corpus.string(span, of: ArticleOrdinal(corpus.speakers[row].article)))
  }
}
