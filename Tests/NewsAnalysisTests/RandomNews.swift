import NewsCorpus
import TestSupport

/// Invented news in which events are told several times, from a seed.
struct RandomNews {
  private var generator: SeededGenerator
  private static let events = [
    "flood", "strike", "election", "harvest", "festival", "inquiry", "eclipse", "drought",
  ]
  private static let verbs = ["hit", "reached", "divided", "surprised", "cost", "changed", "kept"]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A corpus of so many articles of so many sentences.
  static func corpus(articles: Int, sentences: Int = 10, seed: UInt64) -> Corpus {
    var news = RandomNews(seed: seed)
    return NewsAnalysisTests.corpus(
      (0..<articles).map { _ in news.article(sentences: sentences) })
  }

  private mutating func article(sentences: Int) -> String {
    let event = Self.events.randomElement(using: &generator) ?? ""
    return "The \(event)\n"
      + (0..<sentences).map { _ in sentence(about: event) }
      .joined(separator: "\n")
  }

  /// A sentence of 4 to 70 words; now and then one that was told before.
  private mutating func sentence(about event: String) -> String {
    if Int.random(in: 0..<5, using: &generator) == 0 {
      return "The \(event) \(Self.verbs[Int.random(in: 0..<2, using: &generator)]) the old town "
        + "beside the river on Monday evening."
    }
    let opening = ["The", "He said the", "A", "But the"].randomElement(using: &generator) ?? ""
    let count = Int.random(in: 2..<(Bool.random(using: &generator) ? 12 : 60), using: &generator)
    return "\(opening) \(event) \(Self.verbs.randomElement(using: &generator) ?? "") "
      + (0..<count).map { _ in word() }.joined(separator: " ") + "."
  }

  /// A word of a few thousand, some of which are frequent.
  private mutating func word() -> String {
    let top = 1 << Int.random(in: 2..<13, using: &generator)
    let number = Int.random(in: 0..<top, using: &generator)
    let syllables = ["ka", "ro", "mi", "tel", "su", "ban", "lo", "pe"]
    var word = ""
    var rest = number + 8
    while rest > 0 {
      word += syllables[rest % 8]
      rest /= 8
    }
    return word
  }
}
