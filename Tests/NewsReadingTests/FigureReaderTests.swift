import NewsCorpus
import NewsReading
import Testing

/// One figure as a test states it.
struct ExpectedFigure: Sendable, CustomTestStringConvertible {
  var sentence: String
  var span: String
  var low: Double
  var high: Double
  var kind: FigureKind
  var unit: String
  var noun: String
  var qualifier: String

  init(
    _ sentence: String, _ span: String, _ low: Double, to high: Double? = nil,
    _ kind: FigureKind = .count, unit: String = "", noun: String = "", hedge: String = ""
  ) {
    self.sentence = sentence
    self.span = span
    self.low = low
    self.high = high ?? low
    self.kind = kind
    self.unit = unit
    self.noun = noun
    qualifier = hedge
  }

  var testDescription: String { sentence }
}

@Suite("Figures")
struct FigureReaderTests {
  private func read(_ sentence: String) -> (ArticleReading, (TextSpan) -> String) {
    var reader = Reader()
    let reading = reader.read(
      Array("\n\(sentence)".utf8), date: CivilDate(year: 2024, month: 1, day: 25))
    return (reading, { String(decoding: reading.text[$0.range], as: UTF8.self) })
  }

  @Test(
    "A figure has its hedge, number, unit and what it counts",
    arguments: [
      ExpectedFigure(
        "There were about 2,500 US nurses at the fair.", "about 2,500 US nurses", 2500,
        unit: "nurses", noun: "US nurses", hedge: "about"),
      ExpectedFigure(
        "The base holds 2,500 troops currently.", "2,500 troops", 2500, unit: "troops",
        noun: "troops"),
      ExpectedFigure(
        "As many as two dozen people were hurt.", "As many as two dozen people", 24,
        unit: "people", noun: "people", hedge: "As many as"),
      ExpectedFigure(
        "He counted a hundred and five boats.", "a hundred and five boats", 105, unit: "boats",
        noun: "boats"),
      ExpectedFigure(
        "They planted twenty-five oak trees.", "twenty-five oak trees", 25, unit: "trees",
        noun: "oak trees"),
      ExpectedFigure(
        "She owns half a million shares.", "half a million shares", 500_000, unit: "shares",
        noun: "shares"),
      ExpectedFigure(
        "It took no fewer than 40 votes.", "no fewer than 40 votes", 40, unit: "votes",
        noun: "votes", hedge: "no fewer than"),
      ExpectedFigure(
        "Police freed 30 or more hostages.", "30 or more hostages", 30, unit: "hostages",
        noun: "hostages", hedge: "or more"),
      ExpectedFigure(
        "They sold nearly 14 million more jars.", "nearly 14 million more jars", 14_000_000,
        unit: "jars", noun: "jars", hedge: "nearly"),
      ExpectedFigure(
        "The 80-page report was late.", "80-page", 80, unit: "page", noun: "page"),
      ExpectedFigure(
        "Two-thirds of the members agreed.", "Two-thirds of the members", 2.0 / 3, .share,
        unit: "members", noun: "of the members"),
    ])
  func reads(_ expected: ExpectedFigure) throws {
    let (reading, words) = read(expected.sentence)
    let figure = try #require(reading.figures.first)
    #expect(words(figure.span) == expected.span)
    #expect(abs(figure.low - expected.low) < 1e-9)
    #expect(abs(figure.high - expected.high) < 1e-9)
    #expect(figure.kind == expected.kind)
    #expect(figure.unit == expected.unit)
    #expect(expected.noun.hasSuffix(words(figure.noun)))
    #expect(words(figure.qualifier) == expected.qualifier)
    #expect(reading.figures.count == 1)
  }

  @Test(
    "Money, shares and measures have a normalised unit",
    arguments: [
      ExpectedFigure("It cost $1.2 million.", "$1.2 million", 1_200_000, .money, unit: "USD"),
      ExpectedFigure("It cost $3.5m.", "$3.5m", 3_500_000, .money, unit: "USD"),
      ExpectedFigure("It cost A$40.", "A$40", 40, .money, unit: "AUD"),
      ExpectedFigure("It cost €15bn.", "€15bn", 15e9, .money, unit: "EUR"),
      ExpectedFigure(
        "It cost 20 Canadian dollars.", "20 Canadian dollars", 20, .money, unit: "CAD"),
      ExpectedFigure("Prices rose 2.5%.", "2.5%", 2.5, .share, unit: "percent"),
      ExpectedFigure(
        "Rates fell 3 percentage points.", "3 percentage points", 3, .share,
        unit: "percentage points"),
      ExpectedFigure(
        "It lies 12 miles inland.", "12 miles", 12, .measure, unit: "mile"),
      ExpectedFigure(
        "It covers 40 square km.", "40 square km", 40, .measure, unit: "square km"),
      ExpectedFigure(
        "It was 38 degrees Celsius.", "38 degrees Celsius", 38, .measure, unit: "celsius"),
      ExpectedFigure("It ran 1 1/2 hours.", "1 1/2 hours", 1.5, .duration, unit: "hour"),
      ExpectedFigure(
        "A 20-year-old sailor won.", "20-year-old", 20, .duration, unit: "year"),
      ExpectedFigure(
        "It is the third-largest port.", "third-largest port", 3, .rank, unit: "port"),
    ])
  func normalises(_ expected: ExpectedFigure) throws {
    let (reading, words) = read(expected.sentence)
    let figure = try #require(reading.figures.first)
    #expect(words(figure.span) == expected.span)
    #expect(abs(figure.low - expected.low) < 1e-6)
    #expect(figure.kind == expected.kind)
    #expect(figure.unit == expected.unit)
    #expect(reading.figures.count == 1)
  }

