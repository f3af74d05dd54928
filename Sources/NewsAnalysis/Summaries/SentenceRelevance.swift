import NewsCorpus

/// How much each sentence of some articles has to do with what is asked; 1 where nothing is.
///
/// A sentence that leans on one before it that has it belongs to the matter too, but less: `It would take years.`
struct SentenceRelevance: Sendable {
  private var values: [Double]?

  /// What a sentence that leans has of the relevance of the one before.
  private static let ofLeaning = 0.3

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
      guard sentences.rows[index].leans, !sentences.rows[index].isFirst else { return own[index] }
      return max(own[index], Self.ofLeaning * own[index - 1])
    }
  }

  subscript(index: Int) -> Double { values?[index] ?? 1 }
}
