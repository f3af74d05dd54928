/// Joins the names of single articles into names of the corpus.
///
/// Two articles name the same when their fullest forms are equal after folding, when one gives the
/// acronym that the other's full form also bears, when a surname alone or with an initial fits exactly
/// one full name of the corpus, or when two full names differ by one letter of a given name and share the rest (`Qasem`
/// and `Qassem Soleimani`). It wrongly joins two different John Smiths: the text has nothing to tell
/// them apart by.
struct NameJoiner {
  private let columns: Columns
  private var parents: [UInt32]
  private var keys = Vocabulary()
  private var joined: [UInt32] = []
  private var result: [Name] = []

  private init(_ columns: Columns) {
    self.columns = columns
    parents = Array(0..<UInt32(columns.names.count))
  }

  /// Joins the names of the articles of some columns.
  ///
  /// - Returns: for each name of an article the number of the corpus's name; the corpus's names, in order
  ///   of first mention.
  /// - Complexity: O(*n*) in the bytes of the names, amortised.
  static func joined(_ columns: Columns) -> (numbers: [UInt32], names: [Name]) {
    var joiner = NameJoiner(columns)
    joiner.joinEqual()
    joiner.joinSurnames()
    joiner.number()
    return (joiner.joined, joiner.result)
  }

  private var names: [Name] { columns.names }

