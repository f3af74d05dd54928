import NewsCorpus

/// The speakers whom a name as typed means.
///
/// A full name means that person alone, `Patel` everybody of that name, `the minister` whoever is called
/// or described so. Where a name or an office is somebody's, those who only speak for that person are
/// left out: by "Mayor" does not mean the mayor's spokesman.
struct NamedSpeakers {
  /// The speakers meant.
  private(set) var all = Set<UInt32>()
  /// Speakers whose name or description has the words too, but who are somebody else.
  private(set) var others = Set<UInt32>()
  /// Whether the words are a full name, which others have as a part of theirs.
  private(set) var isFullName = false
  /// Whether the words are an office, and the speakers those who hold it.
  private(set) var isByOffice = false

  /// Looks a name up.
  ///
  /// - Complexity: that of finding the words by the index.
  init(_ name: String, _ evaluation: Evaluation) throws(EvaluationError) {
    // Descriptions are kept without their article: "the official" is written, "US official" kept.
    let bare = Self.withoutArticle(name)
    var hits = try SpeakerHits(bare ?? name, evaluation)
    if bare != nil, hits.isEmpty { hits = try SpeakerHits(name, evaluation) }
    if hits.isEmpty {
      let name = bare ?? name
      all = Self.called(name, evaluation)
      if all.isEmpty { all = try Self.inOffice(name, evaluation) }
      if all.isEmpty {
        all = try Self.holders(of: name, evaluation)
        isByOffice = !all.isEmpty
      }
      return
    }
    let persons = hits.named.filter { hits.isPerson($0) }
    if !hits.inFull.isEmpty {
      isFullName = true
      all = hits.inFull
      others = hits.named.union(hits.described).union(hits.spokenFor).subtracting(all)
    } else if !persons.isEmpty {
      all = hits.named.union(hits.described)
      others = hits.spokenFor.subtracting(all)
    } else if !hits.holders.isEmpty {
      isByOffice = true
      all = hits.holders.union(hits.named).union(hits.described)
      others = hits.spokenFor.subtracting(all)
    } else {
      all = hits.named.union(hits.described).union(hits.spokenFor)
    }
  }

  /// The persons whom a full name fits that no article has so: `Ada Lind` for `Ada M. Lind`, `Joe` for `Joseph`.
  private static func called(_ name: String, _ evaluation: Evaluation) -> Set<UInt32> {
    let corpus = evaluation.corpus
    let persons = Set(corpus.persons(called: name))
    guard !persons.isEmpty else { return [] }
    let speakers = corpus.speakers.indices.filter {
      corpus.speakers[$0].name.map(persons.contains) ?? false
    }
    return Set(speakers.map { UInt32($0) })
  }

  /// Those who hold an office and have a name, where the article has neither side by side: `Mayor Lind` for the
  /// mayor who is called `Ada Lind`, `Senator Lind` for `Sen. Ada Lind`.
  private static func inOffice(
    _ name: String, _ evaluation: Evaluation
  ) throws(EvaluationError) -> Set<UInt32> {
    let words = name.split(separator: " ")
    for count in 1..<max(1, min(words.count, 5)) {
      let office = words.prefix(count).joined(separator: " ")
      var holders = try SpeakerHits(office, evaluation).holders
      holders.formUnion(try Self.holders(of: office, evaluation))
      guard !holders.isEmpty else { continue }
      let rest = words.dropFirst(count).joined(separator: " ")
      let named = try SpeakerHits(rest, evaluation).named.union(called(rest, evaluation))
      let both = holders.intersection(named)
      if !both.isEmpty { return both }
    }
    return []
  }

  /// Those who hold an office by another form of its last word: `governor` for `Gov.`
  private static func holders(
    of office: String, _ evaluation: Evaluation
  ) throws(EvaluationError) -> Set<UInt32> {
    let words = office.split(separator: " ")
    guard let last = words.last else { return [] }
    var found = Set<UInt32>()
    for form in TitleForms.others(than: last.lowercased().filter { $0 != "." }) {
      let name = (words.dropLast() + [Substring(form)]).joined(separator: " ")
      found.formUnion(try SpeakerHits(name, evaluation).holders)
    }
    return found
  }

  private static func withoutArticle(_ name: String) -> String? {
    let words = name.split(separator: " ", maxSplits: 1)
    guard words.count == 2, ["the", "a", "an"].contains(words[0].lowercased()) else { return nil }
    return String(words[1])
  }
}

/// In what ways some words stand in names, descriptions and roles of speakers.
private struct SpeakerHits {
  /// Speakers whose name somewhere has the words.
  private(set) var named = Set<UInt32>()
  /// Speakers whose name somewhere is just these words, when they are more than one.
  private(set) var inFull = Set<UInt32>()
  /// Speakers whose description has the words.
  private(set) var described = Set<UInt32>()
  /// Speakers whose description has the words for somebody else: `spokesman for the mayor`.
  private(set) var spokenFor = Set<UInt32>()
  /// Speakers whose role the words are.
  private(set) var holders = Set<UInt32>()
  private let corpus: Corpus

  var isEmpty: Bool {
    named.isEmpty && described.isEmpty && spokenFor.isEmpty && holders.isEmpty
  }

