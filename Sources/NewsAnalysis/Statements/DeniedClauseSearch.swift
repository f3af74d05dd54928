import NewsCorpus

/// Tells whether a sentence says what another says is denied.
///
/// It must say most of the clause in one place: the words of `denied that he took money` may all stand in a long
/// sentence that says something else with them. Right for `officers say he took the money`; wrong for two sums of money.
struct DeniedClauseSearch {
  private let compared: ComparedArticles
  private var likeness: Likeness

  /// How much of the clause a stretch must have, and how much of a word; how many words of a clause must all be there;
  /// and how many content words a stretch is: so many times those of the clause, and so many more.
  private static let least = (share: 0.6, word: 0.4)
  private static let fewest = 3
  private static let all = 5
  private static let stretch = (factor: 2, more: 2)
  /// What leaves open whether it is so, or is against it.
  private static let open: Set<String> = [
    "whether", "if", "possible", "possibly", "potential", "potentially", "would", "could", "might",
    "against", "oppose", "opposes", "opposed", "opposing", "prevent", "ban", "banned", "banning",
    "prohibit", "prohibits", "prohibiting", "avoid",
  ]

  init(_ alignment: Alignment) {
    compared = alignment.compared
    likeness = Likeness(
      alignment.compared.stems, rarity: alignment.compared.rarity, alignment.links)
  }

  /// How much of a clause the words of a sentence say in one place, from 0 to 1; nil when they do not say it, or leave
  /// it open. Running words.
  ///
  /// - Complexity: O(*n* · *m*) for *n* content words of the sentence and *m* of the clause.
  mutating func share(of clause: Range<Int>, in sentence: Range<Int>) -> Double? {
    guard isAboutSpeaker(clause, sentence) else { return nil }
    let clause = upToComma(clause)
    let denied = compared.stems(ofWords: clause)
    let core = compared.stems(ofWords: self.core(of: clause))
    let content = sentence.filter { stem(of: $0) != Stems.none }
    let length = Self.stretch.factor * denied.count + Self.stretch.more
    var best: (share: Double, words: Range<Int>)?
    for start in content.indices.prefix(max(1, content.count - length + 1)) {
      let words = content[start..<min(content.count, start + length)]
      guard let first = words.first, let last = words.last else { continue }
      let said = compared.stems(ofWords: first..<last + 1)
      let share = likeness.share(of: denied[...], in: said[...])
      guard share >= Self.least.share, share > best?.share ?? 0, isSaid(core, in: said) else {
        continue
      }
      best = (share, first..<last + 1)
    }
    guard let best else { return nil }
    let start = max(sentence.lowerBound, best.words.lowerBound - 3)
    return (start..<best.words.upperBound).contains { Self.open.contains(form(of: $0)) }
      ? nil : best.share
  }

  /// Whether a sentence may be about who denies something of themselves: `she denied that she had asked`. It, or the one
  /// before it, must then name them, if they have a name.
  private func isAboutSpeaker(_ clause: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let corpus = compared.corpus
    guard let first = clause.first, let word = sentence.first,
      ["he", "she", "they", "it"].contains(form(of: first))
    else { return true }
    let article = corpus.article(ofWord: first)
    let span = corpus.span(ofWord: first, in: article)
    let speakers = corpus.quotations(sharing: span, of: article).compactMap { row in
      corpus.quotations[row].speaker.flatMap { corpus.speakers[Int($0)].name }
    }
    guard let name = speakers.last else { return true }
    let other = corpus.article(ofWord: word)
    let end = corpus.sentence(ofWord: word)
    let sentences = corpus.bodySentences(of: other).clamped(to: end - 1..<end + 1)
    return sentences.contains { sentence in
      corpus.mentions(ofSentence: sentence, article: other, from: 0).contains {
        corpus.mentions[$0].name == name
      }
    }
  }

  /// Whether a stretch has the words that a clause cannot do without: all of a few, of many three in four.
  private mutating func isSaid(_ core: [Stems.Stem], in said: [Stems.Stem]) -> Bool {
    var missing = 0
    for place in core.indices
    where likeness.share(of: core[place..<place + 1], in: said[...]) < Self.least.word {
      missing += 1
    }
    return core.count <= Self.all ? missing == 0 : missing * 4 <= core.count
  }

  /// A clause without what says last where or when: `talks are held | at the meeting`.
  private func core(of clause: Range<Int>) -> Range<Int> {
    guard let last = clause.last(where: { Self.prepositions.contains(form(of: $0)) }),
      compared.stems(ofWords: clause.lowerBound..<last).count >= Self.fewest
    else { return clause }
    return clause.lowerBound..<last
  }

  private static let prepositions: Set<String> = [
    "at", "in", "on", "during", "for", "with", "by", "after", "before", "since",
  ]

  /// A clause up to its first comma or end, behind at least three content words.
  private func upToComma(_ clause: Range<Int>) -> Range<Int> {
    for word in clause.dropLast() {
      let isEnd = compared.corpus.gap(behind: word).contains { [0x2C, 0x2E, 0x3B].contains($0) }
      if isEnd, compared.stems(ofWords: clause.lowerBound..<word + 1).count >= Self.fewest {
        return clause.lowerBound..<word + 1
      }
    }
    return clause
  }

  private func stem(of word: Int) -> Stems.Stem {
    compared.stems[compared.corpus.words.terms[word]]
  }

  private func form(of word: Int) -> String {
    compared.corpus.vocabulary.string(of: compared.corpus.words.terms[word])
  }
}
