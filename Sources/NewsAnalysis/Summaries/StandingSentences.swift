package import NewsCorpus

/// A sentence as it may stand outside its article.
package struct StandingSentence: Sendable, Equatable {
  /// Its words without a dateline, and with the quotation marks closed that its article closes elsewhere.
  package let text: String
  /// Whose words they are, when the sentence itself does not say; empty when it does.
  package let speaker: String

  /// How many words the text has, as spaces part them.
  ///
  /// - Complexity: O(*n*) in its length.
  package var words: Int { SentenceShape(text).words }
}

/// Which sentences of some articles may stand alone.
///
/// A sentence from inside a quotation stands with both marks and with its speaker, or not at all; so does
/// one with a mark or a bracket left open. Where it gives words to `he` or `she`, it stands with the name. Right for the second of three sentences that a mayor says in one
/// breath; of a speaker's earlier `she` it knows nothing.
package struct StandingSentences: Sendable {
  private let corpus: Corpus
  /// The parts of quotations in marks, by each sentence with which they share text.
  private var parts: [Int: [Part]] = [:]
  /// The first quotation of each sentence that gives it to `he` or `she`.
  private var ofPronouns: [Int: Int] = [:]

  private struct Part {
    let span: TextSpan
    let quotation: Int
  }

  /// Looks where quotations begin and end.
  ///
  /// - Complexity: O(*q* log *n*) for *q* quotations among *n* sentences.
  package init(
    of articles: [ArticleOrdinal], in corpus: Corpus, cancellation: Cancellation
  ) throws(Cancelled) {
    self.corpus = corpus
    for article in articles {
      for quotation in corpus.articles[article].quotations {
        try cancellation.check()
        let row = corpus.quotations[quotation]
        if row.resolution == .pronoun, !row.written.isEmpty {
          let sentence = corpus.sentence(at: row.written.lower, of: article)
          if ofPronouns[sentence] == nil { ofPronouns[sentence] = quotation }
        }
        if row.kind == .indirect { continue }
        for span in corpus.parts(ofQuotation: quotation) where !span.isEmpty {
          let first = corpus.sentence(at: span.lower, of: article)
          let last = corpus.sentence(at: span.upper - 1, of: article)
          for sentence in first...max(first, last) {
            parts[sentence, default: []].append(Part(span: span, quotation: quotation))
          }
        }
      }
    }
  }

  /// Whether a sentence gives words to `he` or `she`, and whose they are is a guess.
  func leavesSpeakerOpen(_ sentence: Int) -> Bool {
    ofPronouns[sentence].map { corpus.quotations[$0].confidence == .guess } ?? false
  }

  /// Where a sentence stands in its article, a dateline or a label in front of it left out.
  func span(of sentence: Int) -> TextSpan {
    let span = corpus.sentences[sentence].span
    let text = corpus.bytes(span, of: corpus.article(ofSentence: sentence))
    var length = Dateline.labelLength(in: text)
    let paragraph = corpus.paragraphs[Int(corpus.sentences[sentence].paragraph)]
    // `OSLO, 8 Dec. — ` ends a sentence in front of its dash.
    if paragraph.firstSentence == sentence || Dateline.beginsWithDash(text.dropFirst(length)) {
      // `(CNN) -- LONDON — `
      for _ in 0..<2 { length += Dateline.length(in: text.dropFirst(length)) }
    }
    return TextSpan(span.lower + UInt32(length), span.upper)
  }

  /// The last sentence of a quotation that begins in a sentence and runs on into others of its paragraph; nil
  /// when none does.
  func end(ofQuotationIn sentence: Int) -> Int? {
    let (own, article) = (corpus.sentences[sentence], corpus.article(ofSentence: sentence))
    let ends = (parts[sentence] ?? []).lazy
      .filter { $0.span.lower >= own.span.lower && $0.span.upper > own.span.upper }
      .map { corpus.sentence(at: $0.span.upper - 1, of: article) }
    guard let end = ends.max(), end > sentence,
      corpus.sentences[end].paragraph == own.paragraph
    else { return nil }
    return end
  }

  /// The sentence as it may stand; nil when it may not.
  package subscript(sentence: Int) -> StandingSentence? {
    let article = corpus.article(ofSentence: sentence)
    let span = span(of: sentence)
    var text = corpus.string(span, of: article)
    var speaker = ""
    for part in parts[sentence] ?? [] {
      let quotation = corpus.quotations[part.quotation]
      if quotation.kind == .direct, isAllSpeech(span, of: article, part.span),
        !isNamed(quotation, in: span)
      {
        guard let own = quotation.speaker, quotation.confidence != .guess else { return nil }
        speaker = corpus.strings[corpus.speakers[Int(own)].text]
      }
      let marks = marks(around: part.span, of: article)
      if part.span.lower < span.lower, !text.hasPrefix(marks.opening) {
        text = marks.opening + text
      }
      if part.span.upper > span.upper, !text.hasSuffix(marks.closing) { text += marks.closing }
    }
    if speaker.isEmpty, let own = ofPronouns[sentence].map({ corpus.quotations[$0] }),
      own.confidence != .guess, let number = own.speaker
    {
      speaker = corpus.strings[corpus.speakers[Int(number)].text]
    }
    return ClosedMarks.all(in: text) ? StandingSentence(text: text, speaker: speaker) : nil
  }

  /// Whether nothing of a sentence stands outside a part of a quotation but marks.
  private func isAllSpeech(
    _ sentence: TextSpan, of article: ArticleOrdinal, _ part: TextSpan
  ) -> Bool {
    let words = corpus.words(in: sentence, of: article)
    guard !words.isEmpty else { return true }
    let written = corpus.span(ofWords: words)
    return part.lower <= written.lower && part.upper >= written.upper
  }

  /// Whether a sentence has the cue of a quotation, or its speaker.
  private func isNamed(_ quotation: Quotation, in sentence: TextSpan) -> Bool {
    (!quotation.cue.isEmpty && quotation.cue.overlaps(sentence))
      || (!quotation.written.isEmpty && quotation.written.overlaps(sentence))
  }

  /// The mark that opens a part of a quotation, and the one that closes it.
  private func marks(
    around part: TextSpan, of article: ArticleOrdinal
  ) -> (opening: String, closing: String) {
    let before = corpus.string(TextSpan(part.lower - min(3, part.lower), part.lower), of: article)
    switch before.last {
    case "\"": return ("\"", "\"")
    case "‘": return ("‘", "’")
    case "'": return ("'", "'")
    case "«": return ("«", "»")
    default: return ("“", "”")
    }
  }
}
