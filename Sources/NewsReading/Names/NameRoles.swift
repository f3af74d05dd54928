import NewsCorpus

/// Gives persons the roles and affiliations that titles and appositions tell, and their genders.
///
/// Gets `Iraqi Prime Minister X`, `State Department spokesman X`, `X, the director of Y,` and `A
/// Pentagon spokeswoman, X,`; in `his lawyer, X, the head of Y,` it keeps the first of the two.
struct NameRoles {
  let text: ReadText
  let candidates: [NameCandidate]
  /// For each candidate the name that it mentions; the mentions of the result are parallel to these.
  let mentions: [MentionReading]

  /// A role as written.
  private struct RoleTokens {
    var first: Int
    var last: Int
  }

  /// The longest role in tokens.
  private static let longest = 24

  /// Adds what is told to the names of `result`.
  func add(to result: inout NameReader.Names) {
    result.genders = Array(repeating: .unknown, count: result.names.count)
    for index in mentions.indices {
      let number = Int(mentions[index].name)
      guard result.names[number].kind == .person else { continue }
      addGender(index, &result.genders[number])
      guard !candidates[index].isTitleCase else { continue }
      // One in front of the name and one in apposition.
      let front = roleInFront(index)
      let apposed = apposition(after: index) ?? (front == nil ? appositionBefore(index) : nil)
      if let front { add(front, of: index, to: &result) }
      if let apposed { add(apposed, of: index, to: &result) }
    }
  }

  /// Adds a role that stands beside a mention.
  private func add(_ role: RoleTokens, of index: Int, to result: inout NameReader.Names) {
    let number = Int(mentions[index].name)
    let found = RoleReading(
      name: mentions[index].name, span: text.span(role.first, through: role.last),
      affiliation: affiliation(role, near: index, result))
    guard result.add(found, in: text), result.names[number].role.isEmpty else { return }
    result.names[number].role = found.span
    result.names[number].affiliation = found.affiliation
  }

  /// `Iraqi Prime Minister X`, `State Department spokesman X`.
  private func roleInFront(_ index: Int) -> RoleTokens? {
    let candidate = candidates[index]
    if candidate.title < candidate.first {
      let role = RoleTokens(first: candidate.title, last: candidate.first - 1)
      if isRole(role) { return widened(role, index) }
    }
    return roleBefore(index)
  }

  /// Whether a title says more than `Mr` or `Dr`.
  private func isRole(_ role: RoleTokens) -> Bool {
    guard role.first == role.last else { return true }
    return !Self.mereTitles.contains(text.key(role.first))
  }

  private static let mereTitles = WordTable("mr mrs ms miss mx dr sir dame lady lord")

  /// A title with the country or organisation directly before it: `Iraqi` `Prime Minister`.
  private func widened(_ role: RoleTokens, _ index: Int) -> RoleTokens {
    guard index > 0, candidates[index - 1].last == role.first - 1,
      !text.shape(role.first).contains(.paragraphStart)
    else { return role }
    return RoleTokens(first: candidates[index - 1].first, last: role.last)
  }

  /// `State Department spokesman X`: what stands in small letters right before the name.
  private func roleBefore(_ index: Int) -> RoleTokens? {
    let last = candidates[index].first - 1
    guard text.has(last, .roleNoun), !text.isCapitalised(last) else { return nil }
    return RoleTokens(first: phraseStart(endingAt: last, index), last: last)
  }

  /// The first word of the noun phrase that ends at `last`, without its article.
  private func phraseStart(endingAt last: Int, _ index: Int) -> Int {
    var first = last
    var previous = index - 1
    while first > 0, last - first < 6, !text.shape(first).contains(.paragraphStart) {
      if previous >= 0, candidates[previous].last == first - 1 {
        first = candidates[previous].first
        previous -= 1
        continue
      }
      let before = first - 1
      let stop: TermTraits = [.functionWord, .speaks]
      guard text.kind(before) == .word || text.kind(before) == .hyphen,
        text.traits(before).isDisjoint(with: stop), isSmallOrTitle(before),
        !text.shape(before).contains(.clitic)
      else { break }
      first = before
    }
    // "then-leader": what stands before the hyphen is no part of the phrase.
    return text.kind(first) == .hyphen ? first + 1 : first
  }

  private func isSmallOrTitle(_ index: Int) -> Bool {
    !text.isCapitalised(index)
      || !text.traits(index).isDisjoint(with: [.portfolio, .personTitle])
  }

  /// `X, the director of Y,`: from the noun to the end of the apposition, without its article.
  private func apposition(after index: Int) -> RoleTokens? {
    let comma = candidates[index].last + 1
    guard text.kind(comma) == .comma else { return nil }
    var first = comma + 1
    // "X, then the leader of Y,": when it was so is no part of the role.
    if text.has(first, .adverb), text.has(first + 1, .determiner) { first += 1 }
    if text.traits(first).contains(.determiner) { first += 1 }
    guard let head = head(from: first) else { return nil }
    var last = head
    var next = head + 1
    while next < text.tokens.count, next - first < Self.longest {
      let kind = text.kind(next)
      guard kind == .word || kind == .hyphen || kind == .number || kind == .other else { break }
      if text.shape(next).contains(.paragraphStart) { break }
      let traits = text.traits(next)
      if !text.isCapitalised(next), !traits.isDisjoint(with: [.auxiliary, .speaks, .pronoun]) {
        break
      }
      if text.isWord(next, "who") || text.isWord(next, "that") || text.isWord(next, "which") {
        break
      }
      last = next
      next += 1
    }
    // "Patel, spokesman and Smith": an apposition ends with a mark.
    let end = text.kind(next)
    let isClosed = end == .comma || end == .period || end == .dash || end == .semicolon
    return isClosed || next < text.tokens.count ? RoleTokens(first: first, last: last) : nil
  }

