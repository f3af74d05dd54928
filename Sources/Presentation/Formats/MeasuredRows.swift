import QueryEngine

/// The rows of a table that must be measured before the first one can be drawn.
///
/// A few rows are kept, each made once. Of many only the measures stay, and each row is made again when it
/// is drawn: time is cheaper than room for a million rows.
struct MeasuredRows<Row> {
  /// As many rows as are kept.
  private static var few: Int { 2_000 }

  /// The number of rows.
  let count: Int
  private let make: (Int) -> Row
  private var kept: [Row] = []

  /// Makes every row once and has it measured; nil when the sink wants no more.
  init?(
    count: Int, to sink: any OutputSink, make: @escaping (Int) -> Row, measure: (Row) -> Void
  ) {
    self.count = count
    self.make = make
    let isKept = count <= Self.few
    for number in 0..<count {
      if sink.isStopped { return nil }
      let row = make(number)
      measure(row)
      if isKept { kept.append(row) }
    }
  }

  /// All rows, where they are few.
  var few: [Row]? { kept.count == count ? kept : nil }

  /// A row, counted from 0.
  subscript(number: Int) -> Row { number < kept.count ? kept[number] : make(number) }
}
