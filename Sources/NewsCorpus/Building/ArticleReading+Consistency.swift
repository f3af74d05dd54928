extension ArticleReading {
  /// What in this reading does not hold of the text or contradicts itself, in words; nothing when whoever
  /// reads it may rely on every offset and number in it.
  ///
  /// For tests and fuzzing: `tokens ascend at 14`, `quotations[2].cue inside the text at 900..<870`.
  /// - Complexity: O(*n*) in the length of the text and what was found in it.
  package func inconsistencies(with source: [UInt8]) -> [String] {
    var check = ConsistencyCheck(text: text)
    check(text == source, "the text is what was given")
    checkParagraphs(&check)
    checkTokens(&check)
    checkSentences(&check)
    checkNames(&check)
    checkQuotations(&check)
    checkQuantities(&check)
    return check.broken
  }

  private func checkParagraphs(_ check: inout ConsistencyCheck) {
    var end: UInt32?
    for (index, paragraph) in paragraphs.enumerated() {
      check.span(paragraph, "paragraphs[\(index)]", mayBeEmpty: true)
      check(paragraph.lower == end.map { $0 + 1 } ?? 0, "paragraphs[\(index)] follows the newline")
      end = paragraph.upper
    }
    check(end.map(Int.init) == text.count, "paragraphs reach the end of the text")
  }

  private func checkTokens(_ check: inout ConsistencyCheck) {
    var end: UInt32 = 0
    for (index, token) in tokens.enumerated() {
      check.span(token.span, "tokens[\(index)]")
      check(token.start >= end, "tokens ascend at \(index)")
      checkGap(Int(end), Int(token.start), &check)
      check(!token.isRunningWord || token.term != Token.noTerm, "tokens[\(index)] has a term")
      end = token.end
    }
    checkGap(Int(end), text.count, &check)
  }

  /// Between two tokens is white space alone, so tokens and gaps make up the text again.
  private func checkGap(_ start: Int, _ end: Int, _ check: inout ConsistencyCheck) {
    guard start <= end, end <= text.count else { return }
    let isSpace = String(decoding: text[start..<end], as: UTF8.self).allSatisfy(\.isWhitespace)
    check(isSpace, "every character is in a token or white space at \(start)..<\(end)")
  }

  private func checkSentences(_ check: inout ConsistencyCheck) {
    var token: UInt32 = 0
    for (index, sentence) in sentences.enumerated() {
      let name = "sentences[\(index)]"
      check.span(sentence.span, name)
      check(sentence.firstToken == token, "\(name) takes up where the one before ends")
      check(sentence.endToken > sentence.firstToken, "\(name) has tokens")
      token = sentence.endToken
      guard Int(sentence.paragraph) < paragraphs.count, Int(token) <= tokens.count,
        sentence.endToken > sentence.firstToken
      else {
        check(false, "\(name) has a paragraph and tokens that exist")
        continue
      }
      check(
        paragraphs[Int(sentence.paragraph)].contains(sentence.span), "\(name) is in its paragraph")
      let first = tokens[Int(sentence.firstToken)].start
      let last = tokens[Int(token) - 1].end
      check(sentence.span == TextSpan(first, last), "\(name) spans its tokens")
    }
    check(Int(token) == tokens.count, "sentences hold every token")
  }

  private func checkNames(_ check: inout ConsistencyCheck) {
    for (index, name) in names.enumerated() {
      check.span(name.fullest, "names[\(index)].fullest")
      check.span(name.role, "names[\(index)].role", mayBeEmpty: true)
      check.span(name.affiliation, "names[\(index)].affiliation", mayBeEmpty: true)
    }
    var start: UInt32 = 0
    for (index, role) in roles.enumerated() {
      check.span(role.span, "roles[\(index)].span")
      check.span(role.affiliation, "roles[\(index)].affiliation", mayBeEmpty: true)
      check(role.span.lower >= start, "roles[\(index)] stands in order")
      check(Int(role.name) < names.count, "roles[\(index)] has a name")
      start = role.span.lower
    }
    var end: UInt32 = 0
    for (index, mention) in mentions.enumerated() {
      check.span(mention.span, "mentions[\(index)]")
      check(mention.span.lower >= end, "mentions ascend and do not overlap at \(index)")
      check(Int(mention.name) < names.count, "mentions[\(index)] has a name")
      end = mention.span.upper
    }
  }

  private func checkQuotations(_ check: inout ConsistencyCheck) {
    for (index, speaker) in speakers.enumerated() {
      check.span(speaker.label, "speakers[\(index)].label")
      check.span(speaker.role, "speakers[\(index)].role", mayBeEmpty: true)
      check.span(speaker.affiliation, "speakers[\(index)].affiliation", mayBeEmpty: true)
      check(speaker.name.map { Int($0) < names.count } ?? true, "speakers[\(index)] has a name")
    }
    var start: UInt32 = 0
    for (index, quotation) in quotations.enumerated() {
      let name = "quotations[\(index)]"
      check.span(quotation.span, name)
      check(quotation.span.lower >= start, "\(name) stands in order")
      start = quotation.span.lower
      var end = quotation.span.lower
      for part in quotation.parts {
        check.span(part, "\(name).parts")
        check(part.lower >= end, "\(name).parts ascend")
        check(quotation.span.contains(part), "\(name).parts are inside its span")
        end = part.upper
      }
      check.span(quotation.cue, "\(name).cue", mayBeEmpty: true)
      check.span(quotation.written, "\(name).written", mayBeEmpty: true)
      check.span(quotation.via, "\(name).via", mayBeEmpty: true)
      check(
        quotation.speaker.map { Int($0) < speakers.count } ?? true, "\(name) has a speaker")
    }
  }

  private func checkQuantities(_ check: inout ConsistencyCheck) {
    var start: UInt32 = 0
    for (index, figure) in figures.enumerated() {
      let name = "figures[\(index)]"
      check.span(figure.span, name)
      check.span(figure.number, "\(name).number")
      check.span(figure.qualifier, "\(name).qualifier", mayBeEmpty: true)
      check.span(figure.noun, "\(name).noun", mayBeEmpty: true)
      check(figure.span.contains(figure.number), "\(name) holds its number")
      check(figure.span.lower >= start, "\(name) stands in order")
      check(!(figure.low > figure.high), "\(name) has its lower value first")
      start = figure.span.lower
    }
    start = 0
    for (index, date) in dates.enumerated() {
      check.span(date.span, "dates[\(index)]")
      check(date.span.lower >= start, "dates[\(index)] stands in order")
      check((date.from == nil) == (date.to == nil), "dates[\(index)] has both ends or none")
      if let from = date.from, let to = date.to {
        check(from <= to, "dates[\(index)] has its first day first")
      }
      start = date.span.lower
    }
  }
}

/// Gathers what does not hold.
private struct ConsistencyCheck {
  let text: [UInt8]
  var broken: [String] = []

  mutating func callAsFunction(_ holds: Bool, _ statement: @autoclosure () -> String) {
    if !holds { broken.append(statement()) }
  }

  /// A span that lies in the text, on the boundaries of characters.
  mutating func span(_ span: TextSpan, _ name: String, mayBeEmpty: Bool = false) {
    let isInside = span.lower <= span.upper && Int(span.upper) <= text.count
    self(isInside, "\(name) inside the text at \(span.lower)..<\(span.upper)")
    self(mayBeEmpty || !span.isEmpty, "\(name) is not empty at \(span.lower)")
    guard isInside else { return }
    for offset in [Int(span.lower), Int(span.upper)] where offset < text.count {
      self(text[offset] & 0xC0 != 0x80, "\(name) cuts no character at \(offset)")
    }
  }
}
