import NewsCorpus
import NewsReading
import Testing

@Suite("Forms of figures")
struct FigureFormsTests {
  private func read(_ sentence: String) -> [(words: String, figure: FigureReading)] {
    var reader = Reader()
    let reading = reader.read(
      Array("\n\(sentence)".utf8), date: CivilDate(year: 2024, month: 1, day: 25))
    return reading.figures.map {
      (String(decoding: reading.text[$0.span.range], as: UTF8.self), $0)
    }
  }

  @Test(
    "A decimal with its scale is exactly the number written",
    arguments: [
      ("It owes $2.3 trillion.", 2_300_000_000_000),
      ("It owes $16.7m.", 16_700_000),
      ("It owes £4.35bn.", 4_350_000_000),
      ("It owes Rs1.1 million.", 1_100_000),
      ("It owes two point three million pesos.", 2_300_000),
      ("It owes 1.13 billion euros.", 1_130_000_000),
      ("It owes $0.07 million.", 70_000), ("It owes 1.15 quadrillion yen.", 1.15e15),
      ("It owes 12,345,678.91 yen.", 12_345_678.91),
    ])
  func isExact(_ sentence: String, _ value: Double) {
    #expect(read(sentence).map(\.figure.low) == [value])
  }

  @Test(
    "Units may be set close to their number, and named by signs",
    arguments: [
      ("It reached 31°C.", "31°C", 31, "celsius"), ("It was 28 °C.", "28 °C", 28, "celsius"),
      ("It was −4°C at night.", "−4°C", -4, "celsius"), ("It hit 22C again.", "22C", 22, "celsius"),
      ("It hit 75F again.", "75F", 75, "fahrenheit"),
      ("It fell 0.25pc.", "0.25pc", 0.25, "percent"),
      ("It costs 95p.", "95p", 95, "penny"),
      ("It rose 3.5 pc.", "3.5 pc", 3.5, "percent"), ("It costs 65¢.", "65¢", 65, "cent"),
      ("It has 4,500sq ft.", "4,500sq ft", 4500, "square feet"),
      ("It has 120m² of glass.", "120m²", 120, "square m"),
      ("It does 42mpg.", "42mpg", 42, "mpg"), ("It does 300Mbps.", "300Mbps", 300, "Mbps"),
      ("It does 210km/h.", "210km/h", 210, "km/h"),
      ("It does 40 miles to the gallon.", "40 miles to the gallon", 40, "mpg"),
      ("She is 5ft 6in.", "5ft 6in", 5.5, "feet"),
      ("She weighs 11st 7lb.", "11st 7lb", 11.5, "stone"),
    ])
  func readsUnits(_ sentence: String, _ words: String, _ value: Double, _ unit: String) {
    let found = read(sentence)
    #expect(found.map(\.words) == [words])
    #expect(found.map(\.figure.low) == [value])
    #expect(found.map(\.figure.unit) == [unit])
  }

  @Test(
    "The numbers of a vote or a result are figures, one by one",
    arguments: [
      ("The house rejected it 212-197.", [212, 197], "votes", FigureKind.count),
      ("Members voted by 44 to 61 against it.", [44, 61], "votes", .count),
      ("The court ruled 7-2 for her.", [7, 2], "votes", .count),
      ("They passed it, after hours of talk on Monday night, 57–41.", [57, 41], "votes", .count),
      ("Rovers beat Town 4-1.", [4, 1], "", .score),
      ("Town lost 0-2 at home.", [0, 2], "", .score),
      ("It was a 3-2 overtime win.", [3, 2], "", .score),
      ("It was a 5-to-4 ruling.", [5, 4], "votes", .count),
      ("They won 6-4.", [6, 4], "", .score),
      ("Lee went through 6-4, 5-7, 6-2.", [6, 4, 5, 7, 6, 2], "", .score),
      ("They hold a 53-47 majority.", [53, 47], "", .score),
      ("The board refused the pier 14-9 by ballot.", [14, 9], "votes", .count),
      ("The board backed it 72-25.", [72, 25], "votes", .count),
      ("Deputies threw it out by 301 votes to 240.", [301, 240], "votes", .count),
      ("The jury split 10-2.", [10, 2], "votes", .count),
    ])
  func readsScores(
    _ sentence: String, _ values: [Double], _ unit: String, _ kind: FigureKind
  ) {
    let found = read(sentence).map(\.figure)
    #expect(found.map(\.low) == values)
    #expect(found.allSatisfy { $0.unit == unit && $0.kind == kind && $0.low == $0.high })
  }

  @Test(
    "What only looks like a figure is none",
    arguments: [
      "Call 555-1234 before noon.", "See pages 12-15 of it.", "It shut in 2011-12.",
      "By a 2-to-1 margin they left.", "Helicopter 7-2 Echo went on.", "It is page 3 of 12.",
      "He sat in seat 17C of Flight 88F.", "The video is 1080p.", "She has an iPhone 5C.",
      "The gates close at six.", "It shut at half past two.", "It shut at quarter to six.",
      "She left at 9 on Monday.",
      "They talk 24-7.",
    ])
  func leavesOut(_ sentence: String) {
    #expect(read(sentence).map(\.words) == [])
  }

  @Test("A change from one share to another says its unit once")
  func sharesUnits() {
    let found = read("It was cut from 75 to 50%.").map(\.figure)
    #expect(found.map(\.low) == [75, 50])
    #expect(found.allSatisfy { $0.kind == .share && $0.unit == "percent" })
  }

  @Test(
    "A number takes over what the one before it counts",
    arguments: [
      "Some 90 pilots fly, of whom 40 are new.", "The 90 pilots left and 40 of them came back.",
      "There are 90 pilots, including 40 from Sandrey.",
      "They sent 90 pilots and another 40 stayed.",
      "About 90 pilots left, but 40 returned.",
    ])
  func takesOver(_ sentence: String) {
    #expect(read(sentence).map(\.figure.unit) == ["pilots", "pilots"])
  }

  @Test("A third may be the subject")
  func readsLoneFractions() {
    let found = read("A third were away.").map(\.figure)
    #expect(found.map(\.kind) == [.share])
  }

  @Test("A verb after one of something is not counted")
  func endsBeforeVerbs() {
    #expect(read("One party proposes 800 rules.").map(\.figure.unit) == ["party", "rules"])
    #expect(read("They signed one new arms deal.").map(\.figure.unit) == ["deal"])
    #expect(read("She is the one issuing permits.").isEmpty)
    #expect(read("He asked one person close to her.").map(\.figure.unit) == ["person"])
  }

  @Test("A number at which something stands is no time of day")
  func keepsCounts() {
    #expect(read("The toll stood at nine.").map(\.figure.low) == [9])
  }

  @Test(
    "Thousands joined by a hyphen are a range, a fraction of somebody is a share, an hour is no figure",
    arguments: [
      ("10,000-12,000 marched.", [[10_000, 12_000]]),
      ("About 3/4 of them left.", [[0.75, 0.75]]),
      ("At seven she left. The ferry sails at 7 and 9.", []),
      ("The mill sold 1.2m, up from 900,000.", [[1_200_000, 1_200_000], [900_000, 900_000]]),
      ("The gap is 1.2m wide.", [[1.2, 1.2]]),
    ])
  func rangesSharesHours(_ sentence: String, _ bounds: [[Double]]) {
    let found = read(sentence).map(\.figure)
    #expect(found.map { [$0.low, $0.high] } == bounds)
    #expect(found.allSatisfy { $0.low >= 1 || $0.kind == .share })
  }
}
