import NewsCorpus
import QueryLanguage

/// Counting and grouping.
extension Evaluator {
  /// Rows with equal keys, in order of first occurrence; a row stands in a group for each item of a
  /// list, so that a person named in two articles counts in both.
  private func groups(
    _ keys: [BoundKey], _ answer: Answer
  ) throws(EvaluationError) -> [(values: [Value], rows: [Int])] {
    if keys.isEmpty { return [([], Array(0..<answer.count))] }
    if keys.count == 1, case .field(let field) = keys[0], let code = field.code,
      case .rows(let set) = answer
    {
      return try groups(by: code, field, set)
    }
    var numbers: [[Value]: Int] = [:]
    var groups: [(values: [Value], rows: [Int])] = []
    for position in 0..<answer.count {
      if position & 0x3FF == 0, isCancelled() { throw .cancelled }
      for values in Self.combinations(keys.map { value($0, answer, position) }) {
        let folded = values.map(Self.folded)
        if let number = numbers[folded] {
          groups[number].rows.append(position)
        } else {
          numbers[folded] = groups.count
          groups.append((values, [position]))
        }
      }
    }
    // In the order of first occurrence a4 may come before a2.
    if keys.count == 1, keys[0].kind == .list {
      groups.sort { $0.values[0].precedes($1.values[0]) ?? false }
    }
    return groups
  }

  /// The values with each list replaced by one of its items, in every way: `[a1; a2], [x]` gives
  /// `a1, x` and `a2, x`.
  private static func combinations(_ values: [Value]) -> [[Value]] {
    values.reduce([[]]) { made, value in
      guard case .list(let items) = value else { return made.map { $0 + [value] } }
      return made.flatMap { start in items.map { start + [.text($0)] } }
    }
  }

  /// Says that the counts add up to more than there are rows, where a key is a list.
  private func noteLists(_ keys: [BoundKey], _ answer: Answer, _ progress: inout Progress) {
    for key in keys where key.kind == .list {
      let several = (0..<answer.count).count {
        guard case .list(let items) = value(key, answer, $0) else { return false }
        return items.count > 1
      }
      guard several > 0 else { continue }
      progress.notes.append(
        "\(NumberText.grouped(several)) of \(NumberText.grouped(answer.count)) rows have more than "
          + "one \(key.name) and count once under each")
    }
  }

  /// The same by numbers: a value is made once a group, not once a row.
  private func groups(
    by code: (Corpus, Int) -> UInt32, _ field: Field, _ set: RowSet
  ) throws(EvaluationError) -> [(values: [Value], rows: [Int])] {
    var numbers: [UInt32: Int] = [:]
    var rows: [[Int]] = []
    for position in set.rows.indices {
      if position & 0x3FF == 0, isCancelled() { throw .cancelled }
      let own = code(corpus, Int(set.rows[position]))
      if let number = numbers[own] {
        rows[number].append(position)
      } else {
        numbers[own] = rows.count
        rows.append([position])
      }
    }
    // Codes may tell more apart than values do: two articles of one title.
    var merged: [Value: Int] = [:]
    var groups: [(values: [Value], rows: [Int])] = []
    for own in rows {
      let value = field.value(corpus, Int(set.rows[own[0]]))
      let folded = Self.folded(value)
      if let number = merged[folded] {
        groups[number].rows.append(contentsOf: own)
      } else {
        merged[folded] = groups.count
        groups.append(([value], own))
      }
    }
    return groups
  }

  func group(
    _ keys: [BoundKey], _ aggregates: [BoundAggregate], _ progress: inout Progress
  ) throws(EvaluationError) {
    let answer = progress.answer
    var table = ResultTable(
      columns: keys.map { .init($0.name, $0.kind.ofItems) }
        + aggregates.map { .init($0.name, .number) },
      rows: [])
    for group in try groups(keys, answer) {
      let numbers = aggregates.map { aggregate($0, group.rows, answer) }
      table.rows.append(ResultTable.Row(group.values + numbers))
    }
    if case .rows(let set) = answer { progress.base = set }
    noteLists(keys, answer, &progress)
    progress.answer = .table(table)
    progress.before = nil
    progress.isConcordance = false
  }

  private func aggregate(_ aggregate: BoundAggregate, _ rows: [Int], _ answer: Answer) -> Value {
    guard let key = aggregate.key else { return .number(Double(rows.count)) }
    let values = rows.map { value(key, answer, $0) }.filter { $0 != .unknown }
    if aggregate.function == .count { return .number(Double(values.count)) }
    if key.kind == .date {
      let sorted = values.sorted { $0.precedes($1) ?? false }
      switch aggregate.function {
      case .min: return sorted.first ?? .unknown
      case .max: return sorted.last ?? .unknown
      default: return .unknown
      }
    }
    let numbers = values.compactMap { value -> Double? in
      if case .number(let number) = value { return number }
      return nil
    }
    return Self.aggregate(aggregate.function, numbers)
  }

  static func aggregate(_ function: Aggregate.Function, _ numbers: [Double]) -> Value {
    if function == .sum { return .number(numbers.reduce(0, +)) }
    guard let low = numbers.min(), let high = numbers.max() else { return .unknown }
    switch function {
    case .count: return .number(Double(numbers.count))
    case .sum: return .number(numbers.reduce(0, +))
    case .min: return .number(low)
    case .max: return .number(high)
    case .mean: return .number(numbers.reduce(0, +) / Double(numbers.count))
    case .median:
      let sorted = numbers.sorted()
      let middle = sorted.count / 2
      return .number(
        sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2)
    }
  }

  /// A crosstab: a row for each value of one field, a column for each of another, counts between.
  func cross(
    _ rowKey: BoundKey, _ columnKey: BoundKey, _ progress: inout Progress
  ) throws(EvaluationError) {
    let answer = progress.answer
    let byRow = try groups([rowKey], answer)
    let byColumn = try groups([columnKey], answer)
    var columnsOf = [[Int]](repeating: [], count: answer.count)
    for (number, group) in byColumn.enumerated() {
      for position in group.rows { columnsOf[position].append(number) }
    }
    var table = ResultTable(columns: [.init(rowKey.name, rowKey.kind.ofItems)], rows: [])
    for group in byColumn {
      table.columns.append(.init(group.values.first?.plain ?? "—", .number))
    }
    table.columns.append(.init("total", .number))
    for group in byRow {
      var counts = [Int](repeating: 0, count: byColumn.count)
      for position in group.rows {
        for column in columnsOf[position] { counts[column] += 1 }
      }
      let total = counts.reduce(0, +)
      table.rows.append(
        ResultTable.Row(
          group.values + counts.map { .number(Double($0)) } + [.number(Double(total))]))
    }
    if case .rows(let set) = answer { progress.base = set }
    noteLists([rowKey, columnKey], answer, &progress)
    progress.answer = .table(table)
    progress.before = nil
    progress.isConcordance = false
  }
}
