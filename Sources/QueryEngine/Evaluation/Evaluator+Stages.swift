import NewsCorpus

/// Stages: each makes a new answer; none changes the one it came from.
extension Evaluator {
  func apply(_ stage: BoundStage, to progress: inout Progress) throws(EvaluationError) {
    if isCancelled() { throw .cancelled }
    switch stage {
    case .filter(let expression): try filter(&progress, by: expression)
    case .to(let noun): try go(to: noun, &progress)
    case .show(let keys): show(keys, &progress)
    case .sort(let keys): try sort(by: keys, &progress)
    case .count(let keys):
      try group(keys, [.init(function: .count, key: nil, name: "count")], &progress)
    case .group(let keys, let aggregates): try group(keys, aggregates, &progress)
    case .cross(let row, let column): try cross(row, column, &progress)
    case .first(let count): take(Array(0..<min(max(0, count), progress.answer.count)), &progress)
    case .last(let count):
      let all = progress.answer.count
      take(Array(max(0, all - max(0, count))..<all), &progress)
    case .sample(let count, let seed):
      take(Sampling.positions(count, of: progress.answer.count, seed: seed), &progress)
    case .distinct(let key): try distinct(key, &progress)
    case .kwic(let width): kwic(width, &progress)
    case .format(let format): progress.format = format
    case .save(let path, let format): progress.saving = (path, format)
    }
  }

  private func take(_ positions: [Int], _ progress: inout Progress) {
    if positions.count < progress.answer.count, progress.before == nil {
      progress.before = progress.answer.count
    }
    progress.answer = select(positions, of: progress.answer)
  }

  func select(_ positions: [Int], of answer: Answer) -> Answer {
    switch answer {
    case .rows(let set): .rows(set.selecting(positions))
    case .table(let table): .table(table.selecting(positions))
    }
  }

  /// The value of a key in a row of an answer.
  func value(_ key: BoundKey, _ answer: Answer, _ position: Int) -> Value {
    switch (key, answer) {
    case (.field(let field), .rows(let set)): field.value(corpus, Int(set.rows[position]))
    case (.column(let column, _), .table(let table)):
      column < table.rows[position].cells.count ? table.rows[position].cells[column] : .unknown
    case (.term(let name, _), .rows(let set)): TermValues.value(name, set, position, corpus)
    default: .unknown
    }
  }

  // MARK: to

  private func go(to noun: Noun, _ progress: inout Progress) throws(EvaluationError) {
    guard case .rows(let set) = progress.answer else { return }
    var found = Set<UInt32>()
    if noun == .sources, set.noun == .quotes {
      found = Set(set.rows.compactMap { corpus.quotations[Int($0)].speaker })
    } else {
      for (number, row) in set.rows.enumerated() {
        if number & 0x3FF == 0, isCancelled() { throw .cancelled }
        for place in places(of: set.noun, row: row) {
          for target in rows(of: noun, in: place) { found.insert(target) }
        }
      }
    }
    var next = RowSet(noun: noun, rows: found.sorted())
    next.matches = set.matches
    progress.answer = .rows(next)
    progress.base = next
    progress.before = nil
  }

  // MARK: show, sort, distinct

  private func show(_ keys: [BoundKey], _ progress: inout Progress) {
    switch progress.answer {
    case .rows(var set):
      set.shown = keys.map { key in
        if case .field(let field) = key { return field }
        return Field(key.name, key.kind, "") { _, _ in .unknown }
      }
      progress.answer = .rows(set)
      progress.isConcordance = false
    case .table(let table):
      var shown = ResultTable(columns: keys.map { .init($0.name, $0.kind) }, rows: [])
      shown.rows = table.rows.indices.map { row in
        ResultTable.Row(
          keys.map { value($0, progress.answer, row) }, origin: table.rows[row].origin)
      }
      shown.rowName = table.rowName
      progress.answer = .table(shown)
    }
  }

  private func sort(
    by keys: [(key: BoundKey, descending: Bool)], _ progress: inout Progress
  ) throws(EvaluationError) {
    let answer = progress.answer
    var values: [[Value]] = []
    values.reserveCapacity(answer.count)
    for position in 0..<answer.count {
      if position & 0x3FF == 0, isCancelled() { throw .cancelled }
      values.append(keys.map { value($0.key, answer, position) })
    }
    // Unknown stays last whichever way the rest is sorted; ties keep the order they came in.
    let order = (0..<answer.count).sorted { a, b in
      for (column, key) in keys.enumerated() {
        let (x, y) = (values[a][column], values[b][column])
        if x == .unknown || y == .unknown {
          if x != y { return y == .unknown }
          continue
        }
        if let precedes = x.precedes(y) { return key.descending ? !precedes : precedes }
      }
      return a < b
    }
    progress.answer = select(order, of: answer)
    progress.isConcordance = progress.isConcordance && keys.isEmpty
  }

  private func distinct(_ key: BoundKey?, _ progress: inout Progress) throws(EvaluationError) {
    let answer = progress.answer
    var seen = Set<[Value]>()
    var kept: [Int] = []
    for position in 0..<answer.count {
      if position & 0x3FF == 0, isCancelled() { throw .cancelled }
      let values: [Value]
      if let key {
        values = [Self.folded(value(key, answer, position))]
      } else {
        values = row(answer, position).map(Self.folded)
      }
      if seen.insert(values).inserted { kept.append(position) }
    }
    progress.answer = select(kept, of: answer)
  }

  /// The values shown of a row: what `distinct` without a field compares.
  private func row(_ answer: Answer, _ position: Int) -> [Value] {
    switch answer {
    case .table(let table): return table.rows[position].cells
    case .rows(let set):
      guard let shown = set.shown else { return [.number(Double(set.rows[position]))] }
      return shown.map { $0.value(corpus, Int(set.rows[position])) }
    }
  }

  static func folded(_ value: Value) -> Value {
    guard case .text(let text) = value else { return value }
    return .text(String(decoding: Folding.folded(text), as: UTF8.self))
  }

  // MARK: kwic

  private func kwic(_ width: Int, _ progress: inout Progress) {
    guard case .rows(let set) = progress.answer else { return }
    progress.answer = .table(Concordance(corpus: corpus).table(of: set, width: width))
    progress.isConcordance = false
  }
}
