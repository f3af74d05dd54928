/// Finds what may stand behind the lexemes of a line.
struct CompletionFinder {
  var lexemes: [Lexeme]
  let end: Int

  /// What was read at one level of brackets.
  fileprivate struct Level {
    var opening: Lexeme?
    var head: String?
    var stages: [String] = []
    /// The lexemes since the last `|` or set operator.
    var segment: [Lexeme] = []
    var isBehindPipe = false
    /// Whether the brackets hold a query of their own, not part of a condition or pattern.
    var holdsQuery = true
  }

  mutating func context() -> CompletionContext {
    let nothing = CompletionContext(
      expectations: [], span: QuerySpan(end, end), typed: "", valueSpan: nil, head: nil, stages: [])
    if let last = lexemes.last, last.kind == .comment, last.span.upper == end { return nothing }
    lexemes.removeAll { $0.kind == .comment }

    let typed = takeTyped()
    let isFirst = lexemes.isEmpty
    let level = innermostLevel()
    var context = nothing
    context.head = level.head
    context.stages = level.stages
    if let typed {
      context.span = typed.span
      context.typed = typed.value
    }
    if typed?.kind == .number || typed?.kind == .date || typed?.kind == .regex(isClosed: false) {
      return context
    }
    context.expectations =
      typed?.text.hasPrefix("$") == true
      ? [.parameter] : expectations(at: level, isFirst: isFirst)
    if context.expectations.contains(where: \.isValue) {
      context.valueSpan = valueSpan(in: level, upTo: context.span)
    }
    return context
  }

  /// Takes the word that touches the cursor off the lexemes.
  private mutating func takeTyped() -> Lexeme? {
    guard let last = lexemes.last, last.span.upper == end else { return nil }
    switch last.kind {
    case .word, .parameter, .number, .date, .string(isClosed: false), .regex(isClosed: false):
      return lexemes.removeLast()
    case .unknown where last.text.hasSuffix("$"):
      lexemes.removeLast()
      return Lexeme(.parameter, at: last.span, text: "$", value: "")
    default: return nil
    }
  }

  // MARK: Levels

  private func innermostLevel() -> Level {
    var levels = [Level()]
    for lexeme in lexemes {
      var level = levels.removeLast()
      switch lexeme.kind {
      case .openParenthesis, .openBracket, .openBrace:
        // The rows of a condition's brackets are those around them.
        let isCall = level.isInCondition || lexeme.kind != .openParenthesis
        let inner = Level(
          opening: lexeme, head: isCall ? level.head : nil, stages: isCall ? level.stages : [],
          holdsQuery: !isCall)
        level.segment.append(lexeme)
        levels += [level, inner]
        continue
      case .closeParenthesis, .closeBracket, .closeBrace:
        if !levels.isEmpty {
          level = levels.removeLast()
          level.segment.append(lexeme)
        }
      case .pipe:
        level.endSegment()
        level.isBehindPipe = true
      case .word where SetOperator(rawValue: lexeme.keyword ?? "") != nil && !level.isBehindPipe:
        level.endSegment()
        level.head = nil
      case .comparison(.equal) where level.segment.first?.keyword == "let":
        level.segment = []
        level.head = nil
      default:
        if level.holdsQuery, level.segment.isEmpty, !level.isBehindPipe, lexeme.kind == .word {
          level.head = lexeme.text
        }
        level.segment.append(lexeme)
      }
      levels.append(level)
    }
    return levels.last ?? Level()
  }

  // MARK: Expectations

  private func expectations(at level: Level, isFirst: Bool) -> [CompletionContext.Expectation] {
    if level.opening?.kind == .openBracket { return insideToken(level.segment) }
    if level.opening?.kind == .openBrace { return [.number] }
    if level.isBehindPipe { return stageExpectations(level.segment) }
    if isFirst { return [.statementStart] }
    if !level.holdsQuery { return conditionExpectations(level.segment[...], isClause: false) }
    guard let head = level.segment.first else { return [.noun] }
    if head.keyword == "let" { return level.segment.count == 1 ? [] : [.words(["="])] }
    guard let place = level.segment.lastIndex(where: { isClause($0) }) else {
      return [.clauseKeyword, .setOperator]
    }
    let keyword = level.segment[place].keyword ?? ""
    let rest = level.segment[(place + 1)...]
    // `in`, `about` and `between` behind a field belong to its condition.
    if let condition = level.segment.firstIndex(where: { $0.keyword == "where" }) {
      return conditionExpectations(level.segment[(condition + 1)...], isClause: true)
    }
    switch keyword {
    case "by", "from", "in", "about":
      guard let last = rest.last, last.kind != .comma else { return [.value(ofClause: keyword)] }
      return last.kind == .word
        ? [.clauseKeyword, .value(ofClause: keyword), .setOperator]
        : [.clauseKeyword, .setOperator]
    case "between" where !rest.isEmpty && !rest.contains { $0.keyword == "and" }:
      return [.words(["and"])]
    default:
      let isOpen = rest.isEmpty || rest.last?.keyword == "and" || rest.last?.keyword == "near"
      return isOpen ? [.value(ofClause: keyword)] : [.clauseKeyword, .setOperator]
    }
  }

  private func isClause(_ lexeme: Lexeme) -> Bool {
    lexeme.keyword.map { Keywords.clauses.contains($0) } ?? false
  }

