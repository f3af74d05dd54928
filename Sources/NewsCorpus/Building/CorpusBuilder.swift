/// Takes readings of articles apart into the columns of a corpus.
///
/// Append the articles in order, then `finish`. Everything a reading numbers locally (sentences, names,
/// speakers) is renumbered here; names that several articles share are joined by `NameJoiner`.
package struct CorpusBuilder {
  private let name: String
  private var text: [UInt8] = []
  private var articles: [Article] = []
  private var paragraphs: [Paragraph] = []
  private var sentences: [Sentence] = []
  private var sentenceStarts = SentenceStarts()
  private var words = WordColumns()
  private var names: [Name] = []
  private var mentions: [Mention] = []
  private var speakers: [Speaker] = []
  private var quotations: [Quotation] = []
  private var quotationParts: [TextSpan] = []
  private var figures: [Figure] = []
  private var dates: [DateMention] = []
  private var strings = StringTable()
  private var areNamesJoined = true

  /// Starts a corpus.
  package init(name: String) { self.name = name }

  /// Goes on with a corpus: what it holds keeps its numbers, and names are joined anew at the end, as
  /// if all articles had been appended at once.
  ///
  /// - Complexity: O(*n*) in the number of mentions.
  package init(continuing corpus: Corpus) {
    name = corpus.name
    text = corpus.text
    articles = corpus.articles
    paragraphs = corpus.paragraphs
    sentences = corpus.sentences
    words = corpus.words
    sentenceStarts = corpus.sentenceStarts
    names = corpus.names
    mentions = corpus.mentions
    speakers = corpus.speakers
    quotations = corpus.quotations
    quotationParts = corpus.quotationParts
    figures = corpus.figures
    dates = corpus.dates
    strings = corpus.strings
    separateNames()
  }

  /// Takes the corpus's names apart again into those of single articles.
  private mutating func separateNames() {
    let joined = names
    names = []
    areNamesJoined = false
    for article in articles.indices {
      var own: [UInt32: UInt32] = [:]
      for row in articles[article].mentions {
        let mention = mentions[row]
        if let name = own[mention.name] {
          mentions[row].name = name
          names[Int(name)].mentionCount += 1
          if mention.span.count > names[Int(name)].span.count {
            names[Int(name)].span = mention.span
          }
          continue
        }
        let name = UInt32(names.count)
        own[mention.name] = name
        names.append(
          Name(
            kind: joined[Int(mention.name)].kind, article: UInt32(article), span: mention.span,
            mentionCount: 1, articleCount: 1, firstMention: UInt32(row)))
        mentions[row].name = name
      }
      for row in articles[article].speakers {
        speakers[row].name = speakers[row].name.flatMap { own[$0] }
      }
    }
  }

  /// The number of articles so far.
  package var count: Int { articles.count }

  /// Whether it holds so much that memory freed on the way is worth giving back.
  package var isLarge: Bool { text.count > 1 << 24 }

  /// Makes room for about `bytes` of text, so that large columns do not double while they grow.
  package mutating func reserve(bytes: Int) {
    guard bytes > 1 << 20 else { return }
    text.reserveCapacity(text.count + bytes)
    words.reserve(words.count + bytes / 5)
  }

  /// Appends an article.
  ///
  /// - Complexity: O(*n*) in the size of the reading.
  package mutating func append(_ reading: ArticleReading, details: ArticleDetails) {
    let article = UInt32(articles.count)
    let base = text.count
    text.append(contentsOf: reading.text)
    areNamesJoined = false
    let firstParagraph = paragraphs.count
    let firstSentence = sentences.count
    let firstWord = words.count
    appendSentences(reading, article: article, base: base)
    let firstSpeaker = speakers.count
    let firstQuotation = quotations.count
    let firstMention = mentions.count
    let firstFigure = figures.count
    appendNames(reading, article: article, firstSentence: firstSentence)
    appendQuotations(reading, firstSpeaker: firstSpeaker, firstSentence: firstSentence)
    appendFigures(reading, firstSentence: firstSentence, firstQuotation: firstQuotation)
    let firstDate = dates.count
    for date in reading.dates {
      dates.append(
        DateMention(
          date, sentence: sentence(at: date.span.lower, from: firstSentence), in: &strings))
    }
    articles.append(
      Article(
        details: details, language: reading.language, isReadInFull: reading.isReadInFull,
        textRange: base..<text.count,
        paragraphs: firstParagraph..<paragraphs.count,
        sentences: firstSentence..<sentences.count, words: firstWord..<words.count,
        mentions: firstMention..<mentions.count, speakers: firstSpeaker..<speakers.count,
        quotations: firstQuotation..<quotations.count, figures: firstFigure..<figures.count,
        dates: firstDate..<dates.count))
  }

  /// Freezes the corpus.
  ///
  /// - Parameter vocabulary: the vocabulary of the reader that read every article.
  /// - Returns: the corpus; the builder is used up.
  /// - Complexity: O(*n*) in the number of running words and of names.
  package consuming func finish(vocabulary: Vocabulary) -> Corpus {
    joinNames()
    sentenceStarts.finish(wordCount: words.count)
    for number in speakers.indices {
      speakers[number].text = strings.enter(label(of: speakers[number], names: names))
    }
    let (byName, starts) = Self.group(mentions, by: names.count)
    countMentions(byName, starts)
    let index = InvertedIndex(
      terms: words.terms, articleStarts: articles.map(\.words.lowerBound),
      termCount: vocabulary.count)
    let corpus = Corpus(
      name: name, text: text, articles: articles, paragraphs: paragraphs, sentences: sentences,
      sentenceStarts: sentenceStarts,
      articleStarts: ArticleStarts(articles, paragraphs: paragraphs), words: words,
      vocabulary: vocabulary, lazyInflections: LazyInflections(), index: index,
      names: names, mentions: mentions, mentionsByName: byName, nameMentions: starts,
      speakers: speakers, quotations: quotations, quotationParts: quotationParts, figures: figures,
      dates: dates, strings: strings, outletCodes: Corpus.outletCodes(of: articles))
    #if DEBUG
      corpus.checkInvariants()
    #endif
    return corpus
  }

  /// Joins the names of single articles, as `finish` does when it has not been done.
  ///
  /// Called apart, the tables it takes are gone before the index is built.
  /// - Complexity: O(*n*) in the bytes of the names.
  package mutating func joinNames() {
    guard !areNamesJoined else { return }
    areNamesJoined = true
    var joiner = NameJoiner(
      text: text, articles: articles, sentences: sentences, paragraphs: paragraphs, names: names,
      mentions: mentions)
    joiner.join()
    for number in mentions.indices {
      mentions[number].name = joiner.joined[Int(mentions[number].name)]
    }
    for number in speakers.indices {
      speakers[number].name = speakers[number].name.map { joiner.joined[Int($0)] }
    }
    names = joiner.result
  }

  /// Counts the mentions and the articles of every name.
  private mutating func countMentions(_ byName: [UInt32], _ starts: [UInt32]) {
    for name in names.indices {
      let own = byName[Int(starts[name])..<Int(starts[name + 1])]
      var articleCount: UInt32 = 0
      var last = UInt32.max
      for mention in own {
        let sentence = Int(mentions[Int(mention)].sentence)
        let article = paragraphs[Int(sentences[sentence].paragraph)].article
        if article != last {
          articleCount += 1
          last = article
        }
      }
      names[name].mentionCount = UInt32(own.count)
      names[name].articleCount = articleCount
      if let first = own.first { names[name].firstMention = first }
    }
  }

  private func label(of speaker: Speaker, names: [Name]) -> String {
    if let name = speaker.name {
      let row = names[Int(name)]
      return string(row.span, articles[Int(row.article)].textRange.lowerBound)
    }
    let label = string(speaker.label, articles[Int(speaker.article)].textRange.lowerBound)
    return Self.withoutArticle(label)
  }

  private func string(_ span: TextSpan, _ base: Int) -> String {
    String(decoding: text[base + Int(span.lower)..<base + Int(span.upper)], as: UTF8.self)
  }

  /// A description without its article, so that "A US official" and "a US official" are one label.
  static func withoutArticle(_ label: String) -> String {
    for article in ["A ", "An ", "The ", "a ", "an ", "the "] where label.hasPrefix(article) {
      return String(label.dropFirst(article.count))
    }
    return label
  }

  private mutating func appendSentences(
    _ reading: ArticleReading, article: UInt32, base: Int
  ) {
    var next = 0
    let firstParagraph = UInt32(paragraphs.count)
    for (number, span) in reading.paragraphs.enumerated() {
      paragraphs.append(
        Paragraph(
          article: article, number: UInt32(number), span: span,
          firstSentence: UInt32(sentences.count)))
      while next < reading.sentences.count, Int(reading.sentences[next].paragraph) == number {
        let sentence = reading.sentences[next]
        sentences.append(
          Sentence(
            paragraph: firstParagraph + UInt32(number), span: sentence.span))
        sentenceStarts.append(firstWord: words.count)
        for index in Int(sentence.firstToken)..<Int(sentence.endToken) {
          let token = reading.tokens[index]
          if token.isRunningWord {
            words.append(token.term, offset: base + Int(token.start), length: Int(token.length))
          }
        }
        next += 1
      }
    }
  }

  /// The number of the sentence at an offset among those appended since `first`.
  private func sentence(at offset: UInt32, from first: Int) -> UInt32 {
    var low = first
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span.lower <= offset { low = middle + 1 } else { high = middle }
    }
    return UInt32(max(first, low - 1))
  }

  private mutating func appendNames(
    _ reading: ArticleReading, article: UInt32, firstSentence: Int
  ) {
    let firstName = UInt32(names.count)
    let firstMention = UInt32(mentions.count)
    for name in reading.names {
      names.append(
        Name(
          kind: name.kind, article: article, span: name.fullest, mentionCount: 0, articleCount: 1,
          firstMention: firstMention))
    }
    for mention in reading.mentions {
      let name = Int(firstName + mention.name)
      if names[name].mentionCount == 0 { names[name].firstMention = UInt32(mentions.count) }
      names[name].mentionCount += 1
      mentions.append(
        Mention(
          span: mention.span, name: firstName + mention.name,
          sentence: sentence(at: mention.span.lower, from: firstSentence),
          confidence: mention.confidence))
    }
    for speaker in reading.speakers {
      speakers.append(
        Speaker(
          article: article, name: speaker.name.map { firstName + $0 }, label: speaker.label,
          role: speaker.role, affiliation: speaker.affiliation, isAnonymous: speaker.isAnonymous,
          text: 0))
    }
  }

  private mutating func appendQuotations(
    _ reading: ArticleReading, firstSpeaker: Int, firstSentence: Int
  ) {
    for quotation in reading.quotations {
      let firstPart = UInt32(quotationParts.count)
      quotationParts.append(contentsOf: quotation.parts)
      quotations.append(
        Quotation(
          span: quotation.span, firstPart: firstPart, partCount: UInt32(quotation.parts.count),
          sentence: sentence(at: quotation.span.lower, from: firstSentence), cue: quotation.cue,
          written: quotation.written, via: quotation.via,
          speaker: quotation.speaker.map { UInt32(firstSpeaker) + $0 }, kind: quotation.kind,
          confidence: quotation.confidence, rule: quotation.rule,
          resolution: quotation.resolution))
    }
  }

  private mutating func appendFigures(
    _ reading: ArticleReading, firstSentence: Int, firstQuotation: Int
  ) {
    // The quotations that have begun and may hold the figure or a later one.
    var open: [Int] = []
    var next = firstQuotation
    var position: UInt32 = 0
    for figure in reading.figures {
      if figure.number.lower < position { (open, next) = ([], firstQuotation) }
      position = figure.number.lower
      while next < quotations.count, quotations[next].span.lower <= position {
        if quotations[next].kind != .scare { open.append(next) }
        next += 1
      }
      open.removeAll { quotations[$0].span.upper <= position }
      // The innermost quotation, scare quotes aside, whose words hold the figure.
      var holder: UInt32?
      for number in open where quotations[number].span.contains(figure.number) {
        if let current = holder,
          quotations[Int(current)].span.count <= quotations[number].span.count
        {
          continue
        }
        holder = UInt32(number)
      }
      figures.append(
        Figure(
          figure, unit: figure.unit.isEmpty ? nil : strings.enter(figure.unit),
          sentence: sentence(at: figure.span.lower, from: firstSentence), quotation: holder))
    }
  }

  private static func group(_ mentions: [Mention], by count: Int) -> ([UInt32], [UInt32]) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for mention in mentions { starts[Int(mention.name) + 1] += 1 }
    for number in 0..<count { starts[number + 1] += starts[number] }
    var cursors = starts
    var byName = [UInt32](repeating: 0, count: mentions.count)
    for (number, mention) in mentions.enumerated() {
      byName[Int(cursors[Int(mention.name)])] = UInt32(number)
      cursors[Int(mention.name)] += 1
    }
    return (byName, starts)
  }
}

extension DateMention {
  init(_ date: DateReading, sentence: UInt32, in strings: inout StringTable) {
    self.init(
      span: date.span, value: strings.enter(date.value), sentence: sentence, from: date.from,
      to: date.to, confidence: date.confidence)
  }
}
