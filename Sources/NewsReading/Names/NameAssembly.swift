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
    // The candidate that gives each name's fullest form.
    var fullest: [Int] = []
    result.mentions.reserveCapacity(candidates.count)
    for (index, candidate) in candidates.enumerated() {
      let (root, isGuess) = resolve(candidate, lastMention)
      let kind = kind(root)
      lastMention[root] = index
      if numbers[root] < 0 {
        numbers[root] = result.names.count
        result.names.append(NameReading(kind: kind.kind, fullest: span(candidate)))
        roots.append(root)
        fullest.append(index)
      }
      let number = numbers[root]
      improve(&fullest[number], index)
      result.mentions.append(
        MentionReading(
          span: text.span(candidate.first, through: candidate.end), name: UInt32(number),
          confidence: confidence(kind, candidate, isGuess: isGuess)))
    }
    for number in fullest.indices {
      let candidate = candidates[fullest[number]]
      let isToldByTitle = entries.entries[roots[number]].isToldByTitle
      result.names[number].fullest =
        isToldByTitle ? text.span(candidate.title, through: candidate.last) : span(candidate)
    }
    NameRoles(text: text, candidates: candidates, mentions: result.mentions).add(to: &result)
    let orders = NameOrders(text: text, entries: entries)
    for number in result.names.indices where result.names[number].kind == .person {
      let candidate = candidates[fullest[number]]
      result.names[number].gender = result.genders[number]
      result.names[number].order = orders.order(
        of: roots[number], fullest: candidate.first...candidate.last)
    }
    return result
  }

  private func span(_ candidate: NameCandidate) -> TextSpan {
    text.span(candidate.first, through: candidate.last)
  }

  /// Who is meant here: of two who share a surname the one whom a title tells, else who is no relative of
  /// the other, else the one named last.
  private func resolve(_ candidate: NameCandidate, _ lastMention: [Int]) -> (Int, Bool) {
    let root = entries.root(candidate.entry)
    let choices = entries.entries[root].fuller
    guard choices.count > 1 else { return (root, false) }
    let roots = Set(choices.map { entries.root($0) }).sorted()
    guard roots.count > 1 else { return (roots[0], false) }
    if let told = bearer(of: candidate, among: roots) { return (told, false) }
    if let main = main(of: roots, candidate) { return (main, true) }
    return (roots.max { lastMention[$0] < lastMention[$1] } ?? root, true)
  }

  /// The one of several persons who alone has a rank as here, who is named in full far more often, or who
  /// alone is not introduced as a relative.
  private func main(of roots: [Int], _ candidate: NameCandidate) -> Int? {
    let isRanked = NameRelations(text: text).hasRank(candidate)
    let ranked = roots.filter { entries.entries[$0].hasRank }
    if isRanked, ranked.count == 1 { return ranked[0] }
    let counts = roots.map { entries.entries[$0].count }
    let most = counts.max() ?? 0
    let often = roots.indices.filter { counts[$0] * 3 > most }
    if often.count == 1 { return roots[often[0]] }
    let others = roots.filter { !entries.entries[$0].isRelative }
    guard others.count == 1, let main = others.first else { return nil }
    return entries.entries[main].count == most ? main : nil
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
    let genders = roots.map { root in
      entries.entries[root].terms.first.map {
        text.lexicon.traits(of: $0).intersection(.givenName)
      } ?? []
    }
    let sure = roots.indices.filter { genders[$0] == wanted }
    if sure.count == 1 { return roots[sure[0]] }
    let possible = roots.indices.filter { genders[$0].isEmpty || genders[$0].contains(wanted) }
    return possible.count == 1 ? roots[possible[0]] : nil
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

  /// Keeps the longest way to write the name; one in mixed case beats a heading's capitals, and one
  /// without a word too many the others.
  private func improve(_ fullest: inout Int, _ index: Int) {
    let (best, candidate) = (candidates[fullest], candidates[index])
    guard !candidate.isTitleCase, !entries.entries[candidate.entry].isPadded else { return }
    if entries.entries[best.entry].isPadded || span(candidate).count > span(best).count {
      fullest = index
    }
  }
}
