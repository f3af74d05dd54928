import NewsCorpus

/// Chooses the sentences that together tell most of what articles say.
///
/// Greedy coverage of concepts under a budget: concepts are stemmed content words and pairs of
/// neighbouring ones, the heavier the more articles and sentences have them. A sentence gains the weight
/// of what it adds, less the later it stands and the longer it is; headings and sentences that begin
/// with `He` or `The comments` need to add more. One that resembles a chosen sentence is passed over,
/// as are those under 8 and over 60 words. Whole sentences only, as the articles have them.
package struct Summariser: Sendable {
  /// How long a summary may be.
  package enum Budget: Sendable, Equatable {
    /// At most so many sentences.
    case sentences(Int)
    /// At most so many words; a sentence that would go beyond is not taken.
    case words(Int)
  }

  private let compared: ComparedArticles
  private let concepts: SentenceConcepts

  /// Weighs the concepts of articles.
  ///
  /// - Complexity: O(*n*) in the words of the articles.
  package init(_ compared: ComparedArticles) {
    self.compared = compared
    concepts = SentenceConcepts(compared)
  }

  /// The sentences of a summary, as numbers of the corpus.
  ///
  /// They come in the order of news: by how early they stand in their article, then by article, so
  /// that what happened comes before its background.
  /// - Complexity: O(*k* · *n*) for *k* chosen of *n* sentences.
  package func sentences(within budget: Budget) -> [Int] {
    choose(within: budget).sorted { a, b in
      let (first, second) = (concepts.positions[a], concepts.positions[b])
      return first != second ? first < second : a < b
    }.map { compared.sentences[$0] }
  }

  private func choose(within budget: Budget) -> [Int] {
    var covered = [Bool](repeating: false, count: concepts.weights.count)
    var open = compared.sentences.indices.filter { (8...60).contains(concepts.lengths[$0]) }
    var chosen: [Int] = []
    var words = 0
    while true {
      switch budget {
      case .sentences(let limit): if chosen.count >= limit { return chosen }
      case .words(let limit): open.removeAll { words + concepts.lengths[$0] > limit }
      }
      var best: (index: Int, gain: Double)?
      for index in open {
        let gain = concepts.gain(index, covered: covered)
        if gain > (best?.gain ?? 0) { best = (index, gain) }
      }
      guard let next = best?.index else { return chosen }
      chosen.append(next)
      words += concepts.lengths[next]
      concepts.cover(next, &covered)
      open.removeAll { $0 == next || compared.cosine($0, next) > 0.55 }
    }
  }
}
