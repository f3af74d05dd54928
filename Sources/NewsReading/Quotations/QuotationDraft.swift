import NewsCorpus

/// A quotation in token indexes, before its speaker is resolved.
struct QuotationDraft {
  /// The first and the last token of what is attributed.
  var first: Int
  var last: Int
  /// The first and last tokens of the marked parts, when they are not the whole.
  var parts: [(first: Int, last: Int)] = []
  var kind: QuotationKind
  /// The cue as an index into the article's cues; nil when there is none.
  var cue: Int?
  /// The speaker as written here or where it was last written.
  var speaker: NounPhrase?
  /// Who tells what the speaker said, when that is another.
  var relayer: NounPhrase?
  var rule: AttributionRule
  var confidence: Confidence
  /// The paragraph.
  var paragraph: Int
}
