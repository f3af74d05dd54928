/// One date of a sentence that puts what the sentence tells on a day, and what is to be said of that.
package struct Dating: Sendable, Equatable {
  /// What a date is the day of.
  package enum Subject: UInt8, Sendable, CaseIterable {
    /// Of what is told.
    case event
    /// Of somebody's saying it: `Patel said on Thursday`.
    case statement
  }

  /// How the day is known.
  package enum Basis: UInt8, Sendable, CaseIterable {
    /// The sentence gives it, with the year.
    case stated
    /// A day of the week, counted from the article's date.
    case weekday
    /// Counted from the article's date: `yesterday`, `last week`.
    case relative
    /// The sentence gives it without the year, which is taken from what stands around.
    case yearAdded
    /// It is not known: nothing tells from which day to count.
    case open
  }

  /// What a reader should be told of a day.
  package struct Remarks: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// It was announced, planned or expected for then.
    package static let expected = Remarks(rawValue: 1 << 0)
    /// The year is taken from what stands around.
    package static let yearAdded = Remarks(rawValue: 1 << 1)
    /// More than a day is meant: a month, a year, a season.
    package static let coarse = Remarks(rawValue: 1 << 2)
    /// The sentence has another date that may be meant as well.
    package static let several = Remarks(rawValue: 1 << 3)
    /// The date belongs to a noun: `Thursday’s meeting`.
    package static let ofNoun = Remarks(rawValue: 1 << 4)
    /// The date stands in a side clause: `who took office in May`.
    package static let aside = Remarks(rawValue: 1 << 5)
    /// `by Friday`
    package static let by = Remarks(rawValue: 1 << 6)
    /// `until Friday`
    package static let until = Remarks(rawValue: 1 << 7)
    /// `before Friday`
    package static let before = Remarks(rawValue: 1 << 8)
    /// `after Friday`, `from Friday`
    package static let after = Remarks(rawValue: 1 << 9)
    /// What the expression means is a guess.
    package static let guess = Remarks(rawValue: 1 << 10)

    /// Those that leave the day in doubt; that something is only expected does not.
    package static let doubts: Remarks = [
      .yearAdded, .coarse, .several, .ofNoun, .aside, .by, .until, .before, .after, .guess,
    ]
  }

  /// The sentence, by its number in the corpus.
  package let sentence: Int
  /// The date, by its number in the corpus.
  package let date: Int
  /// Of what it is the day.
  package let subject: Subject
  /// The quotation that tells it, or whose saying it dates, by its number in the corpus; nil for the article's own words.
  package let quotation: Int?
  /// How the day is known.
  package let basis: Basis
  /// What is to be said of it.
  package let remarks: Remarks

  /// Whether the day is known and nothing leaves it in doubt.
  package var isCertain: Bool { basis != .open && remarks.isDisjoint(with: .doubts) }
}

extension Dating {
  /// The words of a code of ISO 8601 without the time of day: `2024-01-25` of `2024-01-25T20:00`.
  package static func dayCode(_ code: String) -> String {
    guard let mark = code.firstIndex(of: "T"), !code.hasSuffix("_REF") else { return code }
    return String(code[..<mark])
  }
}
