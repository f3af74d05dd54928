import NewsCorpus
import QueryLanguage

/// Stages: each is bound against what the one before it makes.
extension Binder {
  func bind(_ stage: Stage, after shape: Shape) throws(Diagnostics) -> (BoundStage, Shape) {
    switch stage.kind {
    case .filter(let expression): return (.filter(try bind(expression, of: shape)), shape)
    case .to(let word): return try bindTo(word, stage, shape)
    case .show(let keys):
      let bound = try self.keys(keys, of: shape)
      if case .table = shape {
        return (.show(bound), .table(bound.map { ResultTable.Column($0.name, $0.kind) }))
      }
      return (.show(bound), shape)
    case .sort(let keys):
      var bound: [(key: BoundKey, descending: Bool)] = []
      for key in keys { bound.append((try self.key(key.key, of: shape), key.descending)) }
      return (.sort(bound), shape)
    case .count(let keys):
      let bound = try self.keys(keys, of: shape)
      let columns =
        bound.map { ResultTable.Column($0.name, $0.kind.ofItems) } + [
          ResultTable.Column("count", .number)
        ]
      return (.count(bound), .table(columns))
    case .group(let keys, let aggregates):
      let bound = try self.keys(keys, of: shape)
      var functions: [BoundAggregate] = []
      for aggregate in aggregates { functions.append(try bind(aggregate, of: shape)) }
      if functions.isEmpty {
        functions = [BoundAggregate(function: .count, key: nil, name: "count")]
      }
      let columns =
        bound.map { ResultTable.Column($0.name, $0.kind.ofItems) }
        + functions.map { ResultTable.Column($0.name, .number) }
      return (.group(bound, functions), .table(columns))
    case .cross(let row, let column):
      let a = try key(row, of: shape)
      let b = try key(column, of: shape)
      // The columns are values and known only when it has run; what follows may not name them.
      return (.cross(a, b), .table([ResultTable.Column(a.name, a.kind.ofItems)]))
    case .first(let count): return (.first(count), shape)
    case .last(let count): return (.last(count), shape)
    case .sample(let count, let seed): return (.sample(count, seed: seed ?? 1), shape)
    case .distinct(let key):
      guard let key else { return (.distinct(nil), shape) }
      return (.distinct(try self.key(key, of: shape)), shape)
    case .kwic(let width): return try bindKWIC(width, stage, shape)
    case .format(let word):
      return (.format(try format(word)), shape)
    case .save(let path, let format):
      if let format { return (.save(path.text, format: try self.format(format)), shape) }
      return (.save(path.text, format: nil), shape)
    case .collocates, .keywords, .ngrams, .spread, .plot, .summarise:
      let name = String(text.slice(stage.nameSpan))
      let isSummary = name.lowercased().hasPrefix("summari")
      throw Diagnostics([
        Diagnostic(
          .notAvailable, "the step \"\(name)\" is not built yet", at: stage.nameSpan,
          notes: isSummary ? ["the command does it for articles"] : [],
          suggestion: isSummary ? "summarise a1 to 3 sentences" : nil)
      ])
    }
  }

  private func keys(_ keys: [Key], of shape: Shape) throws(Diagnostics) -> [BoundKey] {
    var bound: [BoundKey] = []
    for key in keys { bound.append(try self.key(key, of: shape)) }
    return bound
  }

  private func bindTo(
    _ word: Word, _ stage: Stage, _ shape: Shape
  ) throws(Diagnostics) -> (BoundStage, Shape) {
    guard let noun = Noun(word: word.text) else {
      let near = nearest(to: word.text, among: Noun.allCases.map(\.rawValue))
      throw Diagnostics([
        Diagnostic(
          .unknownName,
          "\"to\" goes to a noun, and \"\(word.text)\" is none"
            + (near.map { ". Did you mean \"\($0)\"?" } ?? ""),
          at: word.span, notes: ["nouns: " + Noun.allCases.map(\.rawValue).joined(separator: ", ")],
          suggestion: near.map { corrected(word.span, $0) })
      ])
    }
    switch shape {
    case .rows(.terms), .table: throw noWayBack(noun, stage, shape)
    case .rows: return (.to(noun), .rows(noun))
    }
  }

  private func noWayBack(_ noun: Noun, _ stage: Stage, _ shape: Shape) -> Diagnostics {
    var what = "terms are counts"
    if case .table = shape { what = "the step before made a table of numbers" }
    return Diagnostics([
      Diagnostic(
        .noWayBack, "\(what), so there is no \(noun.singular) to go to", at: stage.span,
        notes: ["put \"to \(noun.rawValue)\" before the step that counts"])
    ])
  }

  private func bindKWIC(
    _ width: Int?, _ stage: Stage, _ shape: Shape
  ) throws(Diagnostics) -> (BoundStage, Shape) {
    guard case .rows(let noun) = shape, noun != .terms else {
      throw Diagnostics([
        Diagnostic(
          .noWayBack, "there is no text left to show in context", at: stage.nameSpan)
      ])
    }
    let width = width ?? 8
    guard width >= 1, width <= 50 else {
      throw Diagnostics([
        Diagnostic(
          .badArgument, "kwic shows 1 to 50 words on each side", at: stage.span,
          suggestion: corrected(stage.span, "kwic 8"))
      ])
    }
    return (.kwic(width), .table(Self.concordanceColumns))
  }

  static let concordanceColumns = [
    ResultTable.Column("address", .text), ResultTable.Column("left", .text),
    ResultTable.Column("node", .text), ResultTable.Column("right", .text),
  ]

  private func bind(_ aggregate: Aggregate, of shape: Shape) throws(Diagnostics) -> BoundAggregate {
    guard let key = aggregate.key else {
      guard aggregate.function == .count else {
        throw Diagnostics([
          Diagnostic(
            .badArgument,
            "\(aggregate.function.rawValue)( ) needs a field of numbers between the brackets",
            at: aggregate.span)
        ])
      }
      return BoundAggregate(function: .count, key: nil, name: "count")
    }
    let bound = try self.key(key, of: shape)
    if aggregate.function != .count, bound.kind != .number, bound.kind != .date {
      throw Diagnostics([
        Diagnostic(
          .badArgument,
          "\(aggregate.function.rawValue) works on numbers, and \"\(bound.name)\" is none",
          at: aggregate.span)
      ])
    }
    return BoundAggregate(
      function: aggregate.function, key: bound,
      name: "\(aggregate.function.rawValue)(\(bound.name))")
  }

  private func format(_ word: Word) throws(Diagnostics) -> String {
    let wanted = word.text.lowercased()
    if OutputFormat(rawValue: wanted) != nil { return wanted }
    let names = OutputFormat.allCases.map(\.rawValue)
    guard !Keywords.formats.contains(wanted) else {
      throw Diagnostics([
        Diagnostic(
          .unknownFormat, "the format \"\(wanted)\" is not built yet", at: word.span,
          notes: ["formats: " + names.joined(separator: ", ")],
          suggestion: corrected(word.span, "markdown"))
      ])
    }
    let near = nearest(to: wanted, among: names)
    throw Diagnostics([
      Diagnostic(
        .unknownFormat,
        "there is no format \"\(word.text)\"" + (near.map { ". Did you mean \"\($0)\"?" } ?? ""),
        at: word.span, notes: ["formats: " + names.joined(separator: ", ")],
        suggestion: near.map { corrected(word.span, $0) })
    ])
  }
}
