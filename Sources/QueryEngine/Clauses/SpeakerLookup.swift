import NewsCorpus
import QueryLanguage

/// Finds speakers by name, expression or rows, and the rows that are theirs.
struct SpeakerLookup {
  private let evaluation: Evaluation
  private var corpus: Corpus { evaluation.corpus }

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  // MARK: Speakers

  /// The speakers that a name or part of a name fits: any way in which they are written or described.
  func speakers(named name: String) throws(EvaluationError) -> NamedSpeakers {
    try NamedSpeakers(name, evaluation)
  }

  /// The speakers whose name or description an expression matches.
  func speakers(matching pattern: TextPattern) throws(EvaluationError) -> Set<UInt32> {
    let matcher = TextMatcher(pattern, evaluation.patience)
    var known: [UInt32: Bool] = [:]
    var found = Set<UInt32>()
    for (number, speaker) in corpus.speakers.enumerated() {
      try evaluation.patience.check()
      let fits: Bool
      if let before = known[speaker.text] {
        fits = before
      } else {
        fits = try matcher.matches(corpus.strings[speaker.text])
        known[speaker.text] = fits
      }
      if fits { found.insert(UInt32(number)) }
    }
    return found
  }

  /// The speakers who are one of some names.
  private func speakers(whoseName isOne: (UInt32) -> Bool) -> [UInt32] {
    corpus.speakers.indices.filter { corpus.speakers[$0].name.map(isOne) ?? false }
      .map { UInt32($0) }
  }

  /// The speakers that rows are, name or quote.
  func speakers(in set: RowSet) -> Set<UInt32> {
    switch set.relation.voice {
    case nil: return []
    case .speaker(let speaker): return Set(set.rows.compactMap { speaker(corpus, Int($0)) })
    case .name(let name):
      let names = Set(set.rows.map { name(corpus, Int($0)) })
      return Set(speakers(whoseName: { names.contains($0) }))
    }
  }

  // MARK: Rows

  /// The quotations of speakers, ascending.
  private func quotations(of speakers: Set<UInt32>) throws(EvaluationError) -> [UInt32] {
    let corpus = corpus
    var found: [UInt32] = []
    var wanted = RowBits()
    var articles = [Bool](repeating: false, count: corpus.articles.count)
    for speaker in speakers {
      wanted.insert(speaker)
      articles[Int(corpus.speakers[Int(speaker)].article)] = true
    }
    for article in articles.indices where articles[article] {
      try evaluation.patience.check(turn: article)
      for row in corpus.articles[article].quotations {
        if let own = corpus.quotations[row].speaker, wanted.contains(Int(own)) {
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
    let labels = Set(speakers.map { corpus.speakers[Int($0)].text })
      .map { corpus.strings[$0] }.sorted()
    let explanation: Fact =
      labels.isEmpty ? "said by nobody" : "said by \(list: Array(labels.prefix(5)))"
    if relation.column == .speakers {
      return RowSelection(
        RowList(speakers.sorted(), isAscending: true), notes: notes, emptiness: emptiness,
        explanation: explanation)
    }
    let quotations = try quotations(of: speakers)
    if relation.column == .quotations {
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

  /// Says whom a name fits, and who was left out although it stands in their description.
  func notes(_ name: String, _ speakers: NamedSpeakers) -> [Note] {
    let labels = Set(speakers.all.map { corpus.speakers[Int($0)].text })
    let names = labels.sorted().map { corpus.strings[$0] }
    var notes: [Note] = []
    if speakers.isByOffice {
      notes.append(.officeHolders(name: name, names))
    } else if labels.count > 1 {
      notes.append(.severalSpeakers(name: name, names))
    }
    let others = counted(speakers.others)
    if !others.isEmpty {
      notes.append(
        speakers.isFullName
          ? .otherBearers(name: name, others) : .spokenFor(name: name, others))
    }
    return notes
  }

  /// The names and descriptions of speakers with how often they are quoted, most quoted first.
  private func counted(_ speakers: Set<UInt32>) -> [Note.Suggestion] {
    guard !speakers.isEmpty else { return [] }
    let labels = Set(speakers.map { corpus.speakers[Int($0)].text })
    return QuotedSpeakers.all(of: corpus, called: labels)
      .map { .init(text: $0.name, count: $0.quotes) }
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
    let noun = Relation.quotes.words
    guard wanted.utf8.count <= 200 else { return .noSpeaker(name, close: [], noun) }
    var close: [Note.Suggestion] = []
    for (turn, speaker) in QuotedSpeakers.all(of: corpus).enumerated() where close.count < 5 {
      if turn & 0x3F == 0, evaluation.patience.isCancelled() { break }
      if isClose(speaker.name, to: wanted) {
        close.append(.init(text: speaker.name, count: speaker.quotes))
      }
    }
    return .noSpeaker(name, close: close, noun)
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
