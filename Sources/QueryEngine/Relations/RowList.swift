/// Rows that follow one another.
///
/// Not a `Range`: the first array of ranges of one kind looks through all conformances of the program.
struct RowStretch: BitwiseCopyable, Sendable {
  let lowerBound: UInt32
  var upperBound: UInt32
}

/// Numbers of rows, in the order of a result: stretches of neighbours or a list.
///
/// All running words of a corpus are a few thousand stretches, not millions of numbers.
package struct RowList: Sendable {
  private enum Storage: Sendable {
    /// Ascending, none empty; and how many rows stand before each.
    case stretches([RowStretch], before: [Int])
    case list([UInt32])
  }

  private let storage: Storage
  /// The number of rows.
  package let count: Int
  /// Whether the numbers are known to ascend, as rows do in a corpus.
  package let isAscending: Bool

  /// No rows at all.
  package static let none = RowList([], isAscending: true)

  /// Rows one by one.
  package init(_ rows: [UInt32], isAscending: Bool) {
    storage = .list(rows)
    count = rows.count
    self.isAscending = isAscending
  }

  /// Ascending stretches of rows.
  package init(_ stretches: some Sequence<Range<Int>>) {
    var joined: [RowStretch] = []
    var before: [Int] = []
    var count = 0
    for stretch in stretches where !stretch.isEmpty {
      let lower = UInt32(stretch.lowerBound)
      let upper = UInt32(stretch.upperBound)
      if let last = joined.last, last.upperBound == lower {
        joined[joined.count - 1].upperBound = upper
      } else {
        joined.append(RowStretch(lowerBound: lower, upperBound: upper))
        before.append(count)
      }
      count += stretch.count
    }
    storage = .stretches(joined, before: before)
    self.count = count
    isAscending = true
  }

  /// Whether there are none.
  package var isEmpty: Bool { count == 0 }

  /// The stretches; nil where the rows are a list.
  var stretches: [RowStretch]? {
    if case .stretches(let stretches, _) = storage { stretches } else { nil }
  }

  /// The row at a position.
  ///
  /// - Complexity: O(1) in a list, O(log *n*) in *n* stretches.
  package subscript(position: Int) -> UInt32 {
    switch storage {
    case .list(let rows): return rows[position]
    case .stretches(let stretches, let before):
      var low = 0
      var high = before.count
      while low < high {
        let middle = (low + high) / 2
        if before[middle] <= position { low = middle + 1 } else { high = middle }
      }
      return stretches[low - 1].lowerBound + UInt32(position - before[low - 1])
    }
  }

  /// The rows as a list.
  package var array: [UInt32] {
    switch storage {
    case .list(let rows): return rows
    case .stretches(let stretches, _):
      var rows: [UInt32] = []
      rows.reserveCapacity(count)
      for stretch in stretches { rows.append(contentsOf: stretch.lowerBound..<stretch.upperBound) }
      return rows
    }
  }

  /// The rows at a range of positions, in order.
  package func slice(_ range: Range<Int>) -> RowList {
    let range = range.clamped(to: 0..<count)
    switch storage {
    case .list(let rows): return RowList(Array(rows[range]), isAscending: isAscending)
    case .stretches:
      if range == 0..<count { return self }
      var rows: [UInt32] = []
      rows.reserveCapacity(range.count)
      for position in range { rows.append(self[position]) }
      return RowList(rows, isAscending: true)
    }
  }

  /// The rows at positions, in their order.
  package func selecting(_ positions: [Int]) -> RowList {
    var ascends = isAscending
    for (one, next) in zip(positions, positions.dropFirst()) where next <= one { ascends = false }
    return RowList(positions.map { self[$0] }, isAscending: ascends)
  }

  /// The rows at positions, in their order; of millions of them one would wait too long for a stop.
  func selecting(_ positions: [Int], _ patience: Patience) throws(EvaluationError) -> RowList {
    var rows: [UInt32] = []
    rows.reserveCapacity(positions.count)
    var ascends = isAscending
    for (number, position) in positions.enumerated() {
      if number & 0xFFF == 0, patience.isCancelled() { throw .cancelled }
      if number > 0, position <= positions[number - 1] { ascends = false }
      rows.append(self[position])
    }
    return RowList(rows, isAscending: ascends)
  }
}

extension RowList {
  /// The rows that are also in an ascending list, in the order they have here.
  ///
  /// - Complexity: O(*n* + *m*) for rows that ascend; of stretches only those met are looked at.
  func intersection(_ other: RowList) -> RowList {
    guard isAscending, other.isAscending else {
      let members = Set(other)
      return RowList(filter { members.contains($0) }, isAscending: isAscending)
    }
    if let stretches { return Self.common(other.array, stretches) }
    if let stretches = other.stretches { return Self.common(array, stretches) }
    return Self.common(array, other.array)
  }

  private static func common(_ rows: [UInt32], _ stretches: [RowStretch]) -> RowList {
    var kept: [UInt32] = []
    var next = 0
    for row in rows {
      while next < stretches.count, stretches[next].upperBound <= row { next += 1 }
      guard next < stretches.count else { break }
      if stretches[next].lowerBound <= row { kept.append(row) }
    }
    return RowList(kept, isAscending: true)
  }

  private static func common(_ a: [UInt32], _ b: [UInt32]) -> RowList {
    var kept: [UInt32] = []
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        kept.append(a[i])
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return RowList(kept, isAscending: true)
  }
}

extension RowList: Sequence {
  /// Walks the rows.
  package struct Iterator: IteratorProtocol {
    private let stretches: [RowStretch]
    private let list: [UInt32]
    private var index = 0
    private var row: UInt32 = 0
    private var end: UInt32 = 0

    fileprivate init(list: [UInt32]) {
      self.list = list
      stretches = []
    }

    fileprivate init(stretches: [RowStretch]) {
      list = []
      self.stretches = stretches
    }

    @inline(__always)
    package mutating func next() -> UInt32? {
      if row < end {
        defer { row += 1 }
        return row
      }
      return following()
    }

    private mutating func following() -> UInt32? {
      if index < stretches.count {
        row = stretches[index].lowerBound + 1
        end = stretches[index].upperBound
        index += 1
        return row - 1
      }
      guard index < list.count else { return nil }
      defer { index += 1 }
      return list[index]
    }
  }

  package func makeIterator() -> Iterator {
    switch storage {
    case .list(let rows): Iterator(list: rows)
    case .stretches(let stretches, _): Iterator(stretches: stretches)
    }
  }
}
