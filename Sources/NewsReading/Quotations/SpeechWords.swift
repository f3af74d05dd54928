/// Words of saying, and the common nouns that speak: officials, spokesmen, reports.
enum SpeechWords {
  static let lists: [WordList] = []
}
