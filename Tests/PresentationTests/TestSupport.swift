import Presentation
import QueryEngine
import struct QueryLanguage.OutputFormat
import TestSupport

/// Rows that are there already, for tests to change and to draw.
struct ResultTable {
  /// A row.
  struct Row {
    var cells: [Value]
    init(_ cells: [Value]) { self.cells = cells }
  }
  typealias Column = TableView.Column

  var columns: [Column]
  var rows: [Row]
  var layout = Relation.Layout.table
  var rowName = "row"

  init(columns: [Column], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  /// What renderers draw.
  var view: TableView {
    TableView(columns: columns, rowName: rowName, layout: layout, rows: rows.map(\.cells))
  }
}

/// Two quotations with a value of every kind, one of them unknown in most columns.
func quotations() -> ResultTable {
  var table = ResultTable(
    columns: [
      .init("address", .text), .init("speaker", .text), .init("words", .number),
      .init("year", .number, isOrdinal: true), .init("date", .date), .init("anonymous", .flag),
      .init("text", .text),
    ],
    rows: [
      .init([
        .text("a1 ¶2 s1"), .text("Mayor Lee"), .number(1250), .number(2024), date(19_747),
        .flag(false),
        .text("The bridge, \"shut\" since May | will not open"),
      ]),
      .init([
        .text("a12 ¶4"), .unknown, .number(7), .unknown, .unknown, .flag(true), .text(""),
      ]),
    ])
  table.rowName = "quote"
  return table
}

/// A day as a value, given as days since 1 January 1970.
func date(_ days: Int) -> Value { .date(.init(daysSinceEpoch: days)) }

/// Two lines of a concordance, one with longer contexts than the other.
func concordance() -> ResultTable {
  var table = ResultTable(
    columns: [
      .init("address", .text), .init("left", .text), .init("node", .text), .init("right", .text),
    ],
    rows: [
      .init([
        .text("a1 ¶2 s1"), .text("On Monday evening the mayor said the bridge"),
        .text("will not"), .text("open before the end of spring, whatever happens"),
      ]),
      .init([.text("a12 ¶1"), .text("The mill"), .text("will not"), .text("be sold.")]),
    ])
  table.layout = .concordance
  table.rowName = "line"
  return table
}

/// What a renderer writes and says.
func rendered(
  _ table: ResultTable, as format: OutputFormat, _ options: RenderOptions = RenderOptions()
) -> (text: String, notices: [String]) {
  Formats.text(of: table.view, as: format, options: options)
}

/// The lines of a text without the newlines that end them.
func lines(_ text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
}

/// Whether a terminal could take a scalar for a command, or a reader overlook it.
func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A: false
  case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
  default: false
  }
}

/// A text of words of several scripts; with controls when they are asked for.
func randomText(
  _ count: Int, withControls: Bool = false, using generator: inout SeededGenerator
) -> String {
  let words = [
    "bridge", "a", "spokeswoman", "e\u{301}te\u{301}", "東京", "大阪市長", "👩‍👩‍👧", "🇨🇦", "❤️", "self-made",
    "one—two", "internationalisation", "ไทย", "한국", "x", "1,200", "“shut”",
  ]
  let controls = [
    "\u{1B}[31m", "\u{1B}]0;title\u{7}", "\r", "\u{7}", "\u{8}", "\t", "\r\n", "\n", "\u{9B}2J",
    "\u{202E}", "\u{2066}", "\u{2069}", "\u{85}", "\u{2028}", "\u{0}", "\u{7F}", "\u{200B}",
    "\u{FEFF}",
    "\u{E0041}", "\u{AD}",
  ]
  var text = ""
  for number in 0..<count {
    if number > 0 { text += " " }
    text += words.randomElement(using: &generator) ?? ""
    if withControls { text += controls.randomElement(using: &generator) ?? "" }
  }
  return text
}
