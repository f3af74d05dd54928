import NewsCorpus

/// What stands around a figure or date in its sentence: content stems, nearer ones weighing more, and
/// the places named close by.
struct FigureContext {
  let article: ArticleOrdinal
  private let vector: StemVector
  private let places: Set<UInt32>

  /// Reads the context of a figure or date; `excluded` stems, such as that of the counted noun, do not
  /// count.
  ///
  /// - Complexity: O(*n* log *n*) in the words of the sentence.
  init(
    of span: TextSpan, sentence: Int, without excluded: Set<Stems.Stem> = [],
    in compared: ComparedArticles
  ) {
    let corpus = compared.corpus
    article = corpus.article(ofSentence: sentence)
    let own = corpus.words(in: span, of: article)
    var weights: [Stems.Stem: Double] = [:]
    for word in corpus.words(ofSentence: sentence) {
      let stem = compared.stems[corpus.words.terms[word]]
      guard stem != Stems.none, !excluded.contains(stem) else { continue }
      let first = corpus.text[corpus.words.range(word).lowerBound]
      if first >= 0x30 && first <= 0x39 { continue }
      let distance =
        own.contains(word) ? 0 : min(abs(word - own.lowerBound), abs(word - own.upperBound + 1))
      let weight = compared.rarity[Int(stem)] / (1 + Double(distance) / 6)
      weights[stem] = max(weights[stem] ?? 0, weight)
    }
    vector = StemVector(weights.map { ($0.key, $0.value) })
    places = Self.places(near: span, sentence: sentence, article: article, in: corpus)
  }

  /// How alike the two contexts are, from 0 to 1.
  func similarity(_ other: FigureContext) -> Double { vector.cosine(other.vector) }

  /// Whether both name places close by and none of them is the same.
  func isElsewhere(_ other: FigureContext) -> Bool {
    !places.isEmpty && !other.places.isEmpty && places.isDisjoint(with: other.places)
  }

  /// The places named within 40 bytes after the span, as in `900 in Syria`.
  private static func places(
    near span: TextSpan, sentence: Int, article: ArticleOrdinal, in corpus: Corpus
  ) -> Set<UInt32> {
    var nearest: Set<UInt32> = []
    for number in corpus.mentions(ofSentence: sentence, article: article) {
      let mention = corpus.mentions[number]
      guard mention.span.lower >= span.upper, mention.span.lower - span.upper <= 40,
        corpus.names[Int(mention.name)].kind == .place
      else { continue }
      nearest.insert(mention.name)
      // The first place is the figure's own; a second one may belong to the next figure.
      break
    }
    return nearest
  }
}

extension Corpus {
  /// The mentions in a sentence, as numbers of `mentions`.
  ///
  /// - Complexity: O(log *n*) in the article's mentions.
  func mentions(ofSentence sentence: Int, article: ArticleOrdinal) -> Range<Int> {
    rows(articles[article].mentions, of: sentence) { Int(mentions[$0].sentence) }
  }

  /// The dates in a sentence, as numbers of `dates`.
  func dates(ofSentence sentence: Int, article: ArticleOrdinal) -> Range<Int> {
    rows(articles[article].dates, of: sentence) { Int(dates[$0].sentence) }
  }

  private func rows(
    _ rows: Range<Int>, of sentence: Int, sentenceOf: (Int) -> Int
  ) -> Range<Int> {
    func first(atOrAfter sentence: Int) -> Int {
      var (low, high) = (rows.lowerBound, rows.upperBound)
      while low < high {
        let middle = (low + high) / 2
        if sentenceOf(middle) < sentence { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let start = first(atOrAfter: sentence)
    return start..<max(start, first(atOrAfter: sentence + 1))
  }
}
