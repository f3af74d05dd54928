import NewsCorpus

/// Values in the order in which they came, to be ranked: texts are folded once each.
struct ValueRanks {
  private enum Key {
    case unknown
    case number(UInt64)
    case text(Range<Int>)
  }

  private var keys: [Key] = []
  private var pool: [UInt8] = []

  /// The number of values.
  var count: Int { keys.count }

  mutating func append(_ value: Value) {
    switch value {
    case .unknown: keys.append(.unknown)
    case .flag(let flag): keys.append(.number(flag ? 1 : 0))
    case .date(let date): keys.append(.number(Self.number(date)))
    case .number, .text, .list:
      let start = pool.count
      SortBytes.append(Folding.folded(value.plain ?? ""), to: &pool)
      keys.append(.text(start..<pool.count))
    }
  }

  /// Days in their order, the coarser of two that begin alike first.
  private static func number(_ date: CivilDate) -> UInt64 {
    let day = UInt64(date.daysSinceEpoch + 1_000_000)
    let grain: UInt64 = date.day != nil ? 2 : date.month != nil ? 1 : 0
    return day << 2 | grain
  }

  /// The rank of each value; equal values have one rank. Nil is unknown.
  ///
  /// - Complexity: O(*n* log *n*) comparisons of bytes.
  func ranks(_ patience: Patience) throws(EvaluationError) -> [UInt64?] {
    let texts = keys.indices.filter { if case .text = keys[$0] { true } else { false } }
    guard !texts.isEmpty else {
      return keys.map { if case .number(let number) = $0 { number } else { nil } }
    }
    let order = try sorted(texts, patience)
    var ranks = [UInt64?](repeating: nil, count: keys.count)
    var rank: UInt64 = 0
    for (number, place) in order.enumerated() {
      if number & 0xFFF == 0, patience.isCancelled() { throw .cancelled }
      if number > 0, !pool[range(place)].elementsEqual(pool[range(order[number - 1])]) { rank += 1 }
      ranks[place] = rank
    }
    return ranks
  }

  private func range(_ place: Int) -> Range<Int> {
    if case .text(let range) = keys[place] { range } else { 0..<0 }
  }

  private func sorted(_ texts: [Int], _ patience: Patience) throws(EvaluationError) -> [Int] {
    struct Entry {
      let prefix: UInt64
      let place: Int
    }
    var entries = texts.map { Entry(prefix: prefix(range($0)), place: $0) }
    var turn = 0
    do {
      try entries.sort { one, other in
        turn += 1
        if turn & 0xFFF == 0, patience.isCancelled() { throw EvaluationError.cancelled }
        if one.prefix != other.prefix { return one.prefix < other.prefix }
        return pool[range(one.place)].lexicographicallyPrecedes(pool[range(other.place)])
      }
    } catch {
      throw .cancelled
    }
    return entries.map(\.place)
  }

  /// The first eight bytes as a number.
  private func prefix(_ range: Range<Int>) -> UInt64 {
    var prefix: UInt64 = 0
    for offset in 0..<8 {
      prefix <<= 8
      if offset < range.count { prefix |= UInt64(pool[range.lowerBound + offset]) }
    }
    return prefix
  }
}

/// Bytes that order as texts do: runs of digits by the number they write, `a2 ¶4` before `a2 ¶14`.
enum SortBytes {
  /// Appends the key of a folded text.
  ///
  /// A run of digits becomes a zero, the number of its digits without leading zeros, and these; behind
  /// the text stand the leading zeros that were left out, so that `01` and `1` are told apart.
  static func append(_ text: [UInt8], to pool: inout [UInt8]) {
    var zeros: [UInt8] = []
    var index = 0
    while index < text.count {
      guard isDigit(text[index]) else {
        pool.append(text[index])
        index += 1
        continue
      }
      var end = index
      while end < text.count, isDigit(text[end]) { end += 1 }
      var first = index
      while first < end, text[first] == UInt8(ascii: "0") { first += 1 }
      pool.append(UInt8(ascii: "0"))
      pool.append(UInt8(clamping: end - first))
      pool.append(contentsOf: text[first..<end])
      zeros.append(0xFF - UInt8(clamping: min(0xFE, first - index)))
      index = end
    }
    pool.append(0)
    pool.append(contentsOf: zeros)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
