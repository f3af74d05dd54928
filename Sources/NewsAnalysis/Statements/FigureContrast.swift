import NewsCorpus

extension StatementContrast {
  /// The first figures of one unit, when both sentences have some and none of them are about the same; nil
  /// otherwise. Numbers of the corpus.
  static func figures(_ first: Int, _ second: Int, in corpus: Corpus) -> StatementContrast? {
    let (own, others) = (figures(of: first, corpus), figures(of: second, corpus))
    for figure in own {
      let alike = others.filter { $0.unit == figure.unit && $0.kind == figure.kind }
      guard let other = alike.first else { continue }
      let rivals = own.filter { $0.unit == figure.unit && $0.kind == figure.kind }
      let isShared = alike.contains { one in rivals.contains { areClose(one, $0) } }
      if !isShared {
        let ground = Ground.figures(
          corpus.string(figure.span, of: corpus.article(ofSentence: first)),
          corpus.string(other.span, of: corpus.article(ofSentence: second)))
        return StatementContrast(ground: ground, strength: 1)
      }
    }
    return nil
  }

  private static func figures(of sentence: Int, _ corpus: Corpus) -> [Figure] {
    corpus.articles[corpus.article(ofSentence: sentence)].figures.lazy
      .map { corpus.figures[$0] }
      .filter { Int($0.sentence) == sentence && $0.kind != .rank && $0.low.isFinite }
      .filter { $0.unit != nil }
  }

  /// Whether one may be the other, rounded.
  private static func areClose(_ a: Figure, _ b: Figure) -> Bool {
    if a.low <= b.high && b.low <= a.high { return true }
    return abs(a.low - b.low) <= 0.05 * max(abs(a.low), abs(b.low))
  }
}
