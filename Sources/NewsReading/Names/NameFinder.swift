import NewsCorpus

/// Cuts runs of capitalised words into candidates: titles off, peoples and places apart from what they
/// stand before, sentence-initial words judged.
struct NameFinder {
  let text: ReadText
  let cases: CaseEvidence
  let runs: NameRuns
  let collectives: CollectiveNames
  private let callings: Callings
  private(set) var found: [NameCandidate] = []
  /// The titles and other words that the article has as surnames too: `Lord` of `Jonathan Lord`.
  private var surnames = TermSet()

  init(_ text: ReadText) {
    self.text = text
    cases = CaseEvidence(text)
    runs = NameRuns(text: text)
    collectives = CollectiveNames(text: text)
    callings = Callings(text: text)
    found.reserveCapacity(text.tokens.count / 10)
    surnames = TitleSurnames(text: text).terms()
  }

  /// Finds the candidates of all sentences whose capitals tell something.
  mutating func find() {
    for (index, sentence) in text.sentences.enumerated() where !cases.isTitleCase[index] {
      find(Int(sentence.firstToken), Int(sentence.endToken))
    }
  }

  private mutating func find(_ first: Int, _ end: Int) {
    var index = first
    var isForced = true
    while index < end {
      switch text.tokens[index].kind {
      case .word:
        if text.isCapitalised(index) || text.has(index, .particle),
          runs.starts(at: index, end: end)
        {
          let last = runs.end(from: index, end: end)
          cut(index, last, isForced: isForced, end: end)
          index = last
        }
        isForced = false
      case .number: isForced = false
      case .openQuote, .colon: isForced = true
      default: break
      }
      index += 1
    }
  }

  /// Cuts the run from `first` to `last`.
  private mutating func cut(_ first: Int, _ last: Int, isForced: Bool, end: Int) {
    var first = first
    var isForced = isForced
    if first == last, surnames.contains(text.tokens[first].term),
      !text.has(first - 1, .determiner), !text.isWord(first + 1, "of")
    {
      emit(first, last, title: first, isForced: isForced)
      return
    }
    if isForced, !keepsFirst(first, last, end) {
      guard let next = nextCapital(after: first, last) else { return }
      first = next
      isForced = false
    }
    // A name before "-backed" or "-led" is part of an adjective; before "-based" it is a place.
    if text.kind(last + 1) == .hyphen, last + 2 < end, text.kind(last + 2) == .word,
      !text.isCapitalised(last + 2), !text.shape(last + 2).contains(.spaceBefore),
      !text.isWord(last + 2, "based")
    {
      return
    }
    // "R-Miss.", "D-Buffalo": party and constituency of a member of Congress.
    if text.tokens[first].length == 1, first + 2 <= last, text.kind(first + 1) == .hyphen {
      emit(first + 2, last, title: first + 2, isForced: false)
      return
    }
    // "U.S.-Iraq Military Commission": the second country is no part of the name either.
    if first < last, text.kind(first - 1) == .hyphen, text.kind(first + 1) == .word,
      !text.traits(first).isDisjoint(with: [.place, .demonym])
    {
      emit(first, first, title: first, isForced: false)
      first += 1
    }
    guard let title = lastTitle(first, last) else {
      emitPlain(first, last, isForced: isForced)
      return
    }
    var opening = title.lowerBound
    while opening > first, !text.traits(opening - 1).isDisjoint(with: [.portfolio, .personTitle]) {
      opening -= 1
    }
    if opening > first { emitAffiliation(first, opening - 1, isForced: isForced) }
    guard title.upperBound <= last else {
      if first == last, isSurname(first) { emit(first, last, title: first, isForced: isForced) }
      return
    }
    // `Director of National Defence Anna Berg`: what of the office no list knows is no part of the name.
    let person = personBehindOffice(title.upperBound, last) ?? title.upperBound
    emit(person, last, title: first, isForced: false)
  }

