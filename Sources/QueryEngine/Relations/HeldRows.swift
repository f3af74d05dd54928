import NewsCorpus

/// The ways in which rows of the corpus are found from hits: the building stones of `Relation.Finding`.
enum HeldRows {
  /// The sentences of article bodies that hold a hit, ascending.
  static func sentences(holding hits: [Match], in corpus: Corpus) -> [UInt32] {
    var rows: [UInt32] = []
    var bodies = BodySentenceCursor(corpus)
    var end = 0
    for hit in hits {
      let word = hit.words.lowerBound
      // Many hits of frequent words stand in the sentence of the one before.
      if word < end { continue }
      let sentence = corpus.sentence(ofWord: word)
      end = corpus.words(ofSentence: sentence).upperBound
      if bodies.holds(sentence) { rows.append(UInt32(sentence)) }
    }
    return rows
  }

  /// The rows that stand in sentences, both ascending: `sentence` gives that of a row.
  static func rows(
    _ count: Int, inSentences sentences: [UInt32], _ sentence: (Int) -> UInt32
  ) -> [UInt32] {
    var rows: [UInt32] = []
    var row = 0
    for wanted in sentences {
      var high = count
      while row < high {
        let middle = (row + high) / 2
        if sentence(middle) < wanted { row = middle + 1 } else { high = middle }
      }
      while row < count, sentence(row) == wanted {
        rows.append(UInt32(row))
        row += 1
      }
    }
    return rows
  }

  /// The rows that hold a hit: `own` are the rows of an article, `span` all of the text of one.
  static func rows(
    containing hits: [Match], in corpus: Corpus, _ patience: Patience,
    own: (Article) -> Range<Int>, span: @escaping (Int) -> TextSpan,
    holds: (Int, TextSpan) -> Bool
  ) throws(EvaluationError) -> [UInt32] {
    let search = OverlapSearch(span: span)
    var sentences = SentenceCursor(corpus)
    var rows: [UInt32] = []
    var isAscending = true
    for (turn, hit) in hits.enumerated() {
      try patience.check(turn: turn)
      let article = corpus.article(ofSentence: sentences.sentence(with: hit.words.lowerBound))
      let place = corpus.span(of: hit, in: article)
      search.rows(of: own(corpus.articles[article]), overlapping: place) { row in
        guard holds(row, place), rows.last != UInt32(row) else { return }
        if let last = rows.last, last > UInt32(row) { isAscending = false }
        rows.append(UInt32(row))
      }
    }
    if isAscending { return rows }
    // Rows that lie in one another may take turns.
    rows.sort()
    var distinct: [UInt32] = []
    distinct.reserveCapacity(rows.count)
    for row in rows where distinct.last != row { distinct.append(row) }
    return distinct
  }

  /// Distinct numbers below `count`, ascending.
  static func distinct(_ numbers: some Sequence<UInt32>, below count: Int) -> [UInt32] {
    var isFound = [Bool](repeating: false, count: count)
    for number in numbers { isFound[Int(number)] = true }
    return isFound.indices.lazy.filter { isFound[$0] }.map { UInt32($0) }
  }
}
