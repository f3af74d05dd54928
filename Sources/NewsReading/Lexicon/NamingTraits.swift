/// What the words of names tell: bits 16 to 31 of the traits.
extension TermTraits {
  /// Stands capitalised before a person's name: `President`, `Gen`, `Minister`, `Mr`.
  static let personTitle = bit(16)
  /// Says in small letters what someone is: `spokesman`, `director`, `lawyer`.
  static let roleNoun = bit(17)
  /// A given name of men.
  static let maleName = bit(18)
  /// A given name of women.
  static let femaleName = bit(19)
  /// Heads the name of an organisation: `Ministry`, `University`, `Corp`, `Times`.
  static let organisationHead = bit(20)
  /// A country, city, state or region of one word.
  static let place = bit(21)
  /// Heads the name of a place: `River`, `Province`, `Airport`.
  static let placeHead = bit(22)
  /// A nationality, people, faith or party member: `Iraqi`, `Muslims`, `Democrats`.
  static let demonym = bit(23)
  /// Begins names of places: `New`, `South`, `San`, `Lake`.
  static let placeOpening = bit(24)
  /// An organisation known by one word: `NATO`, `Pentagon`, `Reuters`.
  static let organisation = bit(25)
  /// An everyday word: alone at the head of a sentence its capital tells nothing.
  static let common = bit(26)
  /// A small word inside names of persons: `al`, `bin`, `van`, `de`.
  static let particle = bit(27)
  /// A verb whose subject is mostly a person: `said`, `told`, `added`.
  static let speaks = bit(28)
  /// Heads the name of an event, law, work or prize: `War`, `Act`, `Cup`.
  static let otherHead = bit(29)
  /// What a minister or a secretary is for: `Foreign`, `Defense`, `Press`, `Deputy`.
  static let portfolio = bit(30)
  /// Tells that a person is a woman: `spokeswoman`, `Mrs`, `actress`; with `maleName` its opposite.
  static let womanWord = bit(31)

  /// A given name of either.
  static let givenName = TermTraits([.maleName, .femaleName])
  /// Words that the lists know as a name or a part of one.
  static let listed = TermTraits([
    .maleName, .femaleName, .place, .demonym, .organisation, .placeOpening,
  ])
  /// Function words, whatever their class.
  static let functionWord = TermTraits([
    .determiner, .preposition, .conjunction, .pronoun, .auxiliary, .adverb, .sentenceStarter,
  ])
  /// Days and months.
  static let calendar = TermTraits([.month, .weekday])
}
