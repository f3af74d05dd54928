import NewsCorpus
import Testing

@testable import NewsReading

@Suite("Languages")
struct LanguageTests {
  @Test("a report is recognised by its language", arguments: ForeignText.all)
  func recognised(report: ForeignText) {
    let reading = ReadArticle(report.text).reading
    #expect(reading.language == report.code)
    #expect(!reading.isReadInFull)
  }

  @Test("sentences end by the marks of the language", arguments: ForeignText.all)
  func sentences(report: ForeignText) {
    let article = ReadArticle(report.text)
    let sentences = article.reading.sentences.map { article.text($0.span) }
    #expect(sentences.count == report.sentences, "\(sentences)")
  }

  @Test("quotations are found by the marks of the language", arguments: ForeignText.all)
  func quotations(report: ForeignText) {
    let article = ReadArticle(report.text)
    #expect(article.quotations.map(\.words) == report.quotations)
  }

  @Test("no rule of English is run over another language", arguments: ForeignText.all)
  func nothingElse(report: ForeignText) {
    let reading = ReadArticle(report.text).reading
    #expect(reading.names.isEmpty && reading.mentions.isEmpty && reading.speakers.isEmpty)
    #expect(reading.figures.isEmpty && reading.dates.isEmpty)
    #expect(reading.quotations.allSatisfy { $0.speaker == nil && $0.cue.isEmpty })
  }

  @Test(
    "English stays English, however short, foreign its names or mixed",
    arguments: [
      "The quay is closed.",
      "Zlatan Ibrahimović joined Łódź on Monday, the club said in a statement.",
      "“Nous restons,” the mayor said in French. She had been asked what the town would do.",
      "维克比 is the Chinese name of the harbour, and it is on every map of the town.",
      "Die Zeit reported that the harbour was closed; Le Monde and El País did not.",
    ])
  func english(text: String) {
    let reading = ReadArticle(text).reading
    #expect(reading.language == "en")
    #expect(reading.isReadInFull)
  }

  @Test("letters of its own tell a language that has few function words")
  func ownLetters() {
    let reading = ReadArticle(
      """
      Vikbyspor maçın ardından zirveye yaklaştı. Takımın golcüsü Holm ligdeki yirminci golünü attı. \
      Rakip takımın kalecisi sakatlığı nedeniyle maçı yarıda bıraktı. Teknik adam hakemi eleştirdi.
      """
    ).reading
    #expect(reading.language == "tr")
  }

  @Test(
    "what is too short to tell is not recognised, and read as English is",
    arguments: ["Ferry sinks off Vikby", "Holm, Lind, Berg", "12 – 3", ""])
  func tooShort(text: String) {
    let reading = ReadArticle(text).reading
    #expect(reading.language == "und")
    #expect(reading.isReadInFull)
  }

  @Test(
    "a language that is not among ours is not recognised and not read",
    arguments: [
      """
      Vikby sadam jääb reedeni suletuks, teatas linnapea esmaspäeval. Politsei sõnul viidi kõik \
      laevad teise kohta, sest kai müür vajab kiiresti parandamist enne talve tulekut.
      """,
      "Порти Викбӣ то рӯзи ҷумъа баста мемонад, гуфт шаҳрдор дар нишасти хабарӣ.",
    ])
  func unknown(text: String) {
    let reading = ReadArticle(text).reading
    #expect(reading.language == "und")
    #expect(!reading.isReadInFull)
  }

