/// Surnames alone: whose of the persons of the corpus they are.
struct BareSurnames {
  /// One who is named in full somewhere.
  struct Person {
    /// One of the names that are joined already.
    let name: UInt32
    /// The names of articles.
    var names: [UInt32] = []
    /// How many articles name the person in full.
    fileprivate(set) var articleCount = 0
    var gender = Gender.unknown
    /// What tells father from son, in all ways the name is written.
    var generations: Set<[UInt8]> = []
    /// In how many articles that name the person the surname alone is somebody else.
    fileprivate(set) var refusals = 0

    init(name: UInt32) { self.name = name }

    /// Whether the surname alone is mostly somebody else where the person is named.
    var isRefused: Bool { refusals * 4 > articleCount }
  }

  private let columns: Columns
  private let company: ArticleCompany
  private var persons: [Person]
  /// Who is named in full in an article, in order of the articles.
  private var namings: [Naming] = []
  /// The roles of each person, found when they are asked for.
  private var roles: [[RoleKey]?]

  private struct Naming: Comparable {
    let article: UInt32
    let person: Int

    static func < (one: Naming, other: Naming) -> Bool {
      (one.article, one.person) < (other.article, other.person)
    }
  }

  init(columns: Columns, company: ArticleCompany, persons: [Person]) {
    self.columns = columns
    self.company = company
    self.persons = persons
    roles = Array(repeating: nil, count: persons.count)
    for (number, person) in persons.enumerated() {
      for name in person.names {
        namings.append(Naming(article: columns.names[Int(name)].article, person: number))
      }
    }
    namings.sort()
    var last: Naming?
    namings.removeAll { naming in
      defer { last = naming }
      return naming == last
    }
    for naming in namings { self.persons[naming.person].articleCount += 1 }
  }

  /// Joins the surnames that are surely one person's with that person, the others with one another.
  ///
  /// - Complexity: O(*n* log *m*) for *n* surnames alone and *m* full names; where roles must be asked,
  ///   times the persons.
  mutating func join(_ forms: [SurnameBearers.Form], _ roots: inout NameRoots) {
    countRefusals(forms)
    // Forms with and without a particle are one surname, unless several bear it.
    var rest: [UInt32] = []
    for form in forms {
      if !persons.isEmpty { rest = [] }
      let bearers = [Gender.unknown, .male, .female].map { self.bearers(form.name, $0) }
      for name in form.names {
        let gender = columns.gender(ofName: name)
        if let person = bearer(of: name, among: bearers[Int(gender.rawValue)]) {
          roots.unite(persons[person].name, name)
        } else {
          rest.append(name)
        }
      }
      joinRest(rest, &roots)
    }
  }

  /// `Mr Quill` of one article and `Mrs Quill` of another are two.
  private func joinRest(_ names: [UInt32], _ roots: inout NameRoots) {
    var first: [UInt32?] = [nil, nil, nil]
    let genders = names.map { columns.gender(ofName: $0) }
    let areTwo = genders.contains(.male) && genders.contains(.female)
    for (name, gender) in zip(names, genders) {
      let place = areTwo ? Int(gender.rawValue) : 0
      if let other = first[place] { roots.unite(other, name) } else { first[place] = name }
    }
  }

  /// Who is named in full in the article of a name.
  private func named(beside name: UInt32) -> ArraySlice<Naming> {
    let article = columns.names[Int(name)].article
    var low = 0
    var high = namings.count
    while low < high {
      let middle = (low + high) / 2
      if namings[middle].article < article { low = middle + 1 } else { high = middle }
    }
    return namings[low...].prefix { $0.article == article }
  }

  private mutating func countRefusals(_ forms: [SurnameBearers.Form]) {
    for form in forms where form.name.generation.isEmpty {
      for name in form.names {
        for naming in named(beside: name) { persons[naming.person].refusals += 1 }
      }
    }
  }

  /// Those whom a surname alone may mean, whatever its article says.
  private struct Bearers {
    let persons: [Int]
    /// The one whom far more articles name than all others together.
    let dominant: Int?
  }

  private func bearers(_ form: PersonName, _ gender: Gender) -> Bearers {
    let found = persons.indices.filter { place in
      (form.generation.isEmpty || persons[place].generations.contains(Array(form.generation)))
        && persons[place].gender.agrees(with: gender)
    }
    return Bearers(persons: found, dominant: dominant(among: found))
  }

  /// The person who is meant by a surname alone in an article; nil when that is not sure.
  private mutating func bearer(of name: UInt32, among bearing: Bearers) -> Int? {
    guard let first = bearing.persons.first else { return nil }
    let beside = named(beside: name)
    let own = RoleKey.all(ofName: name, in: columns)
    if bearing.persons.count == 1, !persons[first].isRefused,
      !beside.contains(where: { $0.person == first })
    {
      return isSurely(first, name, own) ? first : nil
    }
    // Named in full beside it, but with another role: `Mr Quill … President Dana Quill`.
    let sharing = own.isEmpty ? [] : bearing.persons.filter { shares($0, own) }
    if sharing.count == 1 { return sharing[0] }
    // A title that none of them has: a namesake.
    if sharing.isEmpty, own.contains(where: \.isTitle) { return nil }
    let fitting =
      beside.isEmpty
      ? bearing.persons
      : bearing.persons.filter { place in !beside.contains { $0.person == place } }
    if fitting.count == 1, !persons[fitting[0]].isRefused {
      return isSurely(fitting[0], name, own) ? fitting[0] : nil
    }
    if sharing.isEmpty, beside.isEmpty { return bearing.dominant }
    return dominant(among: sharing.isEmpty ? fitting : sharing.filter(fitting.contains))
  }

  /// Whether the one whom a surname may mean is meant: many articles name him, or one that names the same others, and
  /// he is not another by his title.
  private mutating func isSurely(_ place: Int, _ name: UInt32, _ own: [RoleKey]) -> Bool {
    if !own.isEmpty, shares(place, own) { return true }
    if own.contains(where: \.isTitle), roles(of: place).contains(where: \.isTitle) { return false }
    let person = persons[place]
    if person.articleCount >= Self.fewest { return true }
    let article = columns.names[Int(name)].article
    return person.names.contains {
      company.isShared(article, columns.names[Int($0)].article, besides: person.name)
    }
  }

  private mutating func shares(_ place: Int, _ own: [RoleKey]) -> Bool {
    let roles = roles(of: place)
    return own.contains { role in roles.contains { $0.isSame(as: role) } }
  }

  /// The roles of a person in all articles.
  private mutating func roles(of place: Int) -> [RoleKey] {
    if let known = roles[place] { return known }
    var found: [RoleKey] = []
    for name in persons[place].names {
      for role in RoleKey.all(ofName: name, in: columns) where !found.contains(role) {
        found.append(role)
      }
    }
    roles[place] = found
    return found
  }

  /// In so many articles one is named who is known by the surname.
  private static let fewest = 5

  private func dominant(among places: [Int]) -> Int? {
    let counts = places.map { persons[$0].articleCount }
    guard let most = counts.max(), most >= Self.fewest else { return nil }
    let others = counts.reduce(0, +) - most
    guard let place = counts.firstIndex(of: most),
      most >= 3 * (counts.sorted().dropLast().last ?? 0),
      most >= 2 * others, !persons[places[place]].isRefused
    else { return nil }
    return places[place]
  }
}
