/// Joins the names of single articles into names of the corpus.
///
/// Two articles name the same when their fullest forms are equal after folding, or when one explains the
/// acronym that the other has (`AcronymClaims`); what persons' names tell beyond that, `PersonJoiner`
/// says. It wrongly joins two different John Smiths: the text has nothing to tell them apart by.
struct NameJoiner {
  private let columns: Columns
  private var roots: NameRoots
  private var keys = Vocabulary()
  /// For each key the first name under it.
  private var owners: [UInt32] = []
  /// For each key whether a surname stands alone: those of several articles need not be one person.
  private var bareKeys: [Bool] = []
  private var persons = PersonJoiner()
  /// For each name the number of its key.
  private var terms: [UInt32] = []

  private init(_ columns: Columns) {
    self.columns = columns
    roots = NameRoots(count: columns.names.count)
  }

  /// Joins the names of the articles of some columns.
  ///
  /// `check` is asked from time to time, and may throw to end the work.
  ///
  /// - Returns: for each name of an article the number of the corpus's name; the corpus's names, in order
  ///   of first mention.
  /// - Complexity: O(*n*) in the bytes of the names, amortised.
  static func joined<Failure>(
    _ columns: Columns, _ check: () throws(Failure) -> Void
  ) throws(Failure) -> (numbers: [UInt32], names: [Name]) {
    var joiner = NameJoiner(columns)
    try joiner.joinEqual(check)
    try joiner.persons.join(columns, &joiner.roots, check)
    try check()
    return joiner.numbered()
  }

  private var names: [Name] { columns.names }

  private func bytes(_ span: TextSpan, _ article: UInt32) -> ArraySlice<UInt8> {
    let base = columns.articles[Int(article)].textStart
    return columns.text[base + Int(span.lower)..<base + Int(span.upper)]
  }

  /// The form under which a name is compared: its folded words.
  ///
  /// Apostrophes and commas go, a leading "the" goes. `form` is overwritten: one array serves for the
  /// hundreds of thousands of forms of a large corpus.
  private func read(_ span: TextSpan, _ article: UInt32, into form: inout [UInt8]) {
    let base = columns.articles[Int(article)].textStart
    form.removeAll(keepingCapacity: true)
    Folding.fold(columns.text.span, base + Int(span.lower)..<base + Int(span.upper), into: &form)
    if form.contains(where: { $0 == 0x27 || $0 == 0x2C }) {
      form.removeAll { $0 == 0x27 || $0 == 0x2C }
    }
    if form.count > 4, form[0] == 0x74, form[1] == 0x68, form[2] == 0x65, form[3] == 0x20 {
      form.removeSubrange(..<4)
    }
    if let canonical = KnownAliases.canonical(form[...]) {
      form.removeAll(keepingCapacity: true)
      form += canonical
    }
  }

  /// The number of the key of a form: kind, then its words, hyphens as spaces.
  private mutating func key(_ form: [UInt8], _ kind: NameKind, _ key: inout [UInt8]) -> Int {
    key.removeAll(keepingCapacity: true)
    key.append(kind == .person ? 0x70 : 0x78)
    key.append(0x3A)
    key.append(contentsOf: form)
    if form.contains(0x2D) {
      for index in 2..<key.count where key[index] == 0x2D { key[index] = 0x20 }
    }
    return Int(keys.intern(folded: key))
  }

  private mutating func joinEqual<Failure>(
    _ check: () throws(Failure) -> Void
  ) throws(Failure) {
    var form: [UInt8] = []
    var key: [UInt8] = []
    for number in names.indices {
      if number & 0x3FF == 0 { try check() }
      let name = names[number]
      read(name.span, name.article, into: &form)
      if name.kind == .person { form.removeFirst(Self.courtesy(form[...])) }
      let term = self.key(form, name.kind, &key)
      terms.append(UInt32(term))
      if term == owners.count {
        var isBare = false
        if name.kind == .person {
          isBare = persons.enter(form, order: name.order, term: term)
        }
        owners.append(UInt32(number))
        bareKeys.append(isBare)
      } else if !bareKeys[term] {
        roots.unite(owners[term], UInt32(number))
      }
      if name.kind == .person { persons.append(UInt32(number), term: term) }
    }
    try joinAcronyms(check)
  }

  private mutating func joinAcronyms<Failure>(
    _ check: () throws(Failure) -> Void
  ) throws(Failure) {
    let known = owners.count
    var claims = AcronymClaims()
    var form: [UInt8] = []
    var key: [UInt8] = []
    for (number, mention) in columns.mentions.enumerated() {
      if number & 0xFFF == 0 { try check() }
      let name = names[Int(mention.name)]
      guard name.kind != .person, mention.span != name.span else { continue }
      let article = columns.article(ofSentence: Int(mention.sentence))
      let written = bytes(mention.span, article)
      // `Ditto ESPN` holds the acronym and explains nothing.
      guard Self.isAcronym(written), !holds(written, name) else { continue }
      read(mention.span, article, into: &form)
      let term = self.key(form, name.kind, &key)
      if term == owners.count { owners.append(mention.name) }
      claims.add(mention.name, term: term)
    }
    let (columns, owners) = (columns, owners)
    claims.join(
      uses: usesOfKeys(), owner: { $0 < known ? owners[$0] : nil },
      words: { number in
        let name = columns.names[Int(number)]
        var folded: [UInt8] = []
        let base = columns.articles[Int(name.article)].textStart
        Folding.fold(
          columns.text.span, base + Int(name.span.lower)..<base + Int(name.span.upper),
          into: &folded)
        return folded.split(separator: 0x20).filter { $0.count > 3 }
      }, &roots)
  }

