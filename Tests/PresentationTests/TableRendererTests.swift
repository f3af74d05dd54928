import Presentation
import QueryEngine
import TestSupport
import Testing

@Suite struct TableRendererTests {
  @Test("texts that do not fit go on below, numbers stand on the right")
  func golden() {
    let (text, notices) = rendered(
      quotations(), as: .table, RenderOptions(width: 80, rowNumbers: true))
    #expect(
      text == """
           address   speaker    words  year  date        anonymous  text
           ────────  ─────────  ─────  ────  ──────────  ─────────  ────────────────────
        1  a1 ¶2 s1  Mayor Lee  1,250  2024  2024-01-25  no         The bridge, "shut"
                                                                    since May | will not
                                                                    open
        2  a12 ¶4    —              7     —  —           yes        ""

        """)
    #expect(notices.isEmpty)
  }

  @Test("colour sets off headings, the rule and row numbers only")
  func colour() {
    var table = quotations()
    table.columns = Array(table.columns.prefix(2))
    table.rows = [table.rows[0]]
    let (text, _) = rendered(
      table, as: .table, RenderOptions(width: 80, colour: true, rowNumbers: true))
    #expect(
      text == """
           \u{1B}[1maddress\u{1B}[0m   \u{1B}[1mspeaker\u{1B}[0m
           \u{1B}[2m────────\u{1B}[0m  \u{1B}[2m─────────\u{1B}[0m
        \u{1B}[2m1\u{1B}[0m  a1 ¶2 s1  Mayor Lee

        """)
  }

  @Test("rows shown in parts keep their numbers")
  func laterRows() {
    var table = quotations()
    table.columns = [table.columns[0]]
    let options = RenderOptions(rowNumbers: true, firstRowNumber: 9)
    #expect(
      lines(rendered(table, as: .table, options).text).suffix(2) == [
        " 9  a1 ¶2 s1", "10  a12 ¶4",
      ])
  }

  @Test("too many columns become a list, and a notice says so")
  func fallback() {
    let (text, notices) = rendered(quotations(), as: .table, RenderOptions(width: 40))
    #expect(text.hasPrefix("quote 1\n  address    a1 ¶2 s1\n"))
    #expect(
      notices == [
        "7 columns do not fit into 40 characters a line; shown as a list. Choose fewer with | show"
      ])
  }

  @Test("a result without rows draws nothing")
  func empty() {
    var table = quotations()
    table.rows = []
    #expect(rendered(table, as: .table).text.isEmpty)
  }

  @Test(
    "counts are grouped, years and numbers of paragraphs are not",
    arguments: [
      (false, 1_234_567.0, "1,234,567"), (false, -1200.5, "-1,200.5"), (false, 999, "999"),
      (false, 1e20, "1e+20"), (true, 2024, "2024"), (true, 1200, "1200"),
    ])
  func grouping(isOrdinal: Bool, number: Double, expected: String) {
    let column = ResultTable.Column("value", .number, isOrdinal: isOrdinal)
    let table = ResultTable(columns: [column], rows: [.init([.number(number)])])
    let last = lines(rendered(table, as: .table).text).last
    #expect(last?.drop { $0 == " " } == expected[...])
  }

  @Test("every line fits the width and every word can be read back", arguments: 0..<300)
  func fits(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let width = Int.random(in: 20...200, using: &generator)
    let count = Int.random(in: 1...6, using: &generator)
    let columns = (0..<count).map { number in
      ResultTable.Column(
        "c\(number)", Bool.random(using: &generator) ? .text : .number)
    }
    let rows = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
      ResultTable.Row(
        columns.map { column in
          column.kind == .number
            ? .number(Double(Int.random(in: 0...99_999, using: &generator)))
            : .text(randomText(Int.random(in: 1...20, using: &generator), using: &generator))
        })
    }
    let table = ResultTable(columns: columns, rows: rows)
    let (text, notices) = rendered(
      table, as: .table, RenderOptions(width: width, rowNumbers: true))
    for line in lines(text) {
      #expect(DisplayWidth.width(of: line) <= width, "seed \(seed)")
      #expect(line.last != " ", "seed \(seed)")
    }
    guard notices.isEmpty else {
      // Every column here can do with 8 characters, so only a table that lacks those is a list.
      #expect(width < 8 * count + 2 * (count - 1) + 3, "seed \(seed)")
      #expect(text == rendered(table, as: .list, RenderOptions(width: width)).text, "seed \(seed)")
      return
    }
    let read = try cells(lines(text))
    #expect(read.map(\.count) == rows.map(\.cells.count), "seed \(seed)")
    for (row, own) in zip(rows, read) {
      for (cell, words) in zip(row.cells, own) {
        let expected = (cell.plain ?? "").filter { $0 != " " }
        let isNumber = if case .number = cell { true } else { false }
        #expect((isNumber ? words.filter { $0 != "," } : words) == expected, "seed \(seed)")
      }
    }
  }

  /// The cells of a drawn table with row numbers, spaces left out, found by the columns of the rule.
  private func cells(_ lines: [String]) throws -> [[String]] {
    var extents: [Range<Int>] = []
    var start: Int?
    for (position, character) in try #require(lines.dropFirst().first).enumerated() {
      if character == "─", start == nil { start = position }
      if character == " ", let from = start {
        extents.append(from..<position)
        start = nil
      }
    }
    if let start { extents.append(start..<Int.max) }
    var rows: [[String]] = []
    for line in lines.dropFirst(2) {
      if line.first != " " || line.prefix(2).contains(where: \.isNumber) {
        rows.append(extents.map { _ in "" })
      }
      var column = 0
      for character in line {
        let width = DisplayWidth.width(of: character)
        if let cell = extents.firstIndex(where: { $0.contains(column) }), character != " " {
          rows[rows.count - 1][cell].append(character)
          #expect(column + width <= extents[cell].upperBound, "a character stands across columns")
        }
        column += width
      }
    }
    return rows
  }
}
