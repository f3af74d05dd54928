package import NewsCorpus

/// Two articles compared as if each were one passage: how far they say the same, and how far one contradicts the
/// other.
///
/// For measuring: it has the likeness and the contrasts of `ArticleStatements` without what that asks besides before it
/// reports a conflict, and counts numbers by themselves (`StatedNumbers`) where that compares figures.
package struct PassageComparison: Sendable {
  /// How much they say the same, from 0 to 1: see `Likeness`.
  package let likeness: Double
  /// How much they contradict each other, from 0 to 1: in what is said above a half, in figures alone below.
  package let contradiction: Double

  /// From which likeness on two passages are about one thing and so can contradict each other.
  private static let least = 0.33

  /// Compares two articles of a corpus.
  ///
  /// - Complexity: O(*n* · *m*) in the words of the two, of which 400 each are looked at for contradictions.
  package init(
    of corpus: Corpus, _ first: ArticleOrdinal, _ second: ArticleOrdinal,
    cancellation: Cancellation
  ) throws(Cancelled) {
    let compared = try ComparedArticles(
      of: corpus, articles: [first, second], cancellation: cancellation)
    let links = try StemLinks(of: compared.stems, cancellation: cancellation)
    let words = [first, second].map { corpus.bodyWords(of: $0) }
    let stems = words.map { compared.stems(ofWords: $0) }
    var likeness = Likeness(compared.stems, rarity: compared.rarity, links)
    let parts = likeness.parts(stems[0][...], stems[1][...])
    self.likeness = Likeness.score(parts)
    var finder = ContrastFinder(of: compared, links)
    let contrast = self.likeness >= Self.least ? finder.contrast(words[0], words[1]) : nil
    if let contrast {
      contradiction = 0.5 + 0.5 * contrast.strength * self.likeness
    } else {
      let numbers = words.map { StatedNumbers($0, in: corpus) }
      contradiction = numbers[0].differ(from: numbers[1]) ? 0.5 * parts.coverage : 0
    }
  }
}