  @Test(
    "dialogue after a dash is a quotation without the narrator's words",
    arguments: [
      ("— Мы не уйдём отсюда, — сказал он, — и это всё.", ["Мы не уйдём отсюда,", "и это всё."]),
      ("—No nos vamos de aquí —dijo él—. Eso es todo.", ["No nos vamos de aquí", "Eso es todo."]),
      (
        "– Nie wyjdziemy stąd, bo to jest nasze i nie ma nic innego – powiedział on. – To tyle.",
        ["Nie wyjdziemy stąd, bo to jest nasze i nie ma nic innego", "To tyle."]
      ),
      (
        "— Nous ne partons pas de la ville et c’est tout.",
        ["Nous ne partons pas de la ville et c’est tout."]
      ),
    ])
  func dashes(paragraph: String, parts: [String]) {
    let article = ReadArticle(paragraph)
    let spans = article.reading.quotations.flatMap { $0.parts.isEmpty ? [$0.span] : $0.parts }
    #expect(spans.map(article.text) == parts)
  }

  @Test("a list with dashes is no dialogue")
  func list() {
    let article = ReadArticle(
      "Les quais de la ville sont fermés :", "— le quai du nord", "— le quai du sud")
    #expect(article.reading.quotations.isEmpty)
  }

  @Test(
    "marks are paired as the language pairs them",
    arguments: [
      ("»Wir bleiben hier und das ist gut«, sagte sie.", ["Wir bleiben hier und das ist gut"]),
      ("„Wir sagen ‚ja‘ und das ist gut”, sagte sie zu uns.", ["Wir sagen ‚ja‘ und das ist gut"]),
      ("『我们在这里』和「我们的船」都是他们说的。", ["我们在这里", "我们的船"]),
      ("Le «port» est une ville et «le quai» n’est pas dans la ville.", ["port", "le quai"]),
      ("Er sagte: „Wir gehen nicht, und das ist gut.", ["Wir gehen nicht, und das ist gut."]),
    ])
  func pairs(paragraph: String, words: [String]) {
    let article = ReadArticle(paragraph)
    #expect(article.quotations.map(\.words) == words)
  }

  @Test(
    "a paragraph in another language than its article is noted",
    arguments: [
      ("The talks ended on Monday, the office said, and no date was set for the next round.", []),
      (
        "Die Gespräche endeten am Montag, und der Hafen bleibt bis zum Freitag geschlossen.", ["de"]
      ),
      ("Переговоры закончились, но никто не сказал, когда они будут продолжены и где.", ["ru"]),
      ("他说港口要关闭到星期五，因为船只不能在那里停靠，没有人知道什么时候重新开放。", ["zh"]),
      ("Ada Holm, Bo Lind, Cai Berg, Dag Ek, Eva Falk, Gun Hult, Ida Jonsson, Kim Lund", []),
      ("“Nous restons,” the mayor said in French to those who had asked her what to do.", []),
    ])
  func foreignParagraphs(paragraph: String, languages: [String]) {
    let english = "The mayor of the town said that it was too early to say what would happen next."
    let reading = ReadArticle("\(english)\n\(paragraph)\n\(english)\n\(english)").reading
    #expect(reading.language == "en")
    #expect(reading.foreignParagraphs.map(\.language) == languages)
  }

  @Test(
    "what opens its sentence and is followed by words about it is a statement, however short",
    arguments: [
      ("Der Hafen ist zu. „Das reicht nicht“, sagte die Frau nach der Sitzung.", .direct),
      ("«Этого мало», — заявила она после того, как они вышли на улицу.", .direct),
      ("« Pas encore », a dit la maire de la ville à ceux qui étaient là.", .direct),
      ("„Die Welt“ meldet, dass der Hafen bis zum Freitag geschlossen ist.", .scare),
      ("Er las „Die Welt“, als er mit dem Boot in der Stadt war.", .scare),
    ] as [(String, QuotationKind)])
  func shortStatements(paragraph: String, kind: QuotationKind) {
    #expect(ReadArticle(paragraph).quotations.map(\.kind) == [kind])
  }

  @Test("a term in marks is no statement")
  func kinds() {
    let article = ReadArticle(
      "Le «port» est une ville. Elle a dit : «Nous restons dans la ville et nous le disons.»")
    #expect(article.quotations.map(\.kind) == [.scare, .direct])
  }
}
