import NewsCorpus
import QueryLanguage

/// An aggregate whose field has been looked up.
struct BoundAggregate: Sendable {
  let function: Aggregate.Function
  let field: Field?
  let name: String

  /// The number of rows.
  static let count = BoundAggregate(function: .count, field: nil, name: "count")

  private init(function: Aggregate.Function, field: Field?, name: String) {
    self.function = function
    self.field = field
    self.name = name
  }

  init(_ aggregate: Aggregate, _ reader: KeyBinder) throws(Diagnostics) {
    let function = aggregate.function
    guard let key = aggregate.key else {
      guard function == .count else {
        throw reader.binder.mistake(
          .badArgument, "\(function.rawValue)( ) needs a field of numbers between the brackets",
          at: aggregate.span)
      }
      self = .count
      return
    }
    let field = try reader.field(key)
    guard function == .count || field.kind == .number || field.kind == .date else {
      throw reader.binder.mistake(
        .badArgument, "\(function.rawValue) works on numbers, and \"\(field.name)\" is none",
        at: aggregate.span)
    }
    self.init(function: function, field: field, name: "\(function.rawValue)(\(field.name))")
  }

  /// The column of its results: of days the first and the last are days.
  var column: TableColumn {
    let isDay = field?.kind == .date && (function == .min || function == .max)
    return TableColumn(name, isDay ? .date : .number)
  }
}

/// What an aggregate comes to in each group.
struct AggregateColumn {
  private struct Sum {
    var count = 0
    var sum = 0.0
    var low = Double.infinity
    var high = -Double.infinity
  }

  private let aggregate: BoundAggregate
  private let source: RowSource
  private var sums: [Sum] = []
  /// All numbers of each group, for medians.
  private var numbers: [[Double]] = []
  /// The first or last day of each group.
  private var days: [Value] = []

  init(_ aggregate: BoundAggregate, _ source: RowSource) {
    self.aggregate = aggregate
    self.source = source
  }

  mutating func add(_ row: Int, to group: Int) {
    while sums.count <= group {
      sums.append(Sum())
      numbers.append([])
      days.append(.unknown)
    }
    guard let field = aggregate.field else {
      sums[group].count += 1
      return
    }
    if let number = field.number {
      add(number(source, row), to: group)
      return
    }
    let value = field.value(source, row)
    guard value != .unknown else { return }
    if case .number(let number) = value {
      add(number, to: group)
    } else {
      sums[group].count += 1
      add(value, to: group)
    }
  }

  private mutating func add(_ number: Double, to group: Int) {
    guard !number.isNaN else { return }
    sums[group].count += 1
    sums[group].sum += number
    sums[group].low = min(sums[group].low, number)
    sums[group].high = max(sums[group].high, number)
    if aggregate.function == .median { numbers[group].append(number) }
  }

  private mutating func add(_ day: Value, to group: Int) {
    let known = days[group]
    let isBetter = aggregate.function == .max ? known.precedes(day) : day.precedes(known)
    if known == .unknown || isBetter == true { days[group] = day }
  }

  /// The results, a group a row.
  func cells(count: Int) -> Table.Column {
    if aggregate.column.kind == .date {
      return .values((0..<count).map { $0 < days.count ? days[$0] : .unknown })
    }
    return .numbers((0..<count).map { $0 < sums.count ? result($0) : emptyResult })
  }

  private var emptyResult: Double {
    aggregate.function == .count || aggregate.function == .sum ? 0 : .nan
  }

  private func result(_ group: Int) -> Double {
    let own = sums[group]
    switch aggregate.function {
    case .count: return Double(own.count)
    case .sum: return own.sum
    case .min: return own.low.isFinite ? own.low : .nan
    case .max: return own.high.isFinite ? own.high : .nan
    case .mean: return own.low.isFinite ? own.sum / Double(own.count) : .nan
    case .median:
      let sorted = numbers[group].sorted()
      guard !sorted.isEmpty else { return .nan }
      let middle = sorted.count / 2
      return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
  }
}
