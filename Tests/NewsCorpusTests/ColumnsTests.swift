import Testing

// Columns are the corpus's own: those who read a corpus see its rows.
@testable import NewsCorpus

@Suite struct ColumnsTests {
  @Test("Every column is shown once, and its rows take no more bytes than they need")
  func sizes() {
    var sizes = RowSizes()
    var columns = Columns()
    columns.visit(&sizes)
    #expect(
      sizes.found == [
        "text 1", "articles 152", "paragraphs 20", "sentences 12", "first words 4",
        "terms of words 4", "lengths of words 1", "distances of words 1",
        "offsets of blocks of words 8", "words behind a gap 16", "long words 16", "names 28",
        "mentions 20", "roles 24", "speakers 40", "quotations 52", "quotation parts 8",
        "figures 64", "dates 28", "authors 4", "evidence 24", "dropped lines 16", "warnings 4",
        "bytes of strings 1", "starts of strings 8",
      ])
  }

  @Test("Columns whose bytes are put aside and taken back are the same corpus")
  func copied() {
    let corpus = Self.corpus()
    var columns = corpus.columns
    var writer = ColumnWriter()
    columns.visit(&writer)
    var reader = ColumnReader(columns: writer.columns)
    var restored = Columns()
    restored.visit(&reader)
    #expect(reader.columns.isEmpty)

    var expected = Contents()
    columns.visit(&expected)
    var found = Contents()
    restored.visit(&found)
    #expect(found.rows == expected.rows)
    #expect(Set(expected.names).count == expected.names.count)
    let again = Corpus(name: corpus.name, columns: restored, vocabulary: corpus.vocabulary) {}
    again.checkInvariants()
    #expect(again.articles[0].details.evidence == Self.details.evidence)
    #expect(again.speakers.map { again.strings[$0.text] } == ["Two", "boats"])
  }

  @Test("What is not known comes back as nil, what is known as it was")
  func unknown() {
    let corpus = Self.corpus()
    #expect(corpus.speakers.map(\.name) == [0, nil])
    #expect(corpus.quotations.map(\.speaker) == [1, nil])
    #expect(corpus.figures.map { $0.unit.map { corpus.strings[$0] } } == ["boats", nil])
    #expect(corpus.dates.map(\.from) == [-1, nil])
    #expect(corpus.dates.map(\.to) == [30, nil])
    let empty = corpus.articles[1].details
    #expect(empty.outlet == nil && empty.url == nil && empty.note == nil && empty.date == nil)
    #expect(empty.authors.isEmpty && empty.evidence.isEmpty && empty.dropped.isEmpty)
    #expect(empty.path == "b.txt")
  }

  @Test("Details come back as they were given, every kind of finding and reason among them")
  func details() {
    let given = Self.details
    let known = Self.corpus().articles[0].details
    #expect(known.outlet == given.outlet && known.authors == given.authors)
    #expect(known.date == given.date && known.url == given.url && known.path == given.path)
    #expect(known.note == given.note && known.isRetelling)
    #expect(known.evidence == given.evidence)
    #expect(known.dropped == given.dropped)
    #expect(known.warnings == given.warnings)
  }

  @Test(
    "Dates of any precision keep it",
    arguments: ["2024-01-25", "2024-12", "1999", "0001-01-01", "9999-12-31"])
  func dates(text: String) {
    #expect(PackedDate(CivilDate(iso: text)).date?.description == text)
  }

  @Test("Amended details replace the old ones, dates before and behind keep their articles")
  func amending() {
    let corpus = Self.corpus()
    var details = ArticleDetails(corpus.articles[0].details)
    details.outlet = "Harbour Post"
    details.evidence = [Evidence(.outlet, .session)]
    let dates = [
      DateReading(span: TextSpan(1, 4), value: "2031", from: 3, to: 4, confidence: .sure)
    ]
    let amended = corpus.amending(0, details: details, dates: dates)
    #expect(amended.articles[0].details.outlet == "Harbour Post")
    #expect(amended.articles[0].details.evidence == [Evidence(.outlet, .session)])
    #expect(amended.articles[0].details.authors == ["Ana Ortiz", "Jan Kovač"])
    #expect(amended.dates[amended.articles[0].dates].map(\.from) == [3])
    #expect(amended.articles[1].details.path == "b.txt" && amended.articles[1].dates == 1..<1)
    #expect(corpus.articles[0].details.outlet == "The Tide" && corpus.dates.count == 2)
  }

  private static let details: ArticleDetails = {
    var details = ArticleDetails(path: "a.jsonl:7")
    details.outlet = "The Tide"
    details.authors = ["Ana Ortiz", "Jan Kovač"]
    details.date = CivilDate(year: 2031, month: 3, day: 9)
    details.url = "https://p.example/1"
    details.note = "clipped by hand"
    details.isRetelling = true
    let facts: [Evidence.Fact] = [
      .title, .outlet, .authors, .date, .url, .note, .retelling, .contributor("Ada Lind"),
      .id("7"), .other(field: "mood", values: "calm, dry"),
    ]
    let places: [Evidence.Place] = [
      .line(1), .updateLine(2), .authorLine(3), .authorNote(4), .creditLine(5), .creditAddress(6),
      .heading(70_000), .frontMatter(key: "by"), .head, .member, .session,
    ]
    details.evidence =
      facts.map { Evidence($0, .line(1)) } + places.map { Evidence(.date, $0) }
    details.dropped = DropReason.allCases.enumerated().map {
      DroppedLine(line: $0.offset + 1, text: "line \($0.offset)", reason: $0.element)
    }
    details.warnings = ["read as windows-1252"]
    return details
  }()

  private static func corpus() -> Corpus {
    var reading = ArticleReading()
    reading.text = Array("\nTwo boats left in March.".utf8)
    reading.paragraphs = [.none, TextSpan(1, 25)]
    reading.sentences = [
      SentenceReading(span: TextSpan(1, 25), firstToken: 0, endToken: 0, paragraph: 1)
    ]
    reading.names = [NameReading(kind: .person, fullest: TextSpan(1, 4))]
    reading.mentions = [MentionReading(span: TextSpan(1, 4), name: 0, confidence: .sure)]
    reading.speakers = [
      SpeakerReading(name: 0, label: TextSpan(1, 4), isAnonymous: false),
      SpeakerReading(name: nil, label: TextSpan(5, 10), isAnonymous: true),
    ]
    var quotation = QuotationReading(span: TextSpan(1, 10), kind: .direct)
    quotation.speaker = 1
    reading.quotations = [quotation, QuotationReading(span: TextSpan(5, 10), kind: .scare)]
    reading.figures = [
      FigureReading(
        span: TextSpan(1, 10), number: TextSpan(1, 4), low: 2, high: 2, kind: .count, unit: "boats"),
      FigureReading(
        span: TextSpan(5, 10), number: TextSpan(5, 10), low: .nan, high: .nan, kind: .count),
    ]
    reading.dates = [
      DateReading(span: TextSpan(19, 24), value: "2031-03", from: -1, to: 30, confidence: .sure),
      DateReading(span: TextSpan(19, 24), value: "XXXX-03", from: nil, to: nil, confidence: .guess),
    ]
    var plain = ArticleReading()
    plain.text = [0x0A]
    plain.paragraphs = [.none]
    var builder = CorpusBuilder(name: "invented")
    builder.append(reading, details: details)
    builder.append(plain, details: ArticleDetails(path: "b.txt"))
    return builder.finish(vocabulary: Vocabulary()) {}
  }
}

