package import NewsCorpus

/// A sentence as it may stand outside its article.
package struct StandingSentence: Sendable, Equatable {
  /// Its words with the quotation marks closed that its article closes elsewhere.
  package let text: String
  /// Whose words they are, when the sentence itself does not say; empty when it does.
  package let speaker: String
}

/// Which sentences of some articles may stand alone.
///
/// A sentence from inside a quotation stands with both marks and with its speaker, or not at all. Right for
/// the second of three sentences that a mayor says in one breath; of a speaker's earlier `she` it knows
/// nothing.
package struct StandingSentences: Sendable {
  private let corpus: Corpus
  /// The parts of quotations in marks, by each sentence with which they share text.
  private var parts: [Int: [Part]] = [:]

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
      for quotation in corpus.articles[article].quotations
      where corpus.quotations[quotation].kind != .indirect {
        try cancellation.check()
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

  /// The sentence as it may stand; nil when it may not.
  package subscript(sentence: Int) -> StandingSentence? {
    let article = corpus.article(ofSentence: sentence)
    let span = corpus.sentences[sentence].span
    var text = corpus.string(span, of: article)
    var speaker = ""
    for part in parts[sentence] ?? [] {
      let quotation = corpus.quotations[part.quotation]
      if quotation.kind == .direct, !isNamed(quotation, in: span) {
        guard let own = quotation.speaker, quotation.confidence != .guess else { return nil }
        speaker = corpus.strings[corpus.speakers[Int(own)].text]
      }
      let marks = marks(around: part.span, of: article)
      if part.span.lower < span.lower, !text.hasPrefix(marks.opening) {
        text = marks.opening + text
      }
      if part.span.upper > span.upper, !text.hasSuffix(marks.closing) { text += marks.closing }
    }
    return Self.isBalanced(text) ? StandingSentence(text: text, speaker: speaker) : nil
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

  /// Whether every double quotation mark that opens is closed.
  private static func isBalanced(_ text: String) -> Bool {
    var open = 0
    var straight = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "“", "„", "«": open += 1
      case "”", "»": open -= 1
      case "\"": straight += 1
      default: break
      }
      if open < 0 || open > 1 { return false }
    }
    return open == 0 && straight % 2 == 0
  }
}
