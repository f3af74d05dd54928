package import NewsCorpus

/// The distinct values of a field with their counts: what completion offers.
package struct FieldValues {
  let corpus: Corpus
  package init(corpus: Corpus) { self.corpus = corpus }

  /// The most frequent values of a field, at most `limit`; among equals in order of occurrence.
  ///
  /// Looks at no more than the first 20,000 rows, so that Tab answers at once on any corpus.
  package func values(
    of field: Field, _ relation: Relation, limit: Int
  ) -> [(text: String, count: Int)] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    let source = RowSource(corpus)
    for row in relation.allRows(in: corpus).slice(0..<20_000) {
      let texts: [String]
      switch field.value(source, Int(row)) {
      case .text(let text): texts = [text]
      case .list(let items): texts = items
      default: continue
      }
      for text in texts where text.utf8.count <= 60 {
        if counts[text] == nil { order.append(text) }
        counts[text, default: 0] += 1
      }
    }
    return order.enumerated()
      .sorted { (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset) }
      .prefix(limit).map { ($0.element, counts[$0.element] ?? 0) }
  }
}
