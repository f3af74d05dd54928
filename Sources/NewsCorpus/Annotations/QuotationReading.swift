/// In whose words information is given.
package enum QuotationKind: UInt8, Sendable, CaseIterable {
  /// Whole clauses inside quotation marks.
  case direct
  /// A clause of the reporter's with a part of it inside quotation marks ("mixed" in the gold data).
  case partial
  /// Reported without quotation marks: `Austin said troops remain in Iraq`.
  case indirect
  /// A word or phrase in marks that nobody in the text is said to have uttered.
  case scare

  /// The word users see and type.
  package var word: String {
    switch self {
    case .direct: "direct"
    case .partial: "partial"
    case .indirect: "indirect"
    case .scare: "scare"
    }
  }
}

/// The rule by which an attribution was found; `explain` says it in words.
package enum AttributionRule: UInt8, Sendable, CaseIterable {
  /// No speaker was found.
  case none
  /// `Patel said: “…”`, `Patel said that “…”`
  case speakerCueBefore
  /// `“…,” Patel said`
  case speakerCueAfter
  /// `“…,” said Patel`
  case cueSpeakerAfter
  /// `according to Patel`
  case accordingTo
  /// `“…,” Patel said, “…”`: the cue stands between two parts.
  case cueBetween
  /// `…, he said, adding, “…”`: a second cue carries the speaker of the first on.
  case carriedOnCue
  /// The quotation follows one of the same paragraph without a cue of its own.
  case sameParagraph
  /// The paragraph opens with a quotation and has no cue: the speaker of the paragraph before.
  case paragraphBefore
  /// `Patel: “…”`
  case colon
  /// A noun stands for the saying: `the statement by Patel that “…”`.
  case noun
  /// A clause-taking verb without marks: `Patel said that talks go on`.
  case clause
  /// A quotation beside the last named speaker, without any cue.
  case nearest
}

/// How the speaker as written was resolved to who it is.
package enum ResolutionRule: UInt8, Sendable, CaseIterable {
  /// Not resolved.
  case none
  /// Written as the full name.
  case fullName
  /// Part of one full name that the article gives elsewhere.
  case partOfName
  /// A role that one person of the article holds: `the prime minister`.
  case role
  /// A pronoun: the last speaker or subject.
  case pronoun
  /// A description of someone who is not named: `a senior defense official`.
  case anonymous
  /// An organisation or a document speaks.
  case institution
  /// `the official`: the anonymous source last described.
  case anonymousAgain
}

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
