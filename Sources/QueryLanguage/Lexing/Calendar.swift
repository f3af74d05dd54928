// What dates are made of.

/// Whether the Gregorian calendar has the day.
func isDay(_ day: Int, month: Int, year: Int) -> Bool {
  let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
  let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  guard (1...12).contains(month) else { return false }
  return (1...lengths[month - 1]).contains(day)
}

/// The number of a month by its English name, in full or cut to three letters (`sept` too).
func monthNumber(_ word: String) -> Int? {
  let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  let name = word.hasSuffix(".") ? String(word.dropLast()) : word
  if name == "sept" { return 9 }
  return names.firstIndex { $0 == name || name.count == 3 && $0.hasPrefix(name) }.map { $0 + 1 }
}
