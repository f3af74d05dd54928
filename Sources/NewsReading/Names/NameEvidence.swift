import NewsCorpus

/// What the words of a name and the words around it say about what it names.
///
/// Every rule gives points to a kind; a rule that is nearly always right gives ten and more, a hint two
/// or three. Context weighs with the lists: `Anna Berg, a spokeswoman`, `shares of Berg`, `in Berg`. It
/// gets `the Fjord Institute` right and takes a band called `Fjord Park` for a place.
struct NameEvidence {
  let text: ReadText

  /// The points of one candidate.
  func scores(_ candidate: NameCandidate) -> KindScores {
    var scores = KindScores()
    if let kind = KnownNames.kind(candidate.key) { scores[kind] += kind == .person ? 7 : 14 }
    if candidate.isBody {
      scores[.organisation] += 14
    } else if candidate.first == candidate.last {
      addSingle(candidate, &scores)
    } else if KnownNames.kind(candidate.key) == nil {
      addWords(candidate, &scores)
    }
    if isQuotedWhole(candidate) { scores[.other] += 7 }
    addBefore(candidate, &scores)
    addAfter(candidate, &scores)
    return scores
  }

  /// A name of one word.
  private func addSingle(_ candidate: NameCandidate, _ scores: inout KindScores) {
    let traits = text.traits(candidate.first)
    let shape = text.shape(candidate.first)
    let isAcronym = shape.contains(.allCapitals)
    if traits.contains(.place) { scores[.place] += 8 }
    if traits.contains(.demonym) { scores[.group] += 12 }
    if traits.contains(.organisation) { scores[.organisation] += 9 }
    if !traits.isDisjoint(with: .givenName), !isAcronym { scores[.person] += 4 }
    if traits.contains(.organisationHead) { scores[.organisation] += 4 }
    if isAcronym, traits.isDisjoint(with: [.place, .organisation]) {
      // Long words in capitals are shouted rather than abbreviated.
      scores[.organisation] += text.tokens[candidate.first].length <= 5 ? 4 : 1
    }
    if traits.contains(.otherHead) { scores[.other] += 3 }
    if isDomain(candidate.first) { scores[.person] -= 16 }
    let known = TermTraits.listed.union([.organisationHead, .common])
    if traits.isDisjoint(with: known) { addEnding(candidate.first, 2, &scores) }
  }

  /// `Antiwar.com`: small letters before the point and behind it.
  private func isDomain(_ index: Int) -> Bool {
    guard text.shape(index).contains([.dotted, .hasLowercase]) else { return false }
    let bytes = text.bytes(index)
    guard let point = bytes.dropLast().firstIndex(of: 0x2E), point > bytes.startIndex + 1 else {
      return false
    }
    return bytes[point - 1] >= 0x61 && bytes[point + 1] >= 0x61
  }

  /// A name of several words.
  private func addWords(_ candidate: NameCandidate, _ scores: inout KindScores) {
    let first = text.traits(candidate.first)
    let last = text.traits(candidate.last)
    var words = 0
    var all = TermTraits(rawValue: .max)
    var any: TermTraits = []
    var hasConnector = false
    var hasInitial = false
    var hasParticle = false
    var headBeforeConnector: TermTraits = []
    var previous: TermTraits = []
    for index in candidate.first...candidate.last {
      guard text.kind(index) == .word else {
        if text.kind(index) == .other || text.kind(index) == .number {
          scores[.organisation] += 8
        }
        continue
      }
      let traits = text.traits(index)
      if !text.isCapitalised(index) {
        if traits.contains(.particle), traits.isDisjoint(with: .functionWord) {
          hasParticle = true
        } else if index == candidate.last, text.kind(index - 1) == .hyphen {
          // "Kim Jong-ho"
          scores[.person] += 9
        } else if !text.shape(index).contains(.clitic) {
          if !hasConnector { headBeforeConnector = previous }
          hasConnector = true
        }
        continue
      }
      if text.tokens[index].length == 2, text.shape(index).contains(.dotted) { hasInitial = true }
      words += 1
      all.formIntersection(traits)
      any.formUnion(traits)
      previous = traits
    }
    let heads: TermTraits = [.organisationHead, .placeHead, .otherHead]
    let isGiven = !first.isDisjoint(with: .givenName)
    if hasConnector {
      addHead(headBeforeConnector.intersection(heads), 12, &scores)
      if headBeforeConnector.isDisjoint(with: heads) {
        addHead(last.intersection(heads), 8, &scores)
      }
      if isGiven == false { scores[.person] -= 8 }
    } else {
      let lastPoints: Int32 = isGiven && first.isDisjoint(with: .place) && words == 2 ? 6 : 12
      addHead(last.intersection(heads), lastPoints, &scores)
      // "Miles Inc.": nothing but a company ends so.
      if last.isSuperset(of: [.organisationHead, .abbreviation]) { scores[.organisation] += 6 }
    }
    if words <= 4, !hasConnector {
      if isGiven {
        scores[.person] += 9
      } else if words > 1, words <= 3, last.isDisjoint(with: heads),
        FamilyNames.isPlain(text.key(candidate.first))
      {
        scores[.person] += 9
      }
      if hasInitial { scores[.person] += 8 }
      if hasParticle { scores[.person] += words >= 3 ? 6 : 3 }
    }
    if all.contains(.place) { scores[.place] += 6 }
    if all.contains(.demonym) { scores[.group] += 12 }
    if last.contains(.place), first.contains(.placeOpening) { scores[.place] += 10 }
    if first.contains(.placeOpening), !isGiven, words == 2, last.isDisjoint(with: heads) {
      scores[.place] += 4
    }
    if first.contains(.demonym), last.isDisjoint(with: .demonym) {
      scores[.organisation] += 3
      scores[.other] += 2
    }
    if any.contains(.organisation) { scores[.organisation] += 4 }
    if any.contains(.organisationHead) { scores[.organisation] += 2 }
    if last.contains(.place), !isGiven { scores[.place] += 2 }
    if any.isDisjoint(with: heads.union([.place, .demonym, .organisation, .common])) {
      if words <= 3, !hasConnector { scores[.person] += 3 } else { scores[.organisation] += 2 }
    } else if any.contains(.common), !isGiven {
      scores[.organisation] += 2
      scores[.other] += 2
    }
    if text.shape(candidate.first).contains(.allCapitals), !hasInitial {
      scores[.organisation] += 2
    }
    addOpening(candidate.first, &scores)
  }

