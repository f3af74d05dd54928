import TestSupport

/// Changes texts at random, by bytes and by tokens, from a seed.
struct TextMutations {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// What reading turns on: marks, numbers, dates, titles, cues, and characters that are hard on offsets.
  static let tokens = [
    "“", "”", "\"", "‘", "’", "'", "«", "»", "„", "(", ")", "[", "]", "—", "--", "-", "…", "...",
    ".", "!", "?", ",", ";", ":", "/", "%", "$", "£", "#", "&", "\n", "\n\n", " ", "\u{A0}", "\t",
    "0", "7", "1,200", "1.5", "99999999999999999999", "1e999", "½", "²", "١٢", "10th", "2020s",
    "3-4",
    "million", "dozens", "about", "between", "and", "to", "than", "percent", "per", "a",
    "January", "Jan. 31", "31 February", "2024-13-45", "2024-01-02", "0000", "12:99", "p.m.", "BC",
    "Monday", "last", "ago", "years", "quarter", "the 1990s", "yesterday",
    "Mr.", "Gen.", "Prime Minister", "U.S.", "al-", "O’", "Ann", "Lee", "Kofi", "of", "the",
    "said", "says", "according to", "told", "adding that", "that", "who", "he", "she", "they", "it",
    "a senior official", "’s", "s’", "\u{301}", "é", "ﬁ", "👩\u{200D}👧", "🇺🇸", "中国", "نعم",
    "\u{FFFD}",
  ]

  /// The text after one to eight changes.
  mutating func changed(_ text: String, with other: String) -> String {
    var result = text
    for _ in 0..<Int.random(in: 1...8, using: &random) { result = change(result, other) }
    return result
  }

  private mutating func change(_ text: String, _ other: String) -> String {
    if Int.random(in: 0..<4, using: &random) == 0 { return changeBytes(Array(text.utf8)) }
    // Runs of letters and digits, and every other character by itself.
    var words = text.split(omittingEmptySubsequences: false) { !$0.isLetter && !$0.isNumber }
    let marks = text.filter { !$0.isLetter && !$0.isNumber }.map { $0 }
    let position = Int.random(in: 0..<words.count, using: &random)
    let token = Self.tokens[Int.random(in: 0..<Self.tokens.count, using: &random)]
    switch Int.random(in: 0..<6, using: &random) {
    case 0: words[position] = ""
    case 1: words[position] = Substring(token)
    case 2: words[position] += token
    case 3: words[position] += " " + token + " "
    case 4: words.swapAt(position, Int.random(in: 0..<words.count, using: &random))
    default:
      words[position] += String(repeating: token, count: Int.random(in: 2...40, using: &random))
    }
    var result = ""
    for (index, word) in words.enumerated() {
      result += word
      if index < marks.count { result.append(marks[index]) }
    }
    return Int.random(in: 0..<8, using: &random) == 0 ? splice(result, other) : result
  }

  /// The head of one text and the tail of another.
  private mutating func splice(_ text: String, _ other: String) -> String {
    String(text.prefix(Int.random(in: 0...text.count, using: &random)))
      + other.suffix(Int.random(in: 0...other.count, using: &random))
  }

  private mutating func changeBytes(_ bytes: [UInt8]) -> String {
    var bytes = bytes
    guard !bytes.isEmpty else { return "" }
    let position = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes[position] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 2: bytes.remove(at: position)
    default:
      let end = min(bytes.count, position + Int.random(in: 1...60, using: &random))
      bytes.insert(
        contentsOf: bytes[position..<end], at: Int.random(in: 0...position, using: &random))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
