/// Who is quoted, as far as one article tells: a named person or organisation, or a description.
package struct SpeakerReading: Sendable, Equatable {
  /// An index into `ArticleReading.names`; nil for one who is only described.
  package var name: UInt32?
  /// The fullest description or name as written: `a senior defense official`.
  package var label: TextSpan
  /// The role as written; empty when there is none.
  package var role: TextSpan
  /// The organisation or country spoken for, as written; empty when there is none.
  package var affiliation: TextSpan
  /// Whether it is a person or group of persons whose name is withheld.
  package var isAnonymous: Bool

  /// Makes a speaker.
  package init(
    name: UInt32?, label: TextSpan, role: TextSpan = .none, affiliation: TextSpan = .none,
    isAnonymous: Bool
  ) {
    self.name = name
    self.label = label
    self.role = role
    self.affiliation = affiliation
    self.isAnonymous = isAnonymous
  }
}

/// Words or information that the article attributes to someone.
package struct QuotationReading: Sendable, Equatable {
  /// The words, without the marks; from the first to the last part when a cue interrupts them.
  package var span: TextSpan
  /// The parts, when there are several; empty when the quotation is in one piece.
  package var parts: [TextSpan]
  /// In whose words.
  package var kind: QuotationKind
  /// The reporting words: `said`, `according to`; empty when there are none.
  package var cue: TextSpan
  /// The speaker as written with this quotation: `she`, `Patel`, `a senior defense official`.
  package var written: TextSpan
  /// Who that is: an index into `ArticleReading.speakers`; nil when it is not known.
  package var speaker: UInt32?
  /// Who relayed it, as written: `told CNN` → `CNN`; empty when nobody is named.
  package var via: TextSpan
  /// How sure the attribution is.
  package var confidence: Confidence
  /// Which rule attributed it.
  package var rule: AttributionRule
  /// Which rule resolved the speaker.
  package var resolution: ResolutionRule

  /// Makes a quotation that is not attributed yet.
  package init(span: TextSpan, kind: QuotationKind) {
    self.span = span
    self.parts = []
    self.kind = kind
    self.cue = .none
    self.written = .none
    self.speaker = nil
    self.via = .none
    self.confidence = .guess
    self.rule = .none
    self.resolution = .none
  }
}
