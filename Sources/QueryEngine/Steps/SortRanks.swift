import NewsCorpus

/// The numbers by which rows are sorted: made once for each row, and of texts once for each that differs.
struct SortRanks {
  private let set: RowSet
  private let source: RowSource
  private let patience: Patience

  init(_ set: RowSet, _ evaluation: Evaluation) {
    self.set = set
    source = set.source(in: evaluation.corpus)
    patience = evaluation.patience
  }

  /// A number for each position that orders as the values of a field do; unknown comes last either way.
  func ranks(_ field: Field, descending: Bool) throws(EvaluationError) -> [UInt64] {
    var ranks: [UInt64]
    if let number = field.sortNumber ?? field.number {
      ranks = try positions { row in
        let own = number(source, row)
        return own.isNaN ? Self.unknown : Self.bits(own)
      }
    } else if let code = field.code {
      ranks = try coded(field, code)
    } else {
      ranks = try read(field)
    }
    try direct(&ranks, descending: descending)
    return ranks
  }

  /// The rank of what is not known: no number and no text has it.
  private static let unknown = UInt64.max

  private func positions(
    _ rank: (Int) -> UInt64
  ) throws(EvaluationError) -> [UInt64] {
    var ranks: [UInt64] = []
    ranks.reserveCapacity(set.count)
    for row in set.rows {
      try patience.check(turn: ranks.count)
      ranks.append(rank(Int(row)))
    }
    return ranks
  }

  /// The bits of a number so that they order as numbers do.
  private static func bits(_ number: Double) -> UInt64 {
    // 0 and -0 are equal.
    let bits = (number == 0 ? 0 : number).bitPattern
    return bits >> 63 == 1 ? ~bits : bits | 1 << 63
  }

  /// Makes ranks small, and turns them round where the largest comes first.
  private func direct(_ ranks: inout [UInt64], descending: Bool) throws(EvaluationError) {
    var low = UInt64.max
    var high = UInt64.min
    for (turn, rank) in ranks.enumerated() {
      try patience.check(long: turn)
      guard rank != Self.unknown else { continue }
      low = min(low, rank)
      high = max(high, rank)
    }
    let last = low <= high ? high - low + 1 : 0
    for index in ranks.indices {
      try patience.check(long: index)
      let rank = ranks[index]
      ranks[index] = rank == Self.unknown ? last : descending ? high - rank : rank - low
    }
  }

  // MARK: By the number that stands for a value

  private func coded(_ field: Field, _ code: Field.Code) throws(EvaluationError) -> [UInt64] {
    var places = CodeTable()
    var values = ValueRanks()
    var numbers: [UInt64] = []
    numbers.reserveCapacity(set.count)
    for row in set.rows {
      try patience.check(turn: numbers.count)
      let place = places.place(of: code.of(source, Int(row)))
      if place == values.count { values.append(field.value(source, Int(row))) }
      numbers.append(UInt64(place))
    }
    let ranks = try values.ranks(patience)
    for index in numbers.indices {
      try patience.check(long: index)
      numbers[index] = ranks[Int(numbers[index])] ?? Self.unknown
    }
    return numbers
  }

  private func read(_ field: Field) throws(EvaluationError) -> [UInt64] {
    var values = ValueRanks()
    for row in set.rows {
      try patience.check(turn: values.count)
      values.append(
        field.sortText.map { .text($0(source, Int(row))) } ?? field.value(source, Int(row)))
    }
    return try values.ranks(patience).map { $0 ?? Self.unknown }
  }
}

/// Dense places for numbers, in order of first occurrence.
struct CodeTable {
  private var small: [UInt32] = []
  private var large: [UInt32: UInt32] = [:]
  /// The number of places.
  private(set) var count = 0
  /// Numbers beyond this are no places in a table.
  private static let limit: UInt32 = 1 << 26

  /// The place of a number; the next free one when it is new.
  @inline(__always)
  mutating func place(of code: UInt32) -> Int {
    if Int(code) < small.count, small[Int(code)] != 0 { return Int(small[Int(code)]) - 1 }
    return newPlace(of: code)
  }

  private mutating func newPlace(of code: UInt32) -> Int {
    guard code < Self.limit else {
      if let place = large[code] { return Int(place) }
      large[code] = UInt32(count)
      count += 1
      return count - 1
    }
    if Int(code) >= small.count {
      let size = max(Int(code) + 1, small.count * 2)
      small.append(contentsOf: repeatElement(0, count: size - small.count))
    }
    count += 1
    small[Int(code)] = UInt32(count)
    return count - 1
  }
}
