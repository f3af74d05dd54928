package import NewsCorpus

/// What sets two passages apart that are alike in wording.
package struct StatementContrast: Sendable, Equatable {
  /// On what ground they differ.
  package enum Ground: Sendable, Equatable {
    /// A word that denies, which only the passage of this article has.
    case denied(String, in: ArticleOrdinal)
    /// A word of the first passage, and one of the second that means the contrary.
    case contrary(String, String)
  }

  package let ground: Ground
  /// How much speaks for it, from 0 to 1.
  package let strength: Double
}

/// Finds what sets passages apart.
///
/// Right for `may shut` against `may not shut`, `denied that` against `said that`, `rose` against `fell`; a word that
/// denies what the other passage does not speak of is not looked at, and two contraries are none: `did not fall` and
/// `rose`.
struct ContrastFinder: ~Copyable {
  private let compared: ComparedArticles
  private let links: StemLinks
  private var words: ContrastWords

  /// How many content words behind a denial are what it denies, how far they may be, and how much speaks for it where
  /// the first, second or third of them is what the other passage speaks of.
  private static let scope = (words: 3, reach: 7)
  private static let strengths = [1, 0.9, 0.7]
  /// How many content words on either side of a contrary count, and how much speaks for it by how many of them both
  /// passages have there.
  private static let near = 3
  private static let surroundings = [0, 0.75, 0.9]
  private static let leastContrary = 0.6

  init(of compared: ComparedArticles, _ links: StemLinks) {
    (self.compared, self.links) = (compared, links)
    words = ContrastWords(of: compared)
  }

  /// What sets two passages apart, running words of two articles; nil when nothing says that they differ.
  ///
  /// - Complexity: O(*n* · *m*) in the words of the two, of which 400 each are looked at.
  mutating func contrast(_ first: Range<Int>, _ second: Range<Int>) -> StatementContrast? {
    let (own, its) = (words.words(first), words.words(second))
    let pairing = WordPairing(own, its, links)
    let one = Side(words: own, partners: pairing.partners, start: first.lowerBound)
    let other = Side(
      words: its, partners: pairing.reversed(count: its.count), start: second.lowerBound)
    return denial(one, other) ?? contrary(one, other)
  }

  /// One of two passages, and for each of its words the place of its partner in the other.
  private struct Side {
    let words: [ContrastWord]
    let partners: [Int?]
    /// The number of the first word.
    let start: Int

    /// The places of the content words behind one.
    func scope(behind place: Int) -> [Int] {
      let end = min(words.count, place + 1 + ContrastFinder.scope.reach)
      return Array(
        (place + 1..<end).lazy.filter { words[$0].isContent }.prefix(ContrastFinder.scope.words))
    }

    /// Whether a word before a place negates what stands there.
    func isDenied(_ place: Int) -> Bool {
      words[..<place].indices.suffix(ContrastFinder.scope.reach).contains {
        words[$0].isNegation && scope(behind: $0).contains(place)
      }
    }

    /// The places of the nearest content words on either side of one.
    func surroundings(of place: Int) -> [Int] {
      let content = words.indices.filter { words[$0].isContent }
      return content.filter { $0 < place }.suffix(ContrastFinder.near)
        + content.filter { $0 > place }.prefix(ContrastFinder.near)
    }
  }

  // MARK: Denials

  private mutating func denial(_ one: Side, _ other: Side) -> StatementContrast? {
    let found = [
      negation(one, other), negation(other, one), verbOfDenial(one, other),
      verbOfDenial(other, one),
    ].compactMap(\.self)
    return found.reduce(nil) { best, next in
      (best?.strength ?? 0) >= next.strength ? best : next
    }
  }

  /// A word that negates what the other passage speaks of without negating it.
  private mutating func negation(_ side: Side, _ other: Side) -> StatementContrast? {
    let counts = [side, other].map { $0.words.filter(\.isNegation).count }
    guard counts[0] > counts[1] else { return nil }
    var best: StatementContrast?
    for place in side.words.indices where side.words[place].isNegation {
      var strength = 0.0
      for (rank, word) in side.scope(behind: place).enumerated() {
        guard let partner = side.partners[word] else {
          // "did not rise" and "fell"
          if hasContrary(side.words[word], in: other) { break }
          continue
        }
        if isNegated(partner, in: other, beside: place, of: side) {
          strength = 0
          break
        }
        strength = max(strength, Self.strengths[rank])
      }
      if strength > best?.strength ?? 0 {
        best = StatementContrast(
          ground: .denied(form(place, side), in: article(side)), strength: strength)
      }
    }
    return best
  }

  private mutating func hasContrary(_ word: ContrastWord, in side: Side) -> Bool {
    for other in side.words where words.contrast(word, other) > 0 { return true }
    return false
  }

  /// Whether what stands at a place of the other passage is negated there as well: by as many words, or by one that
  /// denies without a negation.
  private func isNegated(
    _ partner: Int, in other: Side, beside place: Int, of side: Side
  ) -> Bool {
    let own = side.words.indices.filter { side.words[$0].isNegation && abs($0 - place) <= 2 }.count
    let near = max(0, partner - 6)...min(other.words.count - 1, partner + 1)
    let its = near.filter { other.words[$0].isNegation }.count
    if its > 0 || own > 1 { return own % 2 == its % 2 }
    // "denied that …" is about the whole clause.
    if other.words[..<partner].contains(where: { $0.part == .verbOfDenial }) { return true }
    let wider = max(0, partner - 5)...min(other.words.count - 1, partner + 3)
    return wider.contains { near in
      other.words[near].denies && !side.words.contains { $0.root == other.words[near].root }
    }
  }