  /// The role noun that heads the phrase beginning at `first`: none comes after a preposition.
  private func head(from first: Int) -> Int? {
    var index = first
    var head: Int?
    while index < text.tokens.count, index - first < 9 {
      guard text.kind(index) == .word || text.kind(index) == .hyphen else { break }
      let traits = text.traits(index)
      if traits.contains(.roleNoun) {
        head = index
      } else if !traits.isDisjoint(with: [
        .preposition, .conjunction, .pronoun, .auxiliary, .speaks,
      ]),
        !text.isCapitalised(index)
      {
        break
      }
      index += 1
    }
    return head
  }

  /// `A Pentagon spokeswoman, X,` and `the ambassador to Norway, X,`
  private func appositionBefore(_ index: Int) -> RoleTokens? {
    let comma = candidates[index].first - 1
    let after = text.kind(candidates[index].last + 1)
    guard text.kind(comma) == .comma, after == .comma || after == .period else { return nil }
    var head = comma - 1
    var nearest = index
    if index > 0, candidates[index - 1].last == head {
      var before = candidates[index - 1].first - 1
      if text.isWord(before, "the") { before -= 1 }
      guard text.traits(before).contains(.preposition) else { return nil }
      head = before - 1
      nearest = index - 1
    }
    guard !text.traits(head).isDisjoint(with: [.roleNoun, .personTitle]) else { return nil }
    var first = phraseStart(endingAt: head, nearest)
    // "The spokesman for the prime minister, X,": X is the spokesman.
    if text.isWord(first - 1, "the"), text.has(first - 2, .preposition),
      text.has(first - 3, .roleNoun)
    {
      while nearest > 0, candidates[nearest - 1].last >= first - 3 { nearest -= 1 }
      first = phraseStart(endingAt: first - 3, nearest)
    }
    guard text.traits(first - 1).contains(.determiner) || text.shape(first - 1).contains(.clitic)
    else { return nil }
    return RoleTokens(first: first, last: comma - 1)
  }

  /// The organisation or country inside a role: the one after `of`, `at` or `for`, else the first; or
  /// the one that owns it (`Iraq’s prime minister`).
  private func affiliation(
    _ role: RoleTokens, near index: Int, _ result: NameReader.Names
  ) -> TextSpan {
    var low = index
    while low > 0, candidates[low - 1].last >= role.first { low -= 1 }
    var found: (span: TextSpan, rank: Int)?
    var other = low
    while other < candidates.count, candidates[other].first <= role.last {
      defer { other += 1 }
      let candidate = candidates[other]
      let kind = result.names[Int(mentions[other].name)].kind
      guard other != index, candidate.first >= role.first, kind != .person, kind != .other else {
        continue
      }
      var before = candidate.first - 1
      if text.isWord(before, "the") { before -= 1 }
      // "director of the Gulf Program at the Harbour Institute" works for the institute.
      let isAt = text.isWord(before, "at")
      let isOwner = isAt || text.isWord(before, "of") || text.isWord(before, "for")
      let rank = (isAt ? 2 : isOwner ? 1 : 0) + (kind == .organisation && isOwner ? 1 : 0)
      if rank > found?.rank ?? -1 { found = (mentions[other].span, rank) }
    }
    if let found { return found.span }
    // "Iraq's prime minister": the owner stands before the phrase.
    if low > 0, text.shape(role.first - 1).contains(.clitic),
      candidates[low - 1].last == role.first - 2
    {
      return mentions[low - 1].span
    }
    return .none
  }

  /// The gender that a title, a role or the given name tells; what is known stays.
  private func addGender(_ index: Int, _ gender: inout Gender) {
    guard gender == .unknown else { return }
    let candidate = candidates[index]
    var before = candidate.first - 1
    // "His daughter, Mara Lund, sang."
    let next = text.kind(candidate.last + 1)
    if text.kind(before) == .comma, next == .comma || next == .period,
      text.has(before - 1, .roleNoun)
    {
      before -= 1
    }
    if candidate.title < candidate.first || text.has(before, .roleNoun) {
      let traits = text.traits(before)
      if traits.contains(.womanWord) {
        gender = .female
        return
      }
      if isManWord(before) {
        gender = .male
        return
      }
    }
    guard candidate.first < candidate.last else { return }
    switch text.traits(candidate.first).intersection(.givenName) {
    case .maleName: gender = .male
    case .femaleName: gender = .female
    default: break
    }
  }

  private func isManWord(_ index: Int) -> Bool {
    for word in [
      "mr", "mr.", "sir", "lord", "king", "prince", "father", "brother", "spokesman", "chairman",
      "congressman", "businessman", "son", "husband", "actor",
    ] as [StaticString]
    where text.isWord(index, word) { return true }
    return false
  }
}

extension NameReader.Names {
  /// Adds a role unless the name has it in the same words already.
  mutating func add(_ role: RoleReading, in text: ReadText) -> Bool {
    for known in roles
    where known.name == role.name && known.span.count == role.span.count
      && text.text[known.span.range] == text.text[role.span.range]
    {
      return false
    }
    roles.append(role)
    return true
  }
}
