/// One article read: everything found in its text, in offsets of that text.
///
/// The reader (`NewsReading`) makes it, the builder (`CorpusBuilder`) takes it apart into columns.
package struct ArticleReading: Sendable {
  /// The title (which may be empty), a newline, then the paragraphs with a newline between them.
  package var text: [UInt8] = []
  /// The paragraphs; the first one is the title, which may be empty.
  package var paragraphs: [TextSpan] = []
  /// Words, numbers and marks in order.
  package var tokens: [Token] = []
  /// The sentences in order; those of the title come first.
  package var sentences: [SentenceReading] = []
  /// Those named, each once.
  package var names: [NameReading] = []
  /// Where they are named, in order of position.
  package var mentions: [MentionReading] = []
  /// The roles given to those named, in order of position; of one name each wording once.
  package var roles: [RoleReading] = []
  /// Those quoted, each once.
  package var speakers: [SpeakerReading] = []
  /// What they are quoted saying, in order of position.
  package var quotations: [QuotationReading] = []
  /// The figures, in order of position.
  package var figures: [FigureReading] = []
  /// The dates, in order of position.
  package var dates: [DateReading] = []
  /// The language as an ISO 639 code when it was recognised, `und` otherwise.
  package var language = "und"
  /// Whether speakers, names, figures and dates were looked for; false for what is not English.
  package var isReadInFull = true
  /// The paragraphs in another language than the article's.
  package var foreignParagraphs: [ForeignParagraph] = []

  /// Makes an empty reading.
  package init() {}
}

/// A paragraph in another language than its article's.
package struct ForeignParagraph: Sendable, Equatable {
  /// Its number in the article: 0 for the title.
  package var number: Int
  /// The ISO 639 code of its language.
  package var language: String

  /// Makes a note of a paragraph.
  package init(number: Int, language: String) {
    self.number = number
    self.language = language
  }
}

/// One sentence, heading or list line.
package struct SentenceReading: Sendable, Equatable {
  /// From the first to the last byte that is not white space.
  package var span: TextSpan
  /// The index of its first token.
  package var firstToken: UInt32
  /// The index after its last token.
  package var endToken: UInt32
  /// The index of its paragraph.
  package var paragraph: UInt32

  /// Makes a sentence.
  package init(span: TextSpan, firstToken: UInt32, endToken: UInt32, paragraph: UInt32) {
    self.span = span
    self.firstToken = firstToken
    self.endToken = endToken
    self.paragraph = paragraph
  }
}
