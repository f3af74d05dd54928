package import NewsCorpus

/// Makes concordance lines: each match with the words around it.
package struct Concordance {
  let corpus: Corpus
  package init(corpus: Corpus) { self.corpus = corpus }

  /// A line for each match that lies in a row of `set`; a line for each row when no pattern found it.
  ///
  /// Left and right are at most `width` words and stay within the paragraph.
  package func table(of set: RowSet, width: Int) -> ResultTable {
    var table = ResultTable(columns: Binder.concordanceColumns, rows: [])
    table.layout = .concordance
    table.rowName = "line"
    let nodes = set.matches.isEmpty ? rows(set) : matches(set)
    table.rows = nodes.map { line($0.words, $0.origin, width: width) }
    return table
  }

  private typealias Node = (words: Range<Int>, origin: ResultTable.Origin)

  private func rows(_ set: RowSet) -> [Node] {
    set.rows.compactMap { row in
      let article = corpus.article(of: set.noun, row: Int(row))
      let words = corpus.words(in: corpus.span(of: set.noun, row: Int(row)), of: article)
      return words.isEmpty ? nil : (words, ResultTable.Origin(noun: set.noun, row: row))
    }
  }

  private func matches(_ set: RowSet) -> [Node] {
    var places: [(words: Range<Int>, row: UInt32)] = set.rows.map { row in
      let article = corpus.article(of: set.noun, row: Int(row))
      return (corpus.words(in: corpus.span(of: set.noun, row: Int(row)), of: article), row)
    }
    places.sort { ($0.words.lowerBound, $0.row) < ($1.words.lowerBound, $1.row) }
    var nodes: [Node] = []
    var next = 0
    for match in set.matches {
      while next < places.count, places[next].words.upperBound <= match.words.lowerBound {
        next += 1
      }
      var index = next
      while index < places.count, places[index].words.lowerBound <= match.words.lowerBound {
        if places[index].words.upperBound >= match.words.upperBound {
          nodes.append(
            (match.words, ResultTable.Origin(noun: set.noun, row: places[index].row)))
          break
        }
        index += 1
      }
    }
    return nodes
  }

  private func line(
    _ words: Range<Int>, _ origin: ResultTable.Origin, width: Int
  ) -> ResultTable.Row {
    let sentence = corpus.sentence(ofWord: words.lowerBound)
    let paragraph = corpus.paragraphs[Int(corpus.sentences[sentence].paragraph)]
    let article = ArticleOrdinal(paragraph.article)
    let around = corpus.words(in: paragraph.span, of: article)
    let first = max(around.lowerBound, words.lowerBound - width)
    let last = min(around.upperBound, words.upperBound + width)
    let node = corpus.span(ofWord: words.lowerBound, in: article)
      .joined(with: corpus.span(ofWord: words.upperBound - 1, in: article))
    let left = TextSpan(corpus.span(ofWord: first, in: article).lower, node.lower)
    // To the end of the paragraph the closing mark belongs to the context.
    let end =
      last == around.upperBound
      ? paragraph.span.upper : corpus.span(ofWord: last - 1, in: article).upper
    let right = TextSpan(node.upper, max(node.upper, end))
    return ResultTable.Row(
      [
        .text(corpus.address(ofSentence: sentence).description),
        .text(Self.trimmed(corpus.string(left, of: article))),
        .text(corpus.string(node, of: article)),
        .text(Self.trimmed(corpus.string(right, of: article))),
      ], origin: origin)
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
