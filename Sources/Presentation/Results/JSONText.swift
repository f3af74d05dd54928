import QueryEngine

/// Values as JSON (RFC 8259).
enum JSONText {
  /// A row as an object, its columns in order; unknown is `null`.
  static func object(_ keys: [String], _ cells: [Value]) -> String {
    let members = zip(keys, cells).map { key, cell in "\(key): \(value(cell))" }
    return "{" + members.joined(separator: ", ") + "}"
  }

  /// The names of columns as keys, each different: a second `Herald` becomes `Herald_2`.
  static func keys(_ columns: [ResultTable.Column]) -> [String] {
    var taken = Set<String>()
    return columns.map { column in
      var name = column.name
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(column.name)_\(number)"
        number += 1
      }
      return string(name)
    }
  }

  /// A value; numbers, flags and lists keep their type.
  static func value(_ value: Value) -> String {
    switch value {
    case .unknown: "null"
    case .number(let number): number.isFinite ? NumberText.plain(number) : "null"
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items): "[" + items.map(string).joined(separator: ", ") + "]"
    case .text, .date: string(value.plain ?? "")
    }
  }

  /// A string in quotation marks; everything invisible is escaped, so it is harmless anywhere.
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where Sanitiser.isHidden(scalar): result += escaped(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The scalar by the numbers of its UTF-16 code units.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    UTF16.encode(scalar).map { units in
      units.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    } ?? ""
  }
}
