package import NewsCorpus

/// Reads plain paragraphs: tokens, sentences, names, quotations with their speakers, figures, dates.
///
/// One reader reads any number of articles into one vocabulary, whose size its cost per article does
/// not depend on. Readers share nothing; two may work side by side.
package struct Reader: Sendable {
  /// The terms of all articles read so far.
  package private(set) var vocabulary = Vocabulary()
  private var lexicon = Lexicon()
  private var cache = TermCache()

  /// Makes a reader with an empty vocabulary.
  package init() {}

  /// Reads one article.
  ///
  /// - Parameters:
  ///   - text: the title (which may be empty), a newline, then the paragraphs with a newline between
  ///     them, as UTF-8.
  ///   - date: the day it appeared; nil when that is not known: then dates stay open.
  /// - Returns: what was found, in offsets of `text`.
  /// - Complexity: O(*n*) in the length of the text.
  package mutating func read(_ text: [UInt8], date: CivilDate?) -> ArticleReading {
    var reading = ArticleReading()
    reading.text = text
    reading.tokens.reserveCapacity(text.count / 4)
    var paragraphTokens: [Range<Int>] = []
    var start = 0
    while true {
      let end = text.span.newline(from: start)
      let first = reading.tokens.count
      Tokeniser.tokenise(
        text, start..<end, vocabulary: &vocabulary, lexicon: &lexicon, cache: &cache,
        into: &reading.tokens)
      reading.paragraphs.append(TextSpan(start, end))
      paragraphTokens.append(first..<reading.tokens.count)
      if end >= text.count { break }
      start = end + 1
    }
    lexicon.extend(to: vocabulary)
    let splitter = SentenceSplitter(
      text: .init(text: text, tokens: reading.tokens, lexicon: lexicon))
    for (number, range) in paragraphTokens.enumerated() {
      splitter.split(range, paragraph: UInt32(number), into: &reading.sentences)
    }
    let read = ReadText(
      text: text, tokens: reading.tokens, sentences: reading.sentences,
      paragraphs: reading.paragraphs, lexicon: lexicon, date: date)
    let dateReader = DateReader(read)
    let dates = dateReader.phrases()
    reading.dates = dates.map(dateReader.reading)
    reading.figures = FigureReader(read, dates: dates).figures()
    let names = NameReader(read).names()
    reading.names = names.names
    reading.mentions = names.mentions
    let quoted = QuotationReader(read, names: names).quotations()
    reading.speakers = quoted.speakers
    reading.quotations = quoted.quotations
    reading.language = Self.language(of: read)
    return reading
  }

  /// `en` where at least a quarter of the words are English function words, else `und`.
  ///
  /// Running English has two fifths or more of them; other languages share a handful of forms ("in", "an").
  private static func language(of text: ReadText) -> String {
    var words = 0
    var functionWords = 0
    for index in text.tokens.indices where text.tokens[index].kind == .word {
      words += 1
      let traits = text.traits(index)
      if !traits.isDisjoint(with: [.determiner, .preposition, .conjunction, .pronoun, .auxiliary]) {
        functionWords += 1
      }
    }
    return functionWords * 4 >= words && words > 0 ? "en" : "und"
  }
}
