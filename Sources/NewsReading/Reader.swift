package import NewsCorpus

/// The stages of reading an article, in order.
package enum ReadingStage: String, CaseIterable, Sendable {
  /// Words, numbers and marks, with their terms and traits.
  case tokens
  /// The language and the sentences.
  case sentences
  /// Dates and times; figures; names; quotations with their speakers.
  case dates, figures, names, quotations
}

/// Reads plain paragraphs: tokens, sentences, names, quotations with their speakers, figures, dates.
///
/// Of a text that is not English it reads words, sentences and what stands in quotation marks, nothing
/// else: its rules for speakers, names, figures and dates are rules of English.
///
/// One reader reads any number of articles into one vocabulary, whose size its cost per article does
/// not depend on. Readers share nothing; two may work side by side.
package struct Reader: Sendable {
  /// The terms of all articles read so far.
  package private(set) var vocabulary = Vocabulary()
  private var lexicon = Lexicon()
  private var cache = TermCache()
  // Made when the first text comes that is not plainly English: most corpora have none.
  private var recogniser: LanguageRecogniser?

  /// Makes a reader with an empty vocabulary.
  package init() {}

  /// Reads one article.
  ///
  /// - Parameters:
  ///   - text: the title (which may be empty), a newline, then the paragraphs with a newline between
  ///     them, as UTF-8.
  ///   - date: the day it appeared; nil when that is not known: then dates stay open.
  ///   - ended: called as each stage ends, for measuring.
  /// - Returns: what was found, in offsets of `text`.
  /// - Complexity: O(*n*) in the length of the text.
  package mutating func read(
    _ text: [UInt8], date: CivilDate?, ended: (ReadingStage) -> Void = { _ in }
  ) -> ArticleReading {
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
    let traits = lexicon.traits(of: reading.tokens)
    ended(.tokens)
    let language = language(of: reading.tokens, traits, in: text)
    reading.language = language.code
    reading.isReadInFull = language.readsAsEnglish
    reading.foreignParagraphs = foreignParagraphs(
      paragraphTokens, of: reading.tokens, traits, language, text)
    split(paragraphTokens, traits, language, into: &reading)
    ended(.sentences)
    guard language.readsAsEnglish else {
      reading.quotations = MarkedQuotations(
        text: text, tokens: reading.tokens, language: language.code
      ).quotations(of: paragraphTokens)
      return reading
    }
    // The stages look at sentences only, so those of a paragraph in another language are not read.
    let foreign = reading.foreignParagraphs.map { UInt32($0.number) }
    let read = ReadText(
      text: text, tokens: reading.tokens, traits: traits,
      sentences: foreign.isEmpty
        ? reading.sentences : reading.sentences.filter { !foreign.contains($0.paragraph) },
      paragraphs: reading.paragraphs, lexicon: lexicon, date: date)
    let dateReader = DateReader(read)
    let dates = dateReader.phrases()
    reading.dates = dates.map(dateReader.reading)
    ended(.dates)
    reading.figures = FigureReader(read, dates: dates).figures()
    ended(.figures)
    var names = NameReader(read).names()
    let transcript = Transcript(read, names: names, paragraphs: read.paragraphTokens())
    for name in transcript.affiliations() { names.names[Int(name)].kind = .organisation }
    reading.names = names.names
    reading.mentions = names.mentions
    ended(.names)
    let quoted = QuotationReader(read, names: names, transcript: transcript).quotations()
    reading.speakers = quoted.speakers
    reading.quotations = quoted.quotations
    for speaker in quoted.speakers {
      guard let name = speaker.name, !speaker.role.isEmpty else { continue }
      _ = names.add(
        RoleReading(name: name, span: speaker.role, affiliation: speaker.affiliation), in: read)
    }
    reading.roles = names.roles.sorted { $0.span.lower < $1.span.lower }
    for paragraph in reading.foreignParagraphs {
      reading.quotations += MarkedQuotations(
        text: text, tokens: reading.tokens, language: paragraph.language
      ).quotations(of: [paragraphTokens[paragraph.number]])
    }
    if !foreign.isEmpty { reading.quotations.sort { $0.span.lower < $1.span.lower } }
    ended(.quotations)
    return reading
  }

  /// Splits every paragraph into sentences by the rules of its language.
  private func split(
    _ paragraphs: [Range<Int>], _ traits: [TermTraits], _ language: LanguageRecogniser.Finding,
    into reading: inout ArticleReading
  ) {
    let tokens = SentenceSplitter.ReadTokens(
      text: reading.text, tokens: reading.tokens, traits: traits)
    let splitter = SentenceSplitter(text: tokens, rules: SentenceRules(language))
    var foreign = reading.foreignParagraphs[...]
    for (number, range) in paragraphs.enumerated() {
      if foreign.first?.number == number, let own = foreign.popFirst()?.language {
        let rules = SentenceRules(.init(code: own, readsAsEnglish: own == "en"))
        SentenceSplitter(text: tokens, rules: rules)
          .split(range, paragraph: UInt32(number), into: &reading.sentences)
      } else {
        splitter.split(range, paragraph: UInt32(number), into: &reading.sentences)
      }
    }
  }

  private mutating func language(
    of tokens: [Token], _ traits: [TermTraits], in text: [UInt8]
  ) -> LanguageRecogniser.Finding {
    if LanguageRecogniser.isPlainlyEnglish(tokens, traits, in: tokens.indices) { return .english }
    let recogniser = self.recogniser ?? LanguageRecogniser()
    self.recogniser = recogniser
    return recogniser.language(of: tokens, in: text, vocabulary, lexicon)
  }

  /// The paragraphs of English articles in another language, and the English ones of other articles.
  private mutating func foreignParagraphs(
    _ paragraphs: [Range<Int>], of tokens: [Token], _ traits: [TermTraits],
    _ article: LanguageRecogniser.Finding, _ text: [UInt8]
  ) -> [ForeignParagraph] {
    var found: [ForeignParagraph] = []
    for (number, range) in paragraphs.enumerated() {
      let isEnglish = LanguageRecogniser.isQuicklyEnglish(tokens, traits, in: range)
      if article.readsAsEnglish {
        guard isEnglish == false else { continue }
        let own = language(of: Array(tokens[range]), Array(traits[range]), in: text)
        guard !own.readsAsEnglish, own.code != "und", own.code != article.code else { continue }
        found.append(ForeignParagraph(number: number, language: own.code))
      } else if isEnglish == true, LanguageRecogniser.isPlainlyEnglish(tokens, traits, in: range) {
        found.append(ForeignParagraph(number: number, language: "en"))
      }
    }
    return found
  }
}
