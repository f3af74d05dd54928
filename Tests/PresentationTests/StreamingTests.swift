import Presentation
import QueryEngine
import Testing

import struct QueryLanguage.OutputFormat

/// Rows are written while they are made, whatever the format.
@Suite struct StreamingTests {
  /// Notes in which order rows are made and written.
  private final class Diary: OutputSink {
    var made: [Int] = []
    var rowsWritten = 0
    /// The most rows that were made and not yet written at any time.
    var mostWaiting = 0
    var text = ""
    /// After so many rows nobody wants more.
    var patience = Int.max

    func write(_ text: TextBuffer, rows: Int) {
      self.text += String(decoding: text.bytes, as: UTF8.self)
      rowsWritten += rows
    }

    var isStopped: Bool { rowsWritten >= patience }

    func table(of count: Int, layout: Relation.Layout = .table) -> TableView {
      let names = layout == .table ? ["a", "b"] : ["address", "left", "node", "right"]
      return TableView(
        columns: names.map { .init($0, .text) }, layout: layout, count: count
      ) { number in
        self.made.append(number)
        self.mostWaiting = max(self.mostWaiting, self.made.count - self.rowsWritten)
        return names.map { .text("\($0) of row \(number)") }
      }
    }
  }

  @Test("each row is written before the next one is made", arguments: Formats.all)
  func oneByOne(format: OutputFormat) {
    let diary = Diary()
    _ = Formats.render(
      diary.table(of: 50), as: format, options: RenderOptions(), to: diary)
    #expect(diary.made == Array(0..<50))
    #expect(diary.rowsWritten == 50)
    if format != .table { #expect(diary.mostWaiting == 1) }
  }

  @Test(
    "rows that are to be measured first are made twice when they are many",
    arguments: [Relation.Layout.table, .concordance])
  func twice(layout: Relation.Layout) {
    let diary = Diary()
    let options = RenderOptions(width: 60, rowNumbers: true)
    _ = Formats.render(
      diary.table(of: 5_000, layout: layout), as: .table, options: options, to: diary)
    #expect(diary.made == Array(0..<5_000) + Array(0..<5_000))
    #expect(diary.mostWaiting == 5_001)
    let mark = layout == .table ? "b of" : "node of"
    let columns = lines(diary.text).compactMap { line in
      line.firstRange(of: mark).map { line.distance(from: line.startIndex, to: $0.lowerBound) }
    }
    #expect(columns.count == 5_000 && Set(columns).count == 1, "columns stand where they stood")
  }

  @Test("nothing is made for a reader who has gone", arguments: Formats.all, [0, 7])
  func stopping(format: OutputFormat, patience: Int) {
    let diary = Diary()
    diary.patience = patience
    _ = Formats.render(diary.table(of: 20), as: format, options: RenderOptions(), to: diary)
    #expect(diary.rowsWritten == patience)
    if format != .table { #expect(diary.made.count == patience) }
    #expect(!diary.text.contains("of row \(patience)"))
    if format == .json { #expect(!diary.text.contains("]"), "an array that was cut has no end") }
  }
}

/// The table of formats.
@Suite struct FormatTableTests {
  @Test("a name, a spelling or an extension belongs to one format")
  func unique() {
    let words = Formats.all.flatMap { [$0.name] + $0.spellings }
    #expect(Set(words).count == words.count)
    let extensions = Formats.all.flatMap(\.extensions)
    #expect(Set(extensions).count == extensions.count)
    #expect(Formats.all.allSatisfy { !$0.summary.isEmpty })
  }

  @Test(
    "formats are found by name, by spelling and by file",
    arguments: [
      ("CSV", "csv", OutputFormat.csv), ("md", "MD", .markdown),
      ("markdown", "markdown", .markdown),
      ("ndjson", "ndjson", .jsonl), ("plain", "txt", .plain), ("tsv", "tab", .tsv),
    ])
  func found(word: String, ending: String, format: OutputFormat) {
    #expect(Formats.named(word) == format)
    #expect(Formats.ofFile(extension: ending) == format)
  }

  @Test(
    "what is no format is none; a file without an ending is plain, one of another program has none")
  func unknown() {
    #expect(Formats.named("pdf") == nil)
    #expect(Formats.named("") == nil)
    #expect(Formats.ofFile(extension: nil) == .plain)
    #expect(Formats.ofFile(extension: "xlsx") == nil)
  }
}
