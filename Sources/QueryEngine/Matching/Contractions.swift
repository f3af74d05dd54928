/// Contracted words and their long forms: `don’t` and `do not`.
enum Contractions {
  /// The ways to write some words with one contraction more or fewer, at most a handful.
  static func variants(of words: [String]) -> [[String]] {
    var variants: [[String]] = []
    for place in words.indices {
      let before = words[..<place]
      for long in longForms(of: words[place]) {
        variants.append(before + long + words[(place + 1)...])
      }
      guard place + 1 < words.count else { continue }
      for short in shortForms(of: words[place], words[place + 1]) {
        variants.append(before + [short] + words[(place + 2)...])
      }
    }
    return Array(variants.prefix(4))
  }

  private static let irregular = [
    "can't": ["cannot"], "cannot": ["can't"], "won't": ["will", "not"], "shan't": ["shall", "not"],
    "let's": ["let", "us"],
  ]
  private static let endings = [
    "n't": ["not"], "'re": ["are"], "'ve": ["have"], "'ll": ["will"], "'m": ["am"],
    "'d": ["would", "had"],
  ]
  private static let subjects: Set<String> = [
    "i", "you", "he", "she", "it", "we", "they", "who", "that", "there", "what",
  ]
  private static let auxiliaries: Set<String> = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "could", "would",
    "should", "might", "must", "need", "ought",
  ]

  private static func plain(_ word: String) -> String {
    String(word.lowercased().map { $0 == "’" ? "'" : $0 })
  }

  private static func longForms(of word: String) -> [[String]] {
    let word = plain(word)
    if let long = irregular[word] { return [long] }
    // The reader cuts ’s off as a word of its own, which may also be a genitive.
    if word == "'s" { return [["is"], ["has"]] }
    for (ending, long) in endings.sorted(by: { $0.key < $1.key }) {
      guard word.hasSuffix(ending) else { continue }
      let stem = String(word.dropLast(ending.count))
      guard ending == "n't" ? auxiliaries.contains(stem) : subjects.contains(stem) else {
        continue
      }
      return long.map { [stem, $0] }
    }
    return []
  }

  private static func shortForms(of first: String, _ second: String) -> [String] {
    let (first, second) = (plain(first), plain(second))
    if let known = irregular.first(where: { $0.value == [first, second] }) { return [known.key] }
    if second == "not", auxiliaries.contains(first) { return [first + "n't"] }
    guard subjects.contains(first) else { return [] }
    if second == "is" || second == "has" { return [first + "'s"] }
    return endings.sorted { $0.key < $1.key }.filter { $0.value.contains(second) }
      .map { first + $0.key }
  }
}
