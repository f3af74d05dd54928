import NewsCorpus

/// The fields between two `---` lines at the head of a file, or mail-like `Title: …` lines before a blank one.
struct FrontMatter {
  /// The position of the first line of the article's text.
  let bodyLine: Int
  private var fields: [(key: String, values: [String])]
  private var warnings: [String] = []

  /// Reads front matter fenced by `---`; `nil` when the text does not begin with it.
  ///
  /// YAML that does not parse is read as `key: value` lines, and the block ends at the first line that is no field, with
  /// or without a closing fence: what is no field belongs to the article. Both leave a warning.
  init?(_ bytes: [UInt8], _ lines: [Range<Int>]) {
    guard let first = lines.first, Self.isFence(bytes[first], closing: false) else { return nil }
    let fence = lines.indices.dropFirst().first { Self.isFence(bytes[lines[$0]], closing: true) }
    if let fence, let read = Self.yaml(bytes, lines[1..<fence]) {
      (fields, bodyLine) = (read, fence + 1)
      return
    }
    let end =
      lines[1..<(fence ?? lines.count)].firstIndex { line in
        let isBlank = !bytes[line].contains { $0 > space }
        return isBlank ? fence == nil : !Self.isField(bytes[line])
      } ?? fence ?? lines.count
    guard end > 1 else { return nil }
    if fence == nil, let read = Self.yaml(bytes, lines[1..<end]) {
      fields = read
    } else {
      fields = Self.pairs(bytes, lines[1..<end])
      warnings.append("the front matter is not valid YAML; read line by line")
    }
    guard !fields.isEmpty else { return nil }
    bodyLine = end == fence ? end + 1 : end
    if fence != end { warnings = ["the front matter has no closing ---"] }
  }

  private static func yaml(
    _ bytes: [UInt8], _ lines: ArraySlice<Range<Int>>
  ) -> [(key: String, values: [String])]? {
    guard let first = lines.first, let last = lines.last else { return [] }
    return YAMLFields.read(Array(bytes[first.lowerBound..<last.upperBound]))
  }

  /// Lines as fields; one that is no pair goes on with the field above it.
  private static func pairs(
    _ bytes: [UInt8], _ lines: ArraySlice<Range<Int>>
  ) -> [(key: String, values: [String])] {
    var fields: [(key: String, values: [String])] = []
    for line in lines where bytes[line].contains(where: { $0 > space }) {
      if let pair = pair(bytes[line]) {
        fields.append(pair)
      } else if !fields.isEmpty {
        fields[fields.count - 1].values.append(
          plainLine(Array(bytes[line].drop { $0 <= space || $0 == UInt8(ascii: "-") })))
      }
    }
    return fields
  }

  /// Reads `Title: …`, `Outlet: …` lines at the head of a plain text; `nil` unless a known field comes first and
  /// a blank line ends the block.
  init?(headerLinesOf bytes: [UInt8], _ lines: [Range<Int>]) {
    var fields: [(key: String, values: [String])] = []
    var position = lines.startIndex
    while position < lines.endIndex, position < 20,
      bytes[lines[position]].contains(where: { $0 > space })
    {
      guard let pair = Self.pair(bytes[lines[position]]), Field(pair.key) != nil else { return nil }
      fields.append(pair)
      position += 1
    }
    guard fields.first.flatMap({ Field($0.key) }).map({ $0 != .note }) == true else { return nil }
    (self.fields, bodyLine) = (fields, position)
  }

  /// `date: 2024-01-25`, `- Ana Ortiz` below `authors:`, or a line that goes on further in.
  private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    if first <= space || line.starts(with: Array("- ".utf8)) { return line.contains { $0 > space } }
    guard let pair = pair(line) else { return false }
    return Field(pair.key) != nil || !pair.key.contains(" ")
  }

  private static func isFence(_ line: ArraySlice<UInt8>, closing: Bool) -> Bool {
    let text = String(decoding: line.prefix(64), as: UTF8.self).trimmed
    return text == "---" || closing && text == "..."
  }

  private static func pair(_ line: ArraySlice<UInt8>) -> (key: String, values: [String])? {
    guard let colon = line.prefix(40).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = plainLine(Array(line[..<colon]))
    var value = plainLine(Array(line[(colon + 1)...]))
    for quote in ["\"", "'"]
    where value.count > 1 && value.hasPrefix(quote) && value.hasSuffix(quote) {
      value = String(value.dropFirst().dropLast())
    }
    guard !key.isEmpty, key.allSatisfy({ $0.isLetter || $0 == "_" || $0 == "-" || $0 == " " })
    else {
      return nil
    }
    return (key, value.isEmpty ? [] : [value])
  }

  /// Writes the fields into an article; unknown keys become evidence.
  func apply(to article: inout SavedArticle) {
    article.warnings += warnings
    for (key, values) in fields {
      guard let value = values.first else { continue }
      guard let field = Field(key) else {
        let all = values.count == 1 ? value : values.joined(separator: ", ")
        article.found(.other(field: key, values: all), .head)
        continue
      }
      switch field {
      case .title: article.title = article.title ?? value
      case .outlet: article.outlet = article.outlet ?? value
      case .authors: article.authors = values.flatMap(PersonNames.split)
      case .date:
        article.date = PublicationDateReader.date(in: value)
        if article.date == nil { article.warnings.append("date '\(value)' not understood") }
      case .url: article.url = value
      case .note: article.note = value
      case .retelling:
        article.isRetelling = ["true", "yes", "on", "1"].contains(value.lowercased())
      }
      article.found(field.fact, .frontMatter(key: key))
    }
  }
}

extension FrontMatter {
  private enum Field {
    case title, outlet, authors, date, url, note, retelling

    var fact: Evidence.Fact {
      switch self {
      case .title: .title
      case .outlet: .outlet
      case .authors: .authors
      case .date: .date
      case .url: .url
      case .note: .note
      case .retelling: .retelling
      }
    }

    init?(_ key: String) {
      switch key.lowercased() {
      case "title", "headline": self = .title
      case "outlet", "publication", "source", "site": self = .outlet
      case "author", "authors", "byline", "by": self = .authors
      case "date", "published": self = .date
      case "url", "link": self = .url
      case "note": self = .note
      case "retelling": self = .retelling
      default: return nil
      }
    }
  }
}
