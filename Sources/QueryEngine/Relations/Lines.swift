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

  /// A line for each hit in a row of `set`; a line for each row when no pattern found it.
  ///
  /// - Complexity: O(*r* log *r* + *h*) for *r* rows and *h* hits.
  static func lines(
    of set: RowSet, width: Int, in corpus: Corpus, _ patience: Patience
  ) throws(EvaluationError) -> RowSet {
    var nodes: [Match] = []
    var rows: [UInt32] = []
    func add(_ node: Match, _ row: UInt32) {
      nodes.append(node)
      rows.append(row)
    }
    if set.hits.isEmpty {
      nodes.reserveCapacity(set.count)
      rows.reserveCapacity(set.count)
      try places(of: set, in: corpus, patience) {
        if !$0.words.isEmpty { add(Match($0.words), $0.row) }
      }
    } else {
      var places: [Row] = []
      try Self.places(of: set, in: corpus, patience) { places.append($0) }
      if !set.rows.isAscending {
        places.sort { ($0.words.lowerBound, $0.row) < ($1.words.lowerBound, $1.row) }
      }
      try centre(set.hits, on: places, beginning: set.relation.column == .sentences, patience, add)
    }
    let lines = Concordance(
      nodes: nodes, rows: rows, relation: set.relation, derived: set.derived, width: width)
    return RowSet(.lines, RowList([0..<nodes.count]), derived: lines)
  }

  private typealias Row = (words: Range<Int>, row: UInt32)

  /// Gives the words of each row, in the order of the rows.
  private static func places(
    of set: RowSet, in corpus: Corpus, _ patience: Patience, _ give: (Row) -> Void
  ) throws(EvaluationError) {
    guard let placing = set.relation.placing else { return }
    let source = set.source(in: corpus)
    for (turn, row) in set.rows.enumerated() {
      try patience.check(turn: turn)
      let words =
        placing.words?(corpus, Int(row))
        ?? corpus.words(
          in: placing.span(source, Int(row)), of: placing.article(source, Int(row)))
      give((words, row))
    }
  }

  /// Gives each hit with the first row that holds it, or that it holds; with `beginning`, in which it begins.
  private static func centre(
    _ hits: [Match], on places: [Row], beginning: Bool, _ patience: Patience,
    _ line: (Match, UInt32) -> Void
  ) throws(EvaluationError) {
    var next = 0
    for (turn, hit) in hits.enumerated() {
      try patience.check(turn: turn)
      while next < places.count, places[next].words.upperBound <= hit.words.lowerBound { next += 1 }
      guard next < places.count else { break }
      var index = next
      while index < places.count, places[index].words.lowerBound < hit.words.upperBound {
        let words = places[index].words
        let holds =
          words.lowerBound <= hit.words.lowerBound
          && (beginning || words.upperBound >= hit.words.upperBound)
        // "words containing "US troops"": the rows lie in the hit.
        let isHeld =
          words.lowerBound >= hit.words.lowerBound && words.upperBound <= hit.words.upperBound
        if holds || isHeld, !words.isEmpty {
          line(hit, places[index].row)
          break
        }
        index += 1
      }
    }
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
