import NewsCorpus
import Testing

@testable import NewsReading

/// Reads small articles and answers questions about their names in plain strings.
private struct NamedArticle {
  let reading: ArticleReading

  init(_ body: String, title: String = "") {
    var reader = Reader()
    reading = reader.read(Array((title + "\n" + body).utf8), date: nil)
  }

  func string(_ span: TextSpan) -> String {
    String(decoding: reading.text[span.range], as: UTF8.self)
  }

  /// Each mention with its kind: `Iraq/place`.
  var mentions: [String] {
    reading.mentions.map { "\(string($0.span))/\(reading.names[Int($0.name)].kind.word)" }
  }

  /// Each mention with the fullest form of its name: `Lund > Erik Lund`.
  var identities: [String] {
    reading.mentions.map { "\(string($0.span)) > \(string(reading.names[Int($0.name)].fullest))" }
  }

  /// Role and affiliation of the first person named.
  var role: String? {
    guard let name = reading.names.first(where: { $0.kind == .person }) else { return nil }
    return "\(string(name.role)) | \(string(name.affiliation))"
  }
}

@Suite("Reading names")
struct NameReaderTests {
  @Test(
    "names have spans without titles and clitics, and a kind",
    arguments: [
      (
        "Talks with Defense Secretary Anna Lund ended in Oslo.", ["Anna Lund/person", "Oslo/place"]
      ),
      (
        "The visit of Norway’s Prime Minister Erik Lund ended.",
        ["Norway/place", "Erik Lund/person"]
      ),
      (
        "The Ministry of Health and the University of Bergen objected.",
        ["Ministry of Health/organisation", "University of Bergen/organisation"]
      ),
      ("He met Norwegian and Danish officials.", ["Norwegian/group", "Danish/group"]),
      (
        "They landed at Tell al-Nahr Air Base near Iraq.",
        ["Tell al-Nahr Air Base/place", "Iraq/place"]
      ),
      ("A U.S.-Iraq commission met in Baghdad.", ["U.S./place", "Iraq/place", "Baghdad/place"]),
      (
        "The army and Mohammed Shia al-Sudani agreed.",
        ["Mohammed Shia al-Sudani/person"]
      ),
      ("A treaty known as the Fjord Act passed.", ["Fjord Act/other"]),
      ("The firm hired Olav Berg, 42, in March.", ["Olav Berg/person"]),
      ("He sang in “The Long Night,” a farce.", ["Long Night/other"]),
      ("Ships left Oslo, Vardal and Stavern.", ["Oslo/place", "Vardal/place", "Stavern/place"]),
      ("TROMSBY, Norway (AP) – It rained.", ["TROMSBY/place", "Norway/place", "AP/organisation"]),
      (
        "The Bergson scandal hurt King. He met Erik King.",
        [
          "Bergson/other", "King/person", "Erik King/person",
        ]
      ),
      (
        "The Food and Fisheries Agency closed.",
        ["Food and Fisheries Agency/organisation"]
      ),
    ])
  func spansAndKinds(text: String, expected: [String]) {
    #expect(NamedArticle(text).mentions == expected)
  }

  @Test(
    "a capital at the head of a sentence makes no name of an everyday word",
    arguments: [
      ("Officials left. The officials slept.", []),
      ("Forthcoming meetings in Oslo will tell.", ["Oslo/place"]),
      ("Yesterday Erik Lund left. However, he came back.", ["Erik Lund/person"]),
      ("Ferries stopped. All ferries stood still.", [String]()),
    ])
  func sentenceHeads(text: String, expected: [String]) {
    #expect(NamedArticle(text).mentions == expected)
  }

  @Test(
    "parts, short forms and acronyms are joined with the fullest name",
    arguments: [
      ("Erik Lund spoke. Lund said no.", ["Erik Lund > Erik Lund", "Lund > Erik Lund"]),
      (
        "The premier, Omar al-Halimi, spoke. Al-Halimi said no. “No,” Halimi said.",
        [
          "Omar al-Halimi > Omar al-Halimi", "Al-Halimi > Omar al-Halimi",
          "Halimi > Omar al-Halimi",
        ]
      ),
      (
        "The Northern Fishing Council (NFC) met. The NFC is new.",
        [
          "Northern Fishing Council > Northern Fishing Council", "NFC > Northern Fishing Council",
          "NFC > Northern Fishing Council",
        ]
      ),
      (
        "The United States and the U.S. are one; US troops too.",
        ["United States > United States", "U.S. > United States", "US > United States"]
      ),
      (
        "The Higher Fishing Board met. Talks in the HFB failed.",
        ["Higher Fishing Board > Higher Fishing Board", "HFB > Higher Fishing Board"]
      ),
      (
        "Ursula von der Berg spoke. Von der Berg said no.",
        ["Ursula von der Berg > Ursula von der Berg", "Von der Berg > Ursula von der Berg"]
      ),
      ("The Iranian navy left Iran.", ["Iranian > Iranian", "Iran > Iran"]),
    ])
  func variants(text: String, expected: [String]) {
    #expect(NamedArticle(text).identities == expected)
  }

