/// In whose words information is given.
package enum QuotationKind: UInt8, Sendable, BitwiseCopyable, CaseIterable {
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
package enum AttributionRule: UInt8, Sendable, BitwiseCopyable, CaseIterable {
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
package enum ResolutionRule: UInt8, Sendable, BitwiseCopyable, CaseIterable {
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
