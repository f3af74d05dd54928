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
      ("He wrote: I’ll stay and They’re late.", []),
      ("They met Lund Erik LundMore talks came.", ["Lund/person"]),
      ("He read Tarvik.com and slept.", ["Tarvik.com/other"]),
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

  @Test(
    "a surname that is a title is a surname where somebody bears it",
    arguments: [
      ("Oscar Lord, a roofer, went. Mr Lord slept.", "Lord > Oscar Lord"),
      ("We met Ellen King. King left. “No,” Ms. King said.", "King > Ellen King"),
      ("Saoirse Bishop, the judge, was late. “No,” said Ms Bishop.", "Bishop > Saoirse Bishop"),
      ("Hugh B. Pope, 51, waited. Dr Pope ate.", "Pope > Hugh B. Pope"),
      ("Carol Dean said no. A doctor examined Mrs Dean.", "Dean > Carol Dean"),
      ("Andrew King Jr. and his men left. King was tired.", "King > Andrew King Jr."),
    ])
  func titleSurnames(text: String, expected: String) {
    #expect(NamedArticle(text).identities.last == expected)
  }

  @Test(
    "a title stays one where nobody bears it as a surname",
    arguments: [
      ("Ellen King met the King of Norway.", ["Ellen King/person", "Norway/place"]),
      ("Oscar Lord met Lord Erik Hale.", ["Oscar Lord/person", "Erik Hale/person"]),
      ("We thanked Mr. President.", [String]()), ("Crown Prince Erik left.", ["Erik/person"]),
    ])
  func titles(text: String, expected: [String]) {
    #expect(NamedArticle(text).mentions == expected)
  }

  @Test(
    "first names that look like particles, surnames with them, and family names that stand first",
    arguments: [
      ("Dr. Van Hale, the surgeon, sat. Hale slept.", "Hale > Van Hale"),
      ("Al Lund, a clown, sang. Mr. Lund bowed.", "Lund > Al Lund"),
      ("Ben Tarrow won. “Yes,” Tarrow said.", "Tarrow > Ben Tarrow"),
      ("Del Hale, a smith, sang. “La,” Hale said.", "Hale > Del Hale"),
      ("“No,” said Del Tarrow. Tarrow said the boat was old.", "Tarrow > Del Tarrow"),
      ("Park Mi-sook, a painter, sat there and was silent. Park said no.", "Park > Park Mi-sook"),
      ("Xi Tarlong, the guide, sat. “No,” Xi said.", "Xi > Xi Tarlong"),
      ("Rita Van Hale spoke. “No,” Van Hale said.", "Van Hale > Rita Van Hale"),
      ("Omar bin Tarif spoke. “No,” Bin Tarif said.", "Bin Tarif > Omar bin Tarif"),
      ("Marie-Anne d’Orsel, a cook, wept. “Sad,” d’Orsel said.", "d’Orsel > Marie-Anne d’Orsel"),
      ("D’Orsel spoke after Luc d’Orsel did.", "Luc d’Orsel > Luc d’Orsel"),
      ("Rhys ap Morgan, a singer, sang. “No,” ap Morgan said.", "Morgan > Rhys ap Morgan"),
      ("The tailor was Han Dae-jin. He was not there. “No,” Han said.", "Han > Han Dae-jin"),
      ("Zhou Minfeng, the skipper, sat. “No,” Mr. Zhou said.", "Zhou > Zhou Minfeng"),
      ("Tsai Mei-ling, a clerk, sat. “No,” Tsai said.", "Tsai > Tsai Mei-ling"),
    ])
  func orders(text: String, expected: String) {
    let article = NamedArticle(text)
    #expect(article.identities.last == expected)
    #expect(article.reading.names.allSatisfy { $0.kind == .person })
  }

  @Test(
    "a word before a name that is named without it too is no part of it",
    arguments: [
      "Ask Anna Lund about it.", "They laughed at Comedian Anna Lund.",
      "Senators Anna Lund and her staff left.",
      "The party chose Libertarian Anna Lund. Anna Lund spoke.",
      "They met Anna Lund. They liked Scholar Anna Lund.",
      "They met Mr. Lund and saw WATCHED Lund there.",
    ])
  func padding(text: String) {
    let fullest = Set(NamedArticle(text).identities.compactMap { $0.split(separator: ">").last })
    #expect(fullest.count == 1)
    #expect(fullest.isSubset(of: [" Anna Lund", " Lund"]), "\(fullest)")
  }

  @Test("what stands before a name is not joined with the person through it")
  func paddingApart() {
    let article = NamedArticle(
      "Fjord Images Anna Lund saw the boat. Anna Lund sold it to Fjord Images. Anna Lund left.")
    #expect(article.identities.contains("Fjord Images > Fjord Images"))
    #expect(article.identities.last == "Anna Lund > Anna Lund")
  }

  @Test(
    "what tells father from son and other initials keep two people apart",
    arguments: [
      ("Erik Lund met Erik Lund Jr. there. Lund Jr. left.", "Lund Jr. > Erik Lund Jr."),
      ("Erik Lund Jr. met Erik Lund there.", "Erik Lund > Erik Lund"),
      ("George W. Lund met George H.W. Lund.", "George H.W. Lund > George H.W. Lund"),
      ("George W. Lund spoke. George Lund left.", "George Lund > George W. Lund"),
      ("Donald J Lund spoke. Donald Lund left.", "Donald Lund > Donald J Lund"),
      (
        "George W. Lund met George Harald Willem Lund.",
        "George Harald Willem Lund > George Harald Willem Lund"
      ),
      ("Harald Lund spoke. H. Lund left.", "H. Lund > Harald Lund"),
      ("L.C. Lund Jr. spoke. Lund left.", "Lund > L.C. Lund Jr."),
      ("J. D. Tarrow spoke. Tarrow left.", "Tarrow > J. D. Tarrow"),
      ("Mr. Lund spoke. His son is Erik Lund Jr. of Oslo. Lund left.", "Lund > Lund"),
    ])
  func generations(text: String, expected: String) {
    #expect(NamedArticle(text).identities.last == expected)
  }

  @Test(
    "a relative who is named in full does not take the surname of who is known",
    arguments: [
      (
        "President Lund spoke. His wife, Mara Lund, sang. Lund left.", "Lund > Lund"
      ),
      (
        "Erik Lund spoke. His wife, Mara Lund, sang. Lund left.", "Lund > Erik Lund"
      ),
      (
        "Mayor Erik Lund met Ole Lund. Mayor Lund left.", "Lund > Erik Lund"
      ),
      (
        "Erik Lund spoke. His wife, Mara Lund, sang. Mrs. Lund left.", "Lund > Mara Lund"
      ),
      (
        "The mayor’s wife, Mara Lund, sang. Lund left.", "Lund > Mara Lund"
      ),
    ])
  func relatives(text: String, expected: String) {
    #expect(NamedArticle(text).identities.last == expected)
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

  @Test("a title that owns what follows is part of its name")
  func owningTitle() {
    let article = NamedArticle(
      "Researchers at King’s College Corve found it. Mayor Berg left.")
    let names = article.reading.names.map { article.string($0.fullest) }
    #expect(names == ["King’s College Corve", "Berg"])
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
