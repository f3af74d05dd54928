import NewsCorpus
import QueryLanguage

/// Finds speakers by name, expression or rows, and the rows that are theirs.
struct SpeakerLookup {
  private let evaluation: Evaluation
  private var corpus: Corpus { evaluation.corpus }

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  // MARK: Speakers

  /// The speakers that a name or part of a name fits: any way in which they are written, or described.
  func speakers(named name: String) throws(EvaluationError) -> Set<UInt32> {
    let own = try speakers(calledExactly: name)
    // Descriptions are kept without their article: "the official" is written, "US official" kept.
    guard own.isEmpty, let bare = Self.withoutArticle(name) else { return own }
    return try speakers(calledExactly: bare)
  }

  private static func withoutArticle(_ name: String) -> String? {
    let words = name.split(separator: " ", maxSplits: 1)
    guard words.count == 2, ["the", "a", "an"].contains(words[0].lowercased()) else { return nil }
    return String(words[1])
  }

  private func speakers(calledExactly name: String) throws(EvaluationError) -> Set<UInt32> {
    let corpus = corpus
    let pattern = PatternCompiler(corpus: corpus).compile(phrase: name)
    let hits = try PatternMatcher(corpus: corpus, pattern: pattern).matches(evaluation.patience)
    var isNamed = [Bool](repeating: false, count: corpus.names.count)
    var found = Set<UInt32>()
    var sentences = SentenceCursor(corpus)
    var mention = 0
    for (turn, hit) in hits.enumerated() {
      try evaluation.patience.check(turn: turn)
      let sentence = UInt32(sentences.sentence(with: hit.words.lowerBound))
      let article = corpus.article(ofSentence: Int(sentence))
      let span = corpus.span(of: hit, in: article)
      mention = Self.first(of: corpus.mentions, inSentence: sentence, from: mention)
      var next = mention
      while next < corpus.mentions.count, corpus.mentions[next].sentence == sentence {
        let own = corpus.mentions[next]
        if own.span.contains(span) { isNamed[Int(own.name)] = true }
        next += 1
      }
      for speaker in corpus.articles[article].speakers
      where corpus.speakers[speaker].label.contains(span) {
        found.insert(UInt32(speaker))
      }
    }
    if !hits.isEmpty { found.formUnion(speakers { isNamed[Int($0)] }) }
    return found
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

  /// The speakers who are one of some names.
  private func speakers(named isNamed: (UInt32) -> Bool) -> [UInt32] {
    var found: [UInt32] = []
    for (number, speaker) in corpus.speakers.enumerated() {
      if let name = speaker.name, isNamed(name) { found.append(UInt32(number)) }
    }
    return found
  }

  /// The speakers whose name or description an expression matches.
  func speakers(matching pattern: TextPattern) throws(EvaluationError) -> Set<UInt32> {
    let matcher = TextMatcher(pattern)
    var known: [UInt32: Bool] = [:]
    var found = Set<UInt32>()
    for (number, speaker) in corpus.speakers.enumerated() {
      try evaluation.patience.check()
      let fits: Bool
      if let before = known[speaker.text] {
        fits = before
      } else {
        fits = try matcher.finds(in: corpus.strings[speaker.text])
        known[speaker.text] = fits
      }
      if fits { found.insert(UInt32(number)) }
    }
    return found
  }

  /// The speakers that rows are, name or quote.
  func speakers(in set: RowSet) -> Set<UInt32> {
    if set.relation == .sources { return Set(set.rows) }
    if set.relation == .quotes {
      return Set(set.rows.compactMap { corpus.quotations[Int($0)].speaker })
    }
    var names = Set<UInt32>()
    if set.relation == .mentions {
      names = Set(set.rows.map { corpus.mentions[Int($0)].name })
    } else if set.relation.family == Relation.names.family {
      names = Set(set.rows)
    }
    return Set(speakers { names.contains($0) })
  }

  // MARK: Rows

  /// The quotations of speakers, ascending.
  private func quotations(of speakers: Set<UInt32>) throws(EvaluationError) -> [UInt32] {
    let corpus = corpus
    var found: [UInt32] = []
    var last = -1
    for (turn, speaker) in speakers.sorted().enumerated() {
      try evaluation.patience.check(turn: turn)
      let article = ArticleOrdinal(corpus.speakers[Int(speaker)].article)
      // Speakers ascend with their articles; each article is looked through once.
      if article == last { continue }
      last = article
      for row in corpus.articles[article].quotations {
        if let own = corpus.quotations[row].speaker, speakers.contains(own) {
          found.append(UInt32(row))
        }
      }
    }
    return found
  }

  /// What speakers select of a relation: their quotations, themselves, or what stands inside these.
  func selection(
    of relation: Relation, by speakers: Set<UInt32>, notes: [Note], emptiness: Note?
  ) throws(EvaluationError) -> any Selection {
    let labels = Set(speakers.map { corpus.strings[corpus.speakers[Int($0)].text] }).sorted()
    let explanation: Fact =
      labels.isEmpty ? "said by nobody" : "said by \(list: Array(labels.prefix(5)))"
    if relation == .sources {
      return RowSelection(
        RowList(speakers.sorted(), isAscending: true), notes: notes, emptiness: emptiness,
        explanation: explanation)
    }
    let quotations = try quotations(of: speakers)
    if relation == .quotes {
      return RowSelection(
        RowList(quotations, isAscending: true), notes: notes, emptiness: emptiness,
        explanation: explanation)
    }
    let places = quotations.map { row in
      Place(
        article: corpus.article(ofQuotation: Int(row)), span: corpus.quotations[Int(row)].span)
    }
    return PlaceSelection(
      places, of: relation, evaluation, notes: notes, emptiness: emptiness,
      explanation: explanation)
  }

  // MARK: Notes

  /// Says that a name fits several.
  func severalNote(_ name: String, _ speakers: Set<UInt32>) -> Note? {
    let labels = Set(speakers.map { corpus.speakers[Int($0)].text })
    guard labels.count > 1 else { return nil }
    return .severalSpeakers(name: name, labels.sorted().map { corpus.strings[$0] })
  }

  /// Says that nobody is called so.
  func noSpeaker(_ name: String) -> Note {
    switch name.lowercased() {
    case "anonymous", "unnamed":
      return .speakerIsCondition(name, query: "quotes where anonymous")
    case "unknown", "nobody", "none":
      return .speakerIsCondition(name, query: "quotes where speaker is unknown")
    default: break
    }
    let wanted = name.lowercased()
    guard wanted.utf8.count <= 200 else { return .noSpeaker(name, close: []) }
    var close: [Note.Suggestion] = []
    for (turn, speaker) in QuotedSpeakers.all(of: corpus).enumerated() where close.count < 5 {
      if turn & 0x3FF == 0, evaluation.patience.isCancelled() { break }
      if isClose(speaker.name, to: wanted) {
        close.append(.init(text: speaker.name, count: speaker.quotes))
      }
    }
    return .noSpeaker(name, close: close)
  }

  /// Close to the whole name, or to one word of it.
  private func isClose(_ name: String, to wanted: String) -> Bool {
    let most = max(1, wanted.count / 3)
    if editDistance(name.lowercased(), wanted) <= most { return true }
    // Words of a description ("matter") are nobody's name.
    return name.split(separator: " ").contains {
      $0.first?.isUppercase == true && editDistance($0.lowercased(), wanted) <= most
    }
  }
}
