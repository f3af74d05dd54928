/// Changes seeds of a fuzz run at random: bytes, runs of bytes, and pieces of other seeds.
struct Mutator {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  /// What readers and parsers turn on.
  private static let pieces: [[UInt8]] = [
    "“", "”", "\"", "‘", "’", "'", "«", "»", "(", ")", "[", "]", "{", "}", "|", "/", "\\", "$", "#",
    "*",
    "...", "…", "—", "-", ".", ",", ":", ";", "?", "!", "=", "!=", "<=", ">", "~", "%", "&", "_",
    "@",
    "\n", "\n\n", "\r", "\t", "\0", "\u{1B}[31m", "\u{9B}", "\u{202E}", "\u{A0}", "\u{200D}",
    "\u{FEFF}",
    "0", "-1", "1,200", "1.5 million", "9223372036854775807", "99999999999999999999", "1e999",
    "40%",
    "½", "2024-01-31", "0000-00-00", "99999-99-99", "31 February", "the 1990s", "Monday", "ago",
    "about", "between", "and", "or", "not", "in", "by", "from", "where", "is", "contains", "near",
    "within", "count", "first", "sort by", "group by", "cross", "to", "let", "union", "except",
    "it",
    "quotes", "words", "figures", "articles", "a1", "a1 ¶1 s1", "[lemma=\"be\"]", "{0,3}",
    "/a(b|c)*/",
    "said", "told", "according to", "that", "he", "Mr.", "Gen.", "U.S.", "al-", "O’", "’s", "é",
    "\u{301}", "ﬁ", "👩\u{200D}👧", "🇺🇸", "中国", "نعم", "---", "title: ", "# ", "- ", "\\u", "null",
    ",\"a\":",
  ].map { Array($0.utf8) }

  /// A number below a bound; 0 when the bound is.
  mutating func roll(_ bound: Int) -> Int {
    bound <= 0 ? 0 : Int.random(in: 0..<bound, using: &random)
  }

  /// One of the seeds after one to twelve changes.
  mutating func next(of seeds: [[UInt8]]) -> [UInt8] {
    var bytes = seeds[roll(seeds.count)]
    for _ in 0...roll(12) { change(&bytes, seeds) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], _ seeds: [[UInt8]]) {
    let position = roll(bytes.count + 1)
    let end = min(bytes.count, position + 1 + roll(roll(80)))
    switch roll(9) {
    case 0 where position < bytes.count: bytes[position] = UInt8(roll(256))
    case 1 where position < bytes.count: bytes[position] ^= 1 << UInt8(roll(8))
    case 2: bytes.removeSubrange(position..<end)
    case 3: bytes.insert(contentsOf: bytes[position..<end], at: roll(position))
    case 4 where !bytes.isEmpty: bytes.swapAt(roll(bytes.count), roll(bytes.count))
    case 5:
      let piece = Self.pieces[roll(Self.pieces.count)]
      for _ in 0...roll(30) { bytes.insert(contentsOf: piece, at: position) }
    case 6 where roll(4) == 0:
      let other = seeds[roll(seeds.count)]
      bytes.replaceSubrange(position..., with: other[roll(other.count)...])
    default: bytes.insert(contentsOf: Self.pieces[roll(Self.pieces.count)], at: position)
    }
  }
}

/// Random numbers from a seed (SplitMix64), so that a run can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
