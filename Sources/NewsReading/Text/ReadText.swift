import NewsCorpus

/// An article's text, tokens and sentences with the lexicon: what every stage of reading looks at.
final class ReadText: Sendable {
  /// The article's text.
  let text: [UInt8]
  /// Words, numbers and marks in order.
  let tokens: ArticleTokens
  /// The sentences in order; those of the title come first.
  let sentences: [SentenceReading]
  /// The paragraphs; the first one is the title.
  let paragraphs: [TextSpan]
  /// The traits of each token; none for marks.
  private let tokenTraits: [TermTraits]
  /// The traits of terms.
  let lexicon: Lexicon
  /// The day the article appeared; nil when that is not known.
  let date: CivilDate?

  /// Makes a text of tokens and their traits, which are looked up when they are not given.
  init(
    text: [UInt8], tokens: [Token], traits: [TermTraits]? = nil, sentences: [SentenceReading],
    paragraphs: [TextSpan], lexicon: Lexicon, date: CivilDate?
  ) {
    self.text = text
    self.tokens = ArticleTokens(tokens)
    tokenTraits = traits ?? lexicon.traits(of: tokens)
    self.sentences = sentences
    self.paragraphs = paragraphs
    self.lexicon = lexicon
    self.date = date
  }

  /// The traits of the token at `index`; none beyond the ends and for marks.
  @inline(__always)
  func traits(_ index: Int) -> TermTraits {
    index >= 0 && index < tokenTraits.count ? tokenTraits[index] : []
  }

  /// The kind of the token at `index`; `.other` beyond the ends.
  @inline(__always)
  func kind(_ index: Int) -> Token.Kind {
    tokens[index].kind
  }

  /// The shape of the token at `index`; empty beyond the ends.
  @inline(__always)
  func shape(_ index: Int) -> Token.Shape {
    tokens[index].shape
  }

  /// Whether the token at `index` is a word that has all of `traits`.
  @inline(__always)
  func has(_ index: Int, _ traits: TermTraits) -> Bool { self.traits(index).isSuperset(of: traits) }

  /// Whether the token at `index` is a word that begins with a capital.
  @inline(__always)
  func isCapitalised(_ index: Int) -> Bool { shape(index).contains(.capitalised) }

  /// The bytes of the token at `index`; none beyond the ends.
  func bytes(_ index: Int) -> ArraySlice<UInt8> { text[tokens[index].span.range] }

  /// The byte at an offset of the text; 0 beyond its ends.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < text.count ? text[offset] : 0
  }

  /// The first byte of the token at `index`; 0 beyond the ends.
  @inline(__always)
  func firstByte(_ index: Int) -> UInt8 {
    tokens[index].length > 0 ? byte(Int(tokens[index].start)) : 0
  }

  /// The last byte of the token at `index`, or the one so many bytes `before` it; 0 where it has none.
  @inline(__always)
  func lastByte(_ index: Int, before distance: Int = 0) -> UInt8 {
    let token = tokens[index]
    return Int(token.length) > distance ? byte(Int(token.end) - 1 - distance) : 0
  }

  /// Whether the token at `index` ends with the ASCII letters of `ending`, as they are written.
  @inline(__always)
  func ends(_ index: Int, in ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard Int(tokens[index].length) >= count else { return false }
    let start = Int(tokens[index].end) - count
    return ending.withUTF8Buffer { letters in
      for offset in 0..<count where byte(start + offset) != letters[offset] { return false }
      return true
    }
  }

  /// The span from the first byte of one token of the article to the last of another.
  func span(_ first: Int, through last: Int) -> TextSpan {
    TextSpan(tokens[first].start, max(tokens[first].start, tokens[last].end))
  }

  /// Whether the token at `index` is the ASCII word `word`, whatever its case.
  @inline(__always)
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    // Most words differ in length, which is seen without a call.
    Int(tokens[index].length) == word.utf8CodeUnitCount && spells(index, word)
  }

  private func spells(_ index: Int, _ word: StaticString) -> Bool {
    let start = Int(tokens[index].start)
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    for offset in 0..<expected.count {
      let byte = byte(start + offset)
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if lower != expected[offset] { return false }
    }
    return true
  }

  /// The index of the sentence that holds the token at `index`.
  ///
  /// - Complexity: O(log *n*) in the number of sentences.
  func sentence(ofToken index: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if Int(sentences[middle].endToken) <= index { low = middle + 1 } else { high = middle }
    }
    return min(low, max(0, sentences.count - 1))
  }

  /// The index of the first token that starts at or after `offset`.
  ///
  /// - Complexity: O(log *n*) in the number of tokens.
  func token(atOrAfter offset: UInt32) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
