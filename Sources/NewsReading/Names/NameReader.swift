import NewsCorpus

/// Finds who and what is named and joins the variants of a name.
///
/// One kind for a name in an article: what its words, the lists and every context say is added up.
struct NameReader {
  /// What was found.
  struct Names {
    /// Those named, each once.
    var names: [NameReading] = []
    /// Where they are named, in order of position; no two overlap.
    var mentions: [MentionReading] = []
    /// The roles that titles and appositions give; of one name each wording once.
    var roles: [RoleReading] = []
    /// For each name the gender of the person, as far as the article tells.
    var genders: [Gender] = []

    /// The name whose mention covers or overlaps `span`; nil when there is none.
    ///
    /// - Complexity: O(log *n*) in the number of mentions.
    func name(at span: TextSpan) -> UInt32? { mention(at: span).map { mentions[$0].name } }

    /// The index of the first mention that overlaps `span`; nil when there is none.
    ///
    /// - Complexity: O(log *n*) in the number of mentions.
    func mention(at span: TextSpan) -> Int? {
      let first = firstMention(endingAfter: span.lower)
      return first < mentions.count && mentions[first].span.overlaps(span) ? first : nil
    }

    /// The index of the first mention that ends behind `offset`; the number of mentions when none does.
    ///
    /// - Complexity: O(log *n*) in the number of mentions.
    func firstMention(endingAfter offset: UInt32) -> Int {
      var low = 0
      var high = mentions.count
      while low < high {
        let middle = (low + high) / 2
        if mentions[middle].span.upper <= offset { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }

  let text: ReadText
  init(_ text: ReadText) { self.text = text }

  /// The names of the article and their mentions in order of position.
  func names() -> Names {
    var (candidates, entries, isTitleCase) = judged()
    NameModel(text: text).judge(candidates, &entries)
    let headings = HeadingNames(text: text, isTitleCase: isTitleCase)
    headings.find(&entries, &candidates)
    Coordination(text: text, candidates: candidates).spread(&entries)
    entries.partCouples(&candidates)
    entries.join()
    return NameAssembly(text: text, candidates: candidates, entries: entries).names()
  }

  /// The candidates of the body with the points of the rules, and for each sentence whether its
  /// capitals tell nothing.
  func judged() -> (candidates: [NameCandidate], entries: NameEntries, isTitleCase: [Bool]) {
    var finder = NameFinder(text)
    finder.find()
    var candidates = finder.found
    var entries = NameEntries(text)
    let evidence = NameEvidence(text: text)
    for index in candidates.indices {
      candidates[index].scores = evidence.scores(candidates[index])
      candidates[index].entry = entries.enter(candidates[index], number: index)
      if index > 0, candidates[index].first == candidates[index - 1].last + 2,
        text.kind(candidates[index].first - 1) == .openBracket,
        text.shape(candidates[index].first).contains(.allCapitals),
        isInitial(candidates[index], of: candidates[index - 1])
      {
        entries.abbreviate(candidates[index].entry, for: candidates[index - 1].entry)
      }
    }
    return (candidates, entries, finder.cases.isTitleCase)
  }

  /// Whether an acronym begins with the letter with which a name of several words begins.
  private func isInitial(_ acronym: NameCandidate, of name: NameCandidate) -> Bool {
    guard name.first < name.last else { return false }
    let short = text.firstByte(acronym.first)
    return short == text.firstByte(name.first)
  }
}