  /// The length of `Mr.` or `Mrs.` before a name, with the space behind it, in any case: a surname is called so
  /// where two of an article bear it.
  private static func courtesy(_ name: ArraySlice<UInt8>) -> Int {
    // Hardly any name begins so, which one letter tells.
    guard let first = name.first, first | 0x20 == UInt8(ascii: "m"),
      let space = name.prefix(6).firstIndex(of: 0x20)
    else { return 0 }
    var title = name[..<space]
    if title.last == 0x2E { title.removeLast() }
    let isCourtesy = courtesies.contains { word in
      title.elementsEqual(word, by: { $0 | 0x20 == $1 })
    }
    return isCourtesy ? space + 1 - name.startIndex : 0
  }

  private static let courtesies = ["mr", "mrs", "ms", "miss"].map { Array($0.utf8) }

  /// The length of a name without such a title, and without a word too many.
  private func length(_ name: Name) -> Int {
    let length = name.span.count
    guard name.kind == .person, length > 3 else { return length }
    let own = bytes(name.span, name.article)
    return length - Self.courtesy(own) - Self.repetition(own)
  }

  /// The length of a last word that stands there twice, by a slip: `Dana Quill Quill`.
  private static func repetition(_ name: ArraySlice<UInt8>) -> Int {
    guard let space = name.lastIndex(of: 0x20) else { return 0 }
    let last = name[(space + 1)...]
    let before = name[..<space]
    guard before.count > last.count, before.suffix(last.count).elementsEqual(last),
      before[space - last.count - 1] == 0x20
    else { return 0 }
    // Shorter than the same without the word.
    return last.count + 2
  }

  private static func isAcronym(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count >= 2 && bytes.allSatisfy { $0 >= 0x41 && $0 <= 0x5A || $0 == 0x2E }
  }

  /// Whether the fullest form of a name has a word, which is not empty, that is written so.
  private func holds(_ word: ArraySlice<UInt8>, _ name: Name) -> Bool {
    let whole = bytes(name.span, name.article)
    var rest = whole
    while let start = rest.firstIndex(of: word[word.startIndex]) {
      let own = whole[start...].prefix(word.count)
      let isWhole =
        (start == whole.startIndex || whole[start - 1] == 0x20)
        && (own.endIndex == whole.endIndex || whole[own.endIndex] == 0x20)
      if isWhole, own.elementsEqual(word) { return true }
      rest = whole[(start + 1)...]
    }
    return false
  }

  /// For each key in how many articles it is the fullest form of a name.
  private func usesOfKeys() -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: owners.count)
    for term in terms { counts[Int(term)] += 1 }
    return counts
  }

  /// The numbers of the corpus's names, and these.
  private mutating func numbered() -> (numbers: [UInt32], names: [Name]) {
    var numbers = [UInt32](repeating: .max, count: names.count)
    var result: [Name] = []
    for number in names.indices {
      let root = Int(roots.find(UInt32(number)))
      if numbers[root] == .max {
        numbers[root] = UInt32(result.count)
        result.append(names[root])
        result[Int(numbers[root])].articleCount = 0
      }
      numbers[number] = numbers[root]
      result[Int(numbers[root])].articleCount += 1
    }
    setFullest(of: &result, numbers)
    return (numbers, result)
  }

  /// Sets the fullest form of each name: the longest, among equals the first.
  ///
  /// It is one of those that are the fullest in a tenth of the articles, of a body in a tenth of those that have
  /// more than its acronym: a slip (`Dana Quill Quill`, `Associated Press Health`), or the birth certificate's
  /// `Dana Ruth Ann Quill`, is not what somebody is called.
  private func setFullest(of result: inout [Name], _ numbers: [UInt32]) {
    let counts = usesOfKeys()
    var spelledOut = [UInt32](repeating: 0, count: result.count)
    for (number, name) in names.enumerated() where name.kind == .person || !isWrittenShort(name) {
      spelledOut[Int(numbers[number])] += 1
    }
    var isSet = [Bool](repeating: false, count: result.count)
    for (number, name) in names.enumerated() {
      let own = Int(numbers[number])
      let isUsual = counts[Int(terms[number])] * 10 >= spelledOut[own]
      guard isUsual, !isSet[own] || length(name) > length(result[own]) else { continue }
      isSet[own] = true
      result[own].span = name.span
      result[own].article = name.article
      result[own].order = name.order
    }
  }

  private func isWrittenShort(_ name: Name) -> Bool {
    Self.isAcronym(bytes(name.span, name.article))
  }
}

/// Which names are one: a forest over their numbers, whose roots are the earliest.
struct NameRoots {
  private var parents: [UInt32]

  init(count: Int) { parents = Array(0..<UInt32(count)) }

  /// The earliest name that is one with `name`.
  mutating func find(_ name: UInt32) -> UInt32 {
    var root = name
    while parents[Int(root)] != root { root = parents[Int(root)] }
    var current = name
    while parents[Int(current)] != root {
      let next = parents[Int(current)]
      parents[Int(current)] = root
      current = next
    }
    return root
  }

  /// Makes two names one.
  mutating func unite(_ a: UInt32, _ b: UInt32) {
    let (first, second) = (find(a), find(b))
    // The earlier name stays the root, so that numbers follow first mention.
    if first < second { parents[Int(second)] = first } else { parents[Int(first)] = second }
  }
}
