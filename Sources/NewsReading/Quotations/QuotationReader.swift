import NewsCorpus

/// Finds what is quoted and from whom.
struct QuotationReader {
  /// What was found.
  struct Quoted {
    var speakers: [SpeakerReading] = []
    var quotations: [QuotationReading] = []
  }
  let text: ReadText
  let names: NameReader.Names
  init(_ text: ReadText, names: NameReader.Names) {
    self.text = text
    self.names = names
  }

  /// The quotations of the article in order of position, and their speakers.
  func quotations() -> Quoted { Quoted() }
}
