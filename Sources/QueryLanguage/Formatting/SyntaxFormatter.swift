/// The canonical text of a statement, on one line: keywords in lower case, single spaces, straight
/// quotation marks.
///
/// `parse(format(tree))` is `tree` apart from its spans, for every tree that `parse` makes.
///
/// - Complexity: O(*n*) in the size of the tree.
public func format(_ statement: Statement) -> String {
  switch statement {
  case .listNames: "let"
  case .letSet(let name, let pipeline): "let \(name.text) = \(format(pipeline))"
  case .letParameter(let name, let literal): "let $\(name.text) = \(format(literal))"
  case .query(let pipeline): format(pipeline)
  }
}

/// The canonical text of a pipeline.
public func format(_ pipeline: PipelineSyntax) -> String {
  var parts: [String] = []
  if let source = pipeline.source { parts.append(format(source)) }
  for step in pipeline.steps { parts.append("| \(format(step))") }
  return parts.joined(separator: " ")
}

/// The canonical text of a set.
public func format(_ set: SetSyntax) -> String {
  switch set {
  case .term(let term): return format(term)
  case .nested(let pipeline): return "(\(format(pipeline)))"
  case .combined(let first, let others):
    var parts = [format(first)]
    for other in others {
      parts.append(other.setOperator.rawValue)
      if case .combined = other.set {
        parts.append("(\(format(other.set)))")
      } else {
        parts.append(format(other.set))
      }
    }
    return parts.joined(separator: " ")
  }
}

/// The canonical text of a term.
public func format(_ term: TermSyntax) -> String {
  var parts: [String] = []
  switch term.head {
  case .name(let word): parts.append(word.text)
  case .pattern(let pattern): parts.append(format(pattern))
  }
  if let rows = term.rows { parts.append(rows.map(String.init).joined(separator: ", ")) }
  for (place, clause) in term.clauses.enumerated() {
    let next = place + 1 < term.clauses.count ? term.clauses[place + 1] : nil
    parts.append(PhraseFormatter(clause).text(before: next?.grammar.name))
  }
  return parts.joined(separator: " ")
}

/// The canonical text of a value.
public func format(_ value: ValueSyntax) -> String {
  switch value {
  case .string(let word): quoted(word.text)
  case .name(let word): word.text
  case .parameter(let word): "$\(word.text)"
  case .regex(let word): "/\(word.text)/"
  case .pipeline(let pipeline): "(\(format(pipeline)))"
  }
}

/// The canonical text of a literal.
public func format(_ literal: Literal) -> String {
  switch literal.kind {
  case .string(let text): quoted(text)
  case .number(let number, let isPercent): plainNumber(number) + (isPercent ? "%" : "")
  case .date(let year, let month, let day):
    ([padded(year, to: 4)] + [month, day].compactMap { $0 }.map { padded($0, to: 2) })
      .joined(separator: "-")
  case .parameter(let name): "$\(name)"
  case .word(let text): text
  case .truth(let truth): truth ? "true" : "false"
  }
}

/// A string with the marks that let it be read back: straight double ones, or single ones where
/// the text holds typographic marks; a mark of the same kind inside is doubled.
func quoted(_ text: String) -> String {
  let isTypographic = text.unicodeScalars.contains { "“”„‟«»".unicodeScalars.contains($0) }
  let mark: Unicode.Scalar = isTypographic ? "'" : "\""
  var result = String.UnicodeScalarView([mark])
  for scalar in text.unicodeScalars {
    if scalar == mark { result.append(mark) }
    result.append(scalar)
  }
  result.append(mark)
  return String(result)
}

/// A number without a useless `.0`: `500`, `1.2`, `1e+20`.
private func plainNumber(_ number: Double) -> String {
  if let whole = Int(exactly: number), whole.magnitude < 1 << 53 { return String(whole) }
  return number.description
}

private func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
