import NewsCorpus

/// What the words of a name are, beyond its letters: by this the variants of a name are found.
struct NameParts {
  /// The terms of the capitalised words, without initials, small particles and what tells father from
  /// son.
  private(set) var terms = TermList()
  /// The letters of initials in order, packed: `HW` of `George H.W. Bush`.
  private(set) var initials: UInt64 = 0
  /// What tells father from son: 1 for `Jr.`, 2 for `Sr.`, 3 for `II` and so on; 0 when nothing does.
  private(set) var generation = 0
  /// The particle right before the surname: `van` of `Dana van Quill`.
  private(set) var particle = Token.noTerm
  /// Whether the first of two words looks like a particle but has a capital: `Al Quill`, `Van Quill`.
  private(set) var opensWithParticle = false

  /// The parts of nothing.
  init() {}

  /// Takes the name from `first` to `last` apart.
  init(_ text: ReadText, _ first: Int, _ last: Int) {
    var last = last
    let generation = Self.generation(text, last)
    if first < last, generation > 0 {
      self.generation = generation
      last -= 1
      if last > first, text.kind(last) == .comma { last -= 1 }
    }
    opensWithParticle =
      last == first + 1 && text.isCapitalised(first) && text.isSpaced(last)
      && text.has(first, .particle) && Self.givenLike.contains(text.key(first))
    for index in first...last where text.kind(index) == .word {
      let token = text.tokens[index]
      // "L.C." before a surname stands for a given name.
      if Self.areInitials(text, index), index < last, index > first || token.length <= 2 {
        for byte in text.bytes(index) where byte != 0x2E { initials = initials << 8 | UInt64(byte) }
        continue
      }
      if text.has(index, .particle), index < last, token.length <= 3,
        !(opensWithParticle && index == first), !Self.opensSyllables(text, index)
      {
        particle = token.term
        continue
      }
      if token.shape.contains(.capitalised) { terms.append(token.term) }
    }
  }

  /// Whether a word is the first half of a given name that a hyphen parts: `Do` of `Do-yun`.
  private static func opensSyllables(_ text: ReadText, _ index: Int) -> Bool {
    text.isCapitalised(index) && text.kind(index + 1) == .hyphen && !text.isCapitalised(index + 2)
  }

  /// Whether the token is `J.`, `H.W.` or a capital letter alone.
  private static func areInitials(_ text: ReadText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.shape.contains(.capitalised) else { return false }
    if token.length == 1 { return true }
    guard token.shape.contains(.dotted), token.length <= 6 else { return false }
    let bytes = text.bytes(index)
    return bytes.indices.allSatisfy {
      (($0 - bytes.startIndex) % 2 == 0) == (bytes[$0] >= 0x41 && bytes[$0] <= 0x5A)
    }
  }

  /// What a word tells of father and son, as `generation` has it.
  static func generation(_ text: ReadText, _ index: Int) -> Int {
    generations[text.key(index)].map { $0 + 1 } ?? 0
  }

  private static let generations = WordTable("jr | sr | ii | iii | iv")
  private static let givenLike = WordTable("al ben van von del bin le du")

  /// How many initials there are.
  var initialCount: Int { Self.count(initials) }

  /// Whether nothing in a shorter way to write a name speaks against the longer: `Trump Jr.` is not
  /// `Donald Trump`, nor `George W. Bush` `George H.W. Bush`.
  ///
  /// `letters` are the first letters of the longer one’s words before the surname, packed.
  func fits(_ longer: NameParts, letters: UInt64) -> Bool {
    let isBare = terms.count == 1
    guard generation == longer.generation || (generation == 0 && isBare) else { return false }
    guard initials != 0 else { return true }
    if isBare { return Self.holds(longer.initials, initials) || Self.holds(letters, initials) }
    let middles =
      longer.initials != 0
      ? longer.initials
      : Self.count(letters) > 1 ? letters & (1 << (8 * UInt64(Self.count(letters) - 1)) - 1) : 0
    let more = Self.count(middles) - initialCount
    return more >= 0 && middles >> (8 * UInt64(more)) == initials
  }

  private static func count(_ letters: UInt64) -> Int { (64 - letters.leadingZeroBitCount + 7) / 8 }

  /// Whether all letters of `few` are among those of `many`.
  private static func holds(_ many: UInt64, _ few: UInt64) -> Bool {
    var few = few
    while few != 0 {
      var rest = many
      while rest != 0, rest & 0xFF != few & 0xFF { rest >>= 8 }
      if rest == 0 { return false }
      few >>= 8
    }
    return true
  }
}
