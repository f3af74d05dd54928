import NewsCorpus

/// One JSON object read as an article.
///
/// A program put the text into its field, so it is the article's from end to end; only page furniture that the program took
/// along is cut (``BodyFurniture``).
struct JSONArticle {
  private(set) var article: SavedArticle
  /// The names of the members, for the message about an object without text.
  private(set) var names: [String] = []
  private var ranks: [(field: JSONField, rank: Int)] = []
  private var body: [UInt8] = []
  /// Every text field, with its name and how well that fits.
  private var bodies: [(name: [UInt8], rank: Int, text: [UInt8])] = []
  private var scratch: [UInt8] = []
  private var unread: [DroppedLine] = []
  private var id: String?
  private var dateText: String?

  var hasText: Bool { !article.paragraphs.isEmpty }

  /// Reads the object at the reader's place; `nil` in the result means a value that is no object.
  init(_ reader: inout JSONReader, path: String) throws(JSONError) {
    article = SavedArticle(path: path)
    try reader.take(UInt8(ascii: "{"), "'{'")
    var key: [UInt8] = []
    var isFirst = true
    while try reader.nextKey(&key, isFirst: &isFirst) {
      if let (field, rank) = JSONField.named(key), field == .text || isBest(field, rank) {
        let isTaken = try field == .text ? readText(key, rank, &reader) : read(field, &reader)
        if isTaken { ranks.append((field, rank)) }
      } else {
        try reader.skipValue(depth: 1)
      }
      if names.count < 8, !key.isEmpty {
        names.append(String(decoding: key.prefix(40), as: UTF8.self))
      }
    }
    finish()
  }

  private func isBest(_ field: JSONField, _ rank: Int) -> Bool {
    !ranks.contains { $0.field == field && $0.rank < rank }
  }

  private mutating func read(_ field: JSONField, _ reader: inout JSONReader) throws(JSONError)
    -> Bool
  {
    switch field {
    case .authors:
      var names: [String] = []
      try readNames(&reader, into: &names, depth: 1)
      article.authors = names.flatMap(PersonNames.split)
      return !names.isEmpty
    case .retelling:
      article.isRetelling = reader.peek() == UInt8(ascii: "t")
      try reader.skipValue(depth: 1)
      return true
    default:
      var values: [String] = []
      try readNames(&reader, into: &values, depth: 1)
      guard let value = values.first else { return false }
      switch field {
      case .title: article.title = value
      case .outlet: article.outlet = value
      case .date: dateText = value
      case .url: article.url = value
      case .note: article.note = value
      default: id = value
      }
      return true
    }
  }

  /// A string, an object with a text, or a list of these and of lists, as paragraphs.
  ///
  /// Of several text fields all are kept until it is known which is the article's.
  private mutating func readText(
    _ name: [UInt8], _ rank: Int, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    guard let first = reader.peek(), "\"[{".utf8.contains(first) else {
      try reader.skipValue(depth: 1)
      return false
    }
    var paragraphs: [UInt8] = []
    try readParagraphs(&reader, into: &paragraphs, depth: 1)
    guard !paragraphs.isEmpty else { return false }
    bodies.append((name, rank, paragraphs))
    return true
  }

  /// Takes the text field whose name fits best, but for a teaser of less than half of another; says which of
  /// the others hold what it does not.
  private mutating func chooseBody() {
    let longest = bodies.reduce(0) { max($0, $1.text.count) }
    let whole = bodies.indices.filter { bodies[$0].text.count * 2 >= longest }
    guard let chosen = whole.min(by: { bodies[$0].rank < bodies[$1].rank }) else { return }
    body = bodies[chosen].text
    guard bodies.count > 1 else { return }
    let own = plainLine(body)
    for (place, other) in bodies.enumerated() where place != chosen {
      let line = plainLine(other.text)
      guard !line.isEmpty, line != own, !own.utf8.contains(line.utf8) else { continue }
      unread.append(
        DroppedLine(
          line: unread.count + 1,
          text: "\(String(decoding: other.name.prefix(40), as: UTF8.self)): \(line.prefix(200))",
          reason: .otherText))
    }
  }

