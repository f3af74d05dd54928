import NewsCorpus

/// A part of a stretch of time: `late 2011`, `the end of March`, `mid-June`, `earlier this year`.
///
/// The value stays the whole stretch, as TIMEX3 has it; the days covered become those of the part.
enum PeriodPart {
  /// Its thirds.
  case early, middle, late
  /// Its first and last quarter, of a month its first and last week.
  case beginning, end
  /// Before and from the article's day on.
  case earlier, later
  /// So many days, counted from the start or with -1 from the end: `the second week of`.
  case counted(Int, days: Int)

  /// The part that the words at the head of an expression name; nil when they name none.
  init?(leading phrase: DatePhrase, in text: ReadText) {
    var index = phrase.first
    if text.isWord(index, "the") { index += 1 }
    guard index < phrase.last else { return nil }
    switch text.key(index) {
    case "early": self = .early
    case "mid": self = .middle
    case "late": self = .late
    case "earlier": self = .earlier
    case "later": self = .later
    case "beginning", "start": self = .beginning
    case "middle": self = .middle
    case "end", "close": self = .end
    default: return nil
    }
  }

  /// The part that the words before an expression name: `the last weeks of` 2011, `the first week of` May.
  init?(before phrase: DatePhrase, in text: ReadText) {
    let unit = phrase.first - 2
    guard text.isWord(phrase.first - 1, "of"), text.has(unit, .timeUnit),
      let length = Units.timePlaces[text.key(unit)].flatMap(TimeUnit.init)
    else { return nil }
    let isFew = text.isWord(unit - 1, "few")
    let isMany = isFew || text.ends(unit, in: "s")
    let lead = isFew ? unit - 2 : unit - 1
    if isMany {
      switch text.key(lead) {
      case "first", "opening", "early": self = .beginning
      case "last", "final", "closing", "late", "latter", "dying": self = .end
      default: return nil
      }
      return
    }
    let days: Int
    switch length {
    case .day: days = 1
    case .week: days = 7
    default: return nil
    }
    switch text.key(lead) {
    case "last", "final": self = .counted(-1, days: days)
    default:
      guard text.has(lead, .ordinal), let number = QuantityWords.ordinalPlaces[text.key(lead)],
        number > 0
      else { return nil }
      self = .counted(number, days: days)
    }
  }

  /// What stands before `of` a stretch of time.
  static let ends = WordTable("end beginning start middle close")

  /// The days of the part of a stretch of days.
  func days(of whole: ClosedRange<Int>, today: Int?) -> ClosedRange<Int> {
    switch self {
    case .earlier, .later:
      guard let today, whole.contains(today) else { return whole }
      return isEarlier ? whole.lowerBound...today : today...whole.upperBound
    case .counted(let number, let days):
      let first =
        number < 0 ? whole.upperBound - days + 1 : whole.lowerBound + (number - 1) * days
      let last = min(first + days - 1, whole.upperBound)
      return first >= whole.lowerBound && first <= last ? first...last : whole
    case .early: return part(of: whole, from: 0, to: 1, in: 3)
    case .middle: return part(of: whole, from: 1, to: 2, in: 3)
    case .late: return part(of: whole, from: 2, to: 3, in: 3)
    case .beginning: return part(of: whole, from: 0, to: 1, in: 4)
    case .end: return part(of: whole, from: 3, to: 4, in: 4)
    }
  }

  private var isEarlier: Bool { if case .earlier = self { true } else { false } }

  /// From one part of `count` to another, cut where years, months or days begin.
  private func part(
    of whole: ClosedRange<Int>, from: Int, to: Int, in count: Int
  ) -> ClosedRange<Int> {
    let step = Step(whole)
    let length = step.length(of: whole)
    guard length > 1 else { return whole }
    let first = step.day(length * from / count, of: whole)
    let end = to == count ? whole.upperBound + 1 : step.day(length * to / count, of: whole)
    return first < end ? first...end - 1 : whole
  }

  /// What a stretch is cut into.
  private enum Step {
    case days, months, years

    init(_ whole: ClosedRange<Int>) {
      self = whole.count > 800 ? .years : whole.count > 60 ? .months : .days
    }

    func length(of whole: ClosedRange<Int>) -> Int {
      switch self {
      case .days: whole.count
      case .months: Int((Double(whole.count) / 30.44).rounded())
      case .years: Int((Double(whole.count) / 365.25).rounded())
      }
    }

    /// The day on which a step of the stretch begins.
    func day(_ step: Int, of whole: ClosedRange<Int>) -> Int {
      guard self != .days else { return whole.lowerBound + step }
      let start = CivilDate(daysSinceEpoch: whole.lowerBound)
      let month = start.year * 12 + (start.month ?? 1) - 1 + (self == .months ? step : 12 * step)
      return CivilDate(year: month / 12, month: month % 12 + 1)?.daysSinceEpoch
        ?? whole.lowerBound
    }
  }
}

extension DateReader {
  /// Narrows the days of an expression to the part that it names, also with `late in` before it.
  func narrow(_ phrase: inout DatePhrase, in bounds: Range<Int>) {
    guard let from = phrase.value.from, let to = phrase.value.to, from < to else { return }
    let before = phrase.first - 1
    if before - 1 >= bounds.lowerBound, text.isWord(before, "in"),
      text.isWord(before - 1, "early") || text.isWord(before - 1, "late")
    {
      phrase.first = before - 1
    }
    guard
      let part = PeriodPart(leading: phrase, in: text) ?? PeriodPart(before: phrase, in: text)
    else { return }
    let days = part.days(of: Int(from)...Int(to), today: anchor.today?.daysSinceEpoch)
    phrase.value.from = Int32(clamping: days.lowerBound)
    phrase.value.to = Int32(clamping: days.upperBound)
    if phrase.confidence == .sure { phrase.confidence = .likely }
  }
}
