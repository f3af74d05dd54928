/// What the reader knows of a word form whatever its context: one bit a fact.
///
/// Traits are looked up once for each distinct term of a corpus; while reading, a question about a
/// word is a test of bits. Lists of words stand in the files named by each group below.
package struct TermTraits: OptionSet, Sendable, BitwiseCopyable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  static func bit(_ number: Int) -> TermTraits { TermTraits(rawValue: 1 << UInt64(number)) }

  // Bits 0 to 15: abbreviations and function words (`CoreWords.swift`).

  /// Stands before a name and so never ends a sentence: `Gen`, `Mr`, `Sen`.
  static let titleAbbreviation = bit(0)
  /// Written with a point, may end a sentence: `Corp`, `Inc`, `Jr`, `etc`.
  static let abbreviation = bit(1)
  /// Written with a point before a number: `No`, `Fig`, `p`, month abbreviations.
  static let numberAbbreviation = bit(2)
  /// `a.m.`, `p.m.`
  static let dayHalf = bit(3)
  /// Function words that begin sentences more often than names: `the`, `in`, `but`, `he`.
  static let sentenceStarter = bit(4)
  /// `the`, `a`, `his`, `this`, `some`.
  static let determiner = bit(5)
  /// `of`, `in`, `by`, `with`.
  static let preposition = bit(6)
  /// `and`, `but`, `or`, `because`, `while`, `that`.
  static let conjunction = bit(7)
  /// `he`, `she`, `they`, `it`, `we`, `I`, `you` and their objects.
  static let pronoun = bit(8)
  /// `is`, `was`, `has`, `will`, `could` and so on.
  static let auxiliary = bit(9)
  /// `not`, `also`, `later`, `only`, and words in -ly.
  static let adverb = bit(10)
  /// `january` … `december`, `jan` … `dec`.
  static let month = bit(11)
  /// `monday` … `sunday`, `mon` … `sun`.
  static let weekday = bit(12)
  /// Says before a colon what follows: `Image`, `Photograph`, `Subject`.
  static let fieldLabel = bit(13)
  /// A state of the USA, abbreviated with a point: `Conn`, `Calif`.
  static let stateAbbreviation = bit(14)
  /// The past of a verb that has no ending and is no noun: `went`, `took`.
  static let irregularPast = bit(15)

  // Bits 16 to 31: names (`NamingTraits.swift`); 32 to 47: speech (`SpeechTraits.swift`).
  // Bits 48 to 63: quantities and times (`QuantityWords.swift`).
}

/// Words that share a trait, separated by white space; `_` joins nothing: each word is one term.
struct WordList: Sendable {
  /// The trait that every word of the list has.
  var traits: TermTraits
  /// The words, folded, separated by spaces or newlines.
  var words: StaticString

  init(_ traits: TermTraits, _ words: StaticString) {
    self.traits = traits
    self.words = words
  }
}
