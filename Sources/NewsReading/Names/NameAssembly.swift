import NewsCorpus

/// Turns candidates and entries into names with mentions, roles and genders.
struct NameAssembly {
  let text: ReadText
  let candidates: [NameCandidate]
  let entries: NameEntries

  /// The names of the article.
  func names() -> NameReader.Names {
    var result = NameReader.Names()
    var numbers = [Int](repeating: -1, count: entries.entries.count)
    // The last candidate that stands for an entry; -1 before there is one.
    var lastMention = [Int](repeating: -1, count: entries.entries.count)
    var roots: [Int] = []
    result.mentions.reserveCapacity(candidates.count)
    for (index, candidate) in candidates.enumerated() {
      let (root, isGuess) = resolve(candidate, lastMention)
      let kind = kind(root)
      lastMention[root] = index
      if numbers[root] < 0 {
        numbers[root] = result.names.count
        result.names.append(NameReading(kind: kind.kind, fullest: span(candidate)))
        roots.append(root)
      }
      let number = numbers[root]
      improveFullest(&result.names[number], candidate, root)
      result.mentions.append(
        MentionReading(
          span: text.span(candidate.first, through: candidate.end), name: UInt32(number),
          confidence: confidence(kind, candidate, isGuess: isGuess)))
    }
    NameRoles(text: text, candidates: candidates, mentions: result.mentions).add(to: &result)
    return result
  }

  private func span(_ candidate: NameCandidate) -> TextSpan {
    text.span(candidate.first, through: candidate.last)
  }

  /// Who is meant here: of two who share a surname the one named last.
  private func resolve(_ candidate: NameCandidate, _ lastMention: [Int]) -> (Int, Bool) {
    let root = entries.root(candidate.entry)
    let choices = entries.entries[root].fuller
    guard choices.count > 1 else { return (root, false) }
    let roots = choices.map { entries.root($0) }
    if let told = bearer(of: candidate, among: roots) { return (told, false) }
    let nearest = roots.max { lastMention[$0] < lastMention[$1] }
    return (nearest ?? root, Set(roots).count > 1)
  }

  /// The one of several persons whom `Mr` or `Mrs` before the surname means; nil when neither tells.
  private func bearer(of candidate: NameCandidate, among roots: [Int]) -> Int? {
    guard candidate.title < candidate.first else { return nil }
    let title = candidate.first - 1
    let wanted: TermTraits
    if text.traits(title).contains(.womanWord) {
      wanted = .femaleName
    } else if text.isWord(title, "mr") || text.isWord(title, "mr.") {
      wanted = .maleName
    } else {
      return nil
    }
    let fitting = Set(roots).filter { root in
      guard let given = entries.entries[root].terms.first else { return false }
      return text.lexicon.traits(of: given).intersection(.givenName) == wanted
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  private func kind(_ entry: Int) -> (kind: NameKind, points: Int32, lead: Int32) {
    let best = entries.entries[entry].scores.best
    // Nothing speaks for any kind: most such names are organisations.
    return best.points > 0 ? best : (.organisation, 0, 0)
  }

  private func confidence(
    _ kind: (kind: NameKind, points: Int32, lead: Int32), _ candidate: NameCandidate, isGuess: Bool
  ) -> Confidence {
    if isGuess || kind.lead < 3 { return .guess }
    return kind.lead >= 10 ? .sure : .likely
  }

  /// Keeps the longest way to write the name; one in mixed case beats a heading's capitals.
  private func improveFullest(_ name: inout NameReading, _ candidate: NameCandidate, _ root: Int) {
    let own = span(candidate)
    guard own.count > name.fullest.count, !candidate.isTitleCase else { return }
    name.fullest = own
  }
}
