import NewsCorpus

/// A page as pasted from a browser, parted into the article and the rest.
///
/// First the article's span is found; inside it a line goes only if a junk rule or what stands around it speaks against it,
/// outside it everything goes except the line under the headline. See ``BlockSorting``.
package struct PastedPage {
  package private(set) var article: SavedArticle
  /// The physical lines, from 0, that are in the article's paragraphs.
  package private(set) var keptLines: [Int] = []

  /// Reads the bytes of a pasted page; `nil` when they are no text.
  package init?(_ bytes: [UInt8], path: String) {
    guard let decoded = DecodedText(bytes) else { return nil }
    self = Self.read(decoded, path: path)
  }

  private init(article: SavedArticle) {
    self.article = article
  }

  /// - Complexity: O(*n*) for *n* bytes.
  static func read(_ decoded: DecodedText, path: String) -> PastedPage {
    var page = PastedPage(article: SavedArticle(path: path))
    page.article.warnings = decoded.warnings
    let bytes = decoded.bytes
    let ranges = lineRanges(of: bytes)
    let front = FrontMatter(bytes, ranges) ?? FrontMatter(headerLinesOf: bytes, ranges)
    front?.apply(to: &page.article)
    let bodyLine = front?.bodyLine ?? 0
    let lines = PastedLines.blocks(in: bytes).filter {
      !$0.isBlank && $0.numbers.lowerBound >= bodyLine
    }
    page.part(lines, bytes)
    return page
  }

  private mutating func part(_ lines: [Block], _ bytes: [UInt8]) {
    var sorting = BlockSorting(lines, knownTitle: article.title)
    if article.title == nil, let title = sorting.title {
      article.title = lines[title].text
      article.found(.title, .line(lines[title].numbers.lowerBound + 1))
    }
    PageMetadata(sorting).apply(to: &article)
    sorting.markAuthorLines(article.authors)
    var writer = ParagraphWriter(capacity: bytes.count)
    var numbers: [Int] = []
    for (line, reason) in zip(lines, sorting.reasons) {
      if let reason {
        guard reason != .headline else { continue }
        article.dropped.append(
          DroppedLine(line: line.numbers.lowerBound + 1, text: line.text, reason: reason))
      } else {
        writer.add(bytes, line.pieces)
        keptLines += line.numbers
        while numbers.count < writer.paragraphs.count {
          numbers.append(line.numbers.lowerBound + 1)
        }
      }
    }
    (article.text, article.paragraphs) = (writer.text, writer.paragraphs)
    article.cutNamePopups { numbers[$0] }
    article.dropped.sort { $0.line < $1.line }
    if let warning = writer.warning { article.warnings.append(warning) }
  }
}
