package import NewsCorpus

/// Words that several articles quote.
package struct SharedQuotation: Sendable {
  /// One article's version.
  package struct Occurrence: Sendable {
    /// The quotation's number in the corpus.
    package let quotation: Int
    /// Its article.
    package let article: ArticleOrdinal
    /// The speaker's number in the corpus; nil when it is not known.
    package let speaker: Int?
    /// The speaker as this article introduces them; empty when it does not.
    package let label: TextSpan
    /// The role as written; empty when there is none.
    package let role: TextSpan
    /// Whether the longest version begins earlier.
    package let isTrimmedAtStart: Bool
    /// Whether the longest version goes on.
    package let isTrimmedAtEnd: Bool
    /// This version against the longest one, in runs of words.
    package let differences: [WordDifference]
    /// Whether a word was left out, put in or changed, other than at the ends.
    package var isReworded: Bool { differences.contains { $0.kind != .equal } }
  }

  /// To whom several articles give the same words.
  package enum Speakers: Sendable {
    /// To one speaker, so far as they name one.
    case same
    /// To speakers who are named or described differently, and may be one.
    case unclear
    /// To people of different names.
    case different
  }

  /// The versions in order of the corpus; of at least two articles.
  package let occurrences: [Occurrence]
  /// The longest version, with which the others are compared: a quotation's number in the corpus.
  package let longest: Int
  /// The articles, ascending.
  package let articles: [ArticleOrdinal]
  /// Whether the articles give the words to one speaker.
  package let speakers: Speakers
  /// Whether one of the versions was reworded, other than trimmed.
  package var isReworded: Bool { occurrences.contains { $0.isReworded } }
}

/// Quotations that appear in more than one of some articles.
///
/// Two quotations share their words when at least 80 % of the shorter one stands in the longer one,
/// nearly contiguously: four words with two content words among them, or three content words. The
/// same words as reported speech without quotation marks count from six words on. It wrongly joins
/// stock phrases that two people use independently: then `speakers` says so.
package struct SharedQuotations: Sendable {
  /// The groups, those in most articles first, then in order of the corpus.
  package let groups: [SharedQuotation]
  /// How many quotations are longer than `WordAlignment.longest` words and compared only so far.
  package let shortened: Int

  /// Finds the quotations that articles share.
  ///
  /// - Complexity: O(*c* · *l*²) for *c* pairs of quotations that share two neighbouring words, of at
  ///   most *l* words.
  package init(_ compared: ComparedArticles, cancellation: Cancellation) throws(Cancelled) {
    let pool = try QuotationPool(compared, cancellation)
    let neighbours = try pool.neighbours(cancellation)
    shortened = pool.wordings.count { $0.words.count > WordAlignment.longest }
    let order = pool.wordings.indices.sorted { a, b in
      let (first, second) = (pool.rank(a), pool.rank(b))
      return first != second ? first > second : a < b
    }
    // Every pair that shares its words is in a group, whatever other articles there are.
    var shown: [Int: Set<Int>] = [:]
    var groups: [SharedQuotation] = []
    for longest in order {
      try cancellation.check()
      let members = neighbours[longest].filter { shown[longest]?.contains($0) != true }
      guard !members.isEmpty else { continue }
      let group = (members + [longest]).sorted()
      for member in group { shown[member, default: []].formUnion(group) }
      groups.append(try pool.group(longest: longest, members: group, cancellation))
    }
    self.groups = groups.sorted { a, b in
      if a.articles.count != b.articles.count { return a.articles.count > b.articles.count }
      return (a.occurrences.first?.quotation ?? 0) < (b.occurrences.first?.quotation ?? 0)
    }
  }
}

/// The quotations of the compared articles with their words.
private struct QuotationPool {
  let compared: ComparedArticles
  let quotations: [Int]
  let wordings: [PassageWords]

  init(_ compared: ComparedArticles, _ cancellation: Cancellation) throws(Cancelled) {
    self.compared = compared
    quotations = compared.articles.flatMap { compared.corpus.articles[$0].quotations }
    var wordings: [PassageWords] = []
    for quotation in quotations {
      try cancellation.check()
      wordings.append(PassageWords(ofQuotation: quotation, in: compared.corpus))
    }
    self.wordings = wordings
  }

  private func isQuoted(_ index: Int) -> Bool {
    compared.corpus.quotations[quotations[index]].kind != .indirect
  }

  /// Words in marks outrank reported ones: the longest version is to be a quoted one.
  func rank(_ index: Int) -> Int { wordings[index].words.count + (isQuoted(index) ? 10_000 : 0) }

