import NewsCorpus

/// What stands around a figure or date in its sentence: content stems within a hundred words, nearer
/// ones weighing more, and the places named close by.
struct FigureContext {
  let article: ArticleOrdinal
  private let vector: StemVector
  private let places: Set<UInt32>

  /// How many words before and after are looked at: beyond them a word says little about the figure.
  private static let reach = 100

  /// Reads the context of a figure or date; `excluded` stems, such as that of the counted noun, do not
  /// count.
  ///
  /// - Complexity: O(log *n*) in the article's words.
  init(
    of span: TextSpan, sentence: Int, without excluded: Set<Stems.Stem> = [],
    in compared: ComparedArticles
  ) {
    let corpus = compared.corpus
    article = corpus.article(ofSentence: sentence)
    let own = corpus.words(in: span, of: article)
    var weights: [Stems.Stem: Double] = [:]
    for word in Self.neighbours(of: own, among: corpus.words(ofSentence: sentence)) {
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

  private static func neighbours(of own: Range<Int>, among sentence: Range<Int>) -> Range<Int> {
    (own.lowerBound - reach..<own.upperBound + reach).clamped(to: sentence)
  }

  /// How alike the two contexts are, from 0 to 1.
  func similarity(_ other: FigureContext) -> Double { vector.cosine(other.vector) }

  /// The stems that stand around both.
  func shared(with other: FigureContext) -> [Stems.Stem] { vector.shared(with: other.vector) }

  /// Whether both name places close by and none of them is the same.
  func isElsewhere(_ other: FigureContext) -> Bool {
    !places.isEmpty && !other.places.isEmpty && places.isDisjoint(with: other.places)
  }

  /// The places named within 40 bytes after the span, as in `900 in Syria`.
  private static func places(
    near span: TextSpan, sentence: Int, article: ArticleOrdinal, in corpus: Corpus
  ) -> Set<UInt32> {
    var nearest: Set<UInt32> = []
    for number in corpus.mentions(ofSentence: sentence, article: article, from: span.upper) {
      let mention = corpus.mentions[number]
      guard mention.span.lower - span.upper <= 40 else { break }
      guard corpus.names[Int(mention.name)].kind == .place else { continue }
      nearest.insert(mention.name)
      // The first place is the figure's own; a second one may belong to the next figure.
      break
    }
    return nearest
  }
}
