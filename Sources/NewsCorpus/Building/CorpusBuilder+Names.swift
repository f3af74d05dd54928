// Names of single articles become names of the corpus, and again those of single articles when more
// articles come.
extension CorpusBuilder {
  /// Takes the corpus's names apart again into those of single articles.
  mutating func separateNames<Failure>(_ check: () throws(Failure) -> Void) throws(Failure) {
    let joined = columns.names
    columns.names = []
    areNamesJoined = false
    for article in columns.articles.indices {
      try check()
      var own: [UInt32: UInt32] = [:]
      for row in columns.articles[article].mentions.rows {
        let mention = columns.mentions[row]
        if let name = own[mention.name] {
          columns.mentions[row].name = name
          columns.names[Int(name)].mentionCount += 1
          if mention.span.count > columns.names[Int(name)].span.count {
            columns.names[Int(name)].span = mention.span
          }
          continue
        }
        let name = UInt32(columns.names.count)
        own[mention.name] = name
        columns.names.append(
          Name(
            kind: joined[Int(mention.name)].kind, order: joined[Int(mention.name)].order,
            article: UInt32(article), span: mention.span, mentionCount: 1, articleCount: 1,
            firstMention: UInt32(row)))
        columns.mentions[row].name = name
      }
      // A role belongs to one who is mentioned in its article.
      for row in columns.articles[article].roles.rows {
        if let name = own[columns.roles[row].name] { columns.roles[row].name = name }
      }
      for row in columns.articles[article].speakers.rows {
        columns.speakers[row].name = columns.speakers[row].name.flatMap { own[$0] }
      }
    }
  }

  /// Joins the names of single articles, as `finish` does when it has not been done.
  ///
  /// Called apart, the tables it takes are gone before the index is built.
  /// - Complexity: O(*n*) in the bytes of the names.
  package mutating func joinNames<Failure>(
    _ check: () throws(Failure) -> Void
  ) throws(Failure) {
    guard !areNamesJoined else { return }
    let (joined, names) = try NameJoiner.joined(columns, check)
    areNamesJoined = true
    columns.names = names
    for number in columns.mentions.indices {
      columns.mentions[number].name = joined[Int(columns.mentions[number].name)]
    }
    for number in columns.roles.indices {
      columns.roles[number].name = joined[Int(columns.roles[number].name)]
    }
    for number in columns.speakers.indices {
      columns.speakers[number].name = columns.speakers[number].name.map { joined[Int($0)] }
    }
    countMentions()
    for (number, label) in speakerLabels().enumerated() {
      columns.speakers[number].text = columns.strings.enter(label)
    }
  }

  /// Counts the mentions and the articles of every name.
  private mutating func countMentions() {
    for name in columns.names.indices {
      columns.names[name].mentionCount = 0
      columns.names[name].articleCount = 0
    }
    var lastArticle = [UInt32](repeating: .max, count: columns.names.count)
    for (number, mention) in columns.mentions.enumerated() {
      let name = Int(mention.name)
      if columns.names[name].mentionCount == 0 {
        columns.names[name].firstMention = UInt32(number)
      }
      columns.names[name].mentionCount += 1
      let article = columns.article(ofSentence: Int(mention.sentence))
      if article != lastArticle[name] {
        lastArticle[name] = article
        columns.names[name].articleCount += 1
      }
    }
  }

  private func speakerLabels() -> [String] { columns.speakers.map(label) }

  /// How a speaker is shown: by the fullest name of all articles, or by the description.
  private func label(of speaker: Speaker) -> String {
    if let name = speaker.name {
      let row = columns.names[Int(name)]
      return columns.string(row.span, of: row.article)
    }
    return Self.withoutArticle(columns.string(speaker.label, of: speaker.article))
  }

  /// A description without its article, so that "A US official" and "a US official" are one label.
  private static func withoutArticle(_ label: String) -> String {
    for article in ["A ", "An ", "The ", "a ", "an ", "the "] where label.hasPrefix(article) {
      return String(label.dropFirst(article.count))
    }
    return label
  }
}