  /// The last title of the run, with what it is for: `Secretary of State`; nil when it has none that
  /// stands before a name or ends the run.
  private func lastTitle(_ first: Int, _ last: Int) -> Range<Int>? {
    let surname = isSurnameAtEnd(last, first) ? last : nil
    var index = surname == nil ? last : last - 1
    while index >= first {
      // "Muhammad Sheikh Khalil": between names a title is a name.
      let isBetweenNames =
        index > first && index < last && !text.shape(index).contains(.dotted)
        && !text.traits(index - 1).isDisjoint(with: .givenName)
        && text.traits(index - 1).isDisjoint(with: [.place, .portfolio, .personTitle])
      if text.traits(index).contains(.personTitle), text.isCapitalised(index), !isBetweenNames {
        break
      }
      index -= 1
    }
    guard index >= first else { return nil }
    var after = index + 1
    if after <= last, text.isWord(after, "of") {
      guard after < last, text.traits(after + 1).contains(.portfolio) else { return nil }
      after += 1
    } else if after <= last, text.kind(after) != .word || text.shape(after).contains(.clitic) {
      // "King's College"
      return nil
    }
    while after <= last, after != surname,
      !text.traits(after).isDisjoint(with: [.portfolio, .personTitle])
        || (text.isWord(after, "and") && after > index + 1)
    {
      after += 1
    }
    if after > last {
      // "Martin Luther King" ends in a title that is none.
      let isGiven = !text.traits(first).isDisjoint(with: .givenName)
      let hasInitial = text.shape(first).contains(.dotted) && !text.has(first, .personTitle)
      if first < index, isGiven || hasInitial,
        text.traits(index - 1).isDisjoint(with: .portfolio)
      {
        return nil
      }
      return index..<after
    }
    let heads: TermTraits = [.organisationHead, .placeHead, .otherHead]
    if !text.traits(last).isDisjoint(with: heads),
      text.traits(after).isDisjoint(with: .givenName) || last == after
    {
      return nil
    }
    if text.has(after, .organisationHead), text.traits(after).isDisjoint(with: .givenName) {
      return nil
    }
    if let kind = KnownNames.kind(NameKey(text, first, last)), kind != .person { return nil }
    return index..<after
  }

  /// Whether the run that begins at `first` ends with a title that the article has as a surname: `Mr
  /// Lord`, `Jonathan Lord`, but not `Crown Prince`.
  private func isSurnameAtEnd(_ last: Int, _ first: Int) -> Bool {
    first < last && surnames.contains(text.tokens[last].term)
      && text.traits(last - 1).isDisjoint(with: .portfolio)
  }

  /// Whether a title alone is a name: `King refused`, but not `the King refused`.
  private func isSurname(_ index: Int) -> Bool {
    guard !text.traits(index - 1).contains(.determiner), !text.isCapitalised(index - 1) else {
      return false
    }
    for word in ["king", "prince", "bishop", "marshal", "dean", "knight", "baron"] as [StaticString]
    where text.isWord(index, word) { return true }
    return false
  }

  /// A country, people or organisation in front of a title; anything else is part of the role.
  private mutating func emitAffiliation(_ first: Int, _ last: Int, isForced: Bool) {
    let traits = text.traits(last)
    let known: TermTraits = [.place, .demonym, .organisation, .organisationHead]
    if !traits.isDisjoint(with: known) || runs.isAcronym(last)
      || KnownNames.kind(NameKey(text, first, last)) != nil
    {
      emitPlain(first, last, isForced: isForced)
    } else if first < last, !text.traits(first).isDisjoint(with: [.place, .demonym, .organisation])
    {
      emit(first, first, title: first, isForced: isForced)
    }
  }

