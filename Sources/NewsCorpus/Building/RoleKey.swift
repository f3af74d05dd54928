/// What a role says besides where: `president` of `president of Norway`, as numbers of its words.
struct RoleKey: Equatable {
  // In ascending order, each once.
  private let words: [UInt64]
  /// Whether it is written as a title: `President`.
  let isTitle: Bool

  /// The roles that an article gives under a name, each once.
  static func all(ofName name: UInt32, in columns: Columns) -> [RoleKey] {
    let article = columns.articles[Int(columns.names[Int(name)].article)]
    var found: [RoleKey] = []
    for row in article.roles.rows where columns.roles[row].name == name {
      let span = columns.roles[row].span
      let start = article.textStart + Int(span.lower)
      let key = RoleKey(columns.text.span, start..<article.textStart + Int(span.upper))
      if let key, !found.contains(key) { found.append(key) }
    }
    return found
  }

  private init?(_ text: Span<UInt8>, _ role: Range<Int>) {
    var words: [UInt64] = []
    var isTitle = false
    var folded: [UInt8] = []
    var start = role.lowerBound
    while start < role.upperBound {
      var end = start
      while end < role.upperBound, !Self.isBetweenWords(text[end]) { end += 1 }
      defer { start = end + 1 }
      guard end > start else { continue }
      folded.removeAll(keepingCapacity: true)
      Folding.fold(text, start..<end, into: &folded)
      let word = Self.number(folded)
      if Self.ends.contains(word) { break }
      if Self.fillers.contains(word) { continue }
      isTitle = text[start] >= 0x41 && text[start] <= 0x5A
      let long = Self.long.first { $0.short == word }?.long ?? word
      if !words.contains(long) { words.append(long) }
    }
    guard !words.isEmpty else { return nil }
    self.words = words.sorted()
    self.isTitle = isTitle
  }

  private static func isBetweenWords(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2D || byte == 0x2C
  }

  /// Whether two roles may be one: `President` and `US President`, but not `Vice President`.
  func isSame(as other: RoleKey) -> Bool {
    let (fewer, more) =
      words.count <= other.words.count ? (words, other.words) : (other.words, words)
    guard fewer.allSatisfy(more.contains) else { return false }
    return more.allSatisfy { fewer.contains($0) || !Self.deputies.contains($0) }
  }

  private static func number(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(into: ByteHash()) { $0.add($1) }.value
  }

  private static func numbers(_ list: String) -> [UInt64] {
    list.utf8.split(separator: 0x20).map { number($0) }
  }

  private static let ends = numbers("of for at in to from with on and")
  private static let fillers = numbers("the a an his her their its former then new late longtime")
  private static let deputies = numbers(
    "vice deputy assistant associate under co shadow lieutenant first spokesman spokeswoman")
  private static let long: [(short: UInt64, long: UInt64)] = TitleForms.list.description.utf8
    .split(separator: UInt8(ascii: "|")).flatMap { forms in
      let numbers = forms.split { $0 <= 0x20 }.map(number)
      return numbers.dropLast().map { (short: $0, long: numbers[numbers.count - 1]) }
    }
}
