import NewsCorpus

/// JSON files: one article a line (JSON Lines), one object, or an array of objects.
struct JSONFile {
  let path: String

  /// Reads complete lines, each an object; a broken line is a problem and the next line is read.
  ///
  /// `firstLine` is the number of the buffer's first line in the file, counted from 1.
  /// - Returns: the number of the line after the buffer.
  func readLines(
    _ bytes: [UInt8], firstLine: Int, each: (SavedArticle) throws -> Void,
    problem: (LoadProblem) -> Void
  ) rethrows -> Int {
    let isUTF8 = DecodedText.isUTF8(bytes)
    var line = firstLine
    var start = 0
    while start < bytes.count {
      if isUTF8 {
        start = try readLine(of: bytes, from: start, line: line, warnings: [], each, problem)
      } else {
        let end = bytes.span.newline(from: start)
        if let text = DecodedText(Array(bytes[start..<end])) {
          _ = try readLine(
            of: text.bytes, from: 0, line: line, warnings: text.warnings, each, problem)
        } else {
          problem(LoadProblem(path, line: line, "not text", hint: "this line holds binary data"))
        }
        start = end + 1
      }
      line += 1
    }
    return line
  }

  /// Reads the line that begins at a position.
  /// - Returns: where the next line begins.
  private func readLine(
    of bytes: [UInt8], from start: Int, line: Int, warnings: [String],
    _ each: (SavedArticle) throws -> Void, _ problem: (LoadProblem) -> Void
  ) rethrows -> Int {
    var reader = JSONReader(bytes, from: start, isLine: true)
    guard reader.peek() != nil else { return reader.offset + 1 }
    var parsed: JSONArticle?
    do throws(JSONError) {
      let article = try JSONArticle(&reader, path: "\(path):\(line)")
      if reader.peek() != nil { throw reader.fail("expected the line to end after the object") }
      parsed = article
    } catch {
      problem(
        LoadProblem(
          path, line: line, column: columnNumber(bytes, from: start, to: error.offset),
          "broken JSON: \(error.message)", hint: "the other lines are loaded"))
      return bytes.span.newline(from: error.offset) + 1
    }
    if let parsed { try deliver(parsed, line: line, warnings: warnings, each, problem) }
    return reader.offset + 1
  }

  /// Reads one object, several one after another, or an array of objects.
  func readWhole(
    _ decoded: DecodedText, each: (SavedArticle) throws -> Void, problem: (LoadProblem) -> Void
  ) rethrows {
    let bytes = decoded.bytes
    var reader = JSONReader(bytes)
    let isArray = reader.peek() == UInt8(ascii: "[")
    if isArray { reader.enter() }
    var isFirst = true
    var count = 0
    while true {
      var parsed: JSONArticle?
      var line = 1
      do throws(JSONError) {
        if isArray {
          guard try reader.nextItem(isFirst: &isFirst) else { break }
        } else if reader.peek() == nil {
          break
        }
        count += 1
        if isArray, reader.peek() != UInt8(ascii: "{") {
          let start = reader.offset
          try reader.skipValue(depth: 1)
          let value = plainLine(Array(bytes[start..<reader.offset].prefix(60)))
          problem(
            LoadProblem(
              "\(path)[\(count)]", "not an object, and so no article: \(value)",
              hint: "the others are loaded"))
          continue
        }
        let isSingle = !isArray && count == 1
        let article = try JSONArticle(&reader, path: isSingle ? path : "\(path)[\(count)]")
        parsed = article
      } catch {
        line = lineNumber(bytes, at: error.offset)
        let lineStart = bytes[..<error.offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
        problem(
          LoadProblem(
            path, line: line, column: columnNumber(bytes, from: lineStart, to: error.offset),
            "broken JSON: \(error.message)",
            hint: count > 1 ? "the \(count - 1) before it are loaded" : nil))
        return
      }
      if let parsed { try deliver(parsed, line: nil, warnings: decoded.warnings, each, problem) }
    }
    if count == 0 {
      problem(LoadProblem(path, "no article in the file", hint: "the list is empty"))
    }
    if isArray, reader.peek() != nil {
      problem(LoadProblem(path, "text after the end of the list is not read", severity: .remark))
    }
  }

  private func deliver(
    _ parsed: JSONArticle, line: Int?, warnings: [String],
    _ each: (SavedArticle) throws -> Void, _ problem: (LoadProblem) -> Void
  ) rethrows {
    guard parsed.hasText else {
      let found = parsed.names.isEmpty ? "no field" : parsed.names.joined(separator: ", ")
      problem(
        LoadProblem(
          line == nil ? parsed.article.path : path, line: line, "an object without article text",
          hint: "expected a field text, body, content, articleBody or paragraphs; found \(found)"))
      return
    }
    var article = parsed.article
    article.warnings.insert(contentsOf: warnings, at: 0)
    try each(article)
  }
}

private func lineNumber(_ bytes: [UInt8], at offset: Int) -> Int {
  bytes[..<min(offset, bytes.count)].reduce(1) { $1 == newline ? $0 + 1 : $0 }
}

/// The column of an offset, from 1, counted in characters of UTF-8.
private func columnNumber(_ bytes: [UInt8], from start: Int, to offset: Int) -> Int {
  guard start < offset, offset <= bytes.count else { return 1 }
  return bytes[start..<offset].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
}
