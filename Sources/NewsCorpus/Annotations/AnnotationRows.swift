// The rows into which the corpus packs what was read. Spans are relative to the article's text.

/// One occurrence of a name.
package struct Mention: Sendable {
  /// The name as written.
  package let span: TextSpan
  /// The name's number in the corpus.
  package internal(set) var name: UInt32
  /// The sentence's number in the corpus.
  package let sentence: UInt32
  /// How sure kind and identity are.
  package let confidence: Confidence
}

/// One who or which, across the corpus.
package struct Name: Sendable {
  /// What it is.
  package let kind: NameKind
  /// The article that gives the fullest form.
  package internal(set) var article: UInt32
  /// The fullest form, in that article.
  package internal(set) var span: TextSpan
  /// How often it is mentioned.
  package internal(set) var mentionCount: UInt32
  /// In how many articles.
  package internal(set) var articleCount: UInt32
  /// The first mention's number in the corpus.
  package internal(set) var firstMention: UInt32
}

/// Who is quoted, as one article presents them.
package struct Speaker: Sendable {
  /// The article.
  package let article: UInt32
  /// The name's number in the corpus; nil for one who is only described.
  package internal(set) var name: UInt32?
  /// The fullest name or description as written in this article.
  package let label: TextSpan
  /// The role as written; empty when there is none.
  package let role: TextSpan
  /// The affiliation as written; empty when there is none.
  package let affiliation: TextSpan
  /// Whether the name is withheld.
  package let isAnonymous: Bool
  /// The number of the label in `Corpus.strings`: equal numbers are shown and counted as one speaker.
  package internal(set) var text: UInt32
}

/// Words or information that an article attributes to someone.
package struct Quotation: Sendable {
  /// The words, without the marks.
  package let span: TextSpan
  /// The first part's number in `Corpus.quotationParts`.
  package let firstPart: UInt32
  /// The number of parts; 0 when it is in one piece.
  package let partCount: UInt32
  /// The sentence's number in the corpus, of the first word.
  package let sentence: UInt32
  /// The reporting words; empty when there are none.
  package let cue: TextSpan
  /// The speaker as written; empty when there is none.
  package let written: TextSpan
  /// Who relayed it, as written; empty when nobody is named.
  package let via: TextSpan
  /// The speaker's number in the corpus; nil when it is not known.
  package let speaker: UInt32?
  /// In whose words.
  package let kind: QuotationKind
  /// How sure the attribution is.
  package let confidence: Confidence
  /// Which rule attributed it.
  package let rule: AttributionRule
  /// Which rule resolved the speaker.
  package let resolution: ResolutionRule
}

/// A quantity as stated.
package struct Figure: Sendable {
  /// All of it.
  package let span: TextSpan
  /// The number with its scale.
  package let number: TextSpan
  /// The hedge as written; empty when there is none.
  package let qualifier: TextSpan
  /// The counted noun phrase; empty when there is none.
  package let noun: TextSpan
  /// The smallest number given; NaN when unknown.
  package let low: Double
  /// The largest number given; NaN when unknown.
  package let high: Double
  // Without the byte that an optional number would take there are 64 bytes a row; `.max` is none.
  private let unitNumber: UInt32
  private let quotationNumber: UInt32
  /// The sentence's number in the corpus.
  package let sentence: UInt32
  /// What sort of quantity.
  package let kind: FigureKind
  /// What the hedge makes of the number.
  package let bound: FigureBound

  /// The unit's number in `Corpus.strings`; nil when there is none.
  package var unit: UInt32? { unitNumber == .max ? nil : unitNumber }
  /// The quotation that it stands in; nil when it is the article's own.
  package var quotation: UInt32? { quotationNumber == .max ? nil : quotationNumber }

  init(_ figure: FigureReading, unit: UInt32?, sentence: UInt32, quotation: UInt32?) {
    span = figure.span
    number = figure.number
    qualifier = figure.qualifier
    noun = figure.noun
    low = figure.low
    high = figure.high
    kind = figure.kind
    bound = figure.bound
    unitNumber = unit ?? .max
    quotationNumber = quotation ?? .max
    self.sentence = sentence
  }
}

/// A date or time as stated.
package struct DateMention: Sendable {
  /// The expression as written.
  package let span: TextSpan
  /// The value's number in `Corpus.strings`.
  package let value: UInt32
  /// The sentence's number in the corpus.
  package let sentence: UInt32
  /// The first day meant, in days since 1 January 1970; nil when open.
  package let from: Int32?
  /// The last day meant; nil when open.
  package let to: Int32?
  /// How sure the resolution is.
  package let confidence: Confidence
}