  @Test("two people with one surname are kept apart; the bare surname is a guess")
  func sharedSurname() {
    let article = NamedArticle(
      "Anna Lund spoke first. Then Erik Lund spoke. Lund said no.")
    #expect(
      article.identities == [
        "Anna Lund > Anna Lund", "Erik Lund > Erik Lund", "Lund > Erik Lund",
      ])
    #expect(article.reading.mentions.last?.confidence == .guess)
  }

  @Test("a title names whom the body names")
  func title() {
    let article = NamedArticle(
      "Defense Secretary Anna Lund spoke in Oslo.", title: "Lund Signals Open Door After Oslo Talks"
    )
    #expect(article.identities.first == "Lund > Anna Lund")
    #expect(
      article.mentions == ["Lund/person", "Oslo/place", "Anna Lund/person", "Oslo/place"])
  }

  @Test(
    "titles and appositions give role and affiliation",
    arguments: [
      (
        "State Department spokesman Erik Lund said no.",
        "State Department spokesman | State Department"
      ),
      ("Iraqi Prime Minister Omar al-Halimi said no.", "Iraqi Prime Minister | Iraqi"),
      (
        "Anna Berg, the director of the harbour office at the Center for New Shipping, said no.",
        "director of the harbour office at the Center for New Shipping | Center for New Shipping"
      ),
      ("A Pentagon spokeswoman, Anna Berg, said no.", "Pentagon spokeswoman | Pentagon"),
      (
        "The spokesman for the Danish prime minister, Erik Lund, said no.",
        "spokesman for the Danish prime minister | Danish"
      ),
      ("We met the ambassador to Norway, Anna Berg, there.", "ambassador to Norway | Norway"),
      ("The then-leader Omar al-Halimi left.", "leader | "),
      ("Omar al-Halimi, then the leader of Norway, left.", "leader of Norway | Norway"),
      ("We asked Mr. Lund about it.", " | "), ("We asked Mrs. Lund about it.", " | "),
      ("We asked Sen. Lund about it.", "Sen. | "), ("We asked Gen. Erik Lund.", "Gen. | "),
    ])
  func roles(text: String, expected: String) {
    #expect(NamedArticle(text).role == expected)
  }

  @Test("every wording of a role is kept, each once, also of those who are not quoted")
  func allRoles() {
    let article = NamedArticle(
      "Mayor Anna Berg opened the pier. Mayor Anna Berg, the head of the harbour board, left."
        + " “We stay,” said Erik Lund, a spokesman for the port.")
    let roles = article.reading.roles.map { role in
      let name = article.reading.names[Int(role.name)].fullest
      return "\(article.string(name)): \(article.string(role.span))"
    }
    #expect(
      roles == [
        "Anna Berg: Mayor", "Anna Berg: head of the harbour board",
        "Erik Lund: spokesman for the port",
      ])
  }

  @Test("given names, titles and roles tell the gender of a person; a surname alone does not")
  func genders() {
    let bytes = Array("\nAnna Lund met Mr. Berg, spokeswoman Toril Vik and Hals.".utf8)
    var reader = Reader()
    let reading = reader.read(bytes, date: nil)
    var cache = TermCache()
    var vocabulary = Vocabulary()
    var lexicon = Lexicon()
    var tokens: [Token] = []
    Tokeniser.tokenise(
      bytes, 1..<bytes.count, vocabulary: &vocabulary, lexicon: &lexicon, cache: &cache,
      into: &tokens)
    lexicon.extend(to: vocabulary)
    let names = NameReader(
      ReadText(
        text: bytes, tokens: tokens, sentences: reading.sentences, paragraphs: reading.paragraphs,
        lexicon: lexicon, date: nil)
    ).names()
    #expect(names.genders == [.female, .male, .female, .unknown])
    let berg = TextSpan(19, 23)
    #expect(names.name(at: berg) == 1)
    #expect(names.name(at: TextSpan(10, 11)) == nil)
  }

  @Test("a text of marks, broken bytes and lone capitals is read without names and without harm")
  func oddText() {
    var reader = Reader()
    let bytes: [UInt8] = [
      0x0A, 0x41, 0xC3, 0x28, 0x20, 0x2D, 0x42, 0x2D, 0x26, 0x20, 0xFF, 0x27, 0x73,
    ]
    let reading = reader.read(bytes, date: nil)
    #expect(reading.mentions.allSatisfy { Int($0.name) < reading.names.count })
    #expect(NamedArticle("").reading.mentions.isEmpty)
  }
}
