import NewsCorpus

/// What the dates said before mean for those that lean on them.
struct DateMemory {
  /// The quarter a report is about, in quarters of our era.
  private(set) var quarter: Int?
  /// The last date with days, and the sentence it stood in.
  private(set) var last: (value: DateValue, sentence: Int)?
  /// The number of the sentence being read.
  private(set) var sentence = 0

  private let today: Int?

  init(_ anchor: DateAnchor) { today = anchor.today?.daysSinceEpoch }

  /// Whether a quarter is yet to come: no report is about it.
  private func isAhead(_ value: DateValue) -> Bool {
    guard let today, let from = value.from else { return false }
    return Int(from) > today
  }

  /// Begins a sentence; what stood more than two sentences before is forgotten.
  mutating func begin() {
    sentence += 1
    if let last, last.sentence < sentence - 2 { self.last = nil }
  }

  /// Keeps what a date says to those after it.
  mutating func note(_ phrase: DatePhrase) {
    if phrase.role.isPlain, !isAhead(phrase.value) {
      quarter = phrase.value.quarterIndex ?? quarter
    }
    if phrase.value.from != nil, !phrase.isLength { last = (phrase.value, sentence) }
  }
}

extension DateReader {
  /// Resolves what leans on the dates before it; false when it leans on one that is not there.
  ///
  /// In a report on the third quarter, “a year ago” is the third quarter of the year before and “the
  /// quarter” the third; after “in 1995”, “the following year” is 1996. Wrong where the report turns to
  /// another subject in between.
  func settle(_ phrase: inout DatePhrase, by memory: DateMemory) -> Bool {
    switch phrase.role {
    case .plain: return true
    case .yearBefore:
      guard let quarter = memory.quarter else { return true }
      let index = quarter - 4
      phrase.value = DateValue(year: index / 4, quarter: index % 4 + 1)
    case .sameQuarter:
      guard let quarter = memory.quarter else { return true }
      phrase.value = DateValue(year: quarter / 4, quarter: quarter % 4 + 1)
    case .timeOfDay:
      guard let last = memory.last, last.sentence == memory.sentence, let day = last.value.day,
        let time = phrase.value.text.firstIndex(of: "T")
      else { return true }
      phrase.value = DateValue(day: day).at(String(phrase.value.text[time...]))
    case .anaphoric(let unit, let steps):
      guard let from = memory.last?.value.from else { return steps != 0 }
      phrase.value = DateAnchor(CivilDate(daysSinceEpoch: Int(from))).unit(unit, steps)
    }
    phrase.confidence = .guess
    return true
  }
}
