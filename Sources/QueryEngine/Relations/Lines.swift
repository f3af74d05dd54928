import NewsCorpus
import QueryLanguage

extension Relation {
  /// The lines of a concordance: each hit with the words around it.
  package static let lines: Relation = {
    var relation = Relation(
      NounWords("lines", singular: "line", summary: "hits with the words around them"),
      fields: LineFields.all, shown: ["address", "left", "node", "right"], rows: .made)
    relation.layout = .concordance
    relation.placing = Placing(
      article: { $0.corpus.article(ofWord: LineFields.node($0, $1).lowerBound) },
      sentence: { $0.corpus.sentence(ofWord: LineFields.node($0, $1).lowerBound) },
      span: { source, row in
        let node = LineFields.node(source, row)
        return source.corpus.span(
          of: Match(node), in: source.corpus.article(ofWord: node.lowerBound))
      })
    return relation
  }()
}

/// The hits of a set of rows, each with the row in which it lies; the words around are read from the
/// corpus when a line is shown.
struct Concordance: TracedRows {
  let nodes: [Match]
  /// The row in which each lies.
  let rows: [UInt32]
  let relation: Relation
  /// The derived columns of those rows.
  let derived: (any DerivedRows)?
  /// The most words on either side.
  let width: Int

  var count: Int { nodes.count }

  func origin(_ row: Int) -> Origin {
    let origin = Origin(relation: relation, row: rows[row])
    return (derived as? any TracedRows)?.origin(Int(rows[row])) ?? origin
  }

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
    let hits = try set.allHits(evaluation)
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
      let words =
        placing.words?(corpus, Int(row))
        ?? corpus.words(
          in: placing.span(source, Int(row)), of: placing.article(source, Int(row)))
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

/// The fields of lines.
private enum LineFields {
  static let all: [Field] = [
    Field("address", .text, "where the hit stands") { source, row in
      let sentence = source.corpus.sentence(ofWord: node(source, row).lowerBound)
      return .text(source.corpus.address(ofSentence: sentence).description)
    },
    left,
    Field("node", .text, "the hit") { source, row in
      let words = node(source, row)
      let article = source.corpus.article(ofWord: words.lowerBound)
      let span = source.corpus.span(of: Match(words), in: article)
      return .text(String(decoding: source.corpus.bytes(span, of: article), as: UTF8.self))
    },
    Field("right", .text, "the words behind it") { source, row in
      let around = Surroundings(source, row)
      let right = TextSpan(around.node.upper, max(around.node.upper, around.last))
      return .text(around.text(right, of: source.corpus))
    },
  ]

  /// Ordered by the word next to the hit, then by the one before that.
  private static let left: Field = {
    var left = Field("left", .text, "the words before it; sorted from the hit outwards") {
      source, row in .text(Surroundings(source, row).left(of: source.corpus))
    }
    left.sortText = { source, row in
      PhraseWords.split(Surroundings(source, row).left(of: source.corpus)).reversed()
        .joined(separator: " ")
    }
    return left
  }()

  /// The words of a line's hit.
  static func node(_ source: RowSource, _ row: Int) -> Range<Int> {
    (source.derived as? Concordance)?.nodes[row].words ?? 0..<1
  }

  /// A hit and its context, within the paragraph.
  private struct Surroundings {
    private let article: ArticleOrdinal
    let node: TextSpan
    private let first: UInt32
    let last: UInt32

    init(_ source: RowSource, _ row: Int) {
      let corpus = source.corpus
      let concordance = source.derived as? Concordance
      let words = concordance?.nodes[row].words ?? 0..<1
      let width = concordance?.width ?? 0
      let sentence = corpus.sentence(ofWord: words.lowerBound)
      let paragraph = corpus.paragraphs[Int(corpus.sentences[sentence].paragraph)]
      article = ArticleOrdinal(paragraph.article)
      let around = corpus.words(in: paragraph.span, of: article)
      node = corpus.span(of: Match(words), in: article)
      let start = max(around.lowerBound, words.lowerBound - width)
      let end = min(around.upperBound, words.upperBound + width)
      first = corpus.span(ofWord: start, in: article).lower
      // To the end of the paragraph the closing mark belongs to the context.
      last =
        end >= around.upperBound
        ? paragraph.span.upper : corpus.span(ofWord: end - 1, in: article).upper
    }

    /// The words before the hit.
    func left(of corpus: Corpus) -> String { text(TextSpan(first, node.lower), of: corpus) }

    /// The text of a span without the spaces at its ends.
    func text(_ span: TextSpan, of corpus: Corpus) -> String {
      let bytes = corpus.bytes(span, of: article)
      var (start, end) = (bytes.startIndex, bytes.endIndex)
      while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
      while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }
}
