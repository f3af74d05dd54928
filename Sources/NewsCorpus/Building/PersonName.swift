/// A person's name taken apart: given names, surname, what tells father from son.
///
/// Words are those of the folded form; one with a hyphen stays one word.
struct PersonName {
  typealias Word = ArraySlice<UInt8>

  /// The words before the surname, particles left off; none when the surname stands alone.
  let given: [Word]
  /// The word under which the name is filed.
  let surname: Word
  /// `jr`, `iii`; empty when the name has none.
  let generation: Word

  /// Whether no given name is told.
  var isBare: Bool { given.isEmpty }

  /// Takes a folded name apart.
  init(_ folded: ArraySlice<UInt8>, order: NameOrder) {
    var words = folded.split(separator: 0x20)
    if words.count > 1, let last = words.last, Self.generations.contains(shortWord: last) {
      generation = last
      words.removeLast()
    } else {
      generation = []
    }
    guard let last = words.last else {
      (given, surname) = ([], [])
      return
    }
    if order == .familyFirst, words.count > 1 {
      surname = words[0]
      given = words.dropFirst().flatMap { $0.split(separator: 0x2D) }
      return
    }
    surname = Self.withoutParticles(last)
    words.removeLast()
    let least = order == .givenLikeParticle ? 1 : 0
    while words.count > least, let before = words.last, Self.isParticle(before) {
      words.removeLast()
    }
    given = words
  }

  /// Whether two names of one surname may be one person's: what tells father from son is equal, the given
  /// names are one or forms of one, and no middle name of one speaks against the other's.
  ///
  /// `Dana R. Quill` fits `Dana Quill` and `Dana Ruth Quill`, but not `Dana T. Quill`.
  func fits(_ other: PersonName) -> Bool {
    generation == other.generation && fitsButForGeneration(other)
  }

  /// Whether the given names of two may be one person's, whatever tells father from son.
  func fitsButForGeneration(_ other: PersonName) -> Bool {
    guard let first = given.first, let second = other.given.first,
      GivenNameForms.shared(first) == GivenNameForms.shared(second)
    else { return false }
    return Self.fit(given.dropFirst(), other.given.dropFirst())
  }

  /// Whether `self` gives an initial where `other` gives a name: `D. Quill`. `D. R. Quill` needs both.
  func isInitialForm(of other: PersonName) -> Bool {
    guard generation == other.generation, let first = given.first, let second = other.given.first,
      first.count == 1, second.count > 1, first.first == second.first,
      given.count <= other.given.count
    else { return false }
    return Self.fit(given.dropFirst(), other.given.dropFirst())
  }

  /// Whether the shorter list of middle names is how the longer one begins, be it in initials.
  private static func fit(_ one: ArraySlice<Word>, _ other: ArraySlice<Word>) -> Bool {
    zip(one, other).allSatisfy { isForm($0, of: $1) }
  }

  private static func isForm(_ one: Word, of other: Word) -> Bool {
    one == other || (one.count == 1 || other.count == 1) && one.first == other.first
  }

  /// Whether two full names are equal but for how one given name is spelt: `Qasem` and `Qassem`.
  ///
  /// A letter more or less, or one for another that sounds alike. `Maria` and `Mario` are two names, and so
  /// are `Donald` and `Ronald`.
  func isSpelledLike(_ other: PersonName) -> Bool {
    guard generation == other.generation, given.count == other.given.count else { return false }
    var different = 0
    for (one, two) in zip(given, other.given) where one != two {
      guard one.count >= 4, two.count >= 4, Self.soundAlike(one, two) else { return false }
      different += 1
    }
    return different == 1
  }

  private static func soundAlike(_ a: Word, _ b: Word) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard long.count - short.count <= 1, short.first == long.first else { return false }
    var same = 0
    while same < short.count,
      short[short.startIndex + same] == long[long.startIndex + same]
    {
      same += 1
    }
    let tail = long.dropFirst(same + 1)
    if long.count > short.count {
      return !tail.isEmpty && short.dropFirst(same).elementsEqual(tail)
    }
    guard same + 1 < short.count, short.dropFirst(same + 1).elementsEqual(tail) else {
      return false
    }
    let letters = [short[short.startIndex + same], long[long.startIndex + same]]
    return alikeLetters.contains { set in letters.allSatisfy { set.contains($0) } }
  }

  private static let alikeLetters = ["aeiouy", "ckq", "sz", "fv", "dt", "gj", "bp"].map {
    Array($0.utf8)
  }

  /// `al-dervi` is filed under `dervi`.
  private static func withoutParticles(_ word: Word) -> Word {
    var word = word
    while let hyphen = word.firstIndex(of: 0x2D), isParticle(word[..<hyphen]) {
      word = word[(hyphen + 1)...]
    }
    return word
  }

  /// Whether a word before a surname is a part of it: `al`, `von`.
  private static func isParticle(_ word: Word) -> Bool { particles.contains(shortWord: word) }

  private static let particles = ShortWords(
    "al el bin ibn van von der den de del la le du di dos da das do ter ten af ap ab und y")

  private static let generations = ShortWords("jr sr ii iii iv")
}

/// A handful of words of at most three letters, told by comparing numbers.
private struct ShortWords {
  private let words: [UInt32]

  /// Reads words that spaces separate.
  init(_ list: String) {
    words = Array(list.utf8).split(separator: 0x20).map(Self.number)
  }

  /// - Complexity: O(*n*) for *n* words of the list.
  func contains(shortWord word: ArraySlice<UInt8>) -> Bool {
    word.count <= 3 && words.contains(Self.number(word))
  }

  private static func number(_ word: ArraySlice<UInt8>) -> UInt32 {
    word.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
