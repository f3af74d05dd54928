package import NewsCorpus

/// One mention as the training of `NameModel` sees it.
package struct NameObservation {
  /// Where it stands.
  package var span: TextSpan
  /// The number of its name in the article; all mentions with one spelling share it.
  package var entry: Int
  /// The points that the rules give it, by the raw value of `NameKind`.
  package var points: [Int32]
  /// The features of the name itself.
  package var own: [UInt32]
  /// The features of what stands around it.
  package var context: [UInt32]
}

extension Reader {
  /// What the rules see in one article before the model is asked: the raw material of
  /// `scripts/train-names`.
  package mutating func observeNames(_ text: [UInt8]) -> [NameObservation] {
    let reading = read(text, date: nil)
    var lexicon = Lexicon()
    lexicon.extend(to: vocabulary)
    let read = ReadText(
      text: text, tokens: reading.tokens, sentences: reading.sentences,
      paragraphs: reading.paragraphs, lexicon: lexicon, date: nil)
    let features = NameFeatures(text: read)
    return NameReader(read).judged().candidates.map { candidate in
      var own = FeatureList()
      var context = FeatureList()
      features.addOwn(candidate, to: &own)
      features.addContext(candidate, to: &context)
      return NameObservation(
        span: read.span(candidate.first, through: candidate.last), entry: candidate.entry,
        points: NameKind.allCases.map { candidate.scores[$0] }, own: own.features,
        context: context.features)
    }
  }
}

/// Features as a list.
private struct FeatureList: FeatureSink {
  var features: [UInt32] = []

  mutating func add(_ feature: UInt32) { features.append(feature) }
}
