/// Everything that is known of the articles of a corpus: rows of numbers over one buffer of text.
///
/// Rows are numbered densely in article order, then by position, so ascending numbers are document
/// order everywhere. What can be computed from the columns again is an index and stands in `Index/`.
@usableFromInline
struct Columns: Sendable {
  /// The texts of all articles, one after the other.
  @usableFromInline var text: [UInt8] = []
  @usableFromInline var articles: [ArticleRow] = []
  @usableFromInline var paragraphs: [Paragraph] = []
  @usableFromInline var sentences: [Sentence] = []
  /// For each sentence the number of its first running word.
  @usableFromInline var firstWords: [UInt32] = []
  @usableFromInline var words = WordColumns()
  /// Those named.
  @usableFromInline var names: [Name] = []
  /// Where they are named.
  @usableFromInline var mentions: [Mention] = []
  /// The roles given to those named.
  @usableFromInline var roles: [Role] = []
  /// Those quoted.
  @usableFromInline var speakers: [Speaker] = []
  /// What they are quoted saying.
  @usableFromInline var quotations: [Quotation] = []
  /// The parts of quotations that a cue interrupts.
  @usableFromInline var quotationParts: [TextSpan] = []
  /// The quantities stated.
  @usableFromInline var figures: [Figure] = []
  /// The dates stated.
  @usableFromInline var dates: [DateMention] = []
  /// The authors of all articles, as numbers of `strings`.
  @usableFromInline var authors: [UInt32] = []
  /// Where facts about articles were found.
  var evidence: [EvidenceRow] = []
  /// The lines that were left out.
  var dropped: [DroppedRow] = []
  /// What loading had to repair, as numbers of `strings`.
  @usableFromInline var warnings: [UInt32] = []
  /// Units, labels of speakers, values of dates, outlets, paths.
  @usableFromInline var strings = StringTable()

  init() {}

  /// The article of a sentence.
  @inlinable
  func article(ofSentence sentence: Int) -> UInt32 {
    paragraphs[Int(sentences[sentence].paragraph)].article
  }

  /// The text under a span of an article.
  func string(_ span: TextSpan, of article: UInt32) -> String {
    let base = articles[Int(article)].textStart
    return String(
      decoding: text[base + Int(span.lower)..<base + Int(span.upper)], as: UTF8.self)
  }
}

/// What looks at every column of a corpus: measures it, compares it, writes it to a file.
protocol ColumnVisitor {
  /// Looks at a column, whose rows are trivial: their bytes are all there is to them.
  mutating func visit<Row: BitwiseCopyable>(_ name: StaticString, _ rows: inout [Row])
}

extension Columns {
  /// Shows every column to a visitor, always in the same order. A column is named here and nowhere else.
  mutating func visit(_ visitor: inout some ColumnVisitor) {
    visitor.visit("text", &text)
    visitor.visit("articles", &articles)
    visitor.visit("paragraphs", &paragraphs)
    visitor.visit("sentences", &sentences)
    visitor.visit("first words", &firstWords)
    words.visit(&visitor)
    visitor.visit("names", &names)
    visitor.visit("mentions", &mentions)
    visitor.visit("roles", &roles)
    visitor.visit("speakers", &speakers)
    visitor.visit("quotations", &quotations)
    visitor.visit("quotation parts", &quotationParts)
    visitor.visit("figures", &figures)
    visitor.visit("dates", &dates)
    visitor.visit("authors", &authors)
    visitor.visit("evidence", &evidence)
    visitor.visit("dropped lines", &dropped)
    visitor.visit("warnings", &warnings)
    strings.visit(&visitor)
  }
}
