import NewsCorpus

/// Whether a short text holds the words of another in order: names of outlets, authors, titles.
///
/// For the text of articles there is the index; this is for the handful of strings beside it.
struct PhraseTest: Sendable {
  private let words: [[UInt8]]

  init(_ phrase: String) { words = PhraseWords.split(phrase).map { Folding.folded($0) } }

  /// Whether `text` holds the words, with `*` and `_` as wildcards; no words are in every text.
  func isContained(in text: String) -> Bool {
    let own = PhraseWords.split(text).map { Folding.folded($0) }
    guard own.count >= words.count else { return false }
    if words.isEmpty { return false }
    for start in 0...(own.count - words.count) {
      var fits = true
      for offset in 0..<words.count {
        let wanted = words[offset]
        if wanted == [0x5F] || wanted == [0x2A] { continue }
        if !PatternCompiler.matches(wanted[...], own[start + offset][...]) {
          fits = false
          break
        }
      }
      if fits { return true }
    }
    return false
  }
}
