import QueryEngine

/// Values as text: one form for readers, one for programs.
enum CellText {
  /// What readers see: `—` for unknown, `""` for an empty text, `2,500` for a number that counts.
  ///
  /// Always one line, and harmless to a terminal.
  static func shown(_ value: Value, in column: TableView.Column) -> String {
    switch value {
    case .unknown: return "—"
    case .number(let number):
      let text = NumberText.plain(rounded(number))
      return column.isOrdinal ? text : grouped(text)
    case .text(let text): return shown(column.reading?(text) ?? text)
    default: return shown(value.plain ?? "")
    }
  }

  /// Means and shares that do not come out even, to four places: nobody stated more than six.
  private static func rounded(_ number: Double) -> Double {
    let places = NumberText.plain(number).drop { $0 != "." }.dropFirst()
    return places.count > 6 && !places.contains("e") ? (number * 1e4).rounded() / 1e4 : number
  }

  /// A text as readers see it.
  static func shown(_ text: String) -> String {
    text.isEmpty ? "\"\"" : Sanitiser.clean(text)
  }

  /// What programs read: flags are `true` and `false`, numbers are not grouped; nil when unknown.
  static func data(_ value: Value) -> String? {
    switch value {
    case .unknown: nil
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): number.isNaN ? nil : NumberText.plain(number)
    default: value.plain
    }
  }

  /// Whether cells of the column stand on the right.
  static func isNumeric(_ column: TableView.Column) -> Bool { column.kind == .number }

  /// A comma between groups of three digits before the point: `12345.5` is `12,345.5`.
  static func grouped(_ number: String) -> String {
    let sign = number.hasPrefix("-") ? "-" : ""
    let digits = number.dropFirst(sign.count).prefix { $0.isASCII && $0.isNumber }
    let rest = number.dropFirst(sign.count + digits.count)
    guard digits.count > 3, !rest.contains("e") else { return number }
    return sign + NumberText.grouped(digits: digits) + String(rest)
  }
}
