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
/// corpus when a line is shown. A class, so that reading a field copies nothing.
final class Concordance: TracedRows {
  let nodes: [Match]
  /// The row in which each lies.
  let rows: [UInt32]
  let relation: Relation
  /// The derived columns of those rows.
  let derived: (any DerivedRows)?
  /// The most words on either side.
  let width: Int

  init(
    nodes: [Match], rows: [UInt32], relation: Relation, derived: (any DerivedRows)?, width: Int
  ) {
    (self.nodes, self.rows, self.relation) = (nodes, rows, relation)
    (self.derived, self.width) = (derived, width)
  }

  var count: Int { nodes.count }

  func origin(_ row: Int) -> Origin {
    let origin = Origin(relation: relation, row: rows[row])
    return (derived as? any TracedRows)?.origin(Int(rows[row])) ?? origin
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
      // The corpus is asked where it is: a copy of it costs more than a line.
      let concordance = source.derived as? Concordance
      let words = concordance?.nodes[row].words ?? 0..<1
      let width = concordance?.width ?? 0
      let sentence = source.corpus.sentence(ofWord: words.lowerBound)
      let paragraph = source.corpus.paragraphs[Int(source.corpus.sentences[sentence].paragraph)]
      article = ArticleOrdinal(paragraph.article)
      let around = source.corpus.words(in: paragraph.span, of: article)
      node = source.corpus.span(of: Match(words), in: article)
      let start = max(around.lowerBound, words.lowerBound - width)
      let end = min(around.upperBound, words.upperBound + width)
      first = source.corpus.span(ofWord: start, in: article).lower
      // To the end of the paragraph the closing mark belongs to the context.
      last =
        end >= around.upperBound
        ? paragraph.span.upper : source.corpus.span(ofWord: end - 1, in: article).upper
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
