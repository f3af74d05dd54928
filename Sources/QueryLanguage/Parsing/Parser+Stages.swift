// The steps behind `|`.

extension Parser {
  /// `stage`: one step; its first word decides.
  mutating func stage(after pipe: Lexeme) throws(Diagnostic) -> Stage {
    let start = index
    guard let name = current else { throw missing("a step", after: pipe) }
    guard name.kind == .word else {
      if name.kind == .pipe || name.kind == .closeParenthesis {
        throw missing("a step", after: pipe)
      }
      throw name.kind == .unknown ? unknownCharacters(name) : unknownStep(name)
    }
    advance()
    let kind = try stageKind(name)
    return Stage(kind, nameSpan: name.span, span: span(from: start))
  }

  private mutating func stageKind(_ name: Lexeme) throws(Diagnostic) -> Stage.Kind {
    switch name.keyword {
    case "where": return .filter(try expression(after: name))
    case "to": return .to(try noun(after: name))
    case "show": return .show(try keys(after: name))
    case "sort": return .sort(try sortKeys(after: try expect("by", after: name)))
    case "count":
      guard let by = take("by") else { return .count([]) }
      return .count(try keys(after: by))
    case "group": return try group(after: name)
    case "cross":
      let row = try key(after: name)
      let by = try expect("by", after: name)
      return .cross(row, try key(after: by))
    case "first": return .first(try integer("a number such as 10", after: name))
    case "last": return .last(try integer("a number such as 10", after: name))
    case "sample":
      let size = try integer("a number such as 10", after: name)
      guard let seed = take("seed") else { return .sample(size, seed: nil) }
      return .sample(size, seed: try integer("a number", after: seed))
    case "distinct": return .distinct(try keyBehindBy())
    case "spread": return .spread(try keyBehindBy())
    default: return try analysis(name)
    }
  }

  /// The steps that analyse or print.
  private mutating func analysis(_ name: Lexeme) throws(Diagnostic) -> Stage.Kind {
    switch name.keyword {
    case "kwic":
      return .kwic(current?.kind == .number ? try integer("a number of words", after: name) : nil)
    case "collocates": return try collocates()
    case "keywords":
      let against = try expect("against", after: name)
      return .keywords(try term(after: against))
    case "ngrams": return .ngrams(try integer("a number of words", after: name))
    case "plot": return .plot(current?.kind == .word ? try key(after: name) : nil)
    case "summarise", "summarize": return .summarise(try summaryLength())
    case "as": return .format(try outputFormat(after: name))
    case "save":
      guard let file = current, isValue(file), file.kind != .parameter else {
        throw missing("the name of a file in quotation marks", after: name)
      }
      advance()
      guard let keyword = take("as") else { return .save(file.word, format: nil) }
      return .save(file.word, format: try outputFormat(after: keyword))
    default: throw unknownStep(name)
    }
  }

  private mutating func noun(after name: Lexeme) throws(Diagnostic) -> Word {
    guard let noun = take(.word) else { throw missing("a noun such as articles", after: name) }
    return noun.word
  }

  private mutating func keyBehindBy() throws(Diagnostic) -> Key? {
    guard let by = take("by") else { return nil }
    return try key(after: by)
  }

  /// `key ["asc"|"desc"] { "," key ["asc"|"desc"] }`
  private mutating func sortKeys(after by: Lexeme) throws(Diagnostic) -> [SortKey] {
    var keys: [SortKey] = []
    var previous = by
    repeat {
      let key = try key(after: previous)
      let down = take("desc") ?? take("descending")
      if down == nil, take("asc") == nil { _ = take("ascending") }
      keys.append(SortKey(key, descending: down != nil))
      guard let comma = take(.comma) else { return keys }
      previous = comma
    } while true
  }

  /// `"group" "by" keys [ "show" agg { "," agg } ]`
  private mutating func group(after name: Lexeme) throws(Diagnostic) -> Stage.Kind {
    let by = try expect("by", after: name)
    let keys = try keys(after: by)
    guard var previous = take("show") else { return .group(keys, []) }
    var aggregates = [try aggregate(after: previous)]
    while let comma = take(.comma) {
      previous = comma
      aggregates.append(try aggregate(after: previous))
    }
    return .group(keys, aggregates)
  }

  /// `agg = ("count" | "sum" | "min" | "max" | "mean" | "median") "(" [ key ] ")"`
  private mutating func aggregate(after previous: Lexeme) throws(Diagnostic) -> Aggregate {
    let start = index
    guard let name = take(.word) else { throw missing("what to compute", after: previous) }
    guard let function = Aggregate.Function(rawValue: name.keyword ?? "") else {
      throw unknownChoice(name, of: Keywords.aggregates, called: "aggregate")
    }
    guard let open = take(.openParenthesis) else {
      if function == .count { return Aggregate(.count, of: nil, span: name.span) }
      throw missingWord("(", after: name)
    }
    var argument: Key?
    if isAtEnd { throw neverClosed(open) }
    if current?.kind != .closeParenthesis {
      argument = try key(after: open)
    } else if function != .count {
      throw missing("a field", after: open)
    }
    try close(.closeParenthesis, of: open)
    return Aggregate(function, of: argument, span: span(from: start))
  }

  /// `"collocates" [ "within" INT ] [ "measure" NAME ]`, in either order.
  private mutating func collocates() throws(Diagnostic) -> Stage.Kind {
    var distance: Int?
    var measure: Word?
    while let word = current {
      if word.keyword == "within", distance == nil {
        advance()
        distance = try integer("a number of words", after: word)
      } else if word.keyword == "measure", measure == nil {
        advance()
        guard let name = take(.word) else { throw missing("the name of a measure", after: word) }
        measure = name.word
      } else {
        break
      }
    }
    return .collocates(within: distance, measure: measure)
  }

  /// `[ "to" INT ("sentences"|"words") ]`
  mutating func summaryLength() throws(Diagnostic) -> SummaryLength? {
    guard let to = take("to") else { return nil }
    let length = try integer("a number of sentences or words", after: to)
    guard let unit = current else {
      throw missing("\"sentences\" or \"words\"", after: lexemes[index - 1])
    }
    switch unit.keyword {
    case "sentences", "sentence":
      advance()
      return .sentences(length)
    case "words", "word":
      advance()
      return .words(length)
    default:
      throw unknownChoice(unit, of: ["sentences", "words"], called: "length of a summary")
    }
  }

  /// `FORMAT`, in lower case.
  mutating func outputFormat(after keyword: Lexeme) throws(Diagnostic) -> Word {
    guard let lexeme = take(.word), let format = lexeme.keyword else {
      throw missing("a format such as csv", after: keyword)
    }
    guard Keywords.formats.contains(format) else {
      throw unknownChoice(lexeme, of: Keywords.formats, called: "format")
    }
    return Word(format, at: lexeme.span)
  }
}