  /// A run without titles; a people, or a country written as an acronym, is cut off a person.
  private mutating func emitPlain(_ first: Int, _ last: Int, isForced: Bool) {
    if first < last, isRunTogether(last, with: first) {
      emit(first, first, title: first, isForced: isForced)
      return
    }
    if first < last, text.kind(first + 1) == .word,
      text.has(first, .demonym) || runs.isAcronym(first)
    {
      if isPersonOfPeople(first, last) {
        emit(first, first, title: first, isForced: isForced)
        emit(first + 1, last, title: first + 1, isForced: false)
        return
      }
    }
    if let calling = callings.last(first, last) {
      if calling > first { emitAffiliation(first, calling - 1, isForced: isForced) }
      emit(calling + 1, last, title: first, isForced: false)
      return
    }
    if let person = personAfterPlace(first, last) ?? personBehindOffice(first, last) {
      var place = person - 1
      if text.shape(place).contains(.hasDigit) { place -= 1 }
      emit(first, place, title: first, isForced: isForced)
      emit(person, last, title: person, isForced: false)
      return
    }
    emit(first, last, title: first, isForced: isForced)
  }

  /// Whether a word is the first of its run and another without a space: in `Lund Erik LundMore` a link
  /// stood behind the name.
  private func isRunTogether(_ index: Int, with first: Int) -> Bool {
    guard text.tokens[index].length > text.tokens[first].length + 1, text.tokens[first].length > 2
    else { return false }
    let (own, name) = (text.bytes(index), text.bytes(first))
    guard own.starts(with: name) else { return false }
    let next = own[own.startIndex + name.count]
    return next >= 0x41 && next <= 0x5A
  }

  private mutating func emit(_ first: Int, _ last: Int, title: Int, isForced: Bool) {
    var first = first
    while first <= last, text.kind(first) != .word { first += 1 }
    guard first <= last else { return }
    if first == last {
      // "RM50", "F16": a sum or a type.
      if text.shape(first).contains(.hasDigit), !text.has(first, .organisation) { return }
      let traits = text.traits(first)
      // A head or a title alone names nothing: "the River", "the Act".
      let heads: TermTraits = [.placeHead, .otherHead, .portfolio, .common]
      if !traits.isDisjoint(with: heads), traits.isDisjoint(with: .listed), title == first,
        !runs.isAcronym(first), !FamilyNames.isPlain(text.key(first)),
        cases.capital(text.tokens[first].term) < 2,
        !surnames.contains(text.tokens[first].term)
      {
        return
      }
    }
    // "Park Soo-yeon … Park said"
    if !text.isCapitalised(last), text.kind(last - 1) == .hyphen {
      surnames.insert(text.tokens[first].term)
    }
    let title = min(title, first)
    if title == first { first = ordinal(before: first, last) ?? first }
    let body = title == first ? bodyEnd(first, last) : nil
    var candidate = NameCandidate(
      first: first, last: body ?? last, title: title == first ? first : title,
      key: KnownNames.canonical(NameKey(text, first, body ?? last)))
    candidate.isForced = isForced
    candidate.isBody = body != nil
    if body == nil, isOrganisation(candidate), let end = collectives.members(after: last) {
      candidate.end = end
    }
    found.append(candidate)
  }

  private func nextCapital(after first: Int, _ last: Int) -> Int? {
    var index = first + 1
    while index <= last {
      if text.kind(index) == .word, text.isCapitalised(index) { return index }
      index += 1
    }
    return nil
  }

