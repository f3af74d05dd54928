/// Units with the code they are normalised to.
enum Units {
  /// What a unit measures, and its code.
  struct Unit: Sendable {
    var kind: Kind
    var code: String
  }

  enum Kind: Sendable { case money, share, measure, duration }

  /// One place a currency; its code is in `currencyCodes`.
  static let currencies: StaticString =
    """
    dollar dollars dlrs dlr usd buck bucks | euro euros eur | gbp sterling quid |
    yen jpy | yuan renminbi rmb cny | ruble rubles rouble roubles rub | rupee rupees inr rs |
    krw | franc francs chf | peso pesos mxn | lira liras lire | riyal riyals sar |
    dinar dinars iqd | dirham dirhams aed | shekel shekels ils nis | krona kronor sek |
    kroner krone nok dkk | zloty zlotys pln | zar | reais brl | ringgit ringgits rm myr | baht thb |
    rupiah idr | naira ngn | hryvnia hryvnias uah | deutschmarks dem | cad | aud | cent cents cts ct |
    penny pennies pence | taka bdt | shilling shillings kes | rand | birr etb | cedi cedis ghs |
    hkd | sgd | nzd
    """
  static let currencyCodes = [
    "USD", "EUR", "GBP", "JPY", "CNY", "RUB", "INR", "KRW", "CHF", "MXN", "TRY", "SAR", "IQD",
    "AED", "ILS", "SEK", "NOK", "PLN", "ZAR", "BRL", "MYR", "THB", "IDR", "NGN", "UAH", "DEM",
    "CAD", "AUD", "cent", "penny", "BDT", "KES", "ZAR", "ETB", "GHS", "HKD", "SGD", "NZD",
  ]

  /// One place a unit; its code is in `measureCodes`.
  static let measures: StaticString =
    """
    percent pct pc percentage | km kms kilometer kilometers kilometre kilometres |
    mile miles mi | m meter meters metre metres | cm centimeter centimeters centimetre centimetres |
    mm millimeter millimeters millimetre millimetres | foot feet ft | inch inches | yard yards |
    kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes | g gram grams gramme grammes |
    mg milligram milligrams | ton tons | tonne tonnes | lb lbs pound pounds | ounce ounces oz |
    liter liters litre litres | gallon gallons gal | barrel barrels | ml milliliter milliliters
    millilitre millilitres | acre acres | hectare hectares ha | degree degrees deg |
    watt watts | kilowatt kilowatts kw | megawatt megawatts mw | gigawatt gigawatts gw |
    megahertz mhz | gigahertz ghz | kilobyte kilobytes kb | megabyte megabytes mb | gigabyte
    gigabytes gb | terabyte terabytes tb | mph | kph kmh | knot knots | byte bytes | bit bits |
    volt volts | cup cups | tablespoon tablespoons tbsp | teaspoon teaspoons tsp | pint pints |
    quart quarts | celsius | fahrenheit | nanometer nanometers nanometre nanometres nm | bpd |
    kwh | mwh | gwh | twh | micron microns | carat carats | bushel bushels | calorie calories |
    decibel decibels db | hertz hz | furlong furlongs | terawatt terawatts tw | mpg | mbps | gbps |
    kbps | megabit megabits | gigabit gigabits | hp bhp horsepower | cc | rpm | psi | ppm | ppb |
    kcal kcals | microgram micrograms mcg | sqft ft2 | sqm m2 | sqkm km2 | centilitre centilitres
    centiliter centiliters cl
    """
  static let measureCodes = [
    "percent", "km", "mile", "m", "cm", "mm", "feet", "inch", "yard", "kg", "g", "mg", "ton",
    "tonne",
    "lb", "ounce", "liter", "gallon", "barrel", "ml", "acre", "hectare", "degree", "watt", "kW",
    "MW", "GW", "MHz", "GHz", "kB", "MB", "GB", "TB", "mph", "km/h", "knot", "byte", "bit", "volt",
    "cup", "tablespoon", "teaspoon", "pint", "quart", "celsius", "fahrenheit", "nm", "bpd",
    "kWh", "MWh", "GWh", "TWh", "micron", "carat", "bushel", "calorie", "decibel", "Hz", "furlong",
    "TW", "mpg", "Mbps", "Gbps", "kbps", "megabit", "gigabit", "hp", "cc", "rpm", "psi", "ppm",
    "ppb", "kcal", "microgram", "square feet", "square m", "square km", "cl",
  ]

  /// One place a unit of time.
  static let times: StaticString =
    """
    second seconds sec secs | minute minutes min mins | hour hours hr hrs | day days | week weeks |
    month months mth mths | quarter quarters | year years yr yrs | decade decades | century centuries |
    weekend weekends | fortnight fortnights | night nights | period
    """
  static let timeCodes = [
    "second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century",
    "weekend", "fortnight", "night", "period",
  ]

  static let currencyPlaces = WordTable(currencies)
  static let measurePlaces = WordTable(measures)
  static let timePlaces = WordTable(times)

