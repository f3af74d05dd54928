/// Joins the persons of single articles, surname by surname.
///
/// First full names that fit one another (`Dana Quill`, `Dana R. Quill`), then surnames alone: to the one
/// bearer there is, to the one of several whose role is given, to one of whom nearly all articles speak.
/// A surname that might be another's stays by itself.
struct PersonJoiner {
  /// One way to write a person's name.
  private struct Form {
    /// Its folded words, as a range of `words`.
    let range: Range<Int>
    let order: NameOrder
    let isBare: Bool
    let surname: UInt32
    /// How many articles have it.
    var count = 0
  }

  private var surnames = Vocabulary()
  private var forms: [Form] = []
  private var words: [UInt8] = []
  /// For each key the form's number; `.max` for what is no person.
  private var formOfTerm: [UInt32] = []
  /// The names of articles, in order.
  private var names: [UInt32] = []
  /// The form of each.
  private var formOfName: [UInt32] = []

  /// Enters a way to write a name that has not occurred; answers whether it is a surname alone.
  mutating func enter(_ folded: [UInt8], order: NameOrder, term: Int) -> Bool {
    while formOfTerm.count < term { formOfTerm.append(.max) }
    formOfTerm.append(UInt32(forms.count))
    let start = words.count
    words += folded
    let name = PersonName(folded[...], order: order)
    forms.append(
      Form(
        range: start..<words.count, order: order, isBare: name.isBare,
        surname: surnames.intern(folded: Array(name.surname))))
    return name.isBare
  }

  /// Adds an article's name, written as the key with the number `term`.
  mutating func append(_ name: UInt32, term: Int) {
    forms[Int(formOfTerm[term])].count += 1
    names.append(name)
    formOfName.append(formOfTerm[term])
  }

  /// Joins what belongs together.
  ///
  /// - Complexity: O(*n* log *n*) in the number of names, and the square of the few that share a given name
  ///   and a surname.
  func join<Failure>(
    _ columns: Columns, _ roots: inout NameRoots, _ check: () throws(Failure) -> Void
  ) throws(Failure) {
    let (starts, names) = namesByForm()
    let company = ArticleCompany(columns, &roots)
    let order = forms.indices.sorted {
      (forms[$0].surname, $0) < (forms[$1].surname, $1)
    }
    var first = 0
    while first < order.count {
      try check()
      var end = first + 1
      while end < order.count, forms[order[end]].surname == forms[order[first]].surname { end += 1 }
      if end > first + 1 || forms[order[first]].isBare && forms[order[first]].count > 1 {
        let bearers = order[first..<end].map { form in
          SurnameBearers.Form(
            name: PersonName(words[forms[form].range], order: forms[form].order),
            names: names[starts[form]..<starts[form] + forms[form].count])
        }
        SurnameBearers(columns: columns, company: company, forms: bearers).join(&roots)
      }
      first = end
    }
  }

  /// The names of articles, those of one form together; where each form's begin.
  private func namesByForm() -> (starts: [Int], names: [UInt32]) {
    var starts: [Int] = []
    var next = 0
    for form in forms {
      starts.append(next)
      next += form.count
    }
    var places = starts
    var sorted = [UInt32](repeating: 0, count: names.count)
    for (name, form) in zip(names, formOfName) {
      sorted[places[Int(form)]] = name
      places[Int(form)] += 1
    }
    return (starts, sorted)
  }
}
