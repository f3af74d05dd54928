import NewsCorpus

/// Those on whom an article relies without quoting them: who relayed what others said, the agency of its dateline, and who
/// is credited with a part of it.
///
/// Gets `Lind told Reuters`, `OSLO (AP) —` and `The Associated Press contributed to this report` right; takes a body that
/// is nobody's listener for an outlet: `Lind told Corve United`.
struct Relayers {
  private let text: ReadText
  private let names: NameReader.Names

  init(_ text: ReadText, names: NameReader.Names) { (self.text, self.names) = (text, names) }

  /// Adds to the speakers of an article those that are not among them yet; none of them is quoted.
  ///
  /// - Complexity: O(*n*) in tokens and in quotations times speakers.
  func add(to quoted: inout QuotationReader.Quoted) {
    for quotation in quoted.quotations where !quotation.via.isEmpty {
      add(quotation.via, to: &quoted.speakers)
    }
    for sentence in text.sentences {
      let first = Int(sentence.firstToken)
      if let end = text.datelineEnd(from: first) {
        addOutlets(first..<end, to: &quoted.speakers)
      } else if isCredit(first..<Int(sentence.endToken)) {
        addOutlets(first..<Int(sentence.endToken), to: &quoted.speakers)
      }
    }
  }

  /// Whether a phrase behind `told` may be an outlet: neither a person or a place by name nor a body that listens.
  func isOutlet(_ span: TextSpan) -> Bool {
    if KnownOutlets.confidence(Folding.folded(string(span))) != nil { return true }
    guard let name = names.name(at: span), Int(name) < names.names.count else {
      return !isListener(span)
    }
    let kind = names.names[Int(name)].kind
    return (kind == .organisation || kind == .other) && !isListener(span)
  }

  /// `Congress`, `the Senate committee`, `the company`: told something, and no outlet.
  private func isListener(_ span: TextSpan) -> Bool {
    let first = text.token(atOrAfter: span.lower)
    let end = text.token(atOrAfter: span.upper)
    return (first..<max(first, end)).contains { index in
      text.isAny(
        index,
        """
        congress senate house parliament assembly council commission committee court tribunal board
        police department ministry agency authority authorities university school church bank union
        association company party government state un nato fbi cia army navy city county office team
        officials investigators group bureau federation league club hospital jury panel inc corp
        security
        """)
    }
  }

  // MARK: Adding

  private func add(_ span: TextSpan, to speakers: inout [SpeakerReading]) {
    if let name = names.name(at: span), Int(name) < names.names.count {
      guard !speakers.contains(where: { $0.name == name }) else { return }
      let reading = names.names[Int(name)]
      speakers.append(
        SpeakerReading(
          name: name, label: reading.fullest, role: reading.role,
          affiliation: reading.affiliation, isAnonymous: false))
    } else if KnownOutlets.confidence(Folding.folded(string(span))) != nil,
      !speakers.contains(where: { isSame($0.label, span) })
    {
      speakers.append(SpeakerReading(name: nil, label: span, isAnonymous: false))
    }
  }

  /// Adds the outlets that are named between two tokens.
  private func addOutlets(_ tokens: Range<Int>, to speakers: inout [SpeakerReading]) {
    guard let first = tokens.first, let last = tokens.last else { return }
    let span = text.span(first, through: last)
    var mention = names.firstMention(endingAfter: span.lower)
    while mention < names.mentions.count, names.mentions[mention].span.lower < span.upper {
      let own = names.mentions[mention]
      if Int(own.name) < names.names.count, isListed(own) { add(own.span, to: &speakers) }
      mention += 1
    }
    // The agency in brackets need not be a name: `OSLO (dpa) —`.
    for index in tokens where text.kind(index) == .word && text.kind(index - 1) == .openBracket {
      let own = text.span(index, through: index)
      if names.name(at: own) == nil { add(own, to: &speakers) }
    }
  }

  private func isListed(_ mention: MentionReading) -> Bool {
    [mention.span, names.names[Int(mention.name)].fullest].contains {
      KnownOutlets.confidence(Folding.folded(string($0))) ?? .guess > .guess
    }
  }

  private func isSame(_ one: TextSpan, _ other: TextSpan) -> Bool {
    Folding.folded(string(one)) == Folding.folded(string(other))
  }

  private func string(_ span: TextSpan) -> String {
    String(decoding: text.text[span.range], as: UTF8.self)
  }

  /// `The Associated Press contributed to this report.`
  private func isCredit(_ tokens: Range<Int>) -> Bool {
    guard tokens.count < 40 else { return false }
    return tokens.contains {
      text.isWord($0, "contributed") && text.isWord($0 + 1, "to")
        && text.isAny($0 + 2, "this the") && text.isAny($0 + 3, "report story article reporting")
    }
  }
}
