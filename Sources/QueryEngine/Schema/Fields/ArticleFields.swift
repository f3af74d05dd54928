import NewsCorpus

/// The fields of articles.
enum ArticleFields {
  static let all: [Field] = [
    Field("id", .text, "the article's id: a3") { _, row in .text("a\(row + 1)") },
    Field("article", .text, "the article's id: a3") { _, row in .text("a\(row + 1)") },
    Field("address", .text, "the article's id: a3") { _, row in .text("a\(row + 1)") },
    Field("title", .text, "its title", value: title),
    Field("outlet", .text, "its publication", code: { $0.outletCodes[$1] }, value: outlet),
    Field("author", .list, "the names in its byline", value: author),
    Field("date", .date, "the day it appeared", value: date),
    Field("words", .number, "running words, title aside") { corpus, row in
      .number(Double(corpus.bodyWords(of: corpus.articles[row]).count))
    },
    Field("paragraphs", .number, "how many paragraphs") { corpus, row in
      .number(Double(max(0, corpus.articles[row].paragraphs.count - 1)))
    },
    Field("sentences", .number, "how many sentences") { corpus, row in
      .number(Double(corpus.bodySentences(of: corpus.articles[row]).count))
    },
    Field("quotes", .number, "how many quotations") { corpus, row in
      .number(Double(corpus.articles[row].quotations.count))
    },
    Field("figures", .number, "how many figures") { corpus, row in
      corpus.articles[row].isReadInFull
        ? .number(Double(corpus.articles[row].figures.count)) : .unknown
    },
    Field("names", .number, "how many are named") { corpus, row in
      corpus.articles[row].isReadInFull
        ? .number(Double(Set(corpus.articles[row].mentions.map { corpus.mentions[$0].name }).count))
        : .unknown
    },
    Field(
      "language", .text, "its language, ISO 639: en, de", spelling: LanguageNames.code,
      reading: LanguageNames.name
    ) { corpus, row in
      let language = corpus.articles[row].language
      return language == "und" ? .unknown : .text(language)
    },
    Field("path", .text, "the file it was loaded from") { corpus, row in
      .text(corpus.articles[row].details.path)
    },
    Field("url", .text, "its address on the web") { corpus, row in
      corpus.articles[row].details.url.map { .text($0) } ?? .unknown
    },
    Field("retelling", .flag, "whether the text retells the article named") { corpus, row in
      .flag(corpus.articles[row].details.isRetelling)
    },
    Field("text", .text, "all of its text") { corpus, row in
      let article = corpus.articles[row]
      guard article.paragraphs.count > 1 else { return .text("") }
      let body = corpus.paragraphs[article.paragraphs.lowerBound + 1].span
      return .text(
        corpus.string(TextSpan(Int(body.lower), article.textRange.count), of: row))
    },
  ]

  static let title: @Sendable (Corpus, Int) -> Value = { corpus, row in
    let title = corpus.title(of: row)
    return title.isEmpty ? .unknown : .text(title)
  }
  static let outlet: @Sendable (Corpus, Int) -> Value = { corpus, row in
    corpus.articles[row].details.outlet.map { .text($0) } ?? .unknown
  }
  static let author: @Sendable (Corpus, Int) -> Value = { corpus, row in
    let authors = corpus.articles[row].details.authors
    return authors.isEmpty ? .unknown : .list(authors)
  }
  static let date: @Sendable (Corpus, Int) -> Value = { corpus, row in
    corpus.articles[row].details.date.map { .date($0) } ?? .unknown
  }
}
