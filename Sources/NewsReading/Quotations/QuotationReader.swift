import NewsCorpus

/// Finds what is quoted and from whom.
///
/// Four steps: pair the marks, find the reporting words, join the two, resolve the speakers. It gets
/// `“We stay,” Patel said, adding that nobody leaves` right as a direct and an indirect quotation; it
/// misses speech told without any reporting word (“His answer was no”).
struct QuotationReader {
  /// What was found.
  struct Quoted {
    var speakers: [SpeakerReading] = []
    var quotations: [QuotationReading] = []
  }
  let text: ReadText
  let names: NameReader.Names
  let transcript: Transcript
  private let phrases: NounPhrases

  init(_ text: ReadText, names: NameReader.Names, transcript: Transcript) {
    self.text = text
    self.names = names
    self.transcript = transcript
    phrases = NounPhrases(text: text, names: names)
  }

  /// The quotations of the article in order of position, and their speakers.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  func quotations() -> Quoted {
    let paragraphs = text.paragraphTokens()
    var stretches: [MarkedStretch] = []
    var ownStretches: [Range<Int>] = []
    let marks = QuotationMarks(text: text)
    for (number, range) in paragraphs.enumerated() {
      let first = stretches.count
      marks.appendStretches(of: range, paragraph: number, to: &stretches)
      ownStretches.append(first..<stretches.count)
    }
    let stretchAt = StretchPlaces(stretches, tokenCount: text.tokens.count)
    let finder = CueFinder(text, names: names, stretches: stretches, stretchAt: stretchAt)
    var cues: [Cue] = []
    var ownCues: [Range<Int>] = []
    var sentence = 0
    for number in paragraphs.indices {
      let first = cues.count
      while sentence < text.sentences.count, Int(text.sentences[sentence].paragraph) == number {
        finder.appendCues(ofSentence: sentence, to: &cues)
        sentence += 1
      }
      ownCues.append(first..<cues.count)
    }
    var attributor = Attributor(
      text, names: names, stretches: stretches, stretchAt: stretchAt, cues: cues)
    for (number, range) in paragraphs.enumerated() {
      if let turn = transcript.turn(of: number) {
        attributor.take(turn, paragraph: number)
        continue
      }
      attributor.attribute(
        paragraph: number, tokens: range, stretches: ownStretches[number], cues: ownCues[number])
    }
    var resolver = SpeakerResolver(text, names: names)
    var quoted = Quoted()
    quoted.quotations.reserveCapacity(attributor.drafts.count)
    for draft in attributor.drafts {
      quoted.quotations.append(reading(of: draft, cues, &resolver))
    }
    quoted.speakers = resolver.speakers
    relayers.add(to: &quoted)
    return quoted
  }

  private func reading(
    of draft: QuotationDraft, _ cues: [Cue], _ resolver: inout SpeakerResolver
  ) -> QuotationReading {
    var reading = QuotationReading(
      span: text.span(draft.first, through: draft.last), kind: draft.kind)
    reading.parts = draft.parts.map { text.span($0.first, through: $0.last) }
    reading.rule = draft.rule
    reading.confidence = draft.confidence
    if let index = draft.cue {
      let cue = cues[index]
      reading.cue = text.span(cue.first, through: cue.last)
      reading.via = relayers.isOutlet(cue.via) ? cue.via : .none
    }
    if let relayer = draft.relayer ?? draft.cue.flatMap({ cues[$0].teller }) {
      reading.via = text.span(relayer.first, through: relayer.last)
    }
    if let speaker = draft.speaker {
      reading.written = text.span(speaker.first, through: speaker.last)
      (reading.speaker, reading.resolution) = resolver.resolve(speaker)
      reading.confidence = min(reading.confidence, highest(for: draft, speaker))
      if reading.resolution == .pronoun { reading.confidence = min(reading.confidence, .likely) }
      if reading.speaker == nil { reading.confidence = .guess }
    }
    return reading
  }

  /// How sure an attribution can be at most: few words in marks may be no speech, and what neither names
  /// nor describes someone may be no speaker.
  ///
  /// Gets `tweets blaming “the board”` and `the harbour states “gateway”` right as doubtful.
  private func highest(for draft: QuotationDraft, _ speaker: NounPhrase) -> Confidence {
    let isClear = text.isPronoun(speaker.head) || phrases.speaksForItself(speaker)
    if !isClear, speaker.head == speaker.last, text.has(speaker.head, .reports) { return .guess }
    let words =
      draft.parts.isEmpty
      ? draft.last - draft.first + 1 : draft.parts.reduce(0) { $0 + $1.last - $1.first + 1 }
    let isShort = words < 5
    let isLong = speaker.last - speaker.first > 10
    return isClear && !isLong && (draft.kind == .direct || !isShort) ? .sure : .likely
  }

  private var relayers: Relayers { Relayers(text, names: names) }
}

extension ReadText {
  /// The tokens of each paragraph that is read.
  func paragraphTokens() -> [Range<Int>] {
    var ranges = [Range<Int>](repeating: 0..<0, count: paragraphs.count)
    for sentence in sentences {
      let number = Int(sentence.paragraph)
      let first = ranges[number].isEmpty ? Int(sentence.firstToken) : ranges[number].lowerBound
      ranges[number] = first..<Int(sentence.endToken)
    }
    return ranges
  }
}
