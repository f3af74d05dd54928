// The rows about quotations. Spans are relative to the article's text.

/// Who is quoted, as one article presents them.
public struct Speaker: Sendable, BitwiseCopyable {
  /// The article.
  package let article: UInt32
  // `.max` is none.
  @usableFromInline var nameNumber: UInt32
  /// The fullest name or description as written in this article.
  package let label: TextSpan
  /// The role as written; empty when there is none.
  package let role: TextSpan
  /// The affiliation as written; empty when there is none.
  package let affiliation: TextSpan
  /// The number of the label in `Corpus.strings`: equal numbers are shown and counted as one speaker.
  package internal(set) var text: UInt32
  /// Whether the name is withheld.
  package let isAnonymous: Bool

  /// The name's number in the corpus; nil for one who is only described.
  @inlinable public internal(set) var name: UInt32? {
    get { nameNumber == .max ? nil : nameNumber }
    set { nameNumber = newValue ?? .max }
  }

  init(
    article: UInt32, name: UInt32?, label: TextSpan, role: TextSpan, affiliation: TextSpan,
    isAnonymous: Bool
  ) {
    self.article = article
    self.nameNumber = name ?? .max
    self.label = label
    self.role = role
    self.affiliation = affiliation
    self.text = 0
    self.isAnonymous = isAnonymous
  }
}

/// Words or information that an article attributes to someone.
public struct Quotation: Sendable, BitwiseCopyable {
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
  // `.max` is none.
  @usableFromInline let speakerNumber: UInt32
  /// In whose words.
  package let kind: QuotationKind
  /// How sure the attribution is.
  package let confidence: Confidence
  /// Which rule attributed it.
  package let rule: AttributionRule
  /// Which rule resolved the speaker.
  package let resolution: ResolutionRule

  /// The speaker's number in the corpus; nil when it is not known.
  @inlinable public var speaker: UInt32? { speakerNumber == .max ? nil : speakerNumber }

  init(
    span: TextSpan, parts: Range<Int>, sentence: UInt32, cue: TextSpan, written: TextSpan,
    via: TextSpan, speaker: UInt32?, kind: QuotationKind, confidence: Confidence,
    rule: AttributionRule, resolution: ResolutionRule
  ) {
    self.span = span
    self.firstPart = UInt32(parts.lowerBound)
    self.partCount = UInt32(parts.count)
    self.sentence = sentence
    self.cue = cue
    self.written = written
    self.via = via
    self.speakerNumber = speaker ?? .max
    self.kind = kind
    self.confidence = confidence
    self.rule = rule
    self.resolution = resolution
  }
}