  private func insideToken(_ segment: [Lexeme]) -> [CompletionContext.Expectation] {
    guard let last = segment.last, last.keyword != "and" else { return [.attribute] }
    if case .comparison = last.kind { return [] }
    return last.kind == .word ? [.comparison] : [.words(["and"])]
  }

  private func conditionExpectations(
    _ condition: ArraySlice<Lexeme>, isClause: Bool
  ) -> [CompletionContext.Expectation] {
    guard let last = condition.last else { return [.field] }
    let field = condition.last { $0.kind == .word && !testWords.contains($0.keyword ?? "") }
    switch last.kind {
    case .comparison, .foreign: return [.fieldValue(of: field?.text ?? ""), .field]
    case .comma: return [.fieldValue(of: valueField(condition))]
    case .word: break
    default: return [.conjunction] + (isClause ? [.clauseKeyword] : [])
    }
    switch last.keyword {
    case "and", "or", "not": return [.field]
    case "in", "about", "between": return [.fieldValue(of: field?.text ?? "")]
    case "is": return [.words(["known", "unknown"])]
    case "contains": return []
    default: break
    }
    // A word behind an operator is a value, any other a field.
    if let before = condition.dropLast().last {
      if case .comparison = before.kind {
        return [.conjunction] + (isClause ? [.clauseKeyword] : [])
      }
      if ["in", "is", "about"].contains(before.keyword ?? "") || before.kind == .comma {
        return [.conjunction] + (isClause ? [.clauseKeyword] : [])
      }
    }
    return [.comparison, .conjunction] + (isClause ? [.clauseKeyword] : [])
  }

  /// The field before the last `in` of a condition.
  private func valueField(_ condition: ArraySlice<Lexeme>) -> String {
    guard let place = condition.lastIndex(where: { $0.keyword == "in" }),
      place > condition.startIndex
    else { return "" }
    return condition[place - 1].text
  }

  private func stageExpectations(_ segment: [Lexeme]) -> [CompletionContext.Expectation] {
    guard let name = segment.first?.keyword, let last = segment.last else { return [.stageName] }
    let isNew = segment.count == 1
    let isAfterList = last.keyword == "by" || last.kind == .comma
    switch name {
    case "where": return conditionExpectations(segment.dropFirst(), isClause: false)
    case "to": return isNew ? [.noun] : []
    case "show": return isNew || last.kind == .comma ? [.field] : []
    case "plot": return isNew ? [.field] : []
    case "sort":
      if isNew { return [.words(["by"])] }
      return isAfterList ? [.field] : [.words(["desc", "asc"])]
    case "count", "distinct", "spread":
      return isNew ? [.words(["by"])] : isAfterList ? [.field] : []
    case "group":
      if segment.contains(where: { $0.keyword == "show" }) {
        return last.keyword == "show" || last.kind == .comma ? [.aggregate] : []
      }
      if isNew { return [.words(["by"])] }
      return isAfterList ? [.field] : [.words(["show"])]
    case "cross":
      return isNew || last.keyword == "by" ? [.field] : segment.count == 2 ? [.words(["by"])] : []
    case "first", "last", "ngrams": return isNew ? [.number] : []
    case "sample": return isNew ? [.number] : segment.count == 2 ? [.words(["seed"])] : [.number]
    case "kwic": return isNew ? [.number] : []
    case "collocates":
      if last.keyword == "measure" { return [.measure] }
      return last.keyword == "within" ? [.number] : [.words(["within", "measure"])]
    case "keywords": return isNew ? [.words(["against"])] : last.keyword == "against" ? [.noun] : []
    case "summarise", "summarize":
      if isNew { return [.words(["to"])] }
      return last.keyword == "to" ? [.number] : [.words(["sentences", "words"])]
    case "as": return isNew ? [.format] : []
    case "save":
      if isNew { return [.file] }
      return last.keyword == "as" ? [.format] : segment.count == 2 ? [.words(["as"])] : []
    default: return []
    }
  }

  /// From the first bare word of the value being typed to the cursor.
  private func valueSpan(in level: Level, upTo span: QuerySpan) -> QuerySpan {
    var result = span
    for lexeme in level.segment.reversed() {
      guard lexeme.kind == .word, !Keywords.reserved.contains(lexeme.keyword ?? ""),
        !testWords.contains(lexeme.keyword ?? "")
      else { break }
      result = result.joined(with: lexeme.span)
    }
    return result
  }
}

private let testWords: Set<String> = [
  "and", "or", "not", "in", "is", "about", "between", "contains", "known", "unknown",
]

extension CompletionContext.Expectation {
  fileprivate var isValue: Bool {
    switch self {
    case .value, .fieldValue: true
    default: false
    }
  }
}

extension CompletionFinder.Level {
  /// Whether the segment is inside a `where` or an aggregate, where brackets hold no new query.
  fileprivate var isInCondition: Bool {
    guard let last = segment.last else { return !holdsQuery }
    if last.keyword == "in" || last.kind == .comma { return false }
    if !holdsQuery { return true }
    if isBehindPipe { return segment.first?.keyword != "keywords" }
    return segment.contains { $0.keyword == "where" }
  }

  fileprivate mutating func endSegment() {
    if isBehindPipe, let name = segment.first?.keyword { stages.append(name) }
    segment = []
  }
}
