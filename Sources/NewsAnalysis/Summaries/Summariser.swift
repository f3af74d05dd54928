package import NewsCorpus

/// Chooses the sentences that together tell most of what articles say.
///
/// Greedy coverage of concepts under a budget: concepts are stemmed content words and pairs of
/// neighbouring ones, the heavier the more articles and sentences have them. A sentence gains the weight
/// of what it adds, less the later it stands and the longer it is; headings and sentences that begin
/// with `He` or `The comments` need to add more. One that resembles a chosen sentence is passed over,
/// as are those under 8 and over 60 words, and those that may not stand alone. Whole sentences only.
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
  private let standing: StandingSentences

  /// Weighs the concepts of articles.
  ///
  /// - Complexity: O(*n*) in the words of the articles.
  package init(_ compared: ComparedArticles, cancellation: Cancellation) throws(Cancelled) {
    self.compared = compared
    concepts = try SentenceConcepts(compared, cancellation: cancellation)
    standing = try StandingSentences(
      of: compared.articles, in: compared.corpus, cancellation: cancellation)
  }

  /// The sentences of a summary, as numbers of the corpus.
  ///
  /// They come in the order of news: by how early they stand in their article, then by article, so
  /// that what happened comes before its background.
  /// - Complexity: O(*n* log *n*) for *n* sentences, where each is looked at again only a few times;
  ///   O(*k* · *n*) for *k* chosen ones at worst.
  package func sentences(
    within budget: Budget, cancellation: Cancellation
  ) throws(Cancelled) -> [Int] {
    try choose(within: budget, cancellation).sorted { a, b in
      let (first, second) = (concepts.positions[a], concepts.positions[b])
      return first != second ? first < second : a < b
    }.map { compared.sentences[$0] }
  }

  /// How one of the sentences stands in the summary; nil for others.
  package func text(of sentence: Int) -> StandingSentence? { standing[sentence] }

  /// Takes the sentence that adds most, again and again.
  ///
  /// What a sentence adds only shrinks as others are chosen, so what it added when it was last looked
  /// at is a bound: the heap's first sentence whose gain is up to date is the best of all.
  private func choose(
    within budget: Budget, _ cancellation: Cancellation
  ) throws(Cancelled) -> [Int] {
    var pace = PacedCancellation(cancellation)
    var covered = [Bool](repeating: false, count: concepts.weights.count)
    var open = try candidates(covered, &pace)
    var chosen = ChosenSentences(of: compared)
    while let best = open.first {
      try pace.step(20 + concepts.count(best.index))
      switch budget {
      case .sentences(let limit):
        if chosen.indices.count >= limit { return chosen.indices }
      case .words(let limit):
        if chosen.words + concepts.lengths[best.index] > limit {
          open.removeFirst()
          continue
        }
      }
      if best.round < chosen.indices.count {
        let gain = concepts.gain(best.index, covered: covered)
        open.replaceFirst(gain: gain, round: chosen.indices.count)
        continue
      }
      open.removeFirst()
      if try chosen.resemble(best.index, &pace) { continue }
      chosen.append(best.index, words: concepts.lengths[best.index])
      concepts.cover(best.index, &covered)
    }
    return chosen.indices
  }

  /// The sentences of a length that can be chosen.
  private func candidates(
    _ covered: [Bool], _ pace: inout PacedCancellation
  ) throws(Cancelled) -> GainHeap {
    var heap = GainHeap()
    for index in compared.sentences.indices where (8...60).contains(concepts.lengths[index]) {
      try pace.step(20 + concepts.count(index))
      guard standing[compared.sentences[index]] != nil else { continue }
      heap.insert(index, gain: concepts.gain(index, covered: covered))
    }
    return heap
  }
}
