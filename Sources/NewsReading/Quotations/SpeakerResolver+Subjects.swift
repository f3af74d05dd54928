import NewsCorpus

// Whether a name is the subject of its sentence, and so whom a pronoun behind it goes on with.
extension SpeakerResolver {
  /// Whether only a title stands between the start of the sentence and the name.
  func isSubject(_ first: Int, from start: Int) -> Bool {
    guard first - start <= 8 else { return false }
    var index = start
    while index < first {
      let isPlain =
        text.kind(index) == .word && !text.isAuxiliary(index) && !text.isPronoun(index)
        && text.traits(index).isDisjoint(with: [.preposition, .reports, .irregularPast])
        && (text.isCapitalised(index) || !NounPhrases(text: text).endsInEd(index))
      if !isPlain, text.kind(index) != .hyphen { return false }
      index += 1
    }
    return true
  }

  /// Whether a name is the subject of a sentence or stands in apposition to it: `On Tuesday, Mara Lind, while
  /// praising …`, `But the head of the harbour committee Mara Lind …`; not `a spokesman for Mara Lind`.
  func isSubject(
    _ mention: MentionReading, at first: Int, of sentence: SentenceReading
  ) -> Bool {
    let phrases = NounPhrases(text: text)
    let isPlain = isSubject(first, from: Int(sentence.firstToken))
    guard
      let subject = phrases.subject(from: Int(sentence.firstToken), to: Int(sentence.endToken)),
      subject.first <= first
    else { return isPlain }
    // `The reporter Per Lind set Holm off`: behind one name the next is no subject.
    if isPlain { return subject.last >= first || !isPersonsName(subject.head) }
    if subject.apposition == first { return true }
    // `A cutter, Mara Lind, threw a sod.`
    if subject.last + 2 == first, text.kind(first - 1) == .comma,
      text.has(subject.first, .determiner)
        || text.isAny(subject.first, "his her their"), !text.isCapitalised(subject.head)
    {
      return true
    }
    let last = text.token(atOrAfter: mention.span.upper) - 1
    return subject.head >= first && subject.head <= last
      || last <= subject.last && isApposed(first, in: subject)
  }

  /// Whether a name in a phrase says who its head is: `the head of the harbour committee Mara Lind`.
  func isApposed(_ name: Int, in phrase: NounPhrase) -> Bool {
    var before = name - 1
    while before > phrase.head, text.isCapitalised(before),
      text.isSpeakerNoun(before) || text.shape(before).contains(.dotted)
    {
      before -= 1
    }
    let isSomeone =
      text.isSpeakerNoun(phrase.head)
      || text.isCapitalised(phrase.head) && text.isWord(phrase.first, "the")
        && !text.isCapitalised(phrase.first + 1)
    guard before > phrase.head, isSomeone, text.kind(before) == .word, !text.isCapitalised(before)
    else { return false }
    // `her chief of staff Mara Lind`: no man of the staff.
    if text.isWord(before, "staff"), text.isWord(before - 1, "of") { return true }
    return text.traits(before).isDisjoint(with: [
      .preposition, .conjunction, .determiner, .auxiliary, .person, .office, .roleNoun,
    ])
      && !text.shape(before).contains(.clitic)
  }

  /// Whether a finite verb follows a name that a pause, a title or a conjunction opens: `Down the
  /// street, Mara Lind also cheered`.
  func actsAsSubject(_ first: Int, end: Int) -> Bool {
    guard end < text.tokens.count, !text.has(first - 1, .preposition) else { return false }
    var end = end
    if text.kind(end) == .comma, text.kind(end + 1) == .number, text.kind(end + 2) == .comma {
      // `Mara Lind, 84, has become …`
      end += 3
    }
    let verb = text.has(end, .adverb) || text.isWord(end, "also") ? end + 1 : end
    guard text.kind(verb) == .word, !text.isCapitalised(verb),
      text.traits(verb).isDisjoint(with: [.preposition, .conjunction, .determiner, .pronoun])
    else { return false }
    if text.isAuxiliary(verb) { return true }
    let phrases = NounPhrases(text: text)
    return phrases.endsInEd(verb) || phrases.isFiniteReport(verb) && !text.has(verb, .participle)
  }

  private func isPersonsName(_ index: Int) -> Bool {
    guard let name = names.name(at: text.span(index, through: index)), Int(name) < names.names.count
    else { return false }
    return names.names[Int(name)].kind == .person
  }

  /// Whether marks that a text opens before a token, or did not open at all, close behind it and before `end`.
  func isInMarks(_ token: Int, before end: Int) -> Bool {
    for index in token..<max(token, end) {
      if text.kind(index) == .closeQuote { return true }
      if text.kind(index) == .openQuote { return false }
    }
    return false
  }
}