  /// `USS Harbour`, `Hurricane Anna`, `Operation Open Door`: the first word tells.
  private func addOpening(_ first: Int, _ scores: inout KindScores) {
    for word in [
      "uss", "hms", "usns", "hmas", "hmcs", "fs", "hurricane", "typhoon", "cyclone", "operation",
      "exercise",
    ] as [StaticString]
    where text.isWord(first, word) {
      scores[.other] += 16
      return
    }
  }

  private func addHead(_ heads: TermTraits, _ points: Int32, _ scores: inout KindScores) {
    if heads.contains(.organisationHead) { scores[.organisation] += points }
    if heads.contains(.placeHead) { scores[.place] += points - 1 }
    if heads.contains(.otherHead) { scores[.other] += points - 1 }
  }

  /// Whether the name stands in a short quotation without small letters but function words: the title
  /// of a work, a nickname.
  private func isQuotedWhole(_ candidate: NameCandidate) -> Bool {
    var before = candidate.first - 1
    while before > candidate.first - 7, isTitleWord(before) { before -= 1 }
    let opening = text.kind(before)
    guard opening == .openQuote || opening == .openSingleQuote else { return false }
    var next = candidate.last + 1
    while next < candidate.last + 7, isTitleWord(next) { next += 1 }
    if text.kind(next) == .comma || text.kind(next) == .period { next += 1 }
    return text.kind(next) == .closeQuote || text.kind(next) == .closeSingleQuote
  }

  private func isTitleWord(_ index: Int) -> Bool {
    guard text.kind(index) == .word else { return false }
    return text.isCapitalised(index)
      || !text.traits(index).isDisjoint(with: [.determiner, .preposition, .conjunction])
  }

