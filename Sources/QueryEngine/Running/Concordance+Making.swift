import NewsCorpus

extension Concordance {
  /// A line for each hit in a row of `set`, and for each row that neither holds a hit nor lies in one.
  ///
  /// Lines come in the order of the rows, those of a row in the order of the text.
  ///
  /// - Complexity: O((*r* + *h*) log(*r* + *h*)) for *r* rows and *h* hits, which are looked for where nobody
  ///   has done so.
  static func lines(
    of set: RowSet, width: Int, _ evaluation: Evaluation
  ) throws(EvaluationError) -> RowSet {
    let (corpus, patience) = (evaluation.corpus, evaluation.patience)
    let hits = try HitSearch(evaluation).hits(of: set)
    var lines = try places(of: set, in: corpus, patience)
    if !hits.isEmpty {
      let beginning = set.relation.column == .sentences
      lines = try centred(hits, on: lines, beginning: beginning, patience)
    }
    let concordance = Concordance(
      nodes: lines.map { Match($0.words) }, rows: lines.map(\.row), relation: set.relation,
      derived: set.derived, width: width)
    return RowSet(.lines, RowList([0..<lines.count]), derived: concordance)
  }

  /// Words in the middle of a line, in a row at a position.
  private struct Line {
    let words: Range<Int>
    let row: UInt32
    let position: Int
  }

  /// The words of each row that has any, in the order of the rows.
  private static func places(
    of set: RowSet, in corpus: Corpus, _ patience: Patience
  ) throws(EvaluationError) -> [Line] {
    guard let placing = set.relation.placing else { return [] }
    let source = set.source(in: corpus)
    var places: [Line] = []
    places.reserveCapacity(set.count)
    for (turn, row) in set.rows.enumerated() {
      try patience.check(turn: turn)
      if set.relation.isDerived, let all = placing.all {
        // Such a row stands wherever it was found.
        for (number, place) in all(source, Int(row)).enumerated() {
          try patience.check(turn: number)
          let words = corpus.words(in: place.span, of: place.article)
          places.append(Line(words: words, row: row, position: turn))
        }
        continue
      }
      let words = placing.words(of: Int(row), source)
      if !words.isEmpty { places.append(Line(words: words, row: row, position: turn)) }
    }
    return places
  }

  /// Each hit in the first row that holds it, or that it holds, and the rows without one; with `beginning`, a row
  /// holds what begins in it.
  private static func centred(
    _ hits: [Match], on rows: [Line], beginning: Bool, _ patience: Patience
  ) throws(EvaluationError) -> [Line] {
    let places = try sorted(rows, patience) { $0.words.lowerBound }
    var lines: [Line] = []
    lines.reserveCapacity(max(hits.count, places.count))
    var hasLine = [Bool](repeating: false, count: places.count)
    var next = 0
    for (turn, hit) in hits.enumerated() {
      try patience.check(turn: turn)
      while next < places.count, places[next].words.upperBound <= hit.words.lowerBound { next += 1 }
      guard next < places.count else { break }
      var index = next
      while index < places.count, places[index].words.lowerBound < hit.words.upperBound {
        let place = places[index]
        if isHit(place.words, hit.words, beginning: beginning) {
          lines.append(Line(words: hit.words, row: place.row, position: place.position))
          hasLine[index] = true
          break
        }
        index += 1
      }
    }
    for (index, place) in places.enumerated() where !hasLine[index] {
      try patience.check(turn: index)
      // A row inside another may hold what stands in the line of that one.
      if !holdsHit(place.words, hits, beginning: beginning) { lines.append(place) }
    }
    return try sorted(lines, patience) { $0.position }
  }

  /// Lines in the order of a number that each has, ties as they are.
  private static func sorted(
    _ lines: [Line], _ patience: Patience, by number: (Line) -> Int
  ) throws(EvaluationError) -> [Line] {
    let isSorted = zip(lines, lines.dropFirst()).allSatisfy { number($0) <= number($1) }
    if isSorted { return lines }
    var sorting = StableSorting(count: lines.count, patience)
    try sorting.sort(by: lines.map { UInt64(number($0)) })
    return sorting.order.map { lines[Int($0)] }
  }

  /// Whether a row holds a hit, or lies in one: with "words containing "US troops"" the rows lie in the hit.
  private static func isHit(_ row: Range<Int>, _ hit: Range<Int>, beginning: Bool) -> Bool {
    let holds =
      row.lowerBound <= hit.lowerBound && hit.lowerBound < row.upperBound
      && (beginning || row.upperBound >= hit.upperBound)
    return holds || (row.lowerBound >= hit.lowerBound && row.upperBound <= hit.upperBound)
  }

  /// Whether a row holds one of ascending hits, or lies in one.
  private static func holdsHit(_ row: Range<Int>, _ hits: [Match], beginning: Bool) -> Bool {
    var index = hits.partitioningIndex { $0.words.lowerBound >= row.lowerBound }
    if index > 0, isHit(row, hits[index - 1].words, beginning: beginning) { return true }
    while index < hits.count, hits[index].words.lowerBound < row.upperBound {
      if isHit(row, hits[index].words, beginning: beginning) { return true }
      index += 1
    }
    return false
  }
}