  init(_ name: String, _ evaluation: Evaluation) throws(EvaluationError) {
    let corpus = evaluation.corpus
    self.corpus = corpus
    let pattern = PatternCompiler(corpus: corpus).compile(phrase: name)
    let hits = try PatternMatcher(corpus: corpus, pattern: pattern).matches(evaluation.patience)
    guard !hits.isEmpty else { return }
    var isNamed = [Bool](repeating: false, count: corpus.names.count)
    var isInFull = isNamed
    var sentences = SentenceCursor(corpus)
    var article = 0
    var own = 0..<0
    var mention = 0
    for (turn, hit) in hits.enumerated() {
      try evaluation.patience.check(turn: turn)
      let sentence = UInt32(sentences.sentence(with: hit.words.lowerBound))
      if Int(sentence) >= own.upperBound {
        article = corpus.article(ofSentence: Int(sentence), from: article)
        own = corpus.articles[article].sentences
      }
      let span = corpus.span(of: hit, in: article)
      mention = Self.first(of: corpus.mentions, inSentence: sentence, from: mention)
      var next = mention
      while next < corpus.mentions.count, corpus.mentions[next].sentence == sentence {
        let mention = corpus.mentions[next]
        // Mentions ascend: what begins behind the words has nothing to do with them.
        if mention.span.lower >= span.upper { break }
        if mention.span.contains(span) || hasTitle(span, mention, after: next - 1, in: article) {
          isNamed[Int(mention.name)] = true
        }
        if mention.span == span, hit.wordCount > 1 { isInFull[Int(mention.name)] = true }
        next += 1
      }
      take(hit, span, of: article)
    }
    for (number, speaker) in corpus.speakers.enumerated() {
      guard let name = speaker.name, isNamed[Int(name)] else { continue }
      named.insert(UInt32(number))
      if isInFull[Int(name)] { inFull.insert(UInt32(number)) }
    }
    takeHoldersElsewhere()
  }

  /// Whether words are a title and the name behind it: `Mr. Lind`, `Mayor Ada Lind`.
  private func hasTitle(
    _ words: TextSpan, _ mention: Mention, after previous: Int, in article: Int
  ) -> Bool {
    guard words.lower < mention.span.lower, words.upper > mention.span.lower,
      words.upper <= mention.span.upper
    else { return false }
    // `Holm and Lind` is nobody's name.
    if previous >= 0, corpus.mentions[previous].sentence == mention.sentence,
      corpus.mentions[previous].span.upper > words.lower
    {
      return false
    }
    let title = corpus.bytes(TextSpan(words.lower, mention.span.lower), of: article)
    return title.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
  }

  /// Whether a speaker is a person with a name.
  func isPerson(_ speaker: UInt32) -> Bool {
    corpus.speakers[Int(speaker)].name.map { corpus.names[Int($0)].kind == .person } ?? false
  }

  /// The first mention from `start` on that stands in a sentence or behind it.
  private static func first(of mentions: [Mention], inSentence sentence: UInt32, from start: Int)
    -> Int
  {
    var step = 1
    var low = start
    while low + step < mentions.count, mentions[low + step].sentence < sentence {
      low += step
      step *= 2
    }
    var high = min(mentions.count, low + step + 1)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].sentence < sentence { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Descriptions and roles

  private mutating func take(_ hit: Match, _ span: TextSpan, of article: ArticleOrdinal) {
    for number in corpus.articles[article].speakers {
      let speaker = corpus.speakers[number]
      if speaker.label.contains(span) {
        if speaker.label != span, isOfAnother(hit, in: speaker.label, of: article) {
          spokenFor.insert(UInt32(number))
        } else {
          described.insert(UInt32(number))
        }
      } else if speaker.role.contains(span), !isOfAnother(hit, in: speaker.role, of: article),
        !isQualified(hit, in: speaker.role, of: article)
      {
        holders.insert(UInt32(number))
      }
    }
  }

  /// Whether the words stand behind a preposition or before `’s`, and so say whose somebody is.
  private func isOfAnother(_ hit: Match, in text: TextSpan, of article: ArticleOrdinal) -> Bool {
    let words = corpus.words(in: text, of: article)
    let after = hit.words.upperBound
    if after < words.upperBound, Self.genitives.contains(form(after)) { return true }
    return words.clamped(to: words.lowerBound..<max(words.lowerBound, hit.words.lowerBound))
      .contains { Self.prepositions.contains(form($0)) }
  }

  /// Whether a word before says that it is not quite that office: `deputy`, `former`.
  private func isQualified(_ hit: Match, in text: TextSpan, of article: ArticleOrdinal) -> Bool {
    let words = corpus.words(in: text, of: article)
    return words.clamped(to: words.lowerBound..<max(words.lowerBound, hit.words.lowerBound))
      .contains { Self.qualifiers.contains(form($0)) }
  }

  private func form(_ word: Int) -> String {
    corpus.vocabulary.string(of: corpus.words.terms[word])
  }

  /// Takes those who hold the office where their article does not say what they are.
  private mutating func takeHoldersElsewhere() {
    let names = Set(holders.compactMap { corpus.speakers[Int($0)].name })
    guard !names.isEmpty else { return }
    for (number, speaker) in corpus.speakers.enumerated() where speaker.role.isEmpty {
      if let name = speaker.name, names.contains(name) { holders.insert(UInt32(number)) }
    }
  }

  private static let genitives: Set<String> = ["'s", "'"]
  private static let prepositions: Set<String> = [
    "of", "for", "to", "at", "in", "from", "with", "by", "under", "on",
  ]
  private static let qualifiers: Set<String> = [
    "former", "ex", "deputy", "vice", "assistant", "shadow", "onetime", "late", "incoming",
  ]
}