  private mutating func find(_ name: UInt32) -> UInt32 {
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

  private mutating func unite(_ a: UInt32, _ b: UInt32) {
    let (first, second) = (find(a), find(b))
    // The earlier name stays the root, so that numbers follow first mention.
    if first < second { parents[Int(second)] = first } else { parents[Int(first)] = second }
  }

  private func bytes(_ span: TextSpan, _ article: UInt32) -> ArraySlice<UInt8> {
    let base = columns.articles[Int(article)].textStart
    return columns.text[base + Int(span.lower)..<base + Int(span.upper)]
  }

  /// The key under which a form is compared: kind, then the folded words joined by a space.
  ///
  /// Hyphens become spaces, apostrophes go, a leading "the" goes. `key` is overwritten: one array serves
  /// for the hundreds of thousands of forms of a large corpus.
  private func read(
    _ span: TextSpan, _ article: UInt32, _ kind: NameKind, into key: inout [UInt8]
  ) {
    let base = columns.articles[Int(article)].textStart
    key.removeAll(keepingCapacity: true)
    key.append(kind == .person ? 0x70 : 0x78)
    key.append(0x3A)
    Folding.fold(columns.text.span, base + Int(span.lower)..<base + Int(span.upper), into: &key)
    var end = 2
    for index in 2..<key.count where key[index] != 0x27 {
      key[end] = key[index] == 0x2D ? 0x20 : key[index]
      end += 1
    }
    key.removeLast(key.count - end)
    if key.count > 6, key[2] == 0x74, key[3] == 0x68, key[4] == 0x65, key[5] == 0x20 {
      key.removeSubrange(2..<6)
    }
    if let canonical = KnownAliases.canonical(key.dropFirst(2)) {
      key.replaceSubrange(2..., with: canonical)
    }
  }

  private mutating func joinEqual() {
    // The first name under each key.
    var owners: [UInt32] = []
    func isAcronym(_ bytes: ArraySlice<UInt8>) -> Bool {
      bytes.count >= 2 && bytes.allSatisfy { $0 >= 0x41 && $0 <= 0x5A || $0 == 0x2E }
    }
    var key: [UInt8] = []
    for number in names.indices {
      let name = names[number]
      read(name.span, name.article, name.kind, into: &key)
      claim(key, UInt32(number), &owners)
    }
    for mention in columns.mentions {
      let name = names[Int(mention.name)]
      guard name.kind != .person, mention.span != name.span else { continue }
      let article = columns.article(ofSentence: Int(mention.sentence))
      guard isAcronym(bytes(mention.span, article)) else { continue }
      read(mention.span, article, name.kind, into: &key)
      claim(key, mention.name, &owners)
    }
  }

  private mutating func claim(_ key: [UInt8], _ name: UInt32, _ owners: inout [UInt32]) {
    let term = Int(keys.intern(folded: key))
    if term == owners.count {
      owners.append(name)
    } else {
      unite(owners[term], name)
    }
  }

  /// Surnames alone, and full names that differ by a letter of a given name.
  private mutating func joinSurnames() {
    // One row a distinct person: surname, whether it stands alone, root. Numbers only: there may be
    // hundreds of thousands.
    var surnames = Vocabulary()
    var persons: [(surname: UInt32, isBare: Bool, root: UInt32)] = []
    var seen = [Bool](repeating: false, count: names.count)
    for number in names.indices where names[number].kind == .person {
      let root = find(UInt32(number))
      guard !seen[Int(root)] else { continue }
      seen[Int(root)] = true
      let words = self.words(ofName: root)
      guard let surname = words.last else { continue }
      let isBare = words.dropLast().allSatisfy(Self.isParticle)
      persons.append((surnames.intern(folded: Array(surname)), isBare, root))
    }
    persons.sort { ($0.surname, $0.root) < ($1.surname, $1.root) }
    var first = 0
    while first < persons.count {
      var end = first
      while end < persons.count, persons[end].surname == persons[first].surname { end += 1 }
      join(bearers: persons[first..<end].map { ($0.isBare, $0.root) })
      first = end
    }
  }

  /// The folded words of a person's fullest form.
  private func words(ofName name: UInt32) -> [ArraySlice<UInt8>] {
    let own = names[Int(name)]
    var key: [UInt8] = []
    read(own.span, own.article, .person, into: &key)
    let words = key.dropFirst(2).split(separator: 0x20)
    guard let last = words.last, words.count > 2, Self.isGeneration(last) else { return words }
    return words.dropLast()
  }

  /// Whether a word before a surname is a part of it: `al`, `von`.
  private static func isParticle(_ word: ArraySlice<UInt8>) -> Bool {
    particles.contains(Array(word))
  }

  private static let particles = Set(
    [
      "al", "el", "bin", "ibn", "van", "von", "der", "den", "de", "del", "la", "le", "du", "di",
      "dos",
    ]
    .map { Array($0.utf8) })

  /// Whether a word tells father from son: `Jr.`, `III`.
  private static func isGeneration(_ word: ArraySlice<UInt8>) -> Bool {
    generations.contains(word.last == 0x2E ? Array(word.dropLast()) : Array(word))
  }

  private static let generations = Set(["jr", "sr", "ii", "iii", "iv"].map { Array($0.utf8) })

  /// The letter of `J.` or `J.K.`; nil for a word.
  private static func initial(_ word: [UInt8]) -> UInt8? {
    word.count == 1 || (word.count > 1 && word[1] == 0x2E) ? word.first : nil
  }

  /// Joins `D. Quill` with the one full name that begins so; answers the names that are not joined.
  private mutating func joinInitials(_ full: [UInt32]) -> [UInt32] {
    guard full.count >= 2, full.count <= Self.mostBearers else { return full }
    let given = full.map { self.words(ofName: $0).first.map(Array.init) ?? [] }
    var rest: [UInt32] = []
    for (index, root) in full.enumerated() {
      guard let letter = Self.initial(given[index]) else {
        rest.append(root)
        continue
      }
      let fitting = full.indices.filter {
        Self.initial(given[$0]) == nil && given[$0].first == letter
      }
      if fitting.count == 1 { unite(full[fitting[0]], root) } else { rest.append(root) }
    }
    return rest
  }

  /// Beyond so many bearers of a surname an initial says nothing.
  private static let mostBearers = 16

  /// Joins what belongs together among the bearers of one surname.
  private mutating func join(bearers: [(isBare: Bool, root: UInt32)]) {
    let full = joinInitials(bearers.filter { !$0.isBare }.map(\.root))
    // Beyond a handful of bearers a likeness of given names says nothing.
    if full.count >= 2, full.count <= 4 {
      let words = full.map { self.words(ofName: $0).map(Array.init) }
      for first in full.indices {
        for second in full.indices.dropFirst(first + 1)
        where names[Int(full[first])].article != names[Int(full[second])].article
          && Self.areAlike(words[first], words[second])
        {
          unite(full[first], full[second])
        }
      }
    }
    let roots = Set(full.map { find($0) })
    if roots.count == 1, let only = roots.first {
      for bearer in bearers where bearer.isBare { unite(only, bearer.root) }
    }
  }

  /// Whether two full names are equal but for one letter of one given name of four letters or more,
  /// or a middle name that only one gives.
  static func areAlike(_ a: [[UInt8]], _ b: [[UInt8]]) -> Bool {
    if a.count == b.count {
      var different = 0
      for (x, y) in zip(a, b) where x != y {
        guard x.count >= 4, y.count >= 4, isOneEditApart(x, y) else { return false }
        different += 1
      }
      return different == 1
    }
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    return long.count == short.count + 1 && short.count >= 2 && long.first == short.first
      && long.suffix(short.count - 1).elementsEqual(short.suffix(short.count - 1))
  }

  private static func isOneEditApart(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard long.count - short.count <= 1 else { return false }
    var prefix = 0
    while prefix < short.count, short[prefix] == long[prefix] { prefix += 1 }
    let rest = long.count == short.count ? short.dropFirst(prefix + 1) : short.dropFirst(prefix)
    return rest.elementsEqual(long.dropFirst(prefix + 1))
  }

  private mutating func number() {
    joined = Array(repeating: .max, count: names.count)
    for number in names.indices {
      let name = names[number]
      let root = Int(find(UInt32(number)))
      if joined[root] == .max {
        joined[root] = UInt32(result.count)
        result.append(name)
        joined[number] = joined[root]
        continue
      }
      joined[number] = joined[root]
      let own = Int(joined[root])
      // The longest form is the fullest; among equals the first stays.
      if name.span.count > result[own].span.count {
        result[own].span = name.span
        result[own].article = name.article
      }
    }
  }
}