  /// What stands before.
  private func addBefore(_ candidate: NameCandidate, _ scores: inout KindScores) {
    if candidate.title < candidate.first {
      scores[.person] += 14
      return
    }
    let before = candidate.first - 1
    guard text.kind(before) == .word, !text.shape(candidate.first).contains(.paragraphStart) else {
      if text.shape(candidate.first).contains(.paragraphStart) {
        addDateline(candidate, &scores)
      } else if isInDateline(candidate) {
        scores[.place] += 9
      } else if text.kind(before) == .comma, candidate.first < candidate.last,
        text.kind(candidate.last + 1) == .comma, isRole(before: before)
      {
        scores[.person] += 5
      }
      return
    }
    let traits = text.traits(before)
    if !text.isCapitalised(before) {
      if traits.contains(.roleNoun) {
        // "its neighbour Iran" describes no person.
        let isListed = !text.traits(candidate.first).isDisjoint(
          with: [.place, .organisation, .demonym])
        scores[.person] += candidate.first < candidate.last ? 9 : isListed ? 1 : 6
      } else if isVesselOrWork(before) {
        scores[.other] += 9
      } else if traits.contains(.placeHead) {
        scores[.place] += 5
      } else if traits.contains(.organisationHead) {
        scores[.organisation] += 4
      } else if traits.contains(.otherHead), traits.isDisjoint(with: .calendar) {
        scores[.other] += 4
      }
    }
    if text.isWord(before, "elect"), text.kind(before - 1) == .hyphen { scores[.person] += 10 }
    guard !traits.isDisjoint(with: .functionWord) else { return }
    if text.isWord(before, "the") {
      // "the Clinton scandals" is about a person, "the Pentagon" about none.
      let next = candidate.last + 1
      let isAttribute =
        text.kind(next) == .word && !text.isCapitalised(next)
        && text.traits(next).isDisjoint(with: [.functionWord, .speaks])
      scores[.person] -= isAttribute ? 1 : 6
      scores[.organisation] += isAttribute ? 1 : 3
      if candidate.first == candidate.last { scores[.place] -= isAttribute ? 0 : 2 }
      scores[.other] += 1
    } else if text.isWord(before, "in") {
      scores[.place] += 4
    } else if text.isWord(before, "near") || text.isWord(before, "outside") {
      scores[.place] += 5
    } else if text.isWord(before, "at") {
      scores[.organisation] += 1
      scores[.place] += 1
    } else if text.isWord(before, "from") || text.isWord(before, "to")
      || text.isWord(before, "into")
    {
      scores[.place] += 1
    } else if text.isWord(before, "of") {
      if text.has(before - 1, .placeHead) { scores[.place] += 8 }
      for word in [
        "north", "south", "east", "west", "northwest", "northeast", "southwest", "southeast",
      ]
        as [StaticString]
      where text.isWord(before - 1, word) { scores[.place] += 8 }
    } else if traits.contains(.determiner), !traits.contains(.conjunction) {
      scores[.person] -= 3
      scores[.group] += 2
      scores[.other] += 1
    }
  }

  /// Whether the noun before a name tells that a ship or a work bears it: `the ferry Seafarer`.
  private func isVesselOrWork(_ index: Int) -> Bool {
    for word in [
      "ferry", "ship", "vessel", "tanker", "freighter", "frigate", "destroyer", "warship",
      "trawler",
      "yacht", "submarine", "cruiser", "corvette", "liner", "satellite", "spacecraft", "film",
      "movie",
      "novel", "album", "song", "opera", "musical", "drug", "painting", "symphony", "sitcom",
    ] as [StaticString]
    where text.isWord(index, word) { return true }
    return false
  }

  /// The second place of `OSLO, Norway (AP) –`.
  private func isInDateline(_ candidate: NameCandidate) -> Bool {
    guard text.kind(candidate.first - 1) == .comma else { return false }
    var start = candidate.first - 2
    while start >= 0, candidate.first - start < 6, !text.shape(start).contains(.paragraphStart),
      text.isCapitalised(start)
    {
      start -= 1
    }
    guard let end = text.datelineEnd(from: start) else { return false }
    return candidate.last < end
  }

  /// `BAGHDAD (AP) –` at the head of a paragraph.
  private func addDateline(_ candidate: NameCandidate, _ scores: inout KindScores) {
    if text.datelineEnd(from: candidate.first) != nil { scores[.place] += 9 }
    let next = text.kind(candidate.last + 1)
    let isBeforeCountry = next == .comma && text.has(candidate.last + 2, .place)
    if next == .dash || next == .openBracket || isBeforeCountry,
      text.shape(candidate.last).contains(.allCapitals)
    {
      scores[.place] += 7
    }
  }

  /// What follows.
  private func addAfter(_ candidate: NameCandidate, _ scores: inout KindScores) {
    let next = candidate.last + 1
    guard next < text.tokens.count, !text.shape(next).contains(.paragraphStart) else { return }
    switch text.kind(next) {
    case .word:
      if text.shape(next).contains(.clitic) { scores[.person] += 1 }
      let traits = text.traits(next)
      if traits.contains(.speaks) {
        // "Iraqis died": a people does what persons do.
        let isPeople = text.has(candidate.last, .demonym)
        scores[.person] += isPeople ? 0 : 5
        scores[.organisation] += isPeople ? 0 : 3
      } else if text.isWord(next, "who") {
        scores[.person] += 6
      } else if traits.contains(.roleNoun), !text.isCapitalised(next) {
        scores[.organisation] += 4
        scores[.place] += 2
        scores[.person] -= 3
      } else if text.isWord(next, "shares") || text.isWord(next, "stock") {
        scores[.organisation] += 6
      } else if text.isWord(next, "people") || text.isWord(next, "community") {
        scores[.group] += 3
      }
    case .comma: addAfterComma(next + 1, candidate, &scores)
    case .openBracket:
      let inside = next + 1
      if text.shape(inside).contains(.allCapitals), text.kind(inside + 1) == .closeBracket {
        scores[.organisation] += 6
      }
    case .hyphen:
      if text.isWord(next + 1, "based") { scores[.place] += 9 }
    default: break
    }
  }

