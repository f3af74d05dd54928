import NewsCorpus
import NewsReading
import Testing

@Suite("Wording of figures")
struct FigureWordingTests {
  private func read(_ sentence: String) -> (figures: [FigureReading], (TextSpan) -> String) {
    var reader = Reader()
    let reading = reader.read(
      Array("\n\(sentence)".utf8), date: CivilDate(year: 2024, month: 1, day: 25))
    return (reading.figures, { String(decoding: reading.text[$0.range], as: UTF8.self) })
  }

  private static let numbers: [(String, Double)] = [
    ("It held 1.200.000 litres.", 1_200_000), ("It rose by 2,5 per cent.", 2.5),
    ("It held 1 414 021 books.", 1_414_021), ("It cost 40 000 roubles.", 40_000),
    ("It drew 12 500 people.", 12_500), ("It cost Rs 50 crore.", 500_000_000),
    ("It sold five lakh phones.", 500_000), ("It sold 30 dozens.", 360),
    ("It grew two point five percent.", 2.5), ("It yields 12-1/4 percent.", 12.25),
    ("It takes 1⅓ cups.", 4.0 / 3), ("It lasted 2 1/2 hours.", 2.5),
    ("It fell to minus 5 degrees.", -5), ("It sold half a million copies.", 500_000),
    ("It sold three-quarters of a million copies.", 750_000),
    ("It sold a quarter of a million copies.", 250_000),
    ("Two and a half million came.", 2_500_000), ("Five fifths were eaten.", 1),
    ("One third of the town left.", 1.0 / 3), ("It fell by a third.", 1.0 / 3),
    ("The toll rose by one-tenth of 1 percent.", 0.1),
  ]

  private static let bounds: [(String, FigureBound)] = [
    ("It sold 40 cups.", .exact), ("It sold exactly 40 cups.", .exact),
    ("It sold only 40 cups.", .exact), ("It sold about 40 cups.", .about),
    ("It sold only about 40 cups.", .about), ("It sold 40 cups or so.", .about),
    ("It sold some 40 cups.", .about), ("It sold 40-odd cups.", .about),
    ("It sold nearly 40 cups.", .almost), ("It sold close to 40 cups.", .almost),
    ("It sold more than 40 cups.", .above), ("It sold just over 40 cups.", .above),
    ("It sold well over 40 cups.", .above), ("It sold upwards of 40 cups.", .above),
    ("It sold at least 40 cups.", .atLeast), ("It sold 40 or more cups.", .atLeast),
    ("It sold 40+ cups.", .atLeast), ("It sold no fewer than 40 cups.", .atLeast),
    ("It sold as few as 40 cups.", .atLeast), ("It sold fewer than 40 cups.", .below),
    ("It sold just under 40 cups.", .below), ("It sold up to 40 cups.", .atMost),
    ("It sold at most 40 cups.", .atMost), ("It sold as many as 40 cups.", .atMost),
    ("It sold no more than 40 cups.", .atMost), ("It sold not more than 40 cups.", .atMost),
    ("It sold 40 cups or fewer.", .atMost),
  ]

  @Test("A hedge says on which side of the number what is meant may lie", arguments: bounds)
  func bound(sentence: String, bound: FigureBound) throws {
    let figure = try #require(read(sentence).figures.first)
    #expect(figure.low == 40 && figure.high == 40)
    #expect(figure.bound == bound)
  }

  private static let sums: [(String, Double, String)] = [
    ("It cost RM1.5 million.", 1_500_000, "MYR"), ("It cost Rs20.", 20, "INR"),
    ("It cost GBP2,500.", 2500, "GBP"), ("It cost €3m.", 3_000_000, "EUR"),
    ("It cost $1.2bn.", 1_200_000_000, "USD"), ("It cost $5M.", 5_000_000, "USD"),
    ("It cost $2t.", 2e12, "USD"), ("It cost 20€.", 20, "EUR"),
    ("It cost 10m euros.", 10_000_000, "EUR"), ("It cost Mex$40.", 40, "MXN"),
    ("It cost 40 Belgian francs.", 40, "BEF"), ("It cost 40 cts.", 40, "cent"),
    ("A ticket is nineteen dollars and thirty-five cents.", 19.35, "USD"),
    ("It cost 12 million pounds.", 12_000_000, "GBP"),
  ]

