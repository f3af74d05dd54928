// What one reading found becomes rows, its own numbers those of the corpus.
extension CorpusBuilder {
  mutating func appendSentences(_ reading: ArticleReading, article: UInt32, base: Int) {
    var next = 0
    let firstParagraph = UInt32(columns.paragraphs.count)
    for (number, span) in reading.paragraphs.enumerated() {
      columns.paragraphs.append(
        Paragraph(
          article: article, number: UInt32(number), span: span,
          firstSentence: UInt32(columns.sentences.count)))
      while next < reading.sentences.count, Int(reading.sentences[next].paragraph) == number {
        let sentence = reading.sentences[next]
        columns.sentences.append(
          Sentence(paragraph: firstParagraph + UInt32(number), span: sentence.span))
        columns.firstWords.append(UInt32(columns.words.count))
        columns.words.append(
          reading.tokens[Int(sentence.firstToken)..<Int(sentence.endToken)], base: base)
        next += 1
      }
    }
  }

  /// The number of the sentence at an offset among those appended since `first`.
  func sentence(at offset: UInt32, from first: Int) -> UInt32 {
    var low = first
    var high = columns.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if columns.sentences[middle].span.lower <= offset { low = middle + 1 } else { high = middle }
    }
    return UInt32(max(first, low - 1))
  }

  mutating func appendNames(_ reading: ArticleReading, article: UInt32, firstSentence: Int) {
    let firstName = UInt32(columns.names.count)
    let firstMention = UInt32(columns.mentions.count)
    for name in reading.names {
      columns.names.append(
        Name(
          kind: name.kind, order: name.order, article: article, span: name.fullest,
          mentionCount: 0, articleCount: 1, firstMention: firstMention))
    }
    var isMentioned = [Bool](repeating: false, count: reading.names.count)
    var sentence = firstSentence
    for mention in reading.mentions {
      // Mentions come in order, so the next sentence is not far.
      while sentence + 1 < columns.sentences.count,
        columns.sentences[sentence + 1].span.lower <= mention.span.lower
      {
        sentence += 1
      }
      if !isMentioned[Int(mention.name)] {
        isMentioned[Int(mention.name)] = true
        columns.names[Int(firstName + mention.name)].firstMention = UInt32(columns.mentions.count)
      }
      columns.mentions.append(
        Mention(
          span: mention.span, name: firstName + mention.name, sentence: UInt32(sentence),
          confidence: mention.confidence, gender: reading.names[Int(mention.name)].gender))
    }
    for role in reading.roles {
      columns.roles.append(
        Role(
          name: firstName + role.name, article: article, span: role.span,
          affiliation: role.affiliation))
    }
  }

  mutating func appendSpeakers(_ reading: ArticleReading, article: UInt32, firstName: UInt32) {
    for speaker in reading.speakers {
      columns.speakers.append(
        Speaker(
          article: article, name: speaker.name.map { firstName + $0 }, label: speaker.label,
          role: speaker.role, affiliation: speaker.affiliation, isAnonymous: speaker.isAnonymous))
    }
  }

  mutating func appendQuotations(
    _ reading: ArticleReading, firstSpeaker: Int, firstSentence: Int
  ) {
    for quotation in reading.quotations {
      let firstPart = columns.quotationParts.count
      columns.quotationParts.append(contentsOf: quotation.parts)
      columns.quotations.append(
        Quotation(
          span: quotation.span, parts: firstPart..<columns.quotationParts.count,
          sentence: sentence(at: quotation.span.lower, from: firstSentence), cue: quotation.cue,
          written: quotation.written, via: quotation.via,
          speaker: quotation.speaker.map { UInt32(firstSpeaker) + $0 }, kind: quotation.kind,
          confidence: quotation.confidence, rule: quotation.rule,
          resolution: quotation.resolution))
    }
  }

  mutating func appendFigures(_ reading: ArticleReading, firstSentence: Int, firstQuotation: Int) {
    // The quotations that have begun and may hold the figure or a later one.
    var open: [Int] = []
    var next = firstQuotation
    var position: UInt32 = 0
    for figure in reading.figures {
      if figure.number.lower < position { (open, next) = ([], firstQuotation) }
      position = figure.number.lower
      while next < columns.quotations.count, columns.quotations[next].span.lower <= position {
        if columns.quotations[next].kind != .scare { open.append(next) }
        next += 1
      }
      open.removeAll { columns.quotations[$0].span.upper <= position }
      // The innermost quotation, scare quotes aside, whose words hold the figure.
      var holder: UInt32?
      for number in open where columns.quotations[number].span.contains(figure.number) {
        if let current = holder,
          columns.quotations[Int(current)].span.count <= columns.quotations[number].span.count
        {
          continue
        }
        holder = UInt32(number)
      }
      let figure = figure.onOneScale
      columns.figures.append(
        Figure(
          span: figure.span, number: figure.number, qualifier: figure.qualifier,
          noun: figure.noun, low: figure.low, high: figure.high,
          unit: figure.unit.isEmpty ? nil : columns.strings.enter(figure.unit), quotation: holder,
          sentence: sentence(at: figure.span.lower, from: firstSentence), kind: figure.kind,
          bound: figure.bound))
    }
  }
}

extension DateMention {
  init(_ date: DateReading, sentence: UInt32, in strings: inout StringTable) {
    self.init(
      span: date.span, value: strings.enter(date.value), sentence: sentence, from: date.from,
      to: date.to, confidence: date.confidence)
  }
}
