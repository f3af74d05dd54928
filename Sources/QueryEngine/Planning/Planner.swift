import NewsCorpus

/// Decides in which order clauses run: what the index answers with few rows first, conditions last.
struct Planner {
  let corpus: Corpus

  /// The clauses in the order in which they run; equals keep the order typed.
  func order(_ clauses: [BoundClause]) -> [BoundClause] {
    clauses.enumerated()
      .sorted { (estimate($0.element), $0.offset) < (estimate($1.element), $1.offset) }
      .map(\.element)
  }

  /// A guess at how many rows a clause leaves, or at what it costs when it must look at each.
  func estimate(_ clause: BoundClause) -> Int {
    switch clause.kind {
    case .containing(.words(let pattern)): return estimate(pattern)
    case .containing(.near(let a, let b, _)): return min(estimate(a), estimate(b))
    case .containing(.regex): return corpus.words.count
    case .about(let topics):
      return topics.reduce(0) { sum, topic in sum + (topic.map { estimate($0) }.min() ?? 0) }
    case .speakers(let speakers): return speakers.count * 4
    case .within(let places): return places.count * 8
    case .days: return corpus.dates.count
    case .articles: return corpus.words.count + 1
    case .filter: return corpus.words.count + 2
    }
  }

  private func estimate(_ pattern: CompiledPattern) -> Int {
    PatternMatcher(corpus: corpus, pattern: pattern, isCancelled: { false }).estimate
  }
}
