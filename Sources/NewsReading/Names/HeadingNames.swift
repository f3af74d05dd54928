import NewsCorpus

/// Finds names in titles and headings, where every word has a capital: those that the body has too, and
/// those that the lists know.
///
/// Gets `Austin Signals Iraq Talks` once the body has `Lloyd Austin`; misses a person whom only the
/// title names.
struct HeadingNames {
  let text: ReadText
  let isTitleCase: [Bool]
  /// The most tokens a name in a heading has.
  private static let longest = 7

  /// Adds the names of all headings to `entries` and `candidates`, which stay in order of position.
  func find(_ entries: inout NameEntries, _ candidates: inout [NameCandidate]) {
    let surnames = surnames(entries)
    let body = candidates.count
    for (index, sentence) in text.sentences.enumerated() where isTitleCase[index] {
      var token = Int(sentence.firstToken)
      let end = Int(sentence.endToken)
      while token < end {
        guard var candidate = name(at: token, end: end, entries, surnames) else {
          token += 1
          continue
        }
        candidate.isTitleCase = true
        if entries.entry(candidate.key) == nil {
          candidate.scores = scores(candidate)
        }
        candidate.entry = entries.enter(candidate, number: candidates.count)
        candidates.append(candidate)
        token = candidate.last + 1
      }
    }
    guard candidates.count > body else { return }
    // Entries point at candidates; keep those pointers right while sorting.
    let order = candidates.indices.sorted { candidates[$0].first < candidates[$1].first }
    var places = [Int](repeating: 0, count: order.count)
    for (place, old) in order.enumerated() { places[old] = place }
    candidates = order.map { candidates[$0] }
    entries.renumber(places)
  }

  private func scores(_ candidate: NameCandidate) -> KindScores {
    NameEvidence(text: text).scores(candidate)
  }

  /// The terms that persons of the body bear as their last word.
  private func surnames(_ entries: NameEntries) -> [Vocabulary.Term] {
    var surnames: [Vocabulary.Term] = []
    // By number: an entry is large, and would be copied.
    let all = entries.entries
    for number in all.indices
    where all[number].terms.count > 1 && all[number].scores.best.kind == .person {
      if let last = all[number].terms.last { surnames.append(last) }
    }
    return surnames
  }

  /// The longest name that begins at `first`.
  private func name(
    at first: Int, end: Int, _ entries: NameEntries, _ surnames: [Vocabulary.Term]
  ) -> NameCandidate? {
    let token = text.tokens[first]
    guard token.kind == .word, token.shape.contains(.capitalised), !token.shape.contains(.clitic)
    else { return nil }
    var key = NameKey()
    var best: NameCandidate?
    for last in first..<min(end, first + Self.longest) {
      guard text.tokens[last].isRunningWord else {
        if text.kind(last) == .hyphen { continue }
        break
      }
      if text.shape(last).contains(.clitic) { break }
      key.add(text.text, text.tokens[last].span)
      guard text.isCapitalised(last) else { continue }
      let canonical = KnownNames.canonical(key)
      if entries.entry(canonical) != nil || isListed(from: first, to: last, canonical, surnames) {
        best = NameCandidate(first: first, last: last, title: first, key: canonical)
      }
    }
    return best
  }

  private func isListed(
    from first: Int, to last: Int, _ key: NameKey, _ surnames: [Vocabulary.Term]
  ) -> Bool {
    let traits = text.traits(first)
    if first < last {
      if KnownNames.kind(key) != nil { return true }
      let second = text.traits(last)
      return last == first + 1 && !traits.isDisjoint(with: .givenName)
        && traits.isDisjoint(with: [.common, .functionWord, .place])
        && second.isDisjoint(with: [.functionWord, .roleNoun, .organisationHead, .speaks])
        && second.isDisjoint(with: [.common, .personTitle, .portfolio])
    }
    let term = text.tokens[first].term
    if surnames.contains(term) { return true }
    if !traits.isDisjoint(with: .functionWord) {
      return traits.contains(.place) && text.shape(first).contains(.dotted)
    }
    return traits.isDisjoint(with: .common)
      && !traits.isDisjoint(with: [.place, .demonym, .organisation])
  }
}