  private static let letters: [(String, Double, FigureKind, String)] = [
    ("It reached 1.2m people.", 1_200_000, FigureKind.count, "people"),
    ("It sees 72m road crossings.", 72_000_000, .count, "crossings"),
    ("A 9m wave came.", 9, .measure, "m"), ("It weighs 100t.", 100, .measure, "tonne"),
    ("It used 40 kilowatt-hours.", 40, .measure, "kWh"),
    ("It drove 90 km an hour.", 90, .measure, "km/h"),
    ("He stands 6 feet 3 inches.", 6.25, .measure, "feet"),
    ("It took two years and six months.", 2.5, .duration, "year"),
    ("It took two short months.", 2, .duration, "month"),
    ("It rose 2.5 percentage points.", 2.5, .share, "percentage points"),
    ("It weighs 12 million pounds of grain.", 12_000_000, .measure, "lb"),
  ]

  private static let ranges: [(String, Double, Double)] = [
    ("Between 20 and 30 ships sank.", 20, 30), ("About 20-30 ships sank.", 20, 30),
    ("An 8- to 16-meter mast fell.", 8, 16), ("It sold two or three million cups.", 2e6, 3e6),
    ("They are 19-to-26-year-olds.", 19, 26), ("It cost $5m-$10m.", 5e6, 10e6),
    ("Prices range from 7 to 10 dollars.", 7, 10), ("Rowers aged 40 to 70 came.", 40, 70),
  ]

  private static let ratios: [(String, Double, String)] = [
    ("One in five voters stayed home.", 0.2, "voters"),
    ("Two out of three schools closed.", 2.0 / 3, "schools"),
    ("Nine of every 10 farms flooded.", 0.9, "farms"),
  ]

  @Test(
    "Numbers are read as they are written",
    arguments: Self.numbers)
  func readsNumbers(_ sentence: String, _ value: Double) throws {
    let figure = try #require(read(sentence).figures.first)
    #expect(abs(figure.low - value) < 1e-9 * max(1, abs(value)))
    #expect(figure.low == figure.high)
    #expect(read(sentence).figures.count == 1)
  }

  @Test(
    "Money is read with its sign, its code or its letters",
    arguments: Self.sums)
  func readsMoney(_ sentence: String, _ value: Double, _ unit: String) throws {
    let figure = try #require(read(sentence).figures.first)
    #expect(abs(figure.low - value) < 1e-6)
    #expect(figure.kind == .money)
    #expect(figure.unit == unit)
    #expect(read(sentence).figures.count == 1)
  }

  @Test(
    "Letters after digits scale what is counted and measure the rest",
    arguments: Self.letters)
  func readsLetters(_ sentence: String, _ value: Double, _ kind: FigureKind, _ unit: String) throws
  {
    let figure = try #require(read(sentence).figures.first)
    #expect(abs(figure.low - value) < 1e-9 * value)
    #expect(figure.kind == kind)
    #expect(figure.unit == unit)
  }

  @Test(
    "Two numbers may be one range",
    arguments: Self.ranges)
  func readsRanges(_ sentence: String, _ low: Double, _ high: Double) throws {
    let figure = try #require(read(sentence).figures.first)
    #expect(figure.low == low)
    #expect(figure.high == high)
    #expect(read(sentence).figures.count == 1)
  }

  @Test(
    "So many in so many is a share of those who follow",
    arguments: Self.ratios)
  func readsRatios(_ sentence: String, _ value: Double, _ unit: String) throws {
    let figure = try #require(read(sentence).figures.first)
    #expect(abs(figure.low - value) < 1e-9)
    #expect(figure.kind == .share)
    #expect(figure.unit == unit)
    #expect(read(sentence).figures.count == 1)
  }

  @Test("Of so many, so many is two counts")
  func keepsCountsApart() {
    #expect(read("Rebels hold five out of 18 provinces.").figures.map(\.low) == [5, 18])
  }

