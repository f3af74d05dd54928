import NewsCorpus
import QueryLanguage

/// What the relations of names share: rows of one column, of all kinds or of one.
enum NamedRows {
  /// The relation of the names of a kind; of all when there is none.
  static func relation(
    _ words: NounWords, examples: [String], kind: NameKind?, shown: [String]
  ) -> Relation {
    var relation = Relation(
      words, examples: examples, fields: NameFields.all, shown: shown,
      rows: .across { corpus in
        guard let kind else { return RowList([0..<corpus.names.count]) }
        let names = corpus.names
        var rows: [UInt32] = []
        for row in names.indices where names[row].kind == kind { rows.append(UInt32(row)) }
        return RowList(rows, isAscending: true)
      })
    relation.placing = Relation.Placing(
      article: { ArticleOrdinal($0.corpus.names[$1].article) },
      sentence: { source, row in
        // Of the form that is cited, which need not be the first.
        let name = source.corpus.names[row]
        return source.corpus.sentence(at: name.span.lower, of: ArticleOrdinal(name.article))
      },
      span: { $0.corpus.names[$1].span },
      all: { source, row in
        source.corpus.mentions(ofName: row).map { mention in
          let own = source.corpus.mentions[Int(mention)]
          return Place(
            article: source.corpus.article(ofSentence: Int(own.sentence)), span: own.span)
        }
      })
    relation.isReadFromEnglish = true
    relation.column = .names
    relation.voice = .name { UInt32($1) }
    relation.isSelective = kind != nil
    relation.finding = finding(kind)
    return relation
  }

  private static func finding(_ kind: NameKind?) -> Relation.Finding {
    @Sendable func names(_ mentions: [UInt32], _ corpus: Corpus) -> [UInt32] {
      let found = HeldRows.distinct(
        mentions.lazy.map { corpus.mentions[Int($0)].name }, below: corpus.names.count)
      guard let kind else { return found }
      return found.filter { corpus.names[Int($0)].kind == kind }
    }
    return Relation.Finding(
      holding: { (hits, corpus, patience) throws(EvaluationError) in
        guard let mentions = Relations.of(.mentions)?.finding else { return [] }
        return names(try mentions.holding(hits, corpus, patience), corpus)
      },
      inside: { place, corpus, state in
        guard let mentions = Relations.of(.mentions)?.finding else { return [] }
        let found = Set(
          mentions.inside(place, corpus, state).map { corpus.mentions[Int($0)].name })
        return found.sorted().filter { kind == nil || corpus.names[Int($0)].kind == kind }
      })
  }
}

/// The fields of names across the corpus.
enum NameFields {
  static let all: [Field] =
    [
      Field("name", "the fullest form", code: .init(of: { UInt32($1) })) { source, row in
        let name = source.corpus.names[row]
        return source.corpus.bytes(name.span, of: ArticleOrdinal(name.article))
      },
      Field(
        "kind", .text, "person, organisation, place, group or other",
        code: .init(of: { UInt32($0.corpus.names[$1].kind.rawValue) })
      ) { .text($0.corpus.names[$1].kind.word) },
      Field("variants", .list, "every way in which it is written") { source, row in
        .list(variants(source.corpus, row))
      },
      Field("mentions", "how often it is named") { Double($0.corpus.names[$1].mentionCount) },
      Field("articles", "in how many articles") { Double($0.corpus.names[$1].articleCount) },
      Field("roles", .list, "the roles and titles it is given, as written") { source, row in
        let corpus = source.corpus
        let roles = corpus.strings(ofRoles: corpus.roles(ofName: row))
        return roles.isEmpty ? .unknown : .list(roles)
      },
    ]
    + ["first_mention", "address"].map { name in
      Field(name, .text, "the address of its first mention") { source, row in
        .text(source.corpus.address(ofSentence: firstSentence(source, row)).description)
      }
    } + [
      Field("article", .list, "the articles that name it") { source, row in
        .list(articles(source.corpus, row).map { Address(article: $0).description })
      },
      Field("outlet", .list, "the outlets that name it") { source, row in
        var outlets: [String] = []
        for article in articles(source.corpus, row) {
          if let outlet = source.corpus.articles[article].details.outlet, !outlets.contains(outlet)
          {
            outlets.append(outlet)
          }
        }
        return outlets.isEmpty ? .unknown : .list(outlets)
      },
    ]

  /// The sentence of a name's first mention.
  static func firstSentence(_ source: RowSource, _ row: Int) -> Int {
    Int(source.corpus.mentions[Int(source.corpus.names[row].firstMention)].sentence)
  }

  /// The articles that name it, ascending.
  private static func articles(_ corpus: Corpus, _ row: Int) -> [ArticleOrdinal] {
    var found: [ArticleOrdinal] = []
    for mention in corpus.mentions(ofName: row) {
      let article = corpus.article(ofSentence: Int(corpus.mentions[Int(mention)].sentence))
      if found.last != article { found.append(article) }
    }
    return found
  }

  /// The distinct ways in which a name is written, most frequent first.
  private static func variants(_ corpus: Corpus, _ row: Int) -> [String] {
    let text = corpus.text
    var places: [ArraySlice<UInt8>: Int] = [:]
    var counts: [(range: Range<Int>, count: Int)] = []
    // The few ways in which a name is mostly written are known by their bytes, the others by their hash.
    let few = 8
    var article = 0
    mentions: for mention in corpus.mentions(ofName: row) {
      let own = corpus.mentions[Int(mention)]
      // Mentions ascend, and so do their articles.
      article = corpus.article(ofSentence: Int(own.sentence), from: article)
      let base = corpus.textStart(of: article)
      let range = base + Int(own.span.lower)..<base + Int(own.span.upper)
      for place in 0..<min(few, counts.count) where text.holdsSame(range, counts[place].range) {
        counts[place].count += 1
        continue mentions
      }
      if counts.count >= few, let place = places[text[range]] {
        counts[place].count += 1
        continue
      }
      if counts.count >= few { places[text[range]] = counts.count }
      counts.append((range, 1))
    }
    return counts.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map { String(decoding: text[$0.element.range], as: UTF8.self) }
  }
}

extension [UInt8] {
  /// Whether two ranges hold the same bytes.
  fileprivate func holdsSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for offset in 0..<one.count
    where self[one.lowerBound + offset] != self[other.lowerBound + offset] {
      return false
    }
    return true
  }
}