/// The bytes a row of each column takes.
private struct RowSizes: ColumnVisitor {
  var found: [String] = []

  mutating func visit<Row: BitwiseCopyable>(_ name: StaticString, _ rows: inout [Row]) {
    found.append("\(name) \(MemoryLayout<Row>.stride)")
  }
}

/// Puts the bytes of columns aside.
private struct ColumnWriter: ColumnVisitor {
  var columns: [[UInt8]] = []

  mutating func visit<Row: BitwiseCopyable>(_ name: StaticString, _ rows: inout [Row]) {
    columns.append(rows.withUnsafeBytes { Array($0) })
  }
}

/// Makes columns of bytes that were put aside.
private struct ColumnReader: ColumnVisitor {
  var columns: [[UInt8]]

  mutating func visit<Row: BitwiseCopyable>(_ name: StaticString, _ rows: inout [Row]) {
    rows = columns.removeFirst().withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: MemoryLayout<Row>.stride).map {
        bytes.loadUnaligned(fromByteOffset: $0, as: Row.self)
      }
    }
  }
}

/// The names of the columns and their rows in words.
private struct Contents: ColumnVisitor {
  var names: [String] = []
  var rows: [[String]] = []

  mutating func visit<Row: BitwiseCopyable>(_ name: StaticString, _ rows: inout [Row]) {
    names.append("\(name)")
    self.rows.append(rows.map { "\($0)" })
  }
}
