extension TermTraits {
  // Bits 32 to 47: speech (`SpeechWords.swift`).

  /// Any form of a verb that can report words beside quotation marks: `said`, `laughed`, `began`.
  static let reports = bit(32)
  /// Reports a clause opened by `that`: `warned that`, `found that`.
  static let takesThat = bit(33)
  /// Reports a clause with or without `that`: `said talks go on`.
  static let takesClause = bit(34)
  /// Names the addressee next: `told reporters`.
  static let tells = bit(35)
  /// Reports a question: `asked whether`.
  static let asks = bit(36)
  /// Reports an infinitive: `vowed to`, `urged them to`.
  static let takesTo = bit(37)
  /// Reports a noun phrase: `called it “a sham”`, `described`.
  static let labels = bit(38)
  /// Ends in -ing: `adding`.
  static let participle = bit(39)
  /// The plain form, finite only after a plural or an auxiliary: `say`.
  static let baseForm = bit(40)
  /// As often a noun as a verb: `claims`, `states`.
  static let nounToo = bit(41)
  /// A person or persons without a name: `official`, `aides`.
  static let person = bit(42)
  /// One who holds an office, known even when not named: `minister`.
  static let office = bit(43)
  /// A body that speaks: `ministry`, `police`.
  static let institution = bit(44)
  /// A text that speaks: `statement`, `study`.
  static let document = bit(45)
  /// Tells that a woman is meant.
  static let female = bit(46)
  /// Tells that a man is meant.
  static let male = bit(47)
}
