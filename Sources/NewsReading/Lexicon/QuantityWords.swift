/// Number words, scales, units, currencies and hedges.
enum QuantityWords {
  static let lists: [WordList] =
    [
      WordList(.cardinal, cardinals), WordList(.cardinal, tens), WordList(.scale, scales),
      WordList(.scale, manyScales), WordList(.fraction, fractions), WordList(.ordinal, ordinals),
      WordList(.currencyUnit, Units.currencies), WordList(.measureUnit, Units.measures),
      WordList(.timeUnit, Units.times), WordList(.phraseEnd, phraseEnds),
      WordList(.plural, plurals), WordList(.numbered, numbered),
    ] + CalendarWords.lists

  /// Their place is their value.
  static let cardinals: StaticString =
    """
    zero | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve |
    thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen
    """
  /// Ten times their place.
  static let tens: StaticString =
    "| | twenty | thirty | forty fourty | fifty | sixty | seventy | eighty | ninety"
  /// Their place is that in `scaleValues`.
  static let scales: StaticString =
    """
    hundred | thousand | million mn mln | billion bn bln | trillion tn trn tln | dozen |
    lakh lac | crore | quadrillion
    """
  /// Scales that alone name no number, `dozens of people`, but scale one: `five lakhs`.
  static let manyScales: StaticString =
    """
    hundreds | thousands | millions | billions | trillions | dozens | lakhs lacs | crores |
    quadrillions
    """
  static let scaleValues: [Double] = [100, 1e3, 1e6, 1e9, 1e12, 12, 1e5, 1e7, 1e15]
  /// Their place is that in `divisors`.
  static let fractions: StaticString =
    """
    | | half halves | third thirds | quarter quarters fourth fourths | fifth fifths | sixth sixths |
    seventh sevenths | eighth eighths | ninth ninths | tenth tenths | hundredth hundredths |
    thousandth thousandths
    """
  static let divisors: [Double] = [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1000]
  /// Their place is their value.
  static let ordinals: StaticString =
    """
    | first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh |
    twelfth | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth |
    nineteenth | twentieth
    """
  /// Frequent verbs and connectives that come after a counted noun, never inside the noun phrase.
  static let phraseEnds: StaticString =
    """
    said says say told died dead killed wounded injured arrested detained remain remained went came
    took made got left fell rose lost won began held found became gave saw ran led met broke stood
    wrote knew thought felt spoke drew flew grew threw chose drove rode sang sank taught caught
    voted signed sold bought paid spent kept hit struck including based deployed stationed missing
    n't not also however currently now then later earlier ago each apiece alone out up down away today
    yesterday tomorrow there here
    versus vs than overall altogether total ever still together more
    """
  /// Plural nouns that do not end in s, and nouns whose plural is like the singular.
  static let plurals: StaticString =
    """
    people men women children police personnel aircraft troops staff feet teeth mice geese sheep
    fish deer data media media lives wives policemen policewomen firemen servicemen congressmen
    lawmen gunmen fishermen businessmen businesswomen horsemen crewmen spokesmen militiamen
    tribesmen countrymen freshmen airmen infantrymen craft spacecraft clergy cattle crew
    criteria phenomena alumni bacteria hertz
    """
  /// Nouns that are followed by a number which names and does not count: `page 3`, `Flight 800`.
  static let numbered: StaticString =
    """
    page chapter section article paragraph verse room flight route highway interstate channel
    psalm phase level type grade title act gate area group part volume episode season line figure
    table item lot unit number no nos rule law clause appendix exhibit boeing airbus apollo
    windows version pope class box district ward precinct proposition formula agenda resolution
    lane runway pier platform step stage round week day game question lesson model category local
    apartment suite building studio camp pool
    """

  static let cardinalPlaces = WordTable(cardinals)
  static let tenPlaces = WordTable(tens)
  static let scalePlaces = WordTable(scales)
  static let manyScalePlaces = WordTable(manyScales)
  private static let fractionPlaces = WordTable(fractions)
  static let ordinalPlaces = WordTable(ordinals)

  /// What a scale multiplies by, said once or many times: `million`, `crores`.
  static func scale(_ key: WordKey) -> Double? {
    (scalePlaces[key] ?? manyScalePlaces[key]).map { scaleValues[$0] }
  }

  /// What a fraction divides by: 3 for `thirds`.
  static func divisor(_ key: WordKey) -> Double? { fractionPlaces[key].map { divisors[$0] } }
}

extension TermTraits {
  /// `two`, `seventeen`, `ninety`.
  static let cardinal = bit(48)
  /// `hundred`, `million`, `dozens`.
  static let scale = bit(49)
  /// `half`, `thirds`, `quarter`.
  static let fraction = bit(50)
  /// `first`, `twentieth`.
  static let ordinal = bit(51)
  /// `dollars`, `euro`, `usd`.
  static let currencyUnit = bit(52)
  /// `percent`, `miles`, `kg`.
  static let measureUnit = bit(53)
  /// `days`, `year`, `decade`.
  static let timeUnit = bit(54)
  /// `today`, `now`, `daily`.
  static let dateWord = bit(55)
  /// `morning`, `summer`, `noon`.
  static let dayPart = bit(56)
  /// `died`, `currently`: what never stands inside a counted noun phrase.
  static let phraseEnd = bit(57)
  /// `people`, `aircraft`: plural without -s.
  static let plural = bit(58)
  /// `page`, `flight`: what is numbered and not counted.
  static let numbered = bit(59)
}