  /// The ISO 4217 code of a currency's name; nil when the word is none.
  static func currency(_ key: WordKey) -> String? { currencyPlaces[key].map { currencyCodes[$0] } }

  /// The code of a currency whose name is that of several nations' money: `Canadian` dollars.
  static func national(_ nation: WordKey, _ code: String) -> String {
    switch (code, nation) {
    case ("USD", "canadian"): "CAD"
    case ("USD", "australian"): "AUD"
    case ("USD", "hong"): "HKD"
    case ("USD", "new"): "NZD"
    case ("USD", "singapore"), ("USD", "singaporean"): "SGD"
    case ("USD", "taiwan"), ("USD", "taiwanese"): "TWD"
    case ("USD", "malaysian"): "MYR"
    case ("USD", "jamaican"): "JMD"
    case ("USD", "zimbabwean"), ("USD", "zimbabwe"): "ZWL"
    case ("CHF", "french"): "FRF"
    case ("CHF", "belgian"): "BEF"
    case ("MXN", "argentine"), ("MXN", "argentinian"): "ARS"
    case ("MXN", "chilean"): "CLP"
    case ("MXN", "colombian"): "COP"
    case ("MXN", "philippine"), ("MXN", "filipino"): "PHP"
    case ("MXN", "cuban"): "CUP"
    case ("INR", "pakistani"), ("INR", "pakistan"): "PKR"
    case ("INR", "lankan"): "LKR"
    case ("INR", "nepalese"), ("INR", "nepali"): "NPR"
    case ("KRW", _): "KRW"
    case ("IQD", "kuwaiti"): "KWD"
    case ("IQD", "jordanian"): "JOD"
    case ("IQD", "algerian"): "DZD"
    case ("IQD", "libyan"): "LYD"
    case ("IQD", "serbian"): "RSD"
    case ("SAR", "iranian"): "IRR"
    case ("SAR", "qatari"): "QAR"
    case ("SAR", "yemeni"): "YER"
    case ("AED", "moroccan"): "MAD"
    case ("KES", "ugandan"): "UGX"
    case ("KES", "tanzanian"): "TZS"
    default: code
    }
  }

  /// The unit that a word names; nil when it names none.
  static func unit(_ key: WordKey) -> Unit? {
    if let place = measurePlaces[key] {
      return Unit(kind: place == 0 ? .share : .measure, code: measureCodes[place])
    }
    if let place = timePlaces[key], place < 10 || place == 11 || place == 12 {
      return Unit(kind: .duration, code: timeCodes[place])
    }
    return currency(key).map { Unit(kind: .money, code: $0) }
  }

  /// The unit that letters name only where they are set close to a number: `33C`, `65p`, `0.6pc`, `6in`.
  static func close(_ letters: WordKey, isCapital: Bool) -> Unit? {
    switch (letters, isCapital) {
    case ("c", true): Unit(kind: .measure, code: "celsius")
    case ("f", true): Unit(kind: .measure, code: "fahrenheit")
    case ("c", false): Unit(kind: .money, code: "cent")
    case ("p", false): Unit(kind: .money, code: "penny")
    case ("in", false): Unit(kind: .measure, code: "inch")
    case ("st", false): Unit(kind: .measure, code: "stone")
    case ("l", _): Unit(kind: .measure, code: "liter")
    // Squares and cubes of what follows.
    case ("sq", false), ("cu", false): Unit(kind: .measure, code: "")
    default: nil
    }
  }

  /// The code of a currency sign with the letters before it: `$`, `A$`, `€`.
  static func code(sign: ArraySlice<UInt8>, prefix: WordKey) -> String {
    switch Array(sign) {
    case [0x24]:
      switch prefix {
      case "a", "au", "aud": "AUD"
      case "c", "ca", "can": "CAD"
      case "hk": "HKD"
      case "nz": "NZD"
      case "s": "SGD"
      case "nt": "TWD"
      case "mex": "MXN"
      case "z": "ZWL"
      case "r": "BRL"
      default: "USD"
      }
    case [0xE2, 0x82, 0xAC]: "EUR"
    case [0xC2, 0xA3]: "GBP"
    case [0xC2, 0xA2]: "cent"
    case [0xC2, 0xA5]: "JPY"
    case [0xE2, 0x82, 0xB9], [0xE2, 0x82, 0xA8]: "INR"
    case [0xE2, 0x82, 0xAA]: "ILS"
    case [0xE2, 0x82, 0xA9]: "KRW"
    case [0xE2, 0x82, 0xBD]: "RUB"
    case [0xE2, 0x82, 0xBA]: "TRY"
    case [0xE2, 0x82, 0xB4]: "UAH"
    case [0xE2, 0x82, 0xA6]: "NGN"
    case [0xE2, 0x82, 0xB1]: "PHP"
    case [0xE2, 0x82, 0xAB]: "VND"
    case [0xE2, 0x82, 0xAD]: "LAK"
    case [0xE2, 0x82, 0xA1]: "CRC"
    default: ""
    }
  }
}
