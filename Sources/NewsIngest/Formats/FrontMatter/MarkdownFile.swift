import NewsCorpus

/// Markdown, with or without YAML front matter, as an article.
enum MarkdownFile {
  /// Reads an article; page furniture is looked for unless the text is known to be clean.
  static func read(_ decoded: DecodedText, path: String, isClean: Bool = false) -> SavedArticle {
    var article = SavedArticle(path: path)
    article.warnings = decoded.warnings
    let lines = lineRanges(of: decoded.bytes)
    var bodyStart = 0
    if let front = FrontMatter(decoded.bytes, lines) {
      front.apply(to: &article)
      bodyStart = front.bodyLine
    }
    var body = MarkdownBody(capacity: decoded.bytes.count)
    body.read(decoded.bytes, lines[bodyStart...], wantsTitle: article.title == nil)
    if article.title == nil, let (title, line) = body.title {
      article.title = title
      article.found(.title, .heading(line))
    }
    (article.text, article.paragraphs) = (body.writer.text, body.writer.paragraphs)
    article.dropped += body.dropped
    if !isClean {
      article.cutNamePopups { body.paragraphLines[$0] }
      article.cutFurniture { body.paragraphLines[$0] }
    }
    article.dropped.sort { $0.line < $1.line }
    if let warning = body.writer.warning { article.warnings.append(warning) }
    return article
  }
}

/// The lines of a text without their ends; `\n`, `\r\n` and a lone `\r` all end a line.
/// - Complexity: O(*n*) for *n* bytes.
func lineRanges(of bytes: [UInt8]) -> [Range<Int>] {
  let span = bytes.span
  var lines: [Range<Int>] = []
  var start = 0
  var i = 0
  while i < span.count {
    if i + 8 <= span.count {
      let word = ByteWord(span, at: i)
      let ends = word.equal(to: newline) | word.equal(to: 0x0D)
      if ends == 0 {
        i += 8
        continue
      }
      i += ends.trailingZeroBitCount / 8
    }
    let byte = span[i]
    if byte == newline || byte == 0x0D {
      lines.append(start..<i)
      if byte == 0x0D, i + 1 < span.count, span[i + 1] == newline { i += 1 }
      start = i + 1
    }
    i += 1
  }
  lines.append(start..<span.count)
  return lines
}
