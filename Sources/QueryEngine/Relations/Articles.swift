import NewsCorpus
import QueryLanguage

extension NounWords {
  static let articles = NounWords(
    "articles", singular: "article", habits: ["documents", "stories", "files"],
    summary: "the articles of the corpus")
}

extension Relation {
  /// The articles of the corpus.
  package static let articles: Relation = {
    var relation = Relation(
      .articles,
      examples: ["articles | sort by words desc", "articles where quotes > 5"],
      fields: ArticleFields.all,
      shown: ["id", "date", "outlet", "title", "words", "quotes", "figures"],
      rows: .column({ $0.articles.count }) { _, article in article..<article + 1 })
    relation.column = .articles
    relation.areArticles = true
    relation.authors = { $0.articles[$1].details.authors }
    relation.isCountedInOverview = true
    relation.placing = Placing(
      article: { _, row in row }, sentence: nil,
      span: { TextSpan(0, $0.corpus.articles[$1].textRange.count) },
      address: { _, row in Address(article: row) })
    relation.ownText = .bounded(.body)
    relation.finding = Finding(
      holding: { hits, corpus, _ in
        var rows: [UInt32] = []
        var end = 0
        var article = 0
        for hit in hits where rows.isEmpty || hit.words.lowerBound >= end {
          article = corpus.article(ofWord: hit.words.lowerBound, from: article)
          rows.append(UInt32(article))
          end = corpus.articles[article].words.upperBound
        }
        return rows
      },
      inside: { place, _, _ in [UInt32(place.article)] })
    return relation
  }()
}

/// The fields of articles.
enum ArticleFields {
  static let all: [Field] = ids + details + [EventField.field] + sizes + origins + [text]

  private static let ids: [Field] = ["id", "article", "address"].map { name in
    Field(name, .text, "the article's id: a3", code: .init(of: { UInt32($1) })) { _, row in
      .text(Address(article: row).description)
    }
  }

  private static let details: [Field] = [
    Field("title", "its title", code: .init(of: { UInt32($1) })) { source, row in
      let article = source.corpus.articles[row]
      guard !article.paragraphs.isEmpty else { return nil }
      let title = source.corpus.paragraphs[article.paragraphs.lowerBound].span
      return title.isEmpty ? nil : source.corpus.bytes(title, of: row)
    },
    Field(
      "outlet", .text, "its publication", code: .init(of: { $0.corpus.outletCodes[$1] })
    ) { source, row in
      source.corpus.articles[row].details.outlet.map { .text($0) } ?? .unknown
    },
    Field(
      "author", .list, "the names in its byline", code: .init(of: { UInt32($1) })
    ) { source, row in
      let authors = source.corpus.articles[row].details.authors
      return authors.isEmpty ? .unknown : .list(authors)
    },
    Field("date", .date, "the day it appeared", code: .init(of: { UInt32($1) })) { source, row in
      source.corpus.articles[row].details.date.map { .date($0) } ?? .unknown
    },
  ]

  private static let sizes: [Field] = [
    Field("words", "running words, title aside") { source, row in
      Double(source.corpus.bodyWords(of: row).count)
    },
    Field("paragraphs", "how many paragraphs") { source, row in
      Double(max(0, source.corpus.articles[row].paragraphs.count - 1))
    },
    Field("sentences", "how many sentences") { source, row in
      Double(source.corpus.bodySentences(of: row).count)
    },
    Field("quotes", "how many quotations") { source, row in
      Double(source.corpus.articles[row].quotations.count)
    },
    Field("figures", "how many figures") { source, row in
      let article = source.corpus.articles[row]
      return article.isReadInFull ? Double(article.figures.count) : .nan
    },
    Field("names", "how many are named") { source, row in
      let article = source.corpus.articles[row]
      guard article.isReadInFull else { return .nan }
      return Double(Set(article.mentions.map { source.corpus.mentions[$0].name }).count)
    },
  ]

  private static let origins: [Field] = {
    var language = Field("language", .text, "its language, ISO 639: en, de") { source, row in
      let language = source.corpus.articles[row].language
      return language == "und" ? .unknown : .text(language)
    }
    language.spelling = LanguageNames.code
    language.reading = LanguageNames.name
    return [
      language,
      Field("path", .text, "the file it was loaded from") { source, row in
        .text(source.corpus.articles[row].details.path)
      },
      Field("url", .text, "its address on the web") { source, row in
        source.corpus.articles[row].details.url.map { .text($0) } ?? .unknown
      },
      Field("retelling", .flag, "whether the text retells the article named") { source, row in
        .flag(source.corpus.articles[row].details.isRetelling)
      },
    ]
  }()

  private static let text = Field("text", "all of its text", lookup: .bodyWords) { source, row in
    source.corpus.bytes(source.corpus.bodySpan(of: row), of: row)
  }
}