  @Test(
    "Hedges are kept as written",
    arguments: [
      ("It drew at least 40 men.", "at least"), ("It drew up to 40 men.", "up to"),
      ("It drew a little more than 40 men.", "a little more than"),
      ("It drew just over 40 men.", "just over"), ("It drew 300-odd men.", "odd"),
      ("It drew 40+ men.", "+"), ("It drew 40 men or so.", "or so"),
      ("It drew as few as 40 men.", "as few as"), ("It drew a total of 40 men.", "a total of"),
      ("It took about one minute.", "about"), ("It drew perhaps 40 men.", "perhaps"),
      ("It drew in the region of 40 men.", "in the region of"),
    ])
  func keepsHedges(_ sentence: String, _ hedge: String) throws {
    let (figures, words) = read(sentence)
    let figure = try #require(figures.first)
    #expect(words(figure.qualifier) == hedge)
    #expect(figure.unit == "men" || figure.unit == "minute")
  }

  @Test(
    "What is counted may be told at length",
    arguments: [
      ("They mapped 31 large and small islands.", "islands"),
      ("He heard two State of the Harbour addresses.", "addresses"),
      ("It lists the five most patient Town Hall officials.", "officials"),
      ("It flies 16 fighter/attack squadrons.", "squadrons"),
      ("Half the members left.", "members"), ("Two-thirds of voters agree.", "voters"),
      ("There is one now-familiar name.", "name"), ("It cost 60 cents.", "cents"),
      ("It names six separate criteria.", "criteria"), ("He met one or more agents.", "agents"),
    ])
  func findsNouns(_ sentence: String, _ noun: String) throws {
    let (figures, words) = read(sentence)
    let figure = try #require(figures.first)
    #expect(words(figure.noun).hasSuffix(noun))
  }

  @Test("The letters glued to digits are what is counted")
  func countsLetters() throws {
    let (figures, words) = read("It lies 47km away.")
    let figure = try #require(figures.first)
    #expect(words(figure.number) == "47")
    #expect(words(figure.noun) == "km")
  }

  @Test(
    "An age is a number of years",
    arguments: [
      "Anna Lee, 45, won.", "They met Lee, 45, there.", "A man aged 45 won.",
      "A 45-year-old man won.",
    ])
  func readsAges(_ sentence: String) throws {
    let figure = try #require(read(sentence).figures.first)
    #expect(figure.low == 45)
    #expect(figure.kind == .duration)
    #expect(figure.unit == "year")
  }

  @Test(
    "One of several, and one in a set phrase, count nothing that could be compared",
    arguments: ["It is one of the oldest bridges.", "At one point they left."])
  func countsNothing(_ sentence: String) throws {
    let figure = try #require(read(sentence).figures.first)
    #expect(figure.low == 1)
    #expect(figure.unit == "")
    #expect(figure.noun.isEmpty)
  }

  @Test(
    "What counts nothing is left alone",
    arguments: [
      "Ask the one next door.", "No one came.", "He was the only one.", "They want a new one.",
      "A four-star general came.", "It is a two-way road.", "It was a one-off.",
      "They fly a 7-Eleven flag.",
      "He sits in a Primary One classroom.", "He lives at 209 West Hill St.",
      "The text says so.[31]",
      "The glass was half empty.", "He took Route No. 47.", "It has 4G and 5G.",
      "They love one another.", "We get into phase four.",
      "It was a two-for-one split.",
    ])
  func leavesAlone(_ sentence: String) {
    let (figures, words) = read(sentence)
    #expect(figures.map { words($0.span) } == [])
  }

  @Test(
    "Odd wording is read without a fault",
    arguments: [
      "RM", "RM1.", "RM1,", "1.2.3", "192.168.1.1", "1,2,3", "one in", "two out of", "1 000",
      "6 feet",
      "a third", "quarter of a", "point", "two point", "300-", "40+", "5M", "9-1/", "half the",
      "one-tenth of 1", "between 1 and", "8- to", "0 of every 0", ", 45,",
      "RM" + String(repeating: "9", count: 400),
    ])
  func survives(_ sentence: String) {
    let (figures, words) = read(sentence)
    #expect(figures.allSatisfy { !words($0.span).isEmpty && !($0.low > $0.high) })
  }
}
