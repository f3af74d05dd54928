/// Words of the calendar and the clock beyond the names of months and days.
enum CalendarWords {
  static let lists: [WordList] = [
    WordList(.dateWord, dateWords), WordList(.dayPart, dayParts), WordList(.dayPart, seasons),
    WordList(.dayPart, clockWords),
  ]

  /// What each place means stands in `DateReader.dateWord(at:in:)`; empty places keep their numbers.
  static let dateWords: StaticString =
    """
    today | yesterday | tomorrow | tonight | now nowadays | currently presently |
    recently recent lately | soon shortly | future | past | daily | weekly | monthly | |
    annually | hourly | overnight | | christmas | thanksgiving | halloween
    """
  /// One place a part of the day: morning, afternoon, evening, night.
  static let dayParts: StaticString =
    "morning mornings | afternoon afternoons | evening evenings | night nights"
  static let dayPartCodes = ["TMO", "TAF", "TEV", "TNI"]
  /// One place a season.
  static let seasons: StaticString = "spring | summer summers | fall autumn | winter winters"
  static let seasonCodes = ["SP", "SU", "FA", "WI"]
  static let clockWords: StaticString = "noon | midnight | midday"

  /// One place a month, from 1.
  static let months: StaticString =
    """
    | january jan | february feb | march mar | april apr | may | june jun | july jul |
    august aug | september sept sep | october oct | november nov | december dec
    """
  /// One place a weekday, from 1 for Monday.
  static let weekdays: StaticString =
    """
    | monday mon | tuesday tue tues | wednesday wed | thursday thu thur thurs | friday fri |
    saturday sat | sunday sun
    """

  static let dateWordPlaces = WordTable(dateWords)
  static let dayPartPlaces = WordTable(dayParts)
  static let seasonPlaces = WordTable(seasons)
  static let monthPlaces = WordTable(months)
  static let weekdayPlaces = WordTable(weekdays)
  /// The time zones that may stand behind an hour: `10 p.m. EST`.
  static let zones = WordTable("est edt cst cdt mst mdt pst pdt gmt utc bst cet et pt")

  /// Words that begin or carry a date; numbers do too.
  static let starts: TermTraits = [
    .month, .weekday, .timeUnit, .dateWord, .dayPart, .cardinal, .ordinal, .scale,
  ]
}
