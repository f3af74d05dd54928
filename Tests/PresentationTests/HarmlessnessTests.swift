import Presentation
import QueryEngine
import QueryLanguage
import TestSupport
import Testing

/// No control of an article or a query reaches a terminal, whatever draws it.
@Suite struct HarmlessnessTests {
  /// Whether only newlines, our own colours and (in TSV) tabs steer the terminal.
  private func isHarmless(_ text: String, tabs: Bool = false) -> Bool {
    var text = text
    for style in ["0"] + Style.allCases.map(\.rawValue) {
      text = text.split(separator: "\u{1B}[\(style)m", omittingEmptySubsequences: false).joined()
    }
    return !text.unicodeScalars.contains { isForbidden($0) && !(tabs && $0 == "\t") }
  }

  @Test("no format lets a control through", arguments: Formats.all, 0..<20)
  func formats(format: OutputFormat, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func wild() -> String { randomText(5, withControls: true, using: &generator) }
    var table = ResultTable(
      columns: [.init(wild(), .text), .init(wild(), .list), .init("left", .text)],
      rows: [.init([.text(wild()), .list([wild(), wild()]), .text(wild())])])
    table.rowName = wild()
    for colour in [false, true] {
      let options = RenderOptions(width: 60, colour: colour, isTerminal: true, rowNumbers: true)
      let text = rendered(table, as: format, options).text
      #expect(isHarmless(text, tabs: format == .tsv), "seed \(seed)")
    }
    let offTerminal = RenderOptions(width: 60)
    if ![.csv, .excel, .tsv].contains(format) {
      #expect(isHarmless(rendered(table, as: format, offTerminal).text), "seed \(seed)")
    }
    var lines = concordance()
    lines.rows = [.init([.text(wild()), .text(wild()), .text(wild()), .text(wild())])]
    let options = RenderOptions(width: 150, colour: true, isTerminal: true)
    #expect(isHarmless(rendered(lines, as: format, options).text, tabs: format == .tsv))
  }

  @Test("messages, passages, citations and reports let none through", arguments: 0..<20)
  func others(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func wild() -> String { randomText(5, withControls: true, using: &generator) }
    let options = RenderOptions(width: 60, colour: true, isTerminal: true)
    let diagnostic = Diagnostic(
      Diagnostic.Code("E999", "wild"), wild(), at: QuerySpan(3, 20), notes: [wild()],
      suggestion: wild())
    for origin in [QueryText.Origin.typed, .script(name: wild(), firstLine: 1)] {
      let text = DiagnosticRenderer().render(
        Diagnostics([diagnostic]), of: QueryText(wild(), origin: origin), options: options)
      #expect(isHarmless(text), "seed \(seed)")
    }
    let passage = PassageRenderer(options: options).render([
      .init(address: wild(), text: wild(), highlights: [2..<9])
    ])
    #expect(isHarmless(passage), "seed \(seed)")
    let block = CitationBlock(
      text: wild(), attribution: .speaker(wild(), role: wild()), title: wild(), outlet: wild(),
      date: wild(), address: wild(), note: wild())
    #expect(isHarmless(block.plain(width: 40)), "seed \(seed)")
    #expect(isHarmless(block.markdown), "seed \(seed)")
    var report = ReportWriter(options: options)
    report.heading(wild())
    report.line(wild(), indent: 3)
    report.bullet(wild())
    report.columns(wild(), wild(), leftWidth: 20)
    report.cited(wild(), address: wild())
    #expect(isHarmless(report.text), "seed \(seed)")
  }
}
