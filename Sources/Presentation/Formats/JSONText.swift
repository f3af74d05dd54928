import QueryEngine

/// Values as JSON (RFC 8259).
enum JSONText {
  /// The names of columns as keys ready to be written, each different: a second `Herald` becomes
  /// `Herald_2`.
  static func keys(_ columns: [TableView.Column]) -> [[UInt8]] {
    var taken = Set<String>()
    return columns.map { column in
      var name = column.name
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(column.name)_\(number)"
        number += 1
      }
      var key = TextBuffer()
      write(name, to: &key)
      key.write(": ")
      return key.bytes
    }
  }

  /// Writes a row as an object, its columns in order; unknown is `null`.
  static func write(_ keys: [[UInt8]], _ cells: [Value], to text: inout TextBuffer) {
    text.write(UInt8(ascii: "{"))
    for index in 0..<min(keys.count, cells.count) {
      if index > 0 { text.write(", ") }
      text.write(keys[index])
      write(cells[index], to: &text)
    }
    text.write(UInt8(ascii: "}"))
  }

  /// Writes a value; numbers, flags and lists keep their type.
  private static func write(_ value: Value, to text: inout TextBuffer) {
    switch value {
    case .unknown: text.write("null")
    case .number(let number): text.write(number.isFinite ? NumberText.plain(number) : "null")
    case .flag(let flag): text.write(flag ? "true" : "false")
    case .list(let items):
      text.write(UInt8(ascii: "["))
      for (number, item) in items.enumerated() {
        if number > 0 { text.write(", ") }
        write(item, to: &text)
      }
      text.write(UInt8(ascii: "]"))
    case .text(let string): write(string, to: &text)
    case .date: write(value.plain ?? "", to: &text)
    }
  }

  /// Writes a string in quotation marks; everything invisible is escaped, so it is harmless anywhere.
  private static func write(_ string: String, to text: inout TextBuffer) {
    text.write(UInt8(ascii: "\""))
    for scalar in string.unicodeScalars {
      let value = scalar.value
      switch value {
      case 0x22, 0x5C:
        text.write(UInt8(ascii: "\\"))
        text.write(UInt8(value))
      case 0x20..<0x7F: text.write(UInt8(value))
      case 0x0A: text.write("\\n")
      case 0x0D: text.write("\\r")
      case 0x09: text.write("\\t")
      default: if Sanitiser.isHidden(scalar) { escape(scalar, &text) } else { copy(scalar, &text) }
      }
    }
    text.write(UInt8(ascii: "\""))
  }

  private static func copy(_ scalar: Unicode.Scalar, _ text: inout TextBuffer) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { text.write(byte) }
  }

  /// Writes the scalar by the numbers of its UTF-16 code units.
  private static func escape(_ scalar: Unicode.Scalar, _ text: inout TextBuffer) {
    for unit in Array(String(scalar).utf16) {
      let digits = String(unit, radix: 16)
      text.write("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }
}