  /// For each quotation those of other articles that share its words, ascending.
  func neighbours(_ cancellation: Cancellation) throws(Cancelled) -> [[Int]] {
    var pace = PacedCancellation(cancellation)
    var result = [[Int]](repeating: [], count: quotations.count)
    var holders: [UInt64: [Int32]] = [:]
    for index in wordings.indices {
      let terms = wordings[index].terms
      var candidates: Set<Int> = []
      for (first, second) in zip(terms, terms.dropFirst()) {
        guard isContent(first) || isContent(second) else { continue }
        try pace.step(10)
        let key = UInt64(first) << 32 | UInt64(second)
        // What a hundred quotations share is a turn of phrase, not a quotation.
        if let others = holders[key], others.count < 100 {
          try pace.step(10 * others.count)
          candidates.formUnion(others.lazy.map { Int($0) })
        }
        if holders[key]?.last != Int32(index) { holders[key, default: []].append(Int32(index)) }
      }
      for other in candidates.sorted() {
        try cancellation.check()
        guard share(other, index) else { continue }
        result[other].append(index)
        result[index].append(other)
      }
    }
    return result
  }

  private func isContent(_ term: Vocabulary.Term) -> Bool { compared.stems[term] != Stems.none }

  private func share(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (wordings[a], wordings[b])
    guard first.article != second.article, isQuoted(a) || isQuoted(b) else { return false }
    let matches = WordAlignment(first.terms, second.terms).matches
    let content = matches.count { isContent(first.terms[$0.first]) }
    if isQuoted(a) && isQuoted(b) {
      guard (matches.count >= 4 && content >= 2) || (matches.count == 3 && content == 3) else {
        return false
      }
      let shorter = min(first.words.count, second.words.count)
      return matches.count * 5 >= shorter * 4 || matches.count >= 10
    }
    guard matches.count >= 6, content >= 3 else { return false }
    let quoted = isQuoted(a) ? first : second
    return matches.count * 5 >= quoted.words.count * 4 || matches.count >= 10
  }

  /// The group of some quotations around the longest of them.
  func group(
    longest: Int, members: [Int], _ cancellation: Cancellation
  ) throws(Cancelled) -> SharedQuotation {
    var occurrences: [SharedQuotation.Occurrence] = []
    for member in members {
      try cancellation.check()
      occurrences.append(occurrence(member, against: longest))
    }
    return SharedQuotation(
      occurrences: occurrences, longest: quotations[longest],
      articles: Set(occurrences.map(\.article)).sorted(),
      speakers: speakers(of: occurrences))
  }

  private func speakers(of occurrences: [SharedQuotation.Occurrence]) -> SharedQuotation.Speakers {
    guard Set(occurrences.compactMap(introduction)).count > 1 else { return .same }
    let names = Set(
      occurrences.compactMap { $0.speaker.flatMap { compared.corpus.speakers[$0].name } }
    )
    .sorted().map { Set(PhraseWords.split(compared.corpus.string(ofName: Int($0)).lowercased())) }
    for (offset, name) in names.enumerated() {
      // "Vance" may be who is called "Ada Vance" elsewhere.
      for other in names[(offset + 1)...]
      where !name.isSubset(of: other) && !other.isSubset(of: name) {
        return .different
      }
    }
    return .unclear
  }

  private func occurrence(_ member: Int, against longest: Int) -> SharedQuotation.Occurrence {
    let corpus = compared.corpus
    let row = corpus.quotations[quotations[member]]
    let speaker = row.speaker.map { corpus.speakers[Int($0)] }
    let comparison = WordingComparison(wordings[member], with: wordings[longest], in: corpus)
    return SharedQuotation.Occurrence(
      quotation: quotations[member], article: wordings[member].article,
      speaker: row.speaker.map { Int($0) }, label: speaker?.label ?? row.written,
      role: speaker?.role ?? .none, isTrimmedAtStart: comparison.isTrimmedAtStart,
      isTrimmedAtEnd: comparison.isTrimmedAtEnd, differences: comparison.differences)
  }

  /// Who is said to speak, comparable between articles: the name, or else the description's words
  /// without its article; nil where it is not known, or only that it is `the official` from before.
  private func introduction(_ occurrence: SharedQuotation.Occurrence) -> String? {
    let corpus = compared.corpus
    if let name = occurrence.speaker.flatMap({ corpus.speakers[$0].name }) { return "name \(name)" }
    let forms = corpus.words(in: occurrence.label, of: occurrence.article)
      .map { corpus.vocabulary.string(of: corpus.words.terms[$0]) }
    guard let first = forms.first else { return nil }
    if occurrence.speaker == nil, !["a", "an", "one"].contains(first) { return nil }
    return forms.filter { !["a", "an", "the", "same"].contains($0) }.joined(separator: " ")
  }
}