  /// A verb that calls untrue what the other passage says.
  private func verbOfDenial(_ side: Side, _ other: Side) -> StatementContrast? {
    let negations = [side, other].map { $0.words.filter(\.isNegation).count }
    guard !other.words.contains(where: { $0.part == .verbOfDenial }), negations[1] <= negations[0]
    else { return nil }
    for place in side.words.indices where side.words[place].part == .verbOfDenial {
      // "rejected a plan": one that is new here.
      let next = place + 1 < side.words.count ? form(place + 1, side) : ""
      if next == "a" || next == "an" { continue }
      let denied = (place + 1..<min(side.words.count, place + 9))
        .filter { side.words[$0].isContent }.prefix(Self.scope.words)
      let shared = denied.filter { side.partners[$0] != nil }.count
      let isClause = next == "that"
      if isClause || shared >= 2 {
        return StatementContrast(
          ground: .denied(form(place, side), in: article(side)), strength: isClause ? 0.9 : 0.7)
      }
    }
    return nil
  }

  /// The first clause of a passage that it says somebody calls untrue: what stands behind `denied that`; nil when
  /// there is none of at least three content words. What is not denied, `did not rule out that`, is none.
  mutating func deniedClause(of passage: Range<Int>) -> (words: Range<Int>, verb: String)? {
    let read = words.words(passage)
    let forms = read.map { compared.corpus.vocabulary.string(of: $0.term) }
    for place in read.indices.dropLast() where read[place].part == .verbOfDenial {
      guard !read[..<place].suffix(3).contains(where: \.isNegation),
        place == 0 || !Self.beforeNouns.contains(forms[place - 1])
      else { continue }
      // "denied Thursday that"; not "rejected a bill that"
      var that = place + 1
      while that < read.count, Self.isBeforeThat(forms[that]) { that += 1 }
      guard that < read.count, forms[that] == "that",
        read[that...].filter(\.isContent).count >= Self.scope.words
      else { continue }
      let isRuledOut = forms[place + 1] == "out"
      return (
        passage.lowerBound + that + 1..<min(passage.upperBound, passage.lowerBound + read.count),
        isRuledOut ? forms[place] + " out" : forms[place]
      )
    }
    return nil
  }

  /// Words behind which `disputes` is a noun.
  private static let beforeNouns: Set<String> = [
    "the", "a", "an", "of", "any", "these", "those", "such", "in", "over", "about", "with", "some",
    "many", "several", "his", "her", "its", "their", "legal", "trade", "to",
  ]

  /// Whether a word may stand between a verb of denial and the `that` behind it.
  private static func isBeforeThat(_ form: String) -> Bool {
    form.hasSuffix("ly") || form.hasSuffix("day") || ["out", "on", "again", "also"].contains(form)
  }

  /// Whether a passage has a word that negates or denies.
  mutating func negates(_ passage: Range<Int>) -> Bool {
    words.words(passage).contains { $0.isNegation || $0.denies }
  }

  /// Whether a passage says that somebody calls something untrue.
  mutating func deniesOutright(_ passage: Range<Int>) -> Bool {
    words.words(passage).contains { $0.part == .verbOfDenial }
  }

  // MARK: Contraries

  /// The words that mean the contrary of each other and stand beside the same.
  private mutating func contrary(_ one: Side, _ other: Side) -> StatementContrast? {
    let (own, its) = (Set(one.words.map(\.root)), Set(other.words.map(\.root)))
    var best: StatementContrast?
    for first in one.words.indices
    where !its.contains(one.words[first].root) && one.words[first].part != .verbOfDenial {
      for second in other.words.indices
      where !own.contains(other.words[second].root) && other.words[second].part != .verbOfDenial {
        let strength = words.contrast(one.words[first], other.words[second])
        guard strength > best?.strength ?? 0,
          // Two contraries are none.
          one.isDenied(first) == other.isDenied(second)
        else { continue }
        let shared = shared(first, one, second, other)
        let whole = strength * (shared < 3 ? Self.surroundings[shared] : 1)
        if whole >= Self.leastContrary, whole > best?.strength ?? 0 {
          best = StatementContrast(
            ground: .contrary(form(first, one), form(second, other)), strength: whole)
        }
      }
    }
    return best
  }

  /// How many content words near a place of one passage stand near a place of the other.
  private func shared(_ first: Int, _ one: Side, _ second: Int, _ other: Side) -> Int {
    let (own, its) = (one.surroundings(of: first), other.surroundings(of: second))
    let paired = own.filter { place in one.partners[place].map { its.contains($0) } ?? false }.count
    let stems = Set(own.map { one.words[$0].stem })
    return max(paired, stems.intersection(its.map { other.words[$0].stem }).count)
  }

  private func form(_ place: Int, _ side: Side) -> String {
    compared.corpus.vocabulary.string(of: side.words[place].term)
  }

  private func article(_ side: Side) -> ArticleOrdinal {
    compared.corpus.article(ofWord: side.start)
  }
}
