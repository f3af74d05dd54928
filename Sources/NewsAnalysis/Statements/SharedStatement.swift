import NewsCorpus

/// What two sentences alike in wording both tell, which may be one statement, or two about the same things.
///
/// What they share must be half of what the shorter one tells, in the same words and partly side by side:
/// `investment` and `investors` are alike, but not one word. Who says it tells nothing. Right for `about
/// 2,500 troops stay` and `roughly 2,500 of the troops are staying`; wrong for two sentences that say two
/// things in nearly all the same words.
struct SharedStatement {
  private let first: ToldWords
  private let second: ToldWords
  private let compared: ComparedArticles

  /// How much of the shorter sentence both must have, how many words, and how many pairs of neighbours.
  private static let least = (share: 0.5, words: 3, pairs: 2)
  /// What words weigh: names say only who or where, and words of one stem may be two words.
  private static let weight = (name: 0.5, kin: 0.3)

  /// Looks at two sentences; indices of `ComparedArticles.sentences`.
  init(_ a: Int, _ b: Int, in compared: ComparedArticles) {
    self.compared = compared
    first = ToldWords(a, in: compared)
    second = ToldWords(b, in: compared)
  }

  /// Whether they make one statement.
  var isMade: Bool {
    var shared = 0.0
    var words = 0
    // In order: that of a dictionary would change the last digits from run to run.
    for (stem, lemmas) in first.lemmas.sorted(by: { $0.key < $1.key }) {
      guard let others = second.lemmas[stem] else { continue }
      let isOneWord = !lemmas.isDisjoint(with: others)
      shared += weight(of: stem) * (isOneWord ? 1 : Self.weight.kin)
      if isOneWord { words += 1 }
    }
    let shorter = min(whole(first), whole(second))
    return words >= Self.least.words && shared >= Self.least.share * shorter
      && first.neighbours.intersection(second.neighbours).count >= Self.least.pairs
  }

  /// Whether they are the words of people with different names.
  var isOfTwoSpeakers: Bool {
    !first.speakers.isEmpty && !second.speakers.isEmpty
      && first.speakers.isDisjoint(with: second.speakers)
  }

  private func whole(_ told: ToldWords) -> Double {
    // Halves and ones: their order does not matter.
    told.lemmas.keys.reduce(0) { $0 + weight(of: $1) }
  }

  private func weight(of stem: Stems.Stem) -> Double {
    compared.isName[Int(stem)] ? Self.weight.name : 1
  }
}

/// The content words of a sentence without those that say who speaks.
private struct ToldWords {
  /// The stems, with the lemmas behind each.
  private(set) var lemmas: [Stems.Stem: Set<UInt32>] = [:]
  /// The pairs of lemmas that stand close to each other, the smaller number first.
  private(set) var neighbours: Set<UInt64> = []
  /// The names of those who speak, as numbers of the corpus.
  private(set) var speakers: Set<UInt32> = []

  /// How many content words apart two are still neighbours.
  private static let reach = 3

  init(_ index: Int, in compared: ComparedArticles) {
    let corpus = compared.corpus
    let sentence = compared.sentences[index]
    let speaking = takeSpeakers(of: sentence, corpus)
    var last: [UInt32] = []
    for word in corpus.words(ofSentence: sentence) {
      let term = corpus.words.terms[word]
      let stem = compared.stems[term]
      guard stem != Stems.none, !speaking.contains(where: { $0.contains(word) }) else { continue }
      let lemma = corpus.inflections.lemma(of: term)
      lemmas[stem, default: []].insert(lemma)
      for other in last.suffix(Self.reach) {
        neighbours.insert(UInt64(min(lemma, other)) << 32 | UInt64(max(lemma, other)))
      }
      last.append(lemma)
    }
  }

  /// The words of a sentence that say that somebody speaks, and who.
  private mutating func takeSpeakers(of sentence: Int, _ corpus: Corpus) -> [Range<Int>] {
    let article = corpus.article(ofSentence: sentence)
    let span = corpus.sentences[sentence].span
    var found: [Range<Int>] = []
    for row in corpus.quotations(sharing: span, of: article) {
      let quotation = corpus.quotations[row]
      let speaker = quotation.speaker.map { corpus.speakers[Int($0)] }
      if let name = speaker?.name { speakers.insert(name) }
      for part in [quotation.cue, quotation.written, speaker?.label, speaker?.role] {
        guard let part, !part.isEmpty, part.overlaps(span) else { continue }
        found.append(corpus.words(in: part, of: article))
      }
    }
    return found
  }
}

extension Corpus {
  /// The quotations of an article that share text with a span of it.
  ///
  /// - Complexity: O(log *n* + *k*) for *n* quotations of the article, *k* of which begin at most 20,000 bytes
  ///   before the span; longer ones are not seen.
  func quotations(sharing span: TextSpan, of article: ArticleOrdinal) -> [Int] {
    let own = articles[article].quotations
    // They begin in ascending order; few are longer than this.
    let reach: UInt32 = 20_000
    var (low, high) = (own.lowerBound, own.upperBound)
    let from = span.lower - min(reach, span.lower)
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].span.lower < from { low = middle + 1 } else { high = middle }
    }
    var found: [Int] = []
    while low < own.upperBound, quotations[low].span.lower < span.upper {
      if quotations[low].span.overlaps(span) { found.append(low) }
      low += 1
    }
    return found
  }
}
