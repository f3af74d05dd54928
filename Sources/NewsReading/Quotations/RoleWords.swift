import NewsCorpus

/// The words for roles that differ in gender alone: `spokesman`, `spokeswoman`, `spokesperson`.
///
/// Gets `the spokesperson` right after `spokesman Patel`; takes `salesman` and `saleswoman` of one
/// article for one role.
struct RoleWords {
  private var stems: [(stem: [UInt8], term: Vocabulary.Term)] = []

  /// The term of the first word of the article that is the same role as the token at `index`.
  mutating func term(_ index: Int, in text: ReadText) -> Vocabulary.Term {
    let own = text.tokens[index].term
    guard text.tokens[index].length > 7 || text.shape(index).contains(.dotted),
      let stem = stem(of: index, in: text)
    else { return own }
    for known in stems where known.stem == stem { return known.term }
    stems.append((stem, own))
    return own
  }

  /// Titles as they are shortened before names.
  private static let titles: [(short: StaticString, long: StaticString)] = [
    ("gov.", "governor"), ("sen.", "senator"), ("rep.", "representative"), ("prof.", "professor"),
    ("gen.", "general"), ("sgt.", "sergeant"), ("capt.", "captain"), ("col.", "colonel"),
    ("lt.", "lieutenant"), ("rev.", "reverend"),
  ]

  private func stem(of index: Int, in text: ReadText) -> [UInt8]? {
    let bytes = text.bytes(index)
    let isShort = text.shape(index).contains(.dotted)
    for (short, long) in Self.titles where text.isWord(index, isShort ? short : long) {
      return long.withUTF8Buffer { Array($0) }
    }
    for ending in ["woman", "person", "man"] as [StaticString]
    where ending.withUTF8Buffer({ bytes.suffix($0.count).elementsEqual($0) }) {
      return bytes.dropLast(ending.utf8CodeUnitCount).map { $0 | 0x20 }
    }
    return nil
  }
}
