/// `3 sentences`, `60 words`
public enum SummaryLength: Hashable, Sendable {
  /// So many sentences.
  case sentences(Int)
  /// At most so many words.
  case words(Int)
}
