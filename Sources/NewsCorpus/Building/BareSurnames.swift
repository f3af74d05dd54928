/// Surnames alone: whose of the persons of the corpus they are.
struct BareSurnames {
  /// One who is named in full somewhere.
  struct Person {
    /// One of the names that are joined already.
    let name: UInt32
    /// The names of articles.
    var names: [UInt32] = []
    var articles: Set<UInt32> = []
    var gender = Gender.unknown
    /// What tells father from son, in all ways the name is written.
    var generations: Set<[UInt8]> = []
    /// In how many articles that name the person the surname alone is somebody else.
    var refusals = 0

    init(name: UInt32) { self.name = name }

    /// Whether the surname alone is mostly somebody else where the person is named.
    var isRefused: Bool { refusals * 4 > articles.count }
  }

  private let columns: Columns
  private var persons: [Person]
  /// The roles of each person, found when they are asked for.
  private var roles: [Set<RoleKey>?]

  init(columns: Columns, persons: [Person]) {
    self.columns = columns
    self.persons = persons
    roles = Array(repeating: nil, count: persons.count)
  }

  /// Joins the surnames that are surely one person's with that person, the others with one another.
  func join(_ forms: [SurnameBearers.Form], _ roots: inout NameRoots) {
    var own = self
    own.countRefusals(forms)
    // Forms with and without a particle are one surname, unless several bear it.
    var rest: [UInt32] = []
    for form in forms {
      if !persons.isEmpty { rest = [] }
      for name in form.names {
        if let person = own.bearer(of: name, form.name) {
          roots.unite(own.persons[person].name, name)
        } else {
          rest.append(name)
        }
      }
      own.joinRest(rest, &roots)
    }
  }

  /// `Mr Quill` of one article and `Mrs Quill` of another are two.
  private func joinRest(_ names: [UInt32], _ roots: inout NameRoots) {
    let genders = Set(names.map { columns.gender(ofName: $0) })
    let areTwo = genders.contains(.male) && genders.contains(.female)
    var first: [Gender: UInt32] = [:]
    for name in names {
      let gender = areTwo ? columns.gender(ofName: name) : .unknown
      if let other = first[gender] { roots.unite(other, name) } else { first[gender] = name }
    }
  }

  private mutating func countRefusals(_ forms: [SurnameBearers.Form]) {
    for form in forms where form.name.generation.isEmpty {
      for name in form.names {
        let article = columns.names[Int(name)].article
        for place in persons.indices where persons[place].articles.contains(article) {
          persons[place].refusals += 1
        }
      }
    }
  }

  /// The person who is meant by a surname alone in an article; nil when that is not sure.
  private mutating func bearer(of name: UInt32, _ form: PersonName) -> Int? {
    let article = columns.names[Int(name)].article
    let gender = columns.gender(ofName: name)
    let bearing = persons.indices.filter { place in
      (form.generation.isEmpty || persons[place].generations.contains(Array(form.generation)))
        && persons[place].gender.agrees(with: gender)
    }
    let fitting = bearing.filter { !persons[$0].articles.contains(article) }
    if fitting.count == 1, bearing.count == 1, !persons[fitting[0]].isRefused { return fitting[0] }
    let own = RoleKey.all(ofName: name, in: columns)
    // Named in full beside it, but with another role: `Mr Quill … President Dana Quill`.
    let sharing = own.isEmpty ? [] : bearing.filter { shares($0, own) }
    if sharing.count == 1 { return sharing[0] }
    // A title that none of them has: a namesake.
    if sharing.isEmpty, own.contains(where: \.isTitle) { return nil }
    if fitting.count == 1, !persons[fitting[0]].isRefused { return fitting[0] }
    return dominant(among: sharing.isEmpty ? fitting : sharing.filter(fitting.contains))
  }

  private mutating func shares(_ place: Int, _ own: Set<RoleKey>) -> Bool {
    let roles =
      self.roles[place]
      ?? persons[place].names.reduce(into: []) {
        $0.formUnion(RoleKey.all(ofName: $1, in: columns))
      }
    self.roles[place] = roles
    return own.contains { role in roles.contains { $0.isSame(as: role) } }
  }

  /// In so many articles one is named who is known by the surname.
  private static let fewest = 5

  /// The one whom far more articles name than all others together.
  private func dominant(among places: [Int]) -> Int? {
    let counts = places.map { persons[$0].articles.count }
    guard let most = counts.max(), most >= Self.fewest else { return nil }
    let others = counts.reduce(0, +) - most
    guard let place = counts.firstIndex(of: most),
      most >= 3 * (counts.sorted().dropLast().last ?? 0),
      most >= 2 * others, !persons[places[place]].isRefused
    else { return nil }
    return places[place]
  }
}

/// What a role says besides where: `president` of `president of Norway`, as numbers of its words.
struct RoleKey: Hashable {
  private let words: Set<UInt64>
  /// Whether it is written as a title: `President`.
  let isTitle: Bool

  /// The roles that an article gives under a name.
  static func all(ofName name: UInt32, in columns: Columns) -> Set<RoleKey> {
    let article = columns.articles[Int(columns.names[Int(name)].article)]
    var found: Set<RoleKey> = []
    for row in article.roles.rows where columns.roles[row].name == name {
      let span = columns.roles[row].span
      let lower = article.textStart + Int(span.lower)
      if let key = RoleKey(columns.text[lower..<article.textStart + Int(span.upper)]) {
        found.insert(key)
      }
    }
    return found
  }

  private init?(_ role: ArraySlice<UInt8>) {
    var words: Set<UInt64> = []
    var isTitle = false
    for word in role.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D || $0 == 0x2C }) {
      var folded: [UInt8] = []
      Folding.fold(word.span, 0..<word.count, into: &folded)
      if Self.ends.contains(folded) { break }
      if Self.fillers.contains(folded) { continue }
      isTitle = word.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
      words.insert(Self.number(Self.long[folded] ?? folded))
    }
    guard !words.isEmpty else { return nil }
    self.words = words
    self.isTitle = isTitle
  }

  /// Whether two roles may be one: `President` and `US President`, but not `Vice President`.
  func isSame(as other: RoleKey) -> Bool {
    guard words.isSubset(of: other.words) || other.words.isSubset(of: words) else { return false }
    return words.symmetricDifference(other.words).isDisjoint(with: Self.deputies)
  }

  /// FNV-1a.
  private static func number(_ word: [UInt8]) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  private static func words(_ list: String) -> [[UInt8]] {
    list.split(separator: " ").map { Array($0.utf8) }
  }

  private static let ends = Set(words("of for at in to from with on and"))
  private static let fillers = Set(
    words("the a an his her their its former then new late longtime"))
  private static let deputies = Set(
    words("vice deputy assistant associate under co shadow lieutenant first spokesman spokeswoman")
      .map(number))
  private static let long = Dictionary(
    uniqueKeysWithValues: [
      ("sen", "senator"), ("gov", "governor"), ("rep", "representative"), ("pres", "president"),
      ("prof", "professor"), ("gen", "general"), ("sgt", "sergeant"), ("capt", "captain"),
      ("congressman", "representative"), ("congresswoman", "representative"),
      ("rev", "reverend"), ("chairwoman", "chairman"), ("chair", "chairman"), ("pm", "minister"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) })
}
