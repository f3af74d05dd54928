/// Reads fields, lists of fields, and what is computed of them.
struct KeyParser: TokenReader {
  var cursor: TokenCursor

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// `key = NAME { "." NAME }`; any word of the language may be the name of a field.
  mutating func key(
    _ what: String = "a field", after previous: Lexeme
  ) throws(Diagnostic) -> Key {
    guard let lexeme = cursor.take(.word) else { throw mistakes.missing(what, after: previous) }
    var path: [Word] = []
    var lower = lexeme.span.lower
    for part in lexeme.text.split(separator: ".", omittingEmptySubsequences: false) {
      let upper = lower + part.utf8.count
      if !part.isEmpty { path.append(Word(String(part), at: QuerySpan(lower, upper))) }
      lower = upper + 1
    }
    return Key(path)
  }

  /// `keys = key { "," key }`
  mutating func keys(_ what: String, after previous: Lexeme) throws(Diagnostic) -> [Key] {
    var keys = [try key(what, after: previous)]
    while let comma = cursor.take(.comma) { keys.append(try key(what, after: comma)) }
    return keys
  }

  /// `key ["asc"|"desc"] { "," key ["asc"|"desc"] }`
  mutating func sortKeys(_ what: String, after previous: Lexeme) throws(Diagnostic) -> [SortKey] {
    var keys = [try sortKey(what, after: previous)]
    while let comma = cursor.take(.comma) { keys.append(try sortKey(what, after: comma)) }
    return keys
  }

  private mutating func sortKey(_ what: String, after previous: Lexeme) throws(Diagnostic)
    -> SortKey
  {
    let key = try key(what, after: previous)
    let direction = SortKey.directions.first { cursor.at($0.word) }
    if direction != nil { cursor.advance() }
    return SortKey(key, descending: direction?.isDescending ?? false)
  }

  /// `aggregates = agg { "," agg }`
  mutating func aggregates(
    _ what: String, after previous: Lexeme
  ) throws(Diagnostic) -> [Aggregate] {
    var aggregates = [try aggregate(what, after: previous)]
    while let comma = cursor.take(.comma) {
      aggregates.append(try aggregate(what, after: comma))
    }
    return aggregates
  }

  /// `agg = ("count" | "sum" | "min" | "max" | "mean" | "median") "(" [ key ] ")"`
  private mutating func aggregate(
    _ what: String, after previous: Lexeme
  ) throws(Diagnostic) -> Aggregate {
    let start = cursor.index
    guard let name = cursor.take(.word) else { throw mistakes.missing(what, after: previous) }
    guard let function = Aggregate.Function(rawValue: name.keyword ?? "") else {
      throw mistakes.unknownAggregate(name)
    }
    guard let open = cursor.take(.openParenthesis) else {
      if function == .count { return Aggregate(.count, of: nil, span: name.span) }
      throw mistakes.missingWord("(", after: name)
    }
    var argument: Key?
    if cursor.isAtEnd { throw mistakes.neverClosed(open) }
    if cursor.current?.kind != .closeParenthesis {
      argument = try key(after: open)
    } else if function != .count {
      throw mistakes.missing("a field", after: open)
    }
    try cursor.close(.closeParenthesis, of: open)
    return Aggregate(function, of: argument, span: cursor.span(from: start))
  }
}
