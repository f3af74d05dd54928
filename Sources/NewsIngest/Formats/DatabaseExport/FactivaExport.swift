/// Factiva: title, author, `62 words`, day, outlet, code, page, language, copyright, the text, `Document HALEC00020240307ek37000`;
/// or the same with codes: `HD`, `BY`, `WC`, `PD`, `SN`, `LP`, `TD`, `AN`.
enum FactivaExport {
  /// `nil` when the lines are no such export.
  static func records(_ lines: inout ExportLines) -> [ExportRecord]? {
    let ends = lines.short(in: 0..<lines.count) { text in
      let words = text.split(separator: " ").suffix(2)
      guard words.first == "Document", let number = words.last, number.utf8.count >= 12 else {
        return false
      }
      return number.allSatisfy { $0.isLetter || $0.isNumber } && number.contains { $0.isNumber }
    }
    guard !ends.isEmpty else { return nil }
    var start = 0
    var records: [ExportRecord] = []
    for end in ends {
      if var record = coded(&lines, start..<end) ?? plain(lines, start..<end) {
        record.lines = start..<end + 1
        records.append(record)
      }
      start = end + 1
    }
    return records.isEmpty ? nil : records
  }

  // MARK: - Without codes

  private static func plain(_ lines: ExportLines, _ document: Range<Int>) -> ExportRecord? {
    let filled = lines.filled(document)
    guard let count = filled.firstIndex(where: { isWordCount(lines.text($0)) }),
      let day = filled[count...].prefix(4).first(where: { lines.text($0).isDateLine })
    else { return nil }
    var record = ExportRecord()
    record.date = lines.text(day)
    record.others.append(("length", lines.text(filled[count])))
    var head = filled[..<count]
    if let author = head.last(where: { lines.text($0).hasPrefix("By ") }) {
      record.authors = lines.text(author)
      head = head.prefix { $0 < author }
    }
    // A section's name may stand over the title.
    if head.count > 1, let first = head.first, lines.text(first).split(separator: " ").count <= 2 {
      record.others.append(("section", lines.text(first)))
      head = head.dropFirst()
    }
    record.title = head.isEmpty ? nil : lines.text(head)
    var rest = filled.filter { $0 > day }[...]
    if let time = rest.first, isTime(lines.text(time)) { rest = rest.dropFirst() }
    record.outlet = rest.popFirst().map { lines.text($0) }
    while let line = rest.first {
      let text = lines.text(line)
      let isHead = RecordField.isCopyright(text) || isCode(text) || isLanguage(text)
      guard isHead else { break }
      record.others.append((RecordField.isCopyright(text) ? "copyright" : "record", text))
      rest = rest.dropFirst()
    }
    if let first = rest.first { record.body = first..<document.upperBound }
    return record
  }

  private static func isWordCount(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.count == 2 && words[1] == "words"
      && words[0].allSatisfy { $0.isNumber || $0 == "," }
  }

  private static func isTime(_ text: String) -> Bool {
    text.utf8.count <= 12 && text.contains(":") && text.first?.isNumber == true
  }

  /// `HALEC`, `4`, `A12`, `Volume 3; Issue 2`
  private static func isCode(_ text: String) -> Bool {
    text.utf8.count <= 12
      && text.allSatisfy { $0.isNumber || $0.isUppercase || $0 == "-" || $0 == "," || $0 == " " }
  }

  private static func isLanguage(_ text: String) -> Bool {
    [
      "English", "German", "French", "Spanish", "Italian", "Portuguese", "Dutch", "Norwegian",
      "Danish",
      "Swedish", "Russian", "Chinese", "Japanese", "Korean", "Arabic", "Turkish", "Polish",
    ].contains(text)
  }

  // MARK: - With codes

  private static let codes: Set<String> = [
    "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "CX", "LP",
    "TD",
    "ART", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "RF", "CT", "CLM",
  ]

  private static func coded(_ lines: inout ExportLines, _ document: Range<Int>) -> ExportRecord? {
    var fields: [(code: String, lines: Range<Int>)] = []
    for i in lines.filled(document) {
      let words = lines.text(i).split(separator: " ", maxSplits: 1)
      if let code = words.first, codes.contains(String(code)) {
        fields.append((String(code), i..<i + 1))
      } else if !fields.isEmpty {
        fields[fields.count - 1].lines = fields[fields.count - 1].lines.lowerBound..<i + 1
      }
    }
    guard fields.contains(where: { $0.code == "HD" }),
      fields.contains(where: { $0.code == "PD" || $0.code == "SN" })
    else { return nil }
    for field in fields { lines.drop(field.code, from: field.lines.lowerBound) }
    var record = ExportRecord()
    for field in fields {
      let whole = lines.text(field.lines)
      switch field.code {
      case "HD": record.title = whole
      case "BY": record.authors = whole
      case "PD": record.date = whole
      case "SN": record.outlet = whole
      case "LP": record.body = record.body.isEmpty ? field.lines : record.body
      case "TD":
        let first = record.body.isEmpty ? field.lines.lowerBound : record.body.lowerBound
        record.body = first..<field.lines.upperBound
      default: record.others.append((field.code, whole))
      }
    }
    return record
  }
}
