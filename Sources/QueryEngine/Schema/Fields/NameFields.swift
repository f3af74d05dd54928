import NewsCorpus

/// The fields of names across the corpus.
enum NameFields {
  static let all: [Field] = [
    Field("name", .text, "the fullest form", code: { UInt32($1) }) { corpus, row in
      .text(corpus.string(ofName: row))
    },
    Field(
      "kind", .text, "person, organisation, place, group or other",
      code: { corpus, row in UInt32(corpus.names[row].kind.rawValue) }
    ) { corpus, row in .text(corpus.names[row].kind.word) },
    Field("variants", .list, "every way in which it is written") { corpus, row in
      .list(variants(corpus, row))
    },
    Field("mentions", .number, "how often it is named") { corpus, row in
      .number(Double(corpus.names[row].mentionCount))
    },
    Field("articles", .number, "in how many articles") { corpus, row in
      .number(Double(corpus.names[row].articleCount))
    },
    Field("roles", .list, "the roles given where it speaks, as written") { corpus, row in
      var roles: [String] = []
      for speaker in corpus.speakers where speaker.name == UInt32(row) && !speaker.role.isEmpty {
        let role = corpus.string(speaker.role, of: ArticleOrdinal(speaker.article))
        if !roles.contains(role) { roles.append(role) }
      }
      return roles.isEmpty ? .unknown : .list(roles)
    },
    Field("first_mention", .text, "the address of its first mention") { corpus, row in
      .text(
        corpus.address(
          ofSentence: Int(corpus.mentions[Int(corpus.names[row].firstMention)].sentence)
        ).description)
    },
    Field("address", .text, "the address of its first mention") { corpus, row in
      .text(
        corpus.address(
          ofSentence: Int(corpus.mentions[Int(corpus.names[row].firstMention)].sentence)
        ).description)
    },
    Field("article", .list, "the articles that name it") { corpus, row in
      .list(corpus.articles(of: .names, row: row).map { "a\($0 + 1)" })
    },
    Field("outlet", .list, "the outlets that name it") { corpus, row in
      var outlets: [String] = []
      for article in corpus.articles(of: .names, row: row) {
        if let outlet = corpus.articles[article].details.outlet, !outlets.contains(outlet) {
          outlets.append(outlet)
        }
      }
      return outlets.isEmpty ? .unknown : .list(outlets)
    },
  ]

  /// The distinct ways in which a name is written, most frequent first.
  static func variants(_ corpus: Corpus, _ row: Int) -> [String] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for mention in corpus.mentions(ofName: row) {
      let own = corpus.mentions[Int(mention)]
      let text = corpus.string(own.span, of: corpus.article(ofSentence: Int(own.sentence)))
      if counts[text] == nil { order.append(text) }
      counts[text, default: 0] += 1
    }
    return order.enumerated()
      .sorted { (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset) }
      .map(\.element)
  }
}

/// The fields of mentions.
enum MentionFields {
  static let all: [Field] = [
    Field("text", .text, "the name as written here") { corpus, row in
      .text(
        corpus.string(corpus.mentions[row].span, of: corpus.article(of: .mentions, row: row)))
    },
    Field(
      "name", .text, "the fullest form", code: { corpus, row in corpus.mentions[row].name }
    ) { corpus, row in .text(corpus.string(ofName: Int(corpus.mentions[row].name))) },
    Field(
      "kind", .text, "person, organisation, place, group or other",
      code: { corpus, row in UInt32(corpus.names[Int(corpus.mentions[row].name)].kind.rawValue) }
    ) { corpus, row in .text(corpus.names[Int(corpus.mentions[row].name)].kind.word) },
    Field("confidence", .text, "sure, likely or guess") { corpus, row in
      .text(corpus.mentions[row].confidence.word)
    },
  ]
}