  @Test(
    "The tables of units and their codes keep step",
    arguments: [
      ("dollars", "USD"), ("francs", "CHF"), ("kroner", "NOK"), ("hryvnias", "UAH"),
      ("pennies", "penny"), ("cents", "cent"), ("mm", "mm"), ("lbs", "lb"), ("acres", "acre"),
      ("terabytes", "TB"), ("quarts", "quart"), ("nm", "nm"), ("bpd", "bpd"), ("nights", "night"),
      ("decibels", "decibel"), ("terawatts", "TW"), ("microns", "micron"), ("shillings", "KES"),
      ("fortnights", "fortnight"), ("centuries", "century"),
    ])
  func keepsUnitsInStep(_ word: String, _ code: String) {
    #expect(read("It took 5 \(word).").0.figures.map(\.unit) == [code])
  }

  @Test(
    "A range has two ends",
    arguments: [
      ExpectedFigure("Between 3 and 5 ships sank.", "Between 3 and 5 ships", 3, to: 5),
      ExpectedFigure("Some 10-15 boats sank.", "Some 10-15 boats", 10, to: 15),
      ExpectedFigure("It fell 10 to 15 percent.", "10 to 15 percent", 10, to: 15),
      ExpectedFigure(
        "It cost $30 million to $40 million.", "$30 million to $40 million", 30e6, to: 40e6),
      ExpectedFigure("It sold 10 to 15 million cups.", "10 to 15 million cups", 10e6, to: 15e6),
    ])
  func readsRanges(_ expected: ExpectedFigure) throws {
    let (reading, words) = read(expected.sentence)
    let figure = try #require(reading.figures.first)
    #expect(words(figure.span) == expected.span)
    #expect(figure.low == expected.low)
    #expect(figure.high == expected.high)
    #expect(reading.figures.count == 1)
  }

  @Test(
    "A change from one number to another is two figures",
    arguments: ["Output rose from 2,000 to 3,000.", "It grew from 10 percent to 15 percent."])
  func keepsChangesApart(_ sentence: String) {
    #expect(read(sentence).0.figures.count == 2)
  }

  @Test(
    "Wording without a number has no value",
    arguments: ["Dozens of people came.", "It cost billions of dollars.", "Several hundred left."])
  func leavesValuesOpen(_ sentence: String) throws {
    let figure = try #require(read(sentence).0.figures.first)
    #expect(figure.low.isNaN)
    #expect(figure.high.isNaN)
  }

  @Test("Coordinated nouns are two figures, and a bare number takes the noun of the one before")
  func coordinates() throws {
    let (pair, words) = read("It hurt 14 Danish sailors and one Swedish welder.")
    #expect(pair.figures.map { words($0.span) } == ["14 Danish sailors", "one Swedish welder"])
    let (taken, _) = read("Clerks say 40 nurses stay in the north and 12 are sent south.")
    #expect(taken.figures.map(\.unit) == ["nurses", "nurses"])
    let (hurt, _) = read("The blast killed nine people, injuring 45.")
    #expect(hurt.figures.map(\.unit) == ["people", "people"])
    let (own, _) = read("Officials say 2,500 troops remain there at a height of 900.")
    #expect(own.figures.last?.unit == "")
  }

  @Test(
    "Dates, names, scores, numbering and pronouns are no figures",
    arguments: [
      "The talks began on Oct. 7.", "It opened in 2014.", "A Boeing 737 landed.",
      "The memory of 9/11 is alive.", "No one came.", "One must wait.",
      "See page 3.", "It starts at 10:30 p.m.", "Call 555-1234.", "1. Peel the onions",
      "He flew an F-16.", "This one is better.", "The 5G mast fell.", "Post 1449075600 was cut.",
      "The meeting ran from Nov. 6 to 10.", "They sat with the Five Eyes.",
    ])
  func leavesAlone(_ sentence: String) {
    let (reading, words) = read(sentence)
    #expect(reading.figures.map { words($0.span) } == [])
  }

  @Test(
    "Odd input is read without a fault",
    arguments: [
      "5", "5-", "$", "$ 5 -", "half", "a", "between 3 and", "1/", "0/0 cups",
      "9" + String(repeating: "9", count: 400),
      "one hundred and", "10 to", "up to", "No. ", "½", "- 2", ".5", "10%-", "third-", "5 per",
      "12-",
    ])
  func survives(_ sentence: String) {
    let (reading, _) = read(sentence)
    #expect(reading.figures.allSatisfy { $0.span.upper <= reading.text.count })
  }
}
