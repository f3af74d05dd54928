/// Which rows of a column belong to an article, in eight bytes.
@usableFromInline
struct RowRange: Sendable, BitwiseCopyable {
  @usableFromInline var first: UInt32
  @usableFromInline var count: UInt32

  init(_ rows: Range<Int>) { (first, count) = (UInt32(rows.lowerBound), UInt32(rows.count)) }

  @inlinable var rows: Range<Int> { Int(first)..<Int(first) + Int(count) }

  /// The rows after as many have come into the column before them; fewer when negative.
  func moved(by shift: Int) -> RowRange {
    RowRange(rows.lowerBound + shift..<rows.upperBound + shift)
  }
}

/// An article of a corpus: which rows of every column are its own, and what is known of it.
@usableFromInline
struct ArticleRow: Sendable, BitwiseCopyable {
  /// Where its text begins in the corpus text.
  @usableFromInline var textStart: Int
  /// The length of its text: title, newline, paragraphs.
  @usableFromInline var textCount: UInt32
  /// Its paragraphs; the first is the title.
  @usableFromInline var paragraphs: RowRange
  /// Its sentences, those of the title first.
  @usableFromInline var sentences: RowRange
  /// Its running words, those of the title first.
  @usableFromInline var words: RowRange
  @usableFromInline var mentions: RowRange
  @usableFromInline var roles: RowRange
  @usableFromInline var speakers: RowRange
  @usableFromInline var quotations: RowRange
  @usableFromInline var figures: RowRange
  @usableFromInline var dates: RowRange
  /// The language's code, a number of `Columns.strings`.
  @usableFromInline var language: UInt32
  /// Whether speakers, names, figures and dates were looked for.
  @usableFromInline var isReadInFull: Bool
  @usableFromInline var details: DetailsRow

  /// Where its text stands in the corpus text.
  @inlinable var textRange: Range<Int> { textStart..<textStart + Int(textCount) }
}

/// What is known of an article besides its text, as numbers of `Columns.strings` and rows of other columns.
@usableFromInline
struct DetailsRow: Sendable, BitwiseCopyable {
  /// `StringTable.none` when it is not known, as in the others.
  @usableFromInline var outlet: UInt32
  @usableFromInline var url: UInt32
  @usableFromInline var path: UInt32
  @usableFromInline var note: UInt32
  @usableFromInline var date: PackedDate
  @usableFromInline var authors: RowRange
  @usableFromInline var evidence: RowRange
  @usableFromInline var dropped: RowRange
  @usableFromInline var warnings: RowRange
  @usableFromInline var isRetelling: Bool
}

/// A `CivilDate`, or none, in four bytes.
@usableFromInline
struct PackedDate: Sendable, BitwiseCopyable {
  // Four bits of the month, five of the day, 0 where they are not known; all is 0 when there is no date.
  private let bits: UInt32

  init(_ date: CivilDate?) {
    bits = date.map { UInt32($0.year << 9 | ($0.month ?? 0) << 5 | ($0.day ?? 0)) } ?? 0
  }

  var date: CivilDate? {
    let (month, day) = (Int(bits >> 5 & 0xF), Int(bits & 0x1F))
    return CivilDate(
      year: Int(bits >> 9), month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}

/// A paragraph of a corpus.
public struct Paragraph: Sendable, BitwiseCopyable {
  /// The article.
  public let article: UInt32
  /// Its number in the article: 0 for the title, then from 1.
  package let number: UInt32
  /// Where it stands in the article's text.
  package let span: TextSpan
  /// The number of its first sentence in the corpus.
  package let firstSentence: UInt32
}

/// A sentence of a corpus.
public struct Sentence: Sendable, BitwiseCopyable {
  /// Its paragraph's number in the corpus.
  public let paragraph: UInt32
  /// Where it stands in the article's text.
  package let span: TextSpan
}
