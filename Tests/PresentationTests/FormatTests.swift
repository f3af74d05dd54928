import Presentation
import QueryEngine
import Testing

/// What each format looks like, on one small table.
@Suite struct FormatTests {
  @Test("a list gives each field a line")
  func list() {
    let (text, _) = rendered(quotations(), as: .list, RenderOptions(width: 40))
    #expect(
      text == """
        quote 1
          address    a1 ¶2 s1
          speaker    Mayor Lee
          words      1,250
          year       2024
          date       2024-01-25
          anonymous  no
          text       The bridge, "shut" since
                     May | will not open

        quote 2
          address    a12 ¶4
          speaker    —
          words      7
          year       —
          date       —
          anonymous  yes
          text       ""

        """)
  }

  @Test("a list on a narrow terminal puts values below their names")
  func narrowList() {
    var table = quotations()
    table.columns = [table.columns[5], table.columns[6]]
    table.rows = [.init([.flag(true), .text("The bridge is shut")])]
    let (text, _) = rendered(table, as: .list, RenderOptions(width: 20))
    #expect(
      text == """
        quote 1
          anonymous
            yes
          text
            The bridge is
            shut

        """)
  }

  @Test("Excel gets a byte order mark, CR LF, and no text that it would run; numbers stay numbers")
  func excel() {
    var table = quotations()
    table.columns = [.init("text", .text), .init("value", .number)]
    let texts = [
      "=1+1", "+3 degrees", "-5 degrees", "@desk", "  =2", "＝1", "\tx", "−4 °C", "a = b", "", "5-4",
    ]
    table.rows = texts.map { .init([.text($0), .number(-5)]) }
    let lines = rendered(table, as: .excel).text.split(
      separator: "\r\n", omittingEmptySubsequences: false)
    #expect(
      lines == [
        "\u{FEFF}text,value", "'=1+1,-5", "'+3 degrees,-5", "'-5 degrees,-5", "'@desk,-5",
        "'  =2,-5", "'＝1,-5", "'\tx,-5", "'−4 °C,-5", "a = b,-5", "\"\",-5", "5-4,-5", "",
      ])
    let shown = rendered(table, as: .excel, RenderOptions(isTerminal: true)).text
    #expect(shown.hasPrefix("text,value\n'=1+1,-5\n"))
  }

  @Test("CSV quotes what needs it and keeps unknown apart from empty")
  func csv() {
    #expect(
      rendered(quotations(), as: .csv).text == """
        address,speaker,words,year,date,anonymous,text
        a1 ¶2 s1,Mayor Lee,1250,2024,2024-01-25,false,"The bridge, ""shut"" since May | will not open"
        a12 ¶4,,7,,,true,""

        """)
  }

  @Test("TSV has as many tabs in every line and names the unknown")
  func tsv() {
    #expect(
      rendered(quotations(), as: .tsv).text == """
        address\tspeaker\twords\tyear\tdate\tanonymous\ttext
        a1 ¶2 s1\tMayor Lee\t1250\t2024\t2024-01-25\tfalse\tThe bridge, "shut" since May | will not open
        a12 ¶4\t\\N\t7\t\\N\t\\N\ttrue\t

        """)
  }

  @Test("JSON keeps the types of values")
  func json() {
    #expect(
      rendered(quotations(), as: .json).text == #"""
        [
          {"address": "a1 ¶2 s1", "speaker": "Mayor Lee", "words": 1250, "year": 2024, "date": "2024-01-25", "anonymous": false, "text": "The bridge, \"shut\" since May | will not open"},
          {"address": "a12 ¶4", "speaker": null, "words": 7, "year": null, "date": null, "anonymous": true, "text": ""}
        ]

        """#)
  }

  @Test("JSON of no rows is an empty array, JSON lines of no rows are no lines")
  func emptyJSON() {
    let table = ResultTable(columns: [.init("text", .text)], rows: [])
    #expect(rendered(table, as: .json).text == "[]\n")
    #expect(rendered(table, as: .jsonl).text == "")
    #expect(rendered(table, as: .csv).text == "text\n")
  }

  @Test("JSON tells columns of one name apart, and lists and odd numbers keep to the standard")
  func oddJSON() {
    let table = ResultTable(
      columns: [.init("x", .list), .init("x", .number), .init("y", .number)],
      rows: [.init([.list(["a", "b;c"]), .number(.infinity), .number(0.5)])])
    #expect(
      rendered(table, as: .jsonl).text == #"{"x": ["a", "b;c"], "x_2": null, "y": 0.5}"# + "\n")
  }

  @Test("Markdown escapes its own marks and cuts nothing")
  func markdown() {
    #expect(
      rendered(quotations(), as: .markdown, RenderOptions(width: 20)).text == #"""
        | address | speaker | words | year | date | anonymous | text |
        | --- | --- | ---: | ---: | --- | --- | --- |
        | a1 ¶2 s1 | Mayor Lee | 1,250 | 2024 | 2024-01-25 | no | The bridge, "shut" since May \| will not open |
        | a12 ¶4 | — | 7 | — | — | yes | "" |

        """#)
  }

  @Test(
    "text looks in Markdown as it does in the article",
    arguments: [
      ("a\nb", "a<br>b"), ("per_million", "per_million"), ("_so_", #"\_so\_"#), ("*", #"\*"#),
      ("<b> &amp; R&D & co", #"\<b> \&amp; R\&D & co"#), ("[1]", #"\[1\]"#), (#"\"#, #"\\"#),
    ])
  func markdownText(text: String, expected: String) {
    let table = ResultTable(columns: [.init("text", .text)], rows: [.init([.text(text)])])
    #expect(lines(rendered(table, as: .markdown).text).last == "| \(expected) |")
  }

  @Test("plain text says one fact a line, without signs that a screen reader spells out")
  func plain() {
    #expect(
      rendered(quotations(), as: .plain, RenderOptions(width: 20, colour: true)).text == """
        quote 1 of 2
        address: a1 ¶2 s1
        speaker: Mayor Lee
        words: 1,250
        year: 2024
        date: 2024-01-25
        anonymous: no
        text: The bridge, "shut" since May | will not open

        quote 2 of 2
        address: a12 ¶4
        speaker: unknown
        words: 7
        year: unknown
        date: unknown
        anonymous: yes
        text: empty

        """)
  }
}
