import NewsCorpus

/// A date expression found: its tokens and what it means.
struct DatePhrase {
  var first: Int
  var last: Int
  var value: DateValue
  var confidence: Confidence
  /// Whether its number may be read as a figure too: `three months`.
  var isDuration = false
  /// What it leans on besides the article's date.
  var role = Role.plain
  /// Its month and day, when it says no year.
  var yearless: MonthDay?

  /// Whether it says how long, not when: `the past five years`.
  var isLength: Bool { value.text.utf8.first == 0x50 }

  /// A month or a day of one, in any year.
  struct MonthDay {
    let month: Int
    var day: Int?
  }

  /// What an expression leans on: `a year ago` on the quarter a report is about, `the following year` on
  /// the date said before, `10 p.m.` on the day of the sentence.
  enum Role {
    case plain, yearBefore, sameQuarter, timeOfDay
    case anaphoric(TimeUnit, Int)

    var isPlain: Bool { if case .plain = self { true } else { false } }
  }
}

/// Finds dates and times as stated and resolves them against the article's date.
///
/// A pass over the tokens tests one set of bits each; only numbers and words of the calendar are looked
/// at more closely. It gets “said Tuesday … will leave on Friday” right; “may” and “march” without a
/// number or a preposition stay words, and “May” at the head of “May said” is missed on purpose.
struct DateReader {
  let text: ReadText
  let anchor: DateAnchor
  let numbers: NumberReader
  let calendar: CalendarTokens
  let fiscal: FiscalYears

  init(_ text: ReadText) {
    self.text = text
    anchor = DateAnchor(text.date)
    numbers = NumberReader(text: text)
    calendar = CalendarTokens(text: text)
    fiscal = FiscalYears(text: text, calendar: calendar, anchor: anchor)
  }

  /// What the corpus keeps of a phrase.
  func reading(_ phrase: DatePhrase) -> DateReading {
    DateReading(
      span: text.span(phrase.first, through: phrase.last), value: phrase.value.text,
      from: phrase.value.from, to: phrase.value.to, confidence: phrase.confidence)
  }

  /// The date expressions of the article in order of position.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func phrases() -> [DatePhrase] {
    var found: [DatePhrase] = []
    var memory = DateMemory(anchor)
    for sentence in text.sentences {
      memory.begin()
      var index = Int(sentence.firstToken)
      var free = index
      let end = Int(sentence.endToken)
      while index < end {
        let token = text.tokens[index]
        let isHot =
          token.kind == .number || token.shape.contains([.hasDigit, .capitalised])
          || !text.traits(index).isDisjoint(with: CalendarWords.starts)
        if isHot, let last = read(at: index, in: free..<end, &memory, &found) {
          free = last + 1
          index = free
        } else {
          index += 1
        }
      }
    }
    return found
  }

  /// Reads the expression at a token, and the one joined to it, and returns the last token; nil when
  /// there is none.
  // Apart from the loop, which would else move the large phrase about for every word of the calendar.
  @inline(never)
  private func read(
    at index: Int, in bounds: Range<Int>, _ memory: inout DateMemory, _ found: inout [DatePhrase]
  ) -> Int? {
    guard var phrase = phrase(at: index, in: bounds), phrase.last >= index,
      settle(&phrase, by: memory)
    else { return nil }
    let joined = JoinedDates(text: text, calendar: calendar)
    joined.shareYear(&phrase, with: &found)
    joined.order(&phrase, behind: found.last)
    narrow(&phrase, in: bounds)
    memory.note(phrase)
    found += joined.leaders(of: phrase, from: bounds.lowerBound)
    found.append(phrase)
    let followers = joined.followers(of: &found[found.count - 1], before: bounds.upperBound)
    found += followers
    return followers.last?.last ?? phrase.last
  }

  /// The expression that the token at `index` belongs to; `bounds` holds the sentence's free tokens.
  private func phrase(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    if text.kind(index) == .number {
      if text.shape(index).contains(.hasDigit), text.bytes(index).dropFirst().first == 0x51 {
        return fiscal.quarterByNumber(at: index, in: bounds)
      }
      return clock(at: index, in: bounds) ?? numeric(at: index, in: bounds)
        ?? dayOfMonth(at: index, in: bounds) ?? decade(at: index, in: bounds)
        ?? century(at: index, in: bounds) ?? duration(at: index, in: bounds)
        ?? fiscal.span(at: index, in: bounds) ?? year(at: index, in: bounds)
    }
    if text.shape(index).contains(.hasDigit) { return fiscal.short(at: index, in: bounds) }
    let traits = text.traits(index)
    if traits.contains(.weekday), let day = weekday(at: index, in: bounds) { return day }
    if traits.contains(.month), let month = month(at: index, in: bounds) { return month }
    if traits.contains(.ordinal) {
      if let found = quarter(at: index, in: bounds) ?? half(at: index, in: bounds)
        ?? century(at: index, in: bounds)
      {
        return found
      }
      // `the first of June`
      if text.isWord(index + 1, "of"), let day = dayOfMonth(at: index, in: bounds) { return day }
    }
    if traits.contains(.cardinal) {
      if let found = spelledYear(at: index, in: bounds) ?? duration(at: index, in: bounds) {
        return found
      }
    }
    if traits.contains(.scale) {
      let first = text.isWord(index - 1, "a") && index > bounds.lowerBound ? index - 1 : index
      return duration(at: first, in: bounds)
    }
    if traits.contains(.timeUnit), let unit = relative(at: index, in: bounds) { return unit }
    if traits.contains(.dayPart) { return dayPart(at: index, in: bounds) }
    if traits.contains(.dateWord) { return dateWord(at: index, in: bounds) }
    return nil
  }

  // MARK: What stands around

  /// `early`, `late`, `mid-` and `the end of` before an expression belong to it.
  func withModifier(_ first: Int, in bounds: Range<Int>) -> Int {
    var first = first
    var before = first - 1
    if text.kind(before) == .hyphen { before -= 1 }
    if before >= bounds.lowerBound {
      switch text.key(before) {
      case "early", "late", "mid", "earlier", "later": first = before
      case "end" where before == first - 2: first = before
      case "in":
        // "earlier in the year"
        let lead = text.key(before - 1)
        if before - 1 >= bounds.lowerBound, text.isWord(first, "the"),
          lead == "earlier" || lead == "later"
        {
          return before - 1
        }
      case "the" where text.isWord(before - 1, "of"):
        // "the start of the 1980s"
        if PeriodPart.ends.contains(text.key(before - 2)), before - 2 >= bounds.lowerBound {
          first = before - 2
        }
      case "of":
        switch text.key(before - 1) {
        case "end", "beginning", "start", "middle", "close":
          guard before - 1 >= bounds.lowerBound else { break }
          let hasThe = before - 2 >= bounds.lowerBound && text.isWord(before - 2, "the")
          first = hasThe ? before - 2 : before - 1
        default: break
        }
      default: break
      }
    }
    if first > bounds.lowerBound, first < before + 1, text.isWord(first - 1, "the"),
      !text.isWord(first, "the")
    {
      first -= 1
    }
    return first
  }
}
