package import NewsCorpus
package import QueryLanguage

/// What names may refer to while a query is bound: the corpus, named results, parameters, `it`.
package struct Scope: Sendable {
  /// The corpus.
  package var corpus: Corpus
  /// Results kept with `let`.
  package var results: [String: Answer]
  /// Parameters set with `let $x = …` or on the command line.
  package var parameters: [String: Literal.Kind]
  /// The last result.
  package var it: Answer?

  /// Makes a scope over a corpus.
  package init(
    corpus: Corpus, results: [String: Answer] = [:], parameters: [String: Literal.Kind] = [:],
    it: Answer? = nil
  ) {
    self.corpus = corpus
    self.results = results
    self.parameters = parameters
    self.it = it
  }

  /// The names of the results, sorted.
  var resultNames: [String] { results.keys.sorted() }
  /// The outlets of the corpus, each once, in article order.
  package var outlets: [String] {
    var seen = Set<String>()
    return corpus.articles.compactMap(\.details.outlet).filter { seen.insert($0).inserted }
  }
  /// The speakers of the corpus with how often they are quoted, most quoted first.
  package var speakers: [(name: String, quotes: Int)] {
    var counts: [UInt32: Int] = [:]
    var order: [UInt32] = []
    for quotation in corpus.quotations {
      guard let speaker = quotation.speaker else { continue }
      let text = corpus.speakers[Int(speaker)].text
      if counts[text] == nil { order.append(text) }
      counts[text, default: 0] += 1
    }
    return order.enumerated()
      .sorted { (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset) }
      .map { (corpus.strings[$0.element], counts[$0.element] ?? 0) }
  }
}
