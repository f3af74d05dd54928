import NewsCorpus
import Testing

@testable import NewsReading

/// Where names begin and end, and what a noun in small letters makes of a people.
@Suite("Where names end")
struct NameBoundaryTests {
  private static func mentions(_ body: String) -> [String] {
    var reader = Reader()
    let reading = reader.read(Array(("\n" + body).utf8), date: nil)
    return reading.mentions.map {
      let words = String(decoding: reading.text[$0.span.range], as: UTF8.self)
      return "\(words)/\(reading.names[Int($0.name)].kind.word)"
    }
  }

  private static func names(_ body: String) -> [String] {
    var reader = Reader()
    let reading = reader.read(Array(("\n" + body).utf8), date: nil)
    return reading.mentions.map {
      String(decoding: reading.text[reading.names[Int($0.name)].fullest.range], as: UTF8.self)
    }
  }

  @Test(
    "a description beside a name tells what it names",
    arguments: [
      ("It was sent to Alzira Romaku, the US ambassador, on Monday.", "Alzira Romaku/person"),
      (
        "The leader of the union, Abu Karim al-Sahlan, left on Monday.",
        "Abu Karim al-Sahlan/person"
      ),
      ("It was told to Tasvik, a news agency in the north.", "Tasvik/organisation"),
      ("They drove to Borvik, a small town in the north.", "Borvik/place"),
      ("Hundreds of thousands of Danes died in the war.", "Danes/group"),
    ])
  func describedNames(body: String, mention: String) {
    #expect(Self.mentions(body).contains(mention), "\(Self.mentions(body))")
  }

  @Test(
    "a people with its forces is one organisation, with its officials it stays a people",
    arguments: [
      ("Shots hit Danish security forces.", ["Danish security forces/organisation"]),
      ("The town fell to Danish rebels.", ["Danish rebels/organisation"]),
      (
        "A report by Danish state television came late.", ["Danish state television/organisation"]
      ),
      ("He met Danish officials.", ["Danish/group"]),
      ("He ate Danish cheese.", ["Danish/group"]),
      ("It struck Danish security cameras.", ["Danish/group"]),
    ])
  func bodies(text: String, expected: [String]) { #expect(Self.mentions(text) == expected) }

  @Test("those who fight for an organisation are mentioned as that organisation")
  func members() {
    let text = "The Taliban met. Later Taliban fighters left the town."
    #expect(
      Self.mentions(text) == ["Taliban/organisation", "Taliban fighters/organisation"])
    #expect(Self.names(text) == ["Taliban", "Taliban"])
  }

  @Test("the forces of a people are no short form of an organisation that begins with it")
  func bodiesStayApart() {
    let text = "The Danish Fishing Council met. Danish forces and the council agreed."
    #expect(Self.names(text) == ["Danish Fishing Council", "Danish forces"])
  }

  @Test(
    "units have numbers, companies end with their form, letters with a point are initials",
    arguments: [
      ("He joined the 5th Fleet in May.", ["5th Fleet/organisation"]),
      ("They served with Task Force 50 there.", ["Task Force 50/organisation"]),
      ("She works for Fjordex Inc. of Bergen now.", ["Fjordex Inc./organisation", "Bergen/place"]),
      ("We asked Erik A. Lund about it.", ["Erik A. Lund/person"]),
      ("The rating of Moody's fell.", ["Moody's/organisation"]),
      ("He lives in Washington, D.C. now.", ["Washington, D.C./place"]),
    ])
  func parts(text: String, expected: [String]) { #expect(Self.mentions(text) == expected) }

  @Test(
    "a place or a people before a person is a name of its own",
    arguments: [
      (
        "The envoy for the Middle East Anna Berg left.", ["Middle East/place", "Anna Berg/person"]
      ),
      (
        "They named Oslo N17 Vidkar Drones, 24, and others.",
        ["Oslo/place", "Vidkar Drones/person"]
      ),
      ("He beat Norwegian Trygve Halmstad.", ["Norwegian/group", "Trygve Halmstad/person"]),
      ("He joined the Norwegian Fishing Council.", ["Norwegian Fishing Council/organisation"]),
    ])
  func placeBeforePerson(text: String, expected: [String]) {
    #expect(Self.mentions(text) == expected)
  }

  @Test(
    "ships, storms and operations are neither persons nor places",
    arguments: [
      ("The USS Halvorsen sailed.", ["USS Halvorsen/other"]),
      ("The Danish ferry Halvorsen sank.", ["Danish/group", "Halvorsen/other"]),
      ("They fear Hurricane Anna most.", ["Hurricane Anna/other"]),
      ("Troops began Operation Quiet Shore.", ["Operation Quiet Shore/other"]),
    ])
  func ships(text: String, expected: [String]) { #expect(Self.mentions(text) == expected) }

  @Test(
    "a generation is no surname, and a title tells which of two is meant",
    arguments: [
      (
        "Erik Lund Jr. spoke. Lund said no.", ["Erik Lund Jr.", "Erik Lund Jr."]
      ),
      (
        "Anna Lund met Erik Lund. Mrs. Lund said no. Mr. Lund agreed.",
        ["Anna Lund", "Erik Lund", "Anna Lund", "Erik Lund"]
      ),
    ])
  func identities(text: String, expected: [String]) { #expect(Self.names(text) == expected) }
}