  private func addAfterComma(_ after: Int, _ candidate: NameCandidate, _ scores: inout KindScores) {
    if text.kind(after) == .number, text.tokens[after].length <= 2,
      text.kind(after + 1) == .comma || text.kind(after + 1) == .period
    {
      scores[.person] += 10
    } else if text.isWord(after, "who") || text.isWord(after, "whose") {
      scores[.person] += 6
    } else if text.isCapitalised(after), text.tokens[after].length == 1,
      text.kind(after + 1) == .hyphen, text.isCapitalised(after + 2)
    {
      // ", D-Ohio": party and constituency.
      scores[.person] += 10
    } else if text.traits(after).contains(.place), text.isCapitalised(after),
      text.traits(candidate.first).isDisjoint(with: .givenName), candidate.title == candidate.first
    {
      scores[.place] += 4
    } else if let kind = described(at: after) {
      scores[kind] += 6
    }
  }

  /// What a description that begins at `index` is about: `the director of`, `a former aide` a person, `a news
  /// agency in` an organisation, `a town near` a place; nil when it is none.
  private func described(at index: Int) -> NameKind? {
    let hasArticle =
      text.isWord(index, "a") || text.isWord(index, "an") || text.isWord(index, "the")
    var index = hasArticle ? index + 1 : index
    var head: TermTraits = []
    for _ in 0..<6 {
      guard text.kind(index) == .word || text.kind(index) == .hyphen else { break }
      let traits = text.traits(index)
      if traits.contains(.roleNoun), !text.isCapitalised(index) || hasArticle { return .person }
      // "the US ambassador": a country, not the pronoun.
      let isName = text.shape(index).contains(.allCapitals)
      if !isName,
        !traits.isDisjoint(with: [.preposition, .pronoun, .auxiliary, .conjunction, .speaks])
      {
        break
      }
      if text.kind(index) == .word { head = text.isCapitalised(index) ? [] : traits }
      index += 1
    }
    guard hasArticle else { return nil }
    if head.contains(.organisationHead) { return .organisation }
    return head.contains(.placeHead) ? .place : nil
  }

  /// Whether a description of a person ends with the comma at `comma`: `the leader of the union,`.
  private func isRole(before comma: Int) -> Bool {
    var index = comma - 1
    while index > comma - 9, index > 0 {
      let kind = text.kind(index)
      guard kind == .word || kind == .hyphen || kind == .number else { return false }
      let traits = text.traits(index)
      if !traits.isDisjoint(with: [.auxiliary, .conjunction, .speaks]) { return false }
      if traits.contains(.roleNoun), !text.isCapitalised(index) {
        return text.has(index + 1, .preposition) || index == comma - 1
      }
      index -= 1
    }
    return false
  }

  /// What the ending of an unknown word hints at: `-ians` at people, `-ov` at a person, `-ville` at a
  /// place, an inner capital (`PayPal`) at a company.
  private func addEnding(_ index: Int, _ points: Int32, _ scores: inout KindScores) {
    let bytes = text.bytes(index)
    guard bytes.count > 4 else { return }
    if let kind = Self.kind(ofEnding: bytes) {
      scores[kind] += points
      return
    }
    let isCapital = { (byte: UInt8) in byte >= 0x41 && byte <= 0x5A }
    guard text.shape(index).contains(.hasLowercase), bytes.dropFirst().contains(where: isCapital)
    else { return }
    let isPersonal =
      bytes.starts(with: [0x4D, 0x63]) || bytes.starts(with: [0x4D, 0x61, 0x63])
      || bytes.dropFirst().first == 0x27
    scores[isPersonal ? .person : .organisation] += points + 1
  }

  private static func kind(ofEnding bytes: ArraySlice<UInt8>) -> NameKind? {
    func ends(_ endings: StaticString) -> Bool {
      endings.withUTF8Buffer { list in
        var start = 0
        for end in 0...list.count where end == list.count || list[end] == 0x20 {
          if bytes.suffix(end - start).elementsEqual(list[start..<end]) { return true }
          start = end + 1
        }
        return false
      }
    }
    if ends("ians ists ites ian") { return .group }
    if ends("ism") { return .other }
    if ends("ville burg stan abad grad") { return .place }
    return ends("ov ev sky ski stein vich enko dze zadeh ova eva") ? .person : nil
  }
}
