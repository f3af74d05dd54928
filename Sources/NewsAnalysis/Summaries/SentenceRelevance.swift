import NewsCorpus

/// How much each sentence of some articles has to do with what is asked; 1 where nothing is.
///
/// A sentence beside one that has it belongs to the matter too, but less: `It would take years.`
struct SentenceRelevance: Sendable {
  private var values: [Double]?

  /// What a sentence has of its neighbours' relevance.
  private static let ofNeighbours = 0.3

  /// Looks at each sentence.
  ///
  /// - Complexity: O(*n*) in the stems of the sentences.
  init(
    _ question: Question?, _ compared: ComparedArticles, _ sentences: SummarySentences,
    _ pace: inout PacedCancellation
  ) throws(Cancelled) {
    guard let question else { return }
    var own: [Double] = []
    own.reserveCapacity(compared.sentences.count)
    for index in compared.sentences.indices {
      try pace.step(compared.bag(index).count)
      own.append(question.relevance(of: compared.bag(index)))
    }
    values = own.indices.map { index in
      var near = 0.0
      if index > 0, !sentences.rows[index].isFirst { near = own[index - 1] }
      if index + 1 < own.count, !sentences.rows[index + 1].isFirst {
        near = max(near, own[index + 1])
      }
      return max(own[index], Self.ofNeighbours * near)
    }
  }

  subscript(index: Int) -> Double { values?[index] ?? 1 }
}
