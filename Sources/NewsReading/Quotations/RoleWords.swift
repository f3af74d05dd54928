import NewsCorpus

/// The words for roles that differ in gender alone, or in being shortened: `spokesman`, `spokeswoman` and
/// `spokesperson`; `Sen.` and `senator`.
///
/// Gets `the spokesperson` right after `spokesman Patel`; takes `salesman` and `saleswoman` of one
/// article for one role.
struct RoleWords {
  /// The roles met so far, and the term of the first word of each.
  private var roles: [Int] = []
  private var terms: [Vocabulary.Term] = []

  /// The term of the first word of the article that is the same role as the token at `index`.
  mutating func term(_ index: Int, in text: ReadText) -> Vocabulary.Term {
    let own = text.tokens[index].term
    guard let role = Self.role(index, in: text) else { return own }
    let number = Int(truncatingIfNeeded: role)
    if let place = roles.firstIndex(of: number) { return terms[place] }
    roles.append(number)
    terms.append(own)
    return own
  }

  /// The same number for all words of a role; nil when a word has no other form.
  private static func role(_ index: Int, in text: ReadText) -> UInt64? {
    let token = text.tokens[index]
    guard token.length > 6 || token.shape.contains(.dotted) else { return nil }
    if let title = titles[text.key(index)] { return UInt64(title) }
    for ending in ["woman", "person", "man"] as [StaticString] where text.ends(index, in: ending) {
      var hash = ByteHash()
      for byte in text.bytes(index).dropLast(ending.utf8CodeUnitCount) { hash.add(byte | 0x20) }
      return hash.value
    }
    return nil
  }

  private static let titles = WordTable(TitleForms.list)
}
