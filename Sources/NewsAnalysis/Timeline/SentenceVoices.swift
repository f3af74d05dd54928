import NewsCorpus

/// In whose words a date of a sentence stands: the article's own, somebody's, or those that say that somebody says it.
struct DateVoice: Hashable {
  /// The quotation, by its number in the corpus; nil in the article's own words.
  var quotation: Int?
  /// Whether the date is that of the saying: `Lind said on Thursday`.
  var isSaying = false
}

/// What of a sentence is whose words.
struct SentenceVoices {
  /// A quotation of the sentence: what is said and who says it.
  private struct Said {
    let row: Int
    /// The words.
    let content: [TextSpan]
    /// Speaker and reporting words; nil when they stand in another sentence.
    let frame: TextSpan?
  }

  private let corpus: Corpus
  private let article: ArticleOrdinal
  private let sentence: Range<Int>
  private let words: DatingWords
  private let places: [Said]

  /// Looks at a sentence of an article.
  init(_ sentence: Int, of article: ArticleOrdinal, in corpus: Corpus, _ words: DatingWords) {
    (self.corpus, self.article, self.words) = (corpus, article, words)
    self.sentence = corpus.words(ofSentence: sentence)
    let own = corpus.sentences[sentence].span
    places = corpus.quotations(sharing: own, of: article).compactMap { row in
      let quotation = corpus.quotations[row]
      guard quotation.kind != .scare else { return nil }
      let content = quotation.kind == .direct ? corpus.parts(ofQuotation: row) : [quotation.span]
      guard !quotation.cue.isEmpty, own.contains(quotation.cue) else {
        return Said(row: row, content: content, frame: nil)
      }
      let isNear = !quotation.written.isEmpty && own.contains(quotation.written)
      return Said(
        row: row, content: content,
        frame: isNear ? quotation.cue.joined(with: quotation.written) : quotation.cue)
    }
  }

  /// The voice of a date at a span of the sentence.
  func voice(of span: TextSpan) -> DateVoice {
    let holding = places.filter { said in
      said.content.contains { $0.contains(span) }
        && !(said.frame.map { isBeside(span, $0, of: said) } ?? false)
    }
    let smallest = holding.min {
      corpus.quotations[$0.row].span.count < corpus.quotations[$1.row].span.count
    }
    if let smallest { return DateVoice(quotation: smallest.row) }
    let saying = places.first { said in said.frame.map { isSaying(span, $0) } ?? false }
    guard let saying else { return DateVoice() }
    // `In May, the police say, he left`: they say it now.
    let cue = corpus.words(in: corpus.quotations[saying.row].cue, of: article)
    let isPresent =
      cue.last.map { words.isAny($0, "say", "says", "claim", "claims", "allege") } ?? false
    let isBefore = span.upper <= saying.frame?.lower ?? 0
    return DateVoice(quotation: saying.row, isSaying: !(isPresent && isBefore))
  }

  /// The running words around a span that are the same voice's.
  func scope(of span: TextSpan) -> Range<Int> {
    let own = corpus.words(in: span, of: article)
    var scope = sentence
    for part in places.flatMap(\.content) {
      let said = corpus.words(in: part, of: article)
      if part.contains(span) {
        scope = scope.clamped(to: said)
      } else if said.upperBound <= own.lowerBound {
        scope = max(scope.lowerBound, said.upperBound)..<max(scope.upperBound, said.upperBound)
      }
    }
    return scope
  }

  /// Whether a word stands right before what somebody says, or in it: the `that` of `said that`.
  func isReported(_ place: TextSpan) -> Bool {
    places.contains { said in
      said.content.contains { $0.lower <= place.upper + 2 && place.lower < $0.upper }
    }
  }

  /// Whether a date inside the span of a clause that its cue interrupts stands with the cue: `The talks, Lind said
  /// Thursday, go on`.
  private func isBeside(_ span: TextSpan, _ frame: TextSpan, of said: Said) -> Bool {
    guard said.content.contains(where: { $0.contains(frame) }), span.lower >= frame.lower else {
      return false
    }
    return !corpus.bytes(TextSpan(frame.upper, span.lower), of: article)
      .contains(UInt8(ascii: ","))
  }

  /// Whether a date outside the words is that of the saying: between it and speaker or cue nothing else is told.
  private func isSaying(_ span: TextSpan, _ frame: TextSpan) -> Bool {
    if span.overlaps(frame) { return !hasSide(frame.lower, span.lower) }
    if span.upper <= frame.lower {
      // `On Thursday, Lind said …`
      let start = corpus.span(ofWords: sentence).lower
      return corpus.words(in: TextSpan(span.upper, frame.lower), of: article).count <= 1
        && corpus.words(in: TextSpan(start, span.lower), of: article).count <= 2
    }
    let between = corpus.words(in: TextSpan(frame.upper, span.lower), of: article)
    return between.count <= Self.reach && !hasSide(frame.upper, span.lower)
      && !between.contains { words[$0].contains(.joint) }
  }

  /// How many words behind a cue its date may stand: `told reporters in the town hall of Corve on Thursday`.
  private static let reach = 12

  private func hasSide(_ lower: UInt32, _ upper: UInt32) -> Bool {
    corpus.words(in: TextSpan(lower, upper), of: article).contains { words[$0].contains(.side) }
  }
}
