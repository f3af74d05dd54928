import NewsCorpus

/// The fields between two `---` lines at the head of a file, or mail-like `Title: …` lines before a blank one.
struct FrontMatter {
  /// The position of the first line of the article's text.
  let bodyLine: Int
  private var fields: [(key: String, values: [String])]
  private var warnings: [String] = []

  /// Reads front matter fenced by `---`; `nil` when the text does not begin with it.
  ///
  /// Without a closing fence the block ends at the first blank line; YAML that does not parse is read as
  /// `key: value` lines. Both leave a warning.
  init?(_ bytes: [UInt8], _ lines: [Range<Int>]) {
    guard let first = lines.first, Self.isFence(bytes[first], closing: false) else { return nil }
    var end = lines.indices.dropFirst().first { Self.isFence(bytes[lines[$0]], closing: true) }
    if let fence = end {
      bodyLine = fence + 1
    } else {
      end = lines.indices.dropFirst().first { !bytes[lines[$0]].contains { $0 > space } } ?? 1
      bodyLine = end ?? 1
      warnings.append("the front matter has no closing ---")
    }
    let inner = lines[1..<max(1, end ?? 1)]
    let block = Array(bytes[(inner.first?.lowerBound ?? 0)..<(inner.last?.upperBound ?? 0)])
    if let read = YAMLFields.read(block) {
      fields = read
    } else {
      fields = inner.compactMap { Self.pair(bytes[$0]) }
      warnings.append("the front matter is not valid YAML; read line by line")
    }
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
        article.found(.other(field: key, values: values.joined(separator: ", ")), .head)
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
