import NewsCorpus
import QueryLanguage

/// The groups of rows with equal keys, numbered in order of first occurrence.
struct Grouping {
  private let keys: [Field]
  private let set: RowSet
  private let source: RowSource
  private let evaluation: Evaluation
  private var columns: [KeyColumn]

  init(_ keys: [Field], _ set: RowSet, _ evaluation: Evaluation) {
    self.keys = keys
    self.set = set
    self.evaluation = evaluation
    source = set.source(in: evaluation.corpus)
    columns = keys.map { KeyColumn($0, set.source(in: evaluation.corpus)) }
    members = keys.map { _ in [] }
  }

  /// The groups found so far; none needs more than a row of each.
  private(set) var count = 0
  /// For each key its value in each group, where there are several keys or items of lists.
  private var members: [[UInt32]]

  /// Gives each row, by its position and number, with its group; several times, where a key is a list.
  mutating func walk(
    _ body: (_ row: Int, _ group: Int) throws(EvaluationError) -> Void
  ) throws(EvaluationError) {
    if keys.isEmpty {
      count = 1
      for (turn, row) in set.rows.enumerated() {
        try evaluation.patience.check(turn: turn)
        try body(Int(row), 0)
      }
    } else if keys.contains(where: { $0.kind == .list }) {
      try walkLists(body)
    } else if keys.count == 1 {
      var column = columns[0]
      var turn = 0
      for row in set.rows {
        turn += 1
        try evaluation.patience.check(turn: turn)
        try body(Int(row), column.group(of: Int(row)))
      }
      columns[0] = column
      count = column.count
    } else {
      try walkCombined(body)
    }
  }

  /// How many rows each group has.
  mutating func counts() throws(EvaluationError) -> [Int] {
    if keys.isEmpty {
      count = 1
      return [set.count]
    }
    if keys.count == 1, keys[0].kind != .list, keys[0].code != nil {
      let counts = try columns[0].counts(set.rows, evaluation.patience)
      count = counts.count
      return counts
    }
    var counts: [Int] = []
    try walk { (_, group) throws(EvaluationError) in
      if group == counts.count { counts.append(1) } else { counts[group] += 1 }
    }
    return counts
  }

  private mutating func walkCombined(
    _ body: (Int, Int) throws(EvaluationError) -> Void
  ) throws(EvaluationError) {
    let patience = evaluation.patience
    var groups = CombinedGroups(try groups(inColumn: 0))
    for index in columns.indices.dropFirst() {
      try groups.combine(with: try self.groups(inColumn: index), patience)
    }
    count = groups.first.count
    members = groups.keys.map { key in groups.first.map { key[Int($0)] } }
    for (turn, row) in set.rows.enumerated() {
      try patience.check(turn: turn)
      try body(Int(row), Int(groups.ofRow[turn]))
    }
  }

  /// The group of each position by one key.
  private mutating func groups(inColumn index: Int) throws(EvaluationError) -> [UInt32] {
    var groups: [UInt32] = []
    groups.reserveCapacity(set.count)
    for row in set.rows {
      try evaluation.patience.check(turn: groups.count)
      groups.append(UInt32(columns[index].group(of: Int(row))))
    }
    return groups
  }

  /// A row stands in a group for each item of a list, so that a person named in two articles counts in
  /// both.
  private mutating func walkLists(
    _ body: (Int, Int) throws(EvaluationError) -> Void
  ) throws(EvaluationError) {
    var groups: [[UInt32]: Int] = [:]
    for (turn, row) in set.rows.enumerated() {
      try evaluation.patience.check(turn: turn)
      var combined: [[UInt32]] = [[]]
      for index in columns.indices {
        let own = columns[index].groups(of: Int(row)).map { UInt32($0) }
        combined = combined.flatMap { start in own.map { start + [$0] } }
      }
      for own in combined { try body(Int(row), group(own, &groups)) }
    }
  }

  private mutating func group(_ own: [UInt32], _ groups: inout [[UInt32]: Int]) -> Int {
    if let group = groups[own] { return group }
    groups[own] = count
    for (index, member) in own.enumerated() { members[index].append(member) }
    count += 1
    return count - 1
  }

  /// The cells of each key, a row a group.
  var cells: [Table.Column] {
    columns.indices.map { index in
      let column = columns[index]
      return members[index].isEmpty ? column.cells : column.cells(members[index])
    }
  }

