/// Lines in SQL, and what one would write here.
struct SQLHabits {
  let lexemes: [Lexeme]
  /// Tries out what one would write here; nil where nothing is suggested.
  let corrector: LineCorrector?

  /// The mistake of a line in SQL; nil where the line only happens to start with `select`.
  ///
  /// Right for one table with `WHERE`, `ORDER BY` and `LIMIT`; joins get no suggestion.
  var mistake: Diagnostic? {
    guard let select = lexemes.first, lexemes.count > 1 else { return nil }
    let ours = rewritten.flatMap { corrector?.accepted($0) }
    let message = ours == nil ? "this is not SQL" : "this is not SQL. Here you would write it so"
    return Diagnostic(
      .notSQL, message, at: select.span,
      notes: ours == nil ? ["a query starts with a noun: quotes where … | show text"] : [],
      suggestion: ours)
  }

  private var rewritten: String? {
    var parts: [String: String] = [:]
    var keyword = ""
    var pieces: [String] = []
    for (place, lexeme) in lexemes.enumerated() {
      let word = lexeme.keyword ?? ""
      if ["select", "from", "where", "order", "group", "limit"].contains(word) {
        if place > 0 { parts[keyword] = pieces.joined(separator: " ") }
        keyword = word
        pieces = []
      } else {
        pieces.append(translated(lexeme))
      }
    }
    parts[keyword] = pieces.joined(separator: " ")
    guard let noun = parts["from"], !noun.isEmpty, let fields = parts["select"] else { return nil }

    var line = noun
    if let condition = parts["where"] { line += " where \(condition)" }
    if let keys = parts["group"] { line += " | count \(keys)" }
    if let keys = parts["order"] { line += " | sort \(keys)" }
    if let limit = parts["limit"] { line += " | first \(limit)" }
    let isCount = fields.hasPrefix("count (")
    if isCount, parts["group"] == nil { line += " | count" }
    if fields != "*", parts["group"] == nil, !isCount { line += " | show \(fields)" }
    return line
  }

  private func translated(_ lexeme: Lexeme) -> String {
    switch lexeme.text.lowercased() {
    case "==": "="
    case "<>": "!="
    case "like", "ilike": "contains"
    case "null": "unknown"
    case _ where lexeme.text.contains("%") && lexeme.kind == .string(isClosed: true):
      quoted(lexeme.value.filter { $0 != "%" })
    default: lexeme.text
    }
  }
}
