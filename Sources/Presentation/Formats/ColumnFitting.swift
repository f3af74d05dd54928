import QueryEngine

/// How wide each column of a table becomes.
///
/// Columns that fit keep their width. When the table is too wide, columns of text shrink towards
/// their least width (their longest word, within reason), the longest giving up most, as columns of
/// HTML tables do. Numbers, dates, addresses and headings are never broken.
struct ColumnFitting {
  private let columns: [TableView.Column]
  /// The width each column would like.
  private var natural: [Int]
  /// The width each column needs for its heading.
  private let header: [Int]
  private var longestWord: [Int]

  /// Starts with the headings alone.
  init(header: [String], columns: [TableView.Column]) {
    self.columns = columns
    self.header = header.map { DisplayWidth.width(of: $0) }
    natural = self.header
    longestWord = self.header
  }

  /// Measures a row.
  mutating func add(_ row: [String]) {
    for (index, cell) in row.enumerated() {
      let width = DisplayWidth.width(of: cell)
      natural[index] = max(natural[index], width)
      // Words are asked about only up to what a column is glad of.
      if width <= longestWord[index] || longestWord[index] >= 14 { continue }
      longestWord[index] = max(longestWord[index], DisplayWidth.widestWord(of: cell))
    }
  }

  /// The widths below which each column is hard to read, and those below which it cannot go.
  private var bounds: (least: [Int], floor: [Int]) {
    var least = natural
    var floor = header
    for (index, column) in columns.enumerated() {
      let isRigid: Bool =
        switch column.kind {
        case .number, .date, .flag: true
        case .text, .lemma, .list: column.name == "address"
        }
      if isRigid {
        floor[index] = natural[index]
        least[index] = natural[index]
      } else {
        // Headings may be made from the text of articles, and are broken when they are long.
        floor[index] = min(natural[index], max(8, min(floor[index], 14)))
        least[index] = min(natural[index], max(floor[index], min(longestWord[index], 14)))
        if natural[index] <= 14 { least[index] = natural[index] }
      }
    }
    return (least, floor)
  }

  /// The widths within `width` columns, `gap` between any two; nil when not even the least widths fit.
  func widths(in width: Int, gap: Int) -> [Int]? {
    let room = width - gap * max(0, natural.count - 1)
    if natural.reduce(0, +) <= room { return natural }
    let (least, floor) = bounds
    for base in [least, floor] where base.reduce(0, +) <= room {
      return shared(room, base)
    }
    return nil
  }

  /// What is left above the base widths, shared in proportion to what each column wants.
  private func shared(_ room: Int, _ base: [Int]) -> [Int] {
    var widths = base
    let wants = zip(natural, base).map { $0 - $1 }
    let wanted = max(1, wants.reduce(0, +))
    let spare = room - base.reduce(0, +)
    for index in widths.indices { widths[index] += spare * wants[index] / wanted }
    // Rounding leaves a few columns over; the widest text is glad of them.
    let rest = room - widths.reduce(0, +)
    if let widest = wants.indices.max(by: { wants[$0] < wants[$1] }) {
      widths[widest] = min(natural[widest], widths[widest] + rest)
    }
    return widths
  }
}
