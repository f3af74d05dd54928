import NewsCorpus
import Testing

/// Which persons of several articles are one: full names first, then surnames alone.
@Suite struct PersonJoinerTests {
  /// A person as one article names him or her.
  private struct Person {
    var name: String
    var role = ""
    var gender = Gender.unknown
    var order = NameOrder.surnameLast

    init(
      _ name: String, role: String = "", _ gender: Gender = .unknown,
      _ order: NameOrder = .surnameLast
    ) {
      (self.name, self.role, self.gender, self.order) = (name, role, gender, order)
    }
  }

  @Test(
    "A middle name, an initial or a short form more or less makes nobody else",
    arguments: [
      ["Dana Quill", "Dana R. Quill", "Dana Ruth Quill"], ["Robert Quill", "Bob Quill"],
      ["Dana Quill", "Dana Rodham Quill"], ["Jim Quill", "James B. Quill", "James Quill"],
      ["Jean-Luc d’Orme", "Jean-Luc D'Orme"], ["Ana Vale-Quill", "Vale-Quill"],
      ["Walter Quill, Jr.", "Walter Quill Jr"],
    ])
  func one(names: [String]) {
    #expect(Self.joined(names.map { [Person($0)] }).count == 1)
  }

  @Test(
    "What tells father from son, other initials and other given names make two",
    arguments: [
      ["Walter Quill", "Walter Quill Jr."], ["George W. Quill", "George H.W. Quill"],
      ["Donald Quill", "Ronald Quill"], ["Mario Quill", "Maria Quill"],
      ["Jean Quill", "Jean-Luc Quill"], ["Dana Quill", "D. R. Quill"],
      ["Walter Quill II", "Walter Quill III"],
    ])
  func two(names: [String]) {
    #expect(Self.joined(names.map { [Person($0)] }).count == 2)
  }

  @Test("A form that two persons may have is joined to neither")
  func openMiddle() {
    let names = Self.joined(
      ["George W. Quill", "George H. Quill", "George Quill"].map { [Person($0)] })
    #expect(names.count == 3)
  }

  @Test("The father takes his middle initial, not his son")
  func father() {
    let names = Self.joined(
      ["Walter Quill", "Walter B. Quill", "Walter Quill Jr."].map { [Person($0)] })
    #expect(names == ["Walter B. Quill": 2, "Walter Quill Jr.": 1])
  }

  @Test("A slip that hardly an article makes parts nobody, and names nobody")
  func slips() {
    let many = Array(repeating: [Person("Dana Quill")], count: 20)
    let some = Array(repeating: [Person("Dana R. Quill")], count: 12)
    let names = Self.joined(
      many + some + [[Person("Dana T. Quill")], [Person("Dana Quill Quill")]])
    #expect(names == ["Dana R. Quill": 32, "Dana T. Quill": 1, "Dana Quill Quill": 1])
    let long = Self.joined(many + [[Person("Dana Ruth Ann Quill")]])
    #expect(long == ["Dana Quill": 21])
  }

  @Test("With and without Jr. it is one who has the title, where no article names both")
  func generations() {
    let names = Self.joined([
      [Person("Walter Quill Jr.", role: "Attorney General")],
      [Person("Walter Quill", role: "Attorney General")],
    ])
    #expect(names == ["Walter Quill Jr.": 2])
    let both = Self.joined([
      [Person("Walter Quill Jr.", role: "Mayor"), Person("Walter Quill", role: "Mayor")]
    ])
    #expect(both.count == 2)
  }

  @Test("A short form of a given name is another person where an article names both")
  func shortFormBeside() {
    #expect(Self.joined([[Person("Robert Quill"), Person("Bob Quill")]]).count == 2)
  }

