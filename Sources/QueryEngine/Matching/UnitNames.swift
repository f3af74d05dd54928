/// What units are called besides their short form.
enum UnitNames {
  /// The names under which users ask for a unit, its short form first.
  static func names(of unit: String) -> [String] { [unit] + (others[unit] ?? []) }

  /// The short form of a unit that has a name to itself: `kilometres` are `km`; nil for other words, and
  /// for dollars, which are of several nations.
  static func unit(named name: String) -> String? {
    let words = name.lowercased()
    let singular = words.hasSuffix("s") ? String(words.dropLast()) : words
    let found = others.filter { $0.value.contains(words) || $0.value.contains(singular) }
    return found.count == 1 ? found.first?.key : nil
  }

  private static let others: [String: [String]] = [
    "percent": ["per cent", "percentage"], "km": ["kilometre", "kilometer"],
    "m": ["metre", "meter"], "cm": ["centimetre", "centimeter"],
    "mm": ["millimetre", "millimeter"], "feet": ["foot"], "kg": ["kilogram", "kilo"],
    "g": ["gram"], "mg": ["milligram"], "lb": ["pound"], "liter": ["litre"],
    "ml": ["millilitre", "milliliter"], "kW": ["kilowatt"], "MW": ["megawatt"],
    "GW": ["gigawatt"], "TW": ["terawatt"], "MB": ["megabyte"], "GB": ["gigabyte"],
    "TB": ["terabyte"], "kB": ["kilobyte"], "MHz": ["megahertz"], "GHz": ["gigahertz"],
    "mph": ["miles per hour"], "km/h": ["kilometres per hour", "kilometers per hour"],
    "mpg": ["miles per gallon"], "Mbps": ["megabits per second"], "hp": ["horsepower"],
    "square km": ["square kilometre", "square kilometer"],
    "square m": ["square metre", "square meter"], "square feet": ["square foot", "sq ft"],
    "USD": ["dollar", "us dollar"], "CAD": ["dollar", "canadian dollar"],
    "AUD": ["dollar", "australian dollar"], "NZD": ["dollar"], "HKD": ["dollar"],
    "SGD": ["dollar"], "TWD": ["dollar"], "EUR": ["euro"], "GBP": ["pound", "sterling"],
    "JPY": ["yen"], "CNY": ["yuan", "renminbi"], "RUB": ["ruble", "rouble"], "INR": ["rupee"],
    "PKR": ["rupee"], "KRW": ["won"], "CHF": ["franc"], "MXN": ["peso"], "ARS": ["peso"],
    "TRY": ["lira"], "SAR": ["riyal"], "IQD": ["dinar"], "AED": ["dirham"], "ILS": ["shekel"],
    "SEK": ["krona"], "NOK": ["krone"], "PLN": ["zloty"], "ZAR": ["rand"], "BRL": ["real"],
    "MYR": ["ringgit"], "THB": ["baht"], "IDR": ["rupiah"], "NGN": ["naira"], "UAH": ["hryvnia"],
    "penny": ["pence", "pennies"],
  ]
}
