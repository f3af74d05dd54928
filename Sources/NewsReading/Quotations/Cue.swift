import NewsCorpus

/// Reporting words with their speaker, as token indexes.
struct Cue {
  /// What the cue reports.
  enum Content: Equatable {
    /// Marked words that follow: `said, “…”`.
    case marks(stretch: Int)
    /// A clause that follows: `said that …`; its first token.
    case clause(Int)
    /// A noun phrase or an infinitive that follows: `called it …`, `vowed to …`; its first token.
    case phrase(Int)
    /// What stands before and after: `The talks, Patel said, are …`; the first token after.
    case around(Int)
    /// What stands before: `…, Patel said.`
    case before
  }

  /// The reporting words: `said`, `pointed out`, `according to`.
  var first: Int
  var last: Int
  var traits: TermTraits
  /// The first token of speaker and reporting words together.
  var edge: Int
  /// The last token of speaker, reporting words and what belongs to them: time, place, addressee.
  var tail: Int
  /// The speaker as written; nil when none was found.
  var speaker: NounPhrase?
  /// Whether the speaker is that of a verb before: `…, adding`, `and said`.
  var isCarriedOn = false
  /// Whether the speaker follows the verb: `said Patel`.
  var isInverted = false
  /// Whether it only may be said: `will say`, `could argue`.
  var isOpen = false
  /// Whether the auxiliary says that it may be said, not that it is: `might say`.
  var isPossible = false
  /// Whether it is `according to`.
  var isAccordingTo = false
  /// The stretch that ends right before the cue: `“…,” he said`.
  var marksBefore: Int?
  /// What is reported besides `marksBefore`.
  var content: Content
  /// The one who relayed it.
  var via: TextSpan = .none
  /// Who quotes the speaker: `the Courier` of `the Courier quoted Lind as saying`.
  var teller: NounPhrase?
  /// The sentence of the verb.
  var sentence: Int
}