  /// Says that the counts add up to more than there are rows, where a key is a list.
  func listNotes() throws(EvaluationError) -> [Note] {
    var notes: [Note] = []
    for key in keys where key.kind == .list {
      var several = 0
      for (turn, row) in set.rows.enumerated() {
        try evaluation.patience.check(turn: turn)
        if case .list(let items) = key.value(source, Int(row)), items.count > 1 { several += 1 }
      }
      if several > 0 {
        notes.append(.countedSeveralTimes(count: several, of: set.count, field: key.name))
      }
    }
    return notes
  }
}

/// The distinct values of a field, numbered in order of first occurrence.
struct KeyColumn {
  private let field: Field
  private let source: RowSource
  private var codes = CodeTable()
  /// The group of each code, where codes may tell more apart than values do: two articles of one title.
  private var groupOfPlace: [Int] = []
  private var groups: [Value: Int] = [:]
  private var firstRows: [UInt32] = []
  private var items: [Value] = []

  init(_ field: Field, _ source: RowSource) {
    self.field = field
    self.source = source
  }

  /// The number of groups.
  var count: Int { field.kind == .list ? items.count : firstRows.count }

  /// The group of a row.
  @inline(__always)
  mutating func group(of row: Int) -> Int {
    guard let code = field.code else { return group(of: field.value(source, row), row) }
    let place = codes.place(of: code.of(source, row))
    if place < groupOfPlace.count { return groupOfPlace[place] }
    let group: Int
    if code.isFolded {
      firstRows.append(UInt32(row))
      group = firstRows.count - 1
    } else {
      group = self.group(of: field.value(source, row), row)
    }
    groupOfPlace.append(group)
    return group
  }

  /// How many of some rows each group has, counted by the numbers that stand for values.
  mutating func counts(_ rows: RowList, _ patience: Patience) throws(EvaluationError) -> [Int] {
    guard let code = field.code else { return [] }
    let (of, source) = (code.of, source)
    var codes = CodeTable()
    var counts: [Int] = []
    var first: [UInt32] = []
    var turn = 0
    for row in rows {
      turn += 1
      try patience.check(turn: turn)
      let place = codes.place(of: of(source, Int(row)))
      if place == counts.count {
        counts.append(1)
        first.append(row)
      } else {
        counts[place] += 1
      }
    }
    if code.isFolded {
      firstRows = first
      return counts
    }
    var joined: [Int] = []
    for (place, row) in first.enumerated() {
      try patience.check(turn: place)
      let group = group(of: field.value(source, Int(row)), Int(row))
      if group == joined.count {
        joined.append(counts[place])
      } else {
        joined[group] += counts[place]
      }
    }
    return joined
  }

  private mutating func group(of value: Value, _ row: Int) -> Int {
    let folded = Self.folded(value)
    if let group = groups[folded] { return group }
    groups[folded] = firstRows.count
    firstRows.append(UInt32(row))
    return firstRows.count - 1
  }

  /// The groups of a row: one for each item of a list.
  mutating func groups(of row: Int) -> [Int] {
    guard field.kind == .list else { return [group(of: row)] }
    let own: [Value]
    switch field.value(source, row) {
    case .list(let texts): own = texts.map { .text($0) }
    case let other: own = [other]
    }
    return own.map { item in
      let folded = Self.folded(item)
      if let group = groups[folded] { return group }
      groups[folded] = items.count
      items.append(item)
      return items.count - 1
    }
  }

  /// The cells, a group a row.
  var cells: Table.Column {
    field.kind == .list
      ? .values(items) : .field(field, of: firstRows, in: source)
  }

  /// The cells of some groups.
  func cells(_ groups: [UInt32]) -> Table.Column {
    field.kind == .list
      ? .values(groups.map { items[Int($0)] })
      : .field(field, of: groups.map { firstRows[Int($0)] }, in: source)
  }

  /// The value of each group.
  var values: [Value] {
    field.kind == .list ? items : firstRows.map { field.value(source, Int($0)) }
  }

  static func folded(_ value: Value) -> Value {
    guard case .text(let text) = value else { return value }
    return .text(String(decoding: Folding.folded(text), as: UTF8.self))
  }
}
