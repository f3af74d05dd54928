import Presentation
import QueryEngine
import TestSupport
import Testing

/// What programs read is what the table holds, controls and all.
@Suite struct RoundTripTests {
  private func wildTable(_ seed: UInt64) -> ResultTable {
    var generator = SeededGenerator(seed: seed)
    let marks = ["\"", ",", "\\", "\t", "\\N", "\n", "\r", "|", ";", "=1+1", ""]
    return ResultTable(
      columns: [.init("a", .text), .init("b", .text), .init("c", .text)],
      rows: (0..<10).map { _ in
        .init(
          (0..<3).map { _ in
            if Int.random(in: 0..<5, using: &generator) == 0 { return .unknown }
            let mark = marks.randomElement(using: &generator) ?? ""
            let count = Int.random(in: 0...4, using: &generator)
            return .text(mark + randomText(count, withControls: true, using: &generator) + mark)
          })
      })
  }

  private func texts(_ table: ResultTable) -> [[String?]] {
    [table.columns.map(\.name)] + table.rows.map { $0.cells.map(\.plain) }
  }

  @Test("CSV reads back as it was", arguments: 0..<30)
  func csv(seed: UInt64) {
    let table = wildTable(seed)
    var rows: [[String?]] = []
    var row: [String?] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuoted = false
    for scalar in rendered(table, as: .csv).text.unicodeScalars {
      switch scalar {
      case "\"":
        // The second of a doubled mark opens the quotation again and stands for itself.
        if !isQuoted, wasQuoted { field.append(scalar) }
        isQuoted.toggle()
        wasQuoted = true
      case "," where !isQuoted, "\n" where !isQuoted:
        row.append(field.isEmpty && !wasQuoted ? nil : String(field))
        field.removeAll()
        wasQuoted = false
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      default: field.append(scalar)
      }
    }
    #expect(scalars(rows) == scalars(texts(table)), "seed \(seed)")
  }

  @Test("TSV reads back as it was", arguments: 0..<30)
  func tsv(seed: UInt64) {
    let table = wildTable(seed)
    let read = rendered(table, as: .tsv).text.unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { field -> String? in
        if String(field) == "\\N" { return nil }
        var text = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in field {
          if isEscaped {
            text.append(scalar == "t" ? "\t" : scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
            isEscaped = false
          } else if scalar == "\\" {
            isEscaped = true
          } else {
            text.append(scalar)
          }
        }
        return String(text)
      }
    }
    #expect(scalars(read) == scalars(texts(table)), "seed \(seed)")
  }

  @Test("JSON lines read back as they were", arguments: 0..<30)
  func json(seed: UInt64) {
    let table = wildTable(seed)
    let read = lines(rendered(table, as: .jsonl).text).map { line in
      var reader = StringReader(line)
      return reader.values()
    }
    #expect(scalars(read) == scalars(Array(texts(table).dropFirst())), "seed \(seed)")
    let array = lines(rendered(table, as: .json).text)
    #expect(array.first == "[" && array.last == "]")
  }

  /// Strings are compared by scalars, since equality of strings hides differences.
  private func scalars(_ rows: [[String?]]) -> [[[UInt32]?]] {
    rows.map { $0.map { $0?.unicodeScalars.map(\.value) } }
  }

  /// Reads the strings and nulls that are values of a JSON object of three keys.
  private struct StringReader {
    private var rest: Substring.UnicodeScalarView

    init(_ line: String) { rest = line[...].unicodeScalars }

    mutating func values() -> [String?] {
      var found: [String?] = []
      while let scalar = rest.popFirst() {
        if scalar == "\"" { found.append(string()) }
        if scalar == "n" { found.append(nil) }
        if scalar == "n" { rest = rest.dropFirst(3) }
      }
      return stride(from: 1, to: found.count, by: 2).map { found[$0] }
    }

    private mutating func string() -> String {
      var units: [UInt16] = []
      while let scalar = rest.popFirst(), scalar != "\"" {
        guard scalar == "\\" else {
          units += Array(String(scalar).utf16)
          continue
        }
        switch rest.popFirst() {
        case "n": units.append(0x0A)
        case "r": units.append(0x0D)
        case "t": units.append(0x09)
        case "u":
          units.append(UInt16(String(rest.prefix(4)), radix: 16) ?? 0)
          rest = rest.dropFirst(4)
        case let other?: units += Array(String(other).utf16)
        case nil: break
        }
      }
      return String(decoding: units, as: UTF16.self)
    }
  }
}
