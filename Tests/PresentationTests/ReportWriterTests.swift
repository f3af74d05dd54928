import Presentation
import QueryEngine
import TestSupport
import Testing

@Suite struct ReportWriterTests {
  @Test("a report has headings, hanging bullets and addresses on either side")
  func golden() {
    var report = ReportWriter(options: RenderOptions(width: 40))
    report.heading("Where they differ")
    report.line("2 of 9 figures")
    report.bullet("the number of troops in the whole of the country")
    report.heading("Who is quoted")
    report.columns("a1 ¶2 s1", "Mayor Lee says the bridge stays shut", leftWidth: 8)
    report.columns("a12 ¶20 s14", "no", leftWidth: 8)
    report.cited("only in Herald", address: "a3 ¶1")
    report.cited("this one is exactly as long as the", address: "a3 ¶1, a4 ¶2")
    #expect(
      report.text == """
        Where they differ
        2 of 9 figures
          • the number of troops in the whole of
            the country

        Who is quoted
          a1 ¶2 s1  Mayor Lee says the bridge
                    stays shut
          a12 ¶20 s14
                    no
          • only in Herald                 a3 ¶1
          • this one is exactly as long as the
                                    a3 ¶1, a4 ¶2

        """)
  }

  @Test("no line of a report is too wide", arguments: 0..<50)
  func fits(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let width = Int.random(in: 20...120, using: &generator)
    var report = ReportWriter(options: RenderOptions(width: width))
    for _ in 0..<5 {
      report.heading(randomText(6, using: &generator))
      report.line(
        randomText(12, using: &generator), indent: Int.random(in: 0...30, using: &generator))
      report.bullet(randomText(12, using: &generator))
      report.columns("a1 ¶2 s1", randomText(12, using: &generator), leftWidth: 8)
      report.cited(randomText(12, using: &generator), address: "a1 ¶2 s1")
    }
    for line in lines(report.text) {
      #expect(DisplayWidth.width(of: line) <= width, "seed \(seed)")
      #expect(line.last != " ", "seed \(seed)")
    }
  }

  @Test("as Markdown a report is headings and lists, and what looks like a mark is escaped")
  func markdown() {
    var report = ReportWriter(options: RenderOptions(width: 20), asMarkdown: true)
    report.heading("Where they *differ*")
    report.bullet("the number of troops in the whole of the country")
    report.columns("a1 ¶2 s1", "Mayor Lee says <no>", leftWidth: 8, indent: 6)
    report.line("and more", indent: 6)
    report.heading("Who is quoted")
    report.columns("a1", "nobody", leftWidth: 4)
    report.cited("only in Herald", address: "a3 ¶1")
    #expect(
      report.text == """
        ## Where they \\*differ\\*

        - the number of troops in the whole of the country
          - **a1 ¶2 s1** Mayor Lee says \\<no>
          - and more

        ## Who is quoted

        - **a1** nobody
        - only in Herald (a3 ¶1)

        """)
  }
}
