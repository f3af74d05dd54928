/// Those who bear one surname: which of their names are one person's.
struct SurnameBearers {
  /// One way to write a name, and the names of articles that are written so.
  struct Form {
    let name: PersonName
    let names: ArraySlice<UInt32>
  }

  private let columns: Columns
  private let company: ArticleCompany
  private let full: [Form]
  private let bare: [Form]

  init(columns: Columns, company: ArticleCompany, forms: [Form]) {
    self.columns = columns
    self.company = company
    full = forms.filter { !$0.name.isBare }
    bare = forms.filter(\.name.isBare)
  }

  /// Joins what belongs together.
  func join(_ roots: inout NameRoots) {
    if full.count > 1 {
      joinFitting(&roots)
      joinInitials(&roots)
      joinSpellings(&roots)
      joinGenerations(&roots)
    }
    guard !bare.isEmpty else { return }
    var surnames = BareSurnames(
      columns: columns, company: company, persons: persons(&roots))
    surnames.join(bare, &roots)
  }

  private func article(_ name: UInt32) -> UInt32 { columns.names[Int(name)].article }

  private func gender(_ form: Form) -> Gender {
    for name in form.names {
      let own = columns.gender(ofName: name)
      if own != .unknown { return own }
    }
    return .unknown
  }

  // MARK: Full names

  /// Beyond so many forms of one given name likeness says nothing.
  private static let mostForms = 32

  /// Joins `Dana Quill` with `Dana R. Quill`, when no other form leaves it open which of two is meant.
  private func joinFitting(_ roots: inout NameRoots) {
    let written = full.map { $0.name.given.first ?? [] }
    // Most are written alike, which needs no list of short forms.
    let areAlike = written.dropFirst().allSatisfy { $0 == written[0] }
    let given = areAlike ? written : written.map { $0.isEmpty ? $0 : GivenNameForms.shared($0) }
    let order = full.indices.sorted { one, two in
      given[one] == given[two] ? one < two : given[one].lexicographicallyPrecedes(given[two])
    }
    var first = 0
    while first < order.count {
      var end = first + 1
      while end < order.count, given[order[end]] == given[order[first]] { end += 1 }
      if end > first + 1, end - first <= Self.mostForms {
        join(order[first..<end].map { full[$0] }, &roots)
      }
      first = end
    }
  }

  /// Joins forms of one given name: each with those that fit it and all that fit it.
  private func join(_ forms: [Form], _ roots: inout NameRoots) {
    let genders = forms.map(gender)
    var fits = forms.indices.map { one in
      forms.indices.map { two in
        one == two || genders[one].agrees(with: genders[two]) && mayBeOne(forms[one], forms[two])
      }
    }
    // A form that speaks against one ten times as frequent is a slip, or somebody hardly known.
    let all = fits
    for one in forms.indices {
      for two in forms.indices where one != two && all[one][two] {
        let isRare = forms.indices.contains {
          all[one][$0] && !all[two][$0] && forms[two].names.count * 10 <= forms[$0].names.count
        }
        if isRare { fits[one][two] = false }
      }
    }
    let isSure = forms.indices.map { one in
      let others = forms.indices.filter { fits[one][$0] }
      return others.allSatisfy { two in others.allSatisfy { all[two][$0] } }
    }
    for one in forms.indices where isSure[one] {
      for two in forms.indices
      where two > one && fits[one][two] && fits[two][one] && isSure[two] {
        unite(forms[one], forms[two], &roots)
      }
    }
  }

  /// Whether two forms may be one person's. `Jim` and `James` of one article are two, unless hardly any
  /// of those that name the one names the other.
  private func mayBeOne(_ one: Form, _ two: Form) -> Bool {
    guard one.name.fits(two.name) else { return false }
    guard one.name.given.first != two.name.given.first else { return true }
    return 2 * together(one, two) <= min(one.names.count, two.names.count)
  }

  /// Joins `Dana Quill Jr.` with the `Dana Quill` who has the same title, when no article names both.
  private func joinGenerations(_ roots: inout NameRoots) {
    for form in full where !form.name.generation.isEmpty {
      let others = full.filter {
        $0.name.generation.isEmpty && form.name.fitsButForGeneration($0.name)
      }
      let found = persons(of: others, &roots)
      guard found.count == 1, others.allSatisfy({ together(form, $0) == 0 }) else { continue }
      let titles = titles(form)
      if let other = others.first(where: { two in
        self.titles(two).contains { title in titles.contains { $0.isSame(as: title) } }
      }) {
        unite(form, other, &roots)
      }
    }
  }

  private func titles(_ form: Form) -> [RoleKey] {
    form.names.flatMap { RoleKey.all(ofName: $0, in: columns) }.filter(\.isTitle)
  }

  /// Joins `D. Quill` with the one person whose name begins so.
  private func joinInitials(_ roots: inout NameRoots) {
    guard full.count <= Self.mostForms else { return }
    for form in full where form.name.given.first?.count == 1 {
      let fitting = full.filter { form.name.isInitialForm(of: $0.name) }
      let found = persons(of: fitting, &roots)
      if found.count == 1, let one = fitting.first { unite(form, one, &roots) }
    }
  }

  /// Beyond a handful of bearers a likeness of given names says nothing.
  private static let mostAlike = 8

  /// Joins `Qasem` and `Qassem`, unless an article names both.
  private func joinSpellings(_ roots: inout NameRoots) {
    guard full.count <= Self.mostAlike else { return }
    for (place, one) in full.enumerated() {
      for two in full.dropFirst(place + 1)
      where one.name.isSpelledLike(two.name) && gender(one).agrees(with: gender(two))
        && together(one, two) == 0
      {
        unite(one, two, &roots)
      }
    }
  }

  /// The persons that some forms are so far, each once.
  private func persons(of forms: [Form], _ roots: inout NameRoots) -> [UInt32] {
    var found: [UInt32] = []
    for form in forms {
      guard let name = form.names.first else { continue }
      let root = roots.find(name)
      if !found.contains(root) { found.append(root) }
    }
    return found
  }

  private func unite(_ one: Form, _ two: Form, _ roots: inout NameRoots) {
    if let first = one.names.first, let second = two.names.first { roots.unite(first, second) }
  }

  /// How many articles name both.
  private func together(_ one: Form, _ two: Form) -> Int {
    let (few, many) = one.names.count < two.names.count ? (one, two) : (two, one)
    let articles = Set(few.names.map(article))
    return many.names.count { articles.contains(article($0)) }
  }

  /// The persons that the full names are.
  private func persons(_ roots: inout NameRoots) -> [BareSurnames.Person] {
    var places: [UInt32: Int] = [:]
    var persons: [BareSurnames.Person] = []
    for form in full {
      guard let first = form.names.first else { continue }
      let root = roots.find(first)
      let place = places[root] ?? persons.count
      if place == persons.count {
        places[root] = place
        persons.append(BareSurnames.Person(name: root))
      }
      persons[place].names += form.names
      persons[place].generations.insert(Array(form.name.generation))
      if persons[place].gender == .unknown { persons[place].gender = gender(form) }
    }
    return persons
  }
}

extension Columns {
  /// What the article of a name tells of the gender of the person.
  func gender(ofName name: UInt32) -> Gender { mentions[Int(names[Int(name)].firstMention)].gender }
}
