import NewsCorpus
import QueryLanguage

/// `by`: speakers of quotations, authors of articles.
extension Binder {
  func bindAuthors(
    _ values: [QueryLanguage.Value], _ typed: String
  ) throws(Diagnostics) -> BoundClause {
    var members = Set<ArticleOrdinal>()
    for value in values {
      let test = try textTest(value)
      for (number, article) in corpus.articles.enumerated() {
        for author in article.details.authors where try test(author) { members.insert(number) }
      }
    }
    var clause = BoundClause(
      kind: .articles(ArticleSet(count: corpus.articles.count, members)), text: typed)
    if members.isEmpty {
      let authors = Set(corpus.articles.flatMap(\.details.authors)).sorted()
      clause.emptiness =
        authors.isEmpty
        ? "No article of this corpus names its author."
        : "No article names that author; authors: \(authors.prefix(12).joined(separator: ", "))."
    }
    return clause
  }

  /// Whether a text holds the words of a value, or matches its expression.
  func textTest(
    _ value: QueryLanguage.Value
  ) throws(Diagnostics) -> (String) throws(Diagnostics) -> Bool {
    if let pattern = try pattern(of: value) {
      let matcher = TextMatcher(pattern)
      return { text throws(Diagnostics) in try matcher.matches(text, at: value.span) }
    }
    let wanted = PhraseTest(try words(value) ?? "")
    return { wanted.isContained(in: $0) }
  }

  func bindSpeakers(
    _ values: [QueryLanguage.Value], _ typed: String
  ) throws(Diagnostics) -> BoundClause {
    var found = Set<UInt32>()
    var notes: [String] = []
    var emptiness: String?
    for value in values {
      var own = Set<UInt32>()
      if case .pipeline(let pipeline) = value {
        own = try speakers(in: pipeline)
      } else if let pattern = try pattern(of: value) {
        let matcher = TextMatcher(pattern)
        for (number, speaker) in corpus.speakers.enumerated()
        where try matcher.matches(corpus.strings[speaker.text], at: value.span) {
          own.insert(UInt32(number))
        }
      } else {
        let name = try words(value) ?? ""
        own = speakers(named: name)
        // Descriptions are kept without their article: "the official" is written, "US official" kept.
        if own.isEmpty, let bare = withoutArticle(name) { own = speakers(named: bare) }
        if own.isEmpty { emptiness = noSpeaker(name) }
        let labels = Set(own.map { corpus.speakers[Int($0)].text })
        if labels.count > 1 {
          let list = labels.sorted().map { corpus.strings[$0] }
          notes.append(
            "\"\(name)\" fits \(list.count) speakers, all taken: "
              + list.prefix(6).joined(separator: ", ") + (list.count > 6 ? ", …" : ""))
        }
      }
      found.formUnion(own)
    }
    var clause = BoundClause(kind: .speakers(found), text: typed)
    clause.notes = notes
    if found.isEmpty { clause.emptiness = emptiness }
    return clause
  }

  /// The speakers that a name or part of a name fits: any way in which they are written, or described.
  func speakers(named name: String) -> Set<UInt32> {
    let pattern = PatternCompiler(corpus: corpus).compile(phrase: name)
    let matcher = PatternMatcher(corpus: corpus, pattern: pattern, isCancelled: { false })
    guard let matches = try? matcher.matches() else { return [] }
    var names = Set<UInt32>()
    var found = Set<UInt32>()
    for match in matches {
      let article = corpus.article(ofWord: Int(match.firstWord))
      let first = corpus.span(ofWord: match.words.lowerBound, in: article)
      let span = first.joined(with: corpus.span(ofWord: match.words.upperBound - 1, in: article))
      let own = corpus.articles[article]
      for mention in RowSearch(corpus).mentions(overlapping: span, of: own)
      where corpus.mentions[mention].span.contains(span) {
        names.insert(corpus.mentions[mention].name)
      }
      for speaker in own.speakers where corpus.speakers[speaker].label.contains(span) {
        found.insert(UInt32(speaker))
      }
    }
    for (number, speaker) in corpus.speakers.enumerated() {
      if let name = speaker.name, names.contains(name) { found.insert(UInt32(number)) }
    }
    return found
  }

  private func withoutArticle(_ name: String) -> String? {
    let words = name.split(separator: " ", maxSplits: 1)
    guard words.count == 2, ["the", "a", "an"].contains(words[0].lowercased()) else { return nil }
    return String(words[1])
  }

  private func speakers(in pipeline: PipelineSyntax) throws(Diagnostics) -> Set<UInt32> {
    let set = try evaluateNested(pipeline)
    var names = Set<UInt32>()
    var found = Set<UInt32>()
    for row in set.rows {
      switch set.noun {
      case .sources: found.insert(row)
      case .quotes: if let speaker = corpus.quotations[Int(row)].speaker { found.insert(speaker) }
      case .mentions: names.insert(corpus.mentions[Int(row)].name)
      default: if set.noun.isName { names.insert(row) }
      }
    }
    for (number, speaker) in corpus.speakers.enumerated() {
      if let name = speaker.name, names.contains(name) { found.insert(UInt32(number)) }
    }
    return found
  }

  private func noSpeaker(_ name: String) -> String {
    switch name.lowercased() {
    case "anonymous", "unnamed":
      return "No speaker is called \"\(name)\"; sources that are not named: quotes where anonymous"
    case "unknown", "nobody", "none":
      return "No speaker is called \"\(name)\"; without one: quotes where speaker is unknown"
    default: break
    }
    let speakers = scope.speakers
    let wanted = name.lowercased()
    // Close to the whole name, or to one word of it.
    let near = speakers.filter { speaker in
      guard wanted.utf8.count <= 200 else { return false }
      let own = speaker.name.lowercased()
      if editDistance(own, wanted) <= max(1, wanted.count / 3) { return true }
      // Words of a description ("matter") are nobody's name.
      return speaker.name.split(separator: " ").contains {
        $0.first?.isUppercase == true
          && editDistance($0.lowercased(), wanted) <= max(1, wanted.count / 3)
      }
    }
    let list = near.prefix(5).map {
      "\"\($0.name)\" (\($0.quotes) \(Noun.quotes.counted($0.quotes)))"
    }
    return "No speaker is called \"\(name)\""
      + (list.isEmpty ? "." : "; close: \(list.joined(separator: ", ")).")
  }
}
