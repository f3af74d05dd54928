import Presentation
import QueryEngine
import TestSupport
import Testing

@Suite struct KWICRendererTests {
  @Test("matches stand one below the other, contexts are cut at words")
  func golden() {
    let (text, notices) = rendered(concordance(), as: .table, RenderOptions(width: 60))
    #expect(
      text == """
        a1 ¶2 s1  …said the bridge  will not  open before the end…
        a12 ¶1            The mill  will not  be sold.

        """)
    #expect(notices == ["1 line was cut to fit 60 columns; | as list shows them whole"])
  }

  @Test("nothing is cut, and nothing said, when there is room")
  func wide() {
    let (text, notices) = rendered(concordance(), as: .table, RenderOptions(width: 200))
    #expect(text.contains("On Monday evening the mayor said the bridge  will not  open before"))
    #expect(notices.isEmpty)
  }

  @Test("a side that needs little leaves its room to the other")
  func unevenSides() {
    var table = concordance()
    table.rows[0].cells[3] = .text("open.")
    #expect(
      rendered(table, as: .table, RenderOptions(width: 60)).text == """
        a1 ¶2 s1  …the mayor said the bridge  will not  open.
        a12 ¶1                      The mill  will not  be sold.

        """)
  }

  @Test("matches stand in one column for contexts of any script", arguments: 0..<100)
  func alignment(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let width = Int.random(in: 40...160, using: &generator)
    var table = concordance()
    table.rows = (0..<6).map { number in
      let left = randomText(Int.random(in: 0...15, using: &generator), using: &generator)
      let right = randomText(Int.random(in: 0...15, using: &generator), using: &generator)
      return .init([.text("a\(number) ¶1"), .text(left), .text("NODE"), .text(right)])
    }
    let drawn = lines(rendered(table, as: .table, RenderOptions(width: width)).text)
    var columns = Set<Int>()
    for line in drawn {
      #expect(DisplayWidth.width(of: line) <= width, "seed \(seed)")
      let before = line.prefix { $0 != "N" }
      columns.insert(DisplayWidth.width(of: String(before)))
    }
    #expect(drawn.count == 6)
    #expect(columns.count == 1, "seed \(seed)")
  }

  @Test("a terminal too narrow for contexts shows a list")
  func narrow() {
    #expect(
      rendered(concordance(), as: .table, RenderOptions(width: 20)).text.hasPrefix("line 1\n"))
  }
}
