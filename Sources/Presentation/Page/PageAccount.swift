extension ComparisonPage {
  /// An article in full, and what was found in it.
  package struct Account: Sendable {
    /// `a1`
    package var id: String
    package var title: String
    /// `outlet unknown` when it is not known.
    package var outlet: String
    /// The day it appeared, as it is to be read: `25 January 2024`; nil when it is not known.
    package var date: String?
    /// The same in ISO 8601.
    package var isoDate: String?
    package var authors: [String]
    /// Its address on the web, as given.
    package var url: String?
    /// What the reader should know of it: that it is a retelling.
    package var notes: [String]
    /// The running words of its body.
    package var wordCount: Int
    /// The code of its language: `en`.
    package var language: String
    /// Its paragraphs, without the title.
    package var paragraphs: [Paragraph]

    /// Makes an account without paragraphs.
    package init(
      id: String, title: String, outlet: String, date: String?, isoDate: String?,
      authors: [String], url: String?, notes: [String], wordCount: Int, language: String
    ) {
      (self.id, self.title, self.outlet, self.date) = (id, title, outlet, date)
      (self.isoDate, self.authors, self.url) = (isoDate, authors, url)
      (self.notes, self.wordCount, self.language) = (notes, wordCount, language)
      paragraphs = []
    }
  }

  /// A paragraph of an account.
  package struct Paragraph: Sendable {
    /// `a1 ¶2`
    package var address: String
    /// Its sentences, in order.
    package var sentences: [Sentence]

    /// Makes a paragraph.
    package init(address: String, sentences: [Sentence]) {
      (self.address, self.sentences) = (address, sentences)
    }
  }

  /// A sentence of an account, with what was found in it.
  package struct Sentence: Sendable {
    /// `a1 ¶2 s1`
    package var address: String
    package var text: String
    /// What stands between this sentence and the next: mostly a space.
    package var gap: String
    /// Whether no other account says the same.
    package var isAlone: Bool
    /// What was found in it, in any order.
    package var marks: [Mark]

    /// Makes a sentence.
    package init(
      address: String, text: String, gap: String = " ", isAlone: Bool = false, marks: [Mark] = []
    ) {
      (self.address, self.text, self.gap) = (address, text, gap)
      (self.isAlone, self.marks) = (isAlone, marks)
    }
  }

  /// A passage inside a sentence that an entry of the page is about.
  package struct Mark: Sendable, Hashable {
    /// Which words: UTF-8 offsets into the sentence.
    package var range: Range<Int>
    /// The list that the entry stands in.
    package var finding: Finding
    /// The entry's number in its list, from 1; 0 for the words of a source that is not known.
    package var number: Int
    /// Whether the passage ends here, rather than go on in the next sentence.
    package var isEnd: Bool

    /// Makes a mark.
    package init(_ range: Range<Int>, _ finding: Finding, _ number: Int, isEnd: Bool = true) {
      (self.range, self.finding, self.number, self.isEnd) = (range, finding, number, isEnd)
    }
  }

  /// The lists of a page whose entries are marked in the accounts.
  package enum Finding: Sendable, CaseIterable {
    case agreement, difference, copy, quotation
    /// Somebody's words; the entry is who says them.
    case source
  }
}

extension ComparisonPage.Finding {
  /// The place of an entry.
  func anchor(_ number: Int) -> Anchor {
    switch self {
    case .agreement: Anchor("agreement", number)
    case .difference: Anchor("difference", number)
    case .copy: Anchor("copy", number)
    case .quotation: Anchor("quotation", number)
    case .source: Anchor("source", number)
    }
  }

  /// The letter that stands before an entry's number: `A3`.
  var letter: String {
    switch self {
    case .agreement: "A"
    case .difference: "D"
    case .copy: "C"
    case .quotation: "Q"
    case .source: "S"
    }
  }

  /// What an entry is referred to by: `A3`; `S?` for words of nobody known, whose number is 0.
  func label(_ number: Int) -> String { number == 0 ? "\(letter)?" : "\(letter)\(number)" }

  /// What an entry is called: `agreement`.
  var word: String {
    switch self {
    case .agreement: "agreement"
    case .difference: "difference"
    case .copy: "copied passage"
    case .quotation: "shared quotation"
    case .source: "source"
    }
  }

  /// What the style sheet knows its passages by.
  var style: StaticString {
    switch self {
    case .agreement: "agrees"
    case .difference: "differs"
    case .copy: "copied"
    case .quotation: "shared"
    case .source: "quoted"
    }
  }
}
