import NewsCorpus

/// Lets names in a list agree: what `Sarmin` is shows from `Homs, Sarmin and Palmyra`.
///
/// Wrong for `Putin and Russia`, whose members each have evidence of their own and so are left alone.
struct Coordination {
  let text: ReadText
  let candidates: [NameCandidate]

  /// Gives entries without clear evidence the kind of a clear neighbour in the same list.
  func spread(_ entries: inout NameEntries) {
    guard candidates.count > 1 else { return }
    for index in 1..<candidates.count { spread(index - 1, index, &entries) }
    for index in (1..<candidates.count).reversed() { spread(index, index - 1, &entries) }
  }

  private func spread(_ from: Int, _ to: Int, _ entries: inout NameEntries) {
    let (one, other) = (candidates[min(from, to)], candidates[max(from, to)])
    guard other.title == other.first, !other.isTitleCase, isListed(one.last, other.first) else {
      return
    }
    let source = entries.entries[candidates[from].entry].scores.best
    let target = entries.entries[candidates[to].entry].scores.best
    guard source.points >= 4, source.lead >= 4, target.lead < 6 || target.points < 4 else { return }
    entries.lean(candidates[to].entry, to: source.kind, 8)
  }

  /// Whether only a comma, `and` or `or` stands between two names.
  private func isListed(_ last: Int, _ first: Int) -> Bool {
    var index = last + 1
    guard first - index <= 2, index < first else { return false }
    if text.kind(index) == .comma { index += 1 }
    if index == first { return true }
    return index + 1 == first && (text.isWord(index, "and") || text.isWord(index, "or"))
  }
}