  /// Whether the word at the head of a sentence is part of a name.
  ///
  /// Gets `Patel said` and drops `Forthcoming meetings`; keeps `Gunmen` wrongly where no list has the
  /// word and the article never writes it small.
  private func keepsFirst(_ first: Int, _ last: Int, _ end: Int) -> Bool {
    if runs.isAcronym(first) || !text.isCapitalised(first) { return true }
    // "Park Soo-yeon"
    if first < last, !text.isCapitalised(last), text.kind(last - 1) == .hyphen { return true }
    // `Said Lind: “We stay.”`
    if first < last, text.isWord(first, "said"), text.kind(last + 1) == .colon { return false }
    if isTrade(first, last) { return false }
    let token = text.tokens[first]
    let traits = text.traits(first)
    let small = cases.small(token.term)
    let capital = cases.capital(token.term)
    if capital > small { return true }
    if first < last, text.kind(first + 1) == .hyphen { return true }
    let heads: TermTraits = [.organisationHead, .placeHead, .otherHead]
    if first < last {
      // "Von der Leyen said"
      if traits.contains(.particle), !isFunction(traits), text.has(first + 1, .particle) {
        return true
      }
      if token.shape.contains(.dotted) { return true }
      if traits.contains(.personTitle) { return true }
      if traits.contains(.portfolio), !isFunction(traits) {
        return (first + 1...last).contains {
          !text.traits($0).isDisjoint(with: heads.union([.personTitle, .portfolio]))
        }
      }
      if !text.traits(last).isDisjoint(with: heads), small == 0 { return !isFunction(traits) }
      if !text.kind(first + 1).isLetters { return small == 0 }
    }
    if !traits.isDisjoint(with: .listed) {
      if traits.isDisjoint(with: [.common, .auxiliary, .sentenceStarter]) {
        return small == 0 || first < last
      }
      return small == 0 && first < last
    }
    if small > 0 || isFunction(traits) { return false }
    if traits.contains(.common) { return FamilyNames.isPlain(text.key(first)) }
    if !traits.isDisjoint(with: [.speaks, .roleNoun, .portfolio, .otherHead, .placeHead]) {
      return false
    }
    if traits.contains(.organisationHead) { return first < last }
    if hasWordEnding(first) { return false }
    if callings.isRequest(first, last) { return false }
    if first < last { return true }
    return isSubject(first, end)
  }

  /// Whether a word at the head of a sentence tells what the person behind it does: `Broadcaster Anna Berg`.
  ///
  /// Gets `Agronomist Per Lind` right; keeps `Agronomist Lind`, which nothing tells from two names.
  private func isTrade(_ first: Int, _ last: Int) -> Bool {
    guard last >= first + 2, text.kind(first + 1) == .word, text.kind(last) == .word,
      text.traits(first).isDisjoint(with: .listed),
      !text.traits(first + 1).isDisjoint(with: .givenName),
      text.traits(last).isDisjoint(with: [.organisationHead, .placeHead, .otherHead]),
      !FamilyNames.isPlain(text.key(first)), text.tokens[first].length > 5
    else { return false }
    // `Carter Anna Berg` is a name: of words in -er only those that end in another word.
    let endings: [StaticString] = [
      "ist", "ian", "ists", "ians", "ers", "ors", "caster", "maker", "writer", "keeper", "player",
      "worker",
      "dealer", "owner", "baller", "driver", "grower",
    ]
    return endings.contains { text.ends(first, in: $0) }
  }

  private func isFunction(_ traits: TermTraits) -> Bool { !traits.isDisjoint(with: .functionWord) }

  /// Whether what follows shows that the word is the subject or a possessor.
  private func isSubject(_ index: Int, _ end: Int) -> Bool {
    let next = index + 1
    guard next < end else { return false }
    if text.shape(next).contains(.clitic) { return true }
    let traits = text.traits(next)
    // "Chances are" begins with a plural, "Hamas is" does not.
    let isPlural =
      text.bytes(index).last == 0x73
      && (text.isWord(next, "are") || text.isWord(next, "were") || text.isWord(next, "have"))
    return traits.contains(.speaks)
      || (traits.contains(.auxiliary) && !text.isCapitalised(next) && !isPlural)
      || text.kind(next) == .openBracket
  }

  /// Whether a word ends like everyday words do: `-ing`, `-ed`, `-tion`, `-ly`.
  func hasWordEnding(_ index: Int) -> Bool {
    let bytes = text.bytes(index)
    guard bytes.count > 4 else { return false }
    for ending in [
      "ing", "ed", "ly", "tion", "tions", "ment", "ments", "ness", "ers", "ists", "ies",
    ]
      as [StaticString]
    {
      let matches = ending.withUTF8Buffer { bytes.suffix($0.count).elementsEqual($0) }
      if matches { return true }
    }
    return false
  }
}

extension Token.Kind {
  /// Whether tokens of this kind are words.
  fileprivate var isLetters: Bool { self == .word }
}