  @Test("The family name stands first in some names, and particles may be given names")
  func orders() {
    #expect(
      Self.joined([[Person("Kim Dae-ho", .unknown, .familyFirst)], [Person("Kim")]])
        == ["Kim Dae-ho": 2])
    #expect(Self.joined([[Person("al-Quill")], [Person("Quill")]]) == ["al-Quill": 2])
    #expect(
      Self.joined([
        [Person("Al Quill", .unknown, .givenLikeParticle)], [Person("Rita Quill")],
        [Person("Quill")],
      ]).count == 3)
  }

  @Test("Of two bearers a surname alone is whose role it is given")
  func role() {
    let names = Self.joined([
      [Person("Tomas Quill", role: "President"), Person("Odile Quill", role: "wife")],
      [Person("Quill", role: "President")], [Person("Quill")],
    ])
    #expect(names == ["Tomas Quill": 2, "Odile Quill": 1, "Quill": 1])
    let deputies = Self.joined([
      [Person("Tomas Quill", role: "Vice President"), Person("Odile Quill", role: "coach")],
      [Person("Quill", role: "President")],
    ])
    #expect(deputies["Quill"] == 1)
  }

  @Test("Of two bearers a surname alone is whose gender it has; of one too")
  func gender() {
    let names = Self.joined([
      [Person("Tomas Quill", .male), Person("Odile Quill", .female)], [Person("Quill", .female)],
    ])
    #expect(names == ["Tomas Quill": 1, "Odile Quill": 2])
    #expect(Self.joined([[Person("Tomas Quill", .male)], [Person("Quill", .female)]]).count == 2)
    #expect(Self.corpus([[Person("Quill", .male)], [Person("Quill", .female)]]).names.count == 2)
  }

  @Test("A surname alone is of whom nearly all articles speak, unless it has a title of its own")
  func dominance() {
    let many = Array(repeating: [Person("Dana Quill", role: "President")], count: 6)
    let names = Self.joined(many + [[Person("Ravi Quill")], [Person("Quill")]])
    #expect(names == ["Dana Quill": 7, "Ravi Quill": 1])
    let few = Self.joined(many.suffix(2) + [[Person("Ravi Quill")], [Person("Quill")]])
    #expect(few["Quill"] == 1)
    let sheriff = Self.joined(
      many + [[Person("Ravi Quill")], [Person("Quill", role: "Sheriff")]])
    #expect(sheriff["Quill"] == 1)
  }

  @Test("A surname alone with a title that its one bearer never has is somebody else’s")
  func otherTitle() {
    let names = Self.joined([
      [Person("Omar Quill", role: "Crown Prince")], [Person("Quill", role: "King")],
    ])
    #expect(names == ["Omar Quill": 1, "Quill": 1])
    #expect(
      Self.joined([[Person("Omar Quill", role: "King")], [Person("Quill", role: "King")]]) == [
        "Omar Quill": 2
      ])
  }

  @Test("Where an article has the surname alone beside a relative, it is nobody’s elsewhere")
  func refused() {
    let names = Self.joined([[Person("Quill"), Person("Mara Quill")], [Person("Quill")]])
    #expect(names == ["Quill": 2, "Mara Quill": 1])
  }

  /// The names of a corpus of articles that name these persons, each with its number of articles.
  private static func joined(_ articles: [[Person]]) -> [String: Int] {
    let corpus = corpus(articles)
    return Dictionary(
      corpus.names.indices.map { (corpus.string(ofName: $0), Int(corpus.names[$0].articleCount)) },
      uniquingKeysWith: +)
  }

  private static func corpus(_ articles: [[Person]]) -> Corpus {
    var builder = CorpusBuilder(name: "invented")
    for persons in articles { builder.append(reading(persons), details: ArticleDetails()) }
    return builder.finish(vocabulary: Vocabulary()) {}
  }

  private static func reading(_ persons: [Person]) -> ArticleReading {
    var reading = ArticleReading()
    reading.text = [0x0A]
    func append(_ string: String) -> TextSpan {
      let start = reading.text.count
      reading.text += Array(string.utf8)
      defer { reading.text.append(0x20) }
      return TextSpan(start, reading.text.count)
    }
    for (number, person) in persons.enumerated() {
      if !person.role.isEmpty {
        reading.roles.append(RoleReading(name: UInt32(number), span: append(person.role)))
      }
      let span = append(person.name)
      reading.names.append(
        NameReading(kind: .person, fullest: span, gender: person.gender, order: person.order))
      reading.mentions.append(
        MentionReading(span: span, name: UInt32(number), confidence: .sure))
    }
    let body = TextSpan(1, reading.text.count)
    reading.paragraphs = [.none, body]
    reading.sentences = [SentenceReading(span: body, firstToken: 0, endToken: 0, paragraph: 1)]
    return reading
  }
}