  private mutating func readParagraphs(
    _ reader: inout JSONReader, into paragraphs: inout [UInt8], depth: Int
  ) throws(JSONError) {
    var isFirst = true
    let start = reader.offset
    let before = (paragraphs.count, unread.count)
    switch reader.peek() {
    case UInt8(ascii: "\"") where depth == 1:
      try reader.readString(into: &paragraphs)
      return
    case UInt8(ascii: "\""):
      try reader.readString(into: &scratch)
      paragraphs.append(contentsOf: scratch)
      paragraphs.append(contentsOf: [newline, newline])
      return
    case UInt8(ascii: "[") where depth < Self.deepestText:
      reader.enter()
      while try reader.nextItem(isFirst: &isFirst) {
        try readParagraphs(&reader, into: &paragraphs, depth: depth + 1)
      }
      return
    case UInt8(ascii: "{") where depth < Self.deepestText:
      reader.enter()
      var key: [UInt8] = []
      while try reader.nextKey(&key, isFirst: &isFirst) {
        if JSONField.holdsText(key) {
          try readParagraphs(&reader, into: &paragraphs, depth: depth + 1)
        } else {
          try reader.skipValue(depth: depth)
        }
      }
    default:
      try reader.skipValue(depth: depth)
    }
    guard (paragraphs.count, unread.count) == before, !reader.bytes[start..<reader.offset].isNull
    else { return }
    // Nothing of the article may go without a word.
    let value = reader.bytes[start..<reader.offset].prefix(200)
    unread.append(
      DroppedLine(line: unread.count + 1, text: plainLine(Array(value)), reason: .unreadPart))
  }

  private static let deepestText = 8

  /// A string, a number as written, an object's `name`, or a list of these.
  private mutating func readNames(
    _ reader: inout JSONReader, into names: inout [String], depth: Int
  ) throws(JSONError) {
    guard depth < 8 else { return try reader.skipValue(depth: depth) }
    var isFirst = true
    switch reader.peek() {
    case UInt8(ascii: "\""):
      try reader.readString(into: &scratch)
      let name = plainLine(scratch)
      if !name.isEmpty { names.append(name) }
    case UInt8(ascii: "["):
      reader.enter()
      while try reader.nextItem(isFirst: &isFirst) {
        try readNames(&reader, into: &names, depth: depth + 1)
      }
    case UInt8(ascii: "{"):
      reader.enter()
      var key: [UInt8] = []
      while try reader.nextKey(&key, isFirst: &isFirst) {
        if key.elementsEqual("name".utf8) {
          try readNames(&reader, into: &names, depth: depth + 1)
        } else {
          try reader.skipValue(depth: depth + 1)
        }
      }
    case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
      let start = reader.offset
      try reader.skipValue(depth: depth)
      names.append(String(decoding: reader.bytes[start..<reader.offset], as: UTF8.self))
    default: try reader.skipValue(depth: depth)
    }
  }

  private mutating func finish() {
    chooseBody()
    var writer = ParagraphWriter(capacity: body.count)
    let ranges = paragraphRanges(of: body)
    if let paragraphs = PastedLines.unwrapped(body, lines: ranges.lines) {
      for pieces in paragraphs { writer.add(body, pieces) }
    } else {
      for range in ranges.paragraphs { writer.add(body, range) }
    }
    (article.text, article.paragraphs) = (writer.text, writer.paragraphs)
    article.cutNamePopups { $0 + 1 }
    article.cutFurniture { $0 + 1 }
    article.dropped += unread
    if let warning = writer.warning { article.warnings.append(warning) }
    if let dateText {
      article.date = PublicationDateReader.date(in: dateText)
      if article.date == nil { article.warnings.append("date '\(dateText)' not understood") }
    }
    if let id { article.found(.id(id), .member) }
    body = []
    bodies = []
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is `null`, white space aside.
  fileprivate var isNull: Bool { filter { $0 > space }.elementsEqual("null".utf8) }
}

/// A short field as one line without control characters.
func plainLine(_ bytes: [UInt8]) -> String {
  var writer = ParagraphWriter()
  writer.add(bytes, 0..<bytes.count)
  return String(decoding: writer.text, as: UTF8.self)
}

/// The paragraphs of a clean text, parted by blank lines, or by every newline where no line is blank; and its lines
/// that are not blank. A list, whose lines are short and no sentences, is a paragraph a line.
/// - Complexity: O(*n*) for *n* bytes.
func paragraphRanges(of bytes: [UInt8]) -> (paragraphs: [Range<Int>], lines: [Range<Int>]) {
  let span = bytes.span
  var lines: [Range<Int>] = []
  var blocks: [Range<Int>] = []
  // Where the lines of the block at hand begin.
  var first = 0
  func closeBlock() {
    let own = lines[first...]
    if own.count >= 3, own.allSatisfy({ isItem(bytes[$0]) }) {
      blocks += own
    } else if let top = own.first, let last = own.last {
      blocks.append(top.lowerBound..<last.upperBound)
    }
    first = lines.count
  }
  var lineStart = 0
  while lineStart < span.count {
    let end = span.newline(from: lineStart)
    var i = lineStart
    while i < end, span[i] <= space { i += 1 }
    if i < end { lines.append(lineStart..<end) } else { closeBlock() }
    lineStart = end + 1
  }
  closeBlock()
  return (blocks.count > 1 ? blocks : lines, lines)
}

/// Whether a line is as short as an item of a list, and ends like none of running text.
private func isItem(_ line: ArraySlice<UInt8>) -> Bool {
  guard line.count <= 80, let last = line.last(where: { $0 > space }) else { return false }
  return !".!?,;:\"'".utf8.contains(last) && last < 0x80
}
