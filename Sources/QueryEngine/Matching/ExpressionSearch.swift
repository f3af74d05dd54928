import NewsCorpus

/// Finds what a regular expression matches, text by text: `^` and `$` are the ends of one.
///
/// A hit is the running words that a match touches; marks and spaces alone stand for the word behind
/// them, or before. A class, as it is asked for one part of an article after the other.
final class ExpressionSearch {
  private let corpus: Corpus
  private let matcher: TextMatcher
  private let patience: Patience

  init(_ expression: TextPattern, in corpus: Corpus, _ patience: Patience) {
    self.corpus = corpus
    self.patience = patience
    matcher = TextMatcher(expression, patience)
  }

  /// The hits in sentences or paragraphs, ascending.
  func matches(
    within bounds: TextBounds, scope: [Range<Int>]?
  ) throws(EvaluationError) -> [Match] {
    var found: [Match] = []
    for stretch in scope ?? [0..<corpus.words.count] where !stretch.isEmpty {
      var word = stretch.lowerBound
      while word < stretch.upperBound {
        let sentence = corpus.sentence(ofWord: word)
        let article = corpus.article(ofSentence: sentence)
        let words: Range<Int>
        let span: TextSpan
        if case .sentence = bounds {
          words = corpus.words(ofSentence: sentence)
          span = corpus.sentences[sentence].span
        } else {
          words = corpus.words(ofParagraphOf: sentence)
          span = corpus.paragraphs[Int(corpus.sentences[sentence].paragraph)].span
        }
        if !words.isEmpty { try search(span, of: article, words, &found) }
        word = max(word + 1, words.upperBound)
      }
    }
    return found
  }

  /// Appends the hits in a text of an article, ascending.
  func appendMatches(
    in text: TextSpan, of article: ArticleOrdinal, to found: inout [Match]
  ) throws(EvaluationError) {
    try search(text, of: article, nil, &found)
  }

  /// Searches one text, whose words are found when first needed: most texts hold no match.
  private func search(
    _ text: TextSpan, of article: ArticleOrdinal, _ known: Range<Int>?, _ found: inout [Match]
  ) throws(EvaluationError) {
    let bytes = corpus.bytes(text, of: article)
    var words = known
    var start = 0
    while start <= bytes.count {
      try patience.check()
      guard let place = try matcher.firstMatch(in: bytes, from: start) else { return }
      let own = words ?? corpus.words(in: text, of: article)
      if own.isEmpty { return }
      words = own
      let hit = Match(self.words(at: place, of: text, in: article, among: own))
      if found.last != hit { found.append(hit) }
      // Behind an empty match there would be one at every place.
      if place.isEmpty || place.upperBound <= start { return }
      start = place.upperBound
    }
  }

  /// The words that a match touches.
  private func words(
    at place: Range<Int>, of text: TextSpan, in article: ArticleOrdinal, among words: Range<Int>
  ) -> Range<Int> {
    let lower = Int(text.lower) + place.lowerBound
    let upper = Int(text.lower) + place.upperBound
    let own = corpus.words(in: TextSpan(lower, upper), of: article).clamped(to: words)
    var first = own.lowerBound
    // A match may begin inside a word.
    if first > words.lowerBound, Int(corpus.span(ofWord: first - 1, in: article).upper) > lower {
      first -= 1
    }
    if first < own.upperBound { return first..<own.upperBound }
    let nearest = min(first, words.upperBound - 1)
    return nearest..<nearest + 1
  }
}
