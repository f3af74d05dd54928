import NewsCorpus
import Testing

@testable import NewsReading

@Suite("Voices")
struct VoiceTests {
  @Test(
    "each voice of a sentence has its own words",
    arguments: [
      (
        "Mara Lind, the pilot, called the quay “a trap” and Olav Brandt, a diver, described the boats as “tubs”.",
        ["Mara Lind: a trap", "Olav Brandt: tubs"]
      ),
      (
        "Lind dismissed the plan as “a joke”, while Brandt called it “our last hope”.",
        ["Lind: a joke", "Brandt: our last hope"]
      ),
      (
        "Pia Holm told Dagen that Lind “never came”, and that Brandt had warned her: “Do not wait.”",
        ["Pia Holm: never came", "Brandt: Do not wait."]
      ),
      (
        "Holm said the board had promised him: “The quay stays open.”",
        ["Holm: the board had promised him", "the board: The quay stays open."]
      ),
      (
        "Mara Lind said she “took no pride in it”, while a neighbour, a diver, said: “It was the best we had.”",
        ["Mara Lind: took no pride in it", "a neighbour: It was the best we had."]
      ),
      (
        "The harbour master told crews not to leave the fjord.",
        ["The harbour master: not to leave the fjord"]
      ),
      ("Police urged drivers not to stop.", ["Police: not to stop"]),
      ("Lind told the crew to wait.", ["Lind: to wait"]),
      (
        "Lind said the quay was closed, but Brandt called it “wide open”.",
        ["Lind: the quay was closed", "Brandt: wide open"]
      ),
      (
        "Holm recalled that her boss had told her: “Do not wait.”",
        ["her boss: Do not wait."]
      ),
      (
        "Farmers whose fields lie by the river say the quay is a trap.",
        ["Farmers: the quay is a trap"]
      ),
      (
        "Pia Holm told members that she had met the minister, who promised her: “No jobs will go.”",
        ["the minister: No jobs will go."]
      ),
      (
        "The harbour master was warned by divers on Monday that the wall would give way, and did nothing.",
        ["divers: the wall would give way"]
      ),
      (
        "In the survey, 61 percent of skippers who backed Lind said the channel was too shallow.",
        ["61 percent of skippers: the channel was too shallow"]
      ),
      ("Pilots who know Brandt say he will stay.", ["Pilots: he will stay"]),
      ("A woman who lives near Vik said she heard it.", ["A woman: she heard it"]),
      (
        "The regional body, UHA, said the vote would be held again.",
        ["UHA: the vote would be held again"]
      ),
      (
        "She’s found that the ferries come back, Mara Lind says.",
        ["Mara Lind: She’s found that the ferries come back"]
      ),
      (
        "The ferries come back. “All of them are late.” So said Pia Holm, who mends them.",
        ["Pia Holm: All of them are late."]
      ),
      (
        "The Courier took no note of this, but according to the port office, fares in Vik rose by a third.",
        ["the port office: fares in Vik rose by a third"]
      ),
      (
        "“Harbour Day” searches spike every four years, according to the port office.",
        ["the port office: “Harbour Day” searches spike every four years"]
      ),
      (
        "The council passed the plan despite calls from some deputies who say such quays only feed the habit.",
        ["some deputies: such quays only feed the habit"]
      ),
      (
        "It is rare with the rise of the pilots — from 33 percent to 50 percent this year, according to the office — and odd.",
        ["the office: from 33 percent to 50 percent this year"]
      ),
      (
        "In most cases the council has allowed the ferries to maintain the fare, brokers said.",
        ["brokers: In most cases the council has allowed the ferries to maintain the fare"]
      ),
      (
        "Deputies said the line will make thousands of jobs — a claim that has been disputed by critics.",
        ["Deputies: the line will make thousands of jobs"]
      ),
      // Whoever is said to call it something calls it so.
      ("The levy was described by Mara Lind as “a toll on rain”.", ["Mara Lind: a toll on rain"]),
      ("The levy was justified by the board as “a last step”.", ["the board: a last step"]),
      (
        "The levy, dismissed by critics as “a toll on rain”, was dropped.",
        ["critics: a toll on rain"]
      ),
      // A verb of saying right before the marks has them, whatever was said before.
      (
        "“We sail,” Mara Lind said, before Olav Brandt replied, “Not with that engine.”",
        ["Mara Lind: We sail,", "Olav Brandt: Not with that engine."]
      ),
      ("“We sail,” Mara Lind said as the crew shouted “Never!”", ["the crew: Never!"]),
      // A day that something belongs to is no time of saying; who keeps saying it says it.
      ("Critics say April’s flood drowned the nets.", ["Critics: April’s flood drowned the nets"]),
      ("Olav Brandt keeps saying the quay is safe.", ["Olav Brandt: the quay is safe"]),
      // One who speaks of what he calls something goes on.
      ("Lind said the plan is what he calls “a joke”.", ["Lind: a joke"]),
      ("Lind said critics will say “never” to the plan.", ["Lind: never"]),
    ] as [(String, [String])])
  func voices(sentence: String, expected: [String]) {
    let article = ReadArticle(sentence)
    let found = article.reading.quotations.filter { $0.kind != .scare }.map { quotation in
      let parts = quotation.parts.isEmpty ? [quotation.span] : quotation.parts
      return article.text(quotation.written) + ": "
        + parts.map(article.text).joined(separator: " … ")
    }
    #expect(expected.allSatisfy { found.contains($0) }, "\(found)")
    for (speaker, words) in expected.map({ $0.split(separator: ": ") }).map({ ($0[0], $0[1]) }) {
      #expect(!found.contains { !$0.hasPrefix(speaker) && $0.contains(words) }, "\(found)")
    }
  }

  @Test(
    "a second clause speaks with its own subject, described or named",
    arguments: [
      (
        "The mill denied it, and a spokeswoman, Pia Holm, said the gates would open.",
        "a spokeswoman"
      ),
      ("The mill stayed shut, and its owner, Pia Holm, said the gates would open.", "its owner"),
      ("The mill stayed shut, but Pia Holm, the owner, said the gates would open.", "Pia Holm"),
    ])
  func secondClause(sentence: String, written: String) {
    let found = ReadArticle(sentence).quotations.map { "\($0.written): \($0.words)" }
    #expect(
      found.filter { $0.contains("the gates") } == ["\(written): the gates would open"], "\(found)")
    #expect(ReadArticle(sentence).meant.last == "Pia Holm")
  }

  @Test(
    "whoever tells what another said is named as the one by whom it came",
    arguments: [
      ("Lind said the pilots had told her that the channel was closed.", "the pilots", "Lind"),
      ("He said the channel was closed, officials added.", "He", "officials"),
      (
        "Holm told the board that she had been told by the pilots that the channel was closed.",
        "the pilots", "Holm"
      ),
    ])
  func relays(sentence: String, written: String, via: String) throws {
    let article = ReadArticle(sentence)
    let inner = try #require(
      article.reading.quotations.first { article.text($0.written) == written })
    #expect(article.text(inner.span) == "the channel was closed")
    #expect(article.text(inner.via) == via)
  }

  @Test(
    "a pronoun is whoever is the subject of the sentence before, whatever stands around the name",
    arguments: [
      (
        [
          "Mayor Olav Brandt wants Mr. Wray to go.",
          "But the top lawyer on the harbour committee Dr. Pia Holm of Bergen told Dagen she would wait.",
          "“There is a problem here,” she said.",
        ], "Pia Holm"
      ),
      (
        [
          "“The dam has aged,” Karl Ruud, who wrote the report, told Dagen.",
          "On Tuesday, Councillor Peter King, a Liberal, while praising the crews, rejected its claims.",
          "“I am very critical of that,” he told Dagen.",
        ], "Peter King"
      ),
      (
        [
          "“The quay is safe,” Mayor Olav Brandt said.",
          "Unlike Mr. Brandt, who never came, Mr. Holm pointed back to the last four years.",
          "“The proof is the closed quay,” he said.",
        ], "Holm"
      ),
      (
        [
          "“Nobody is above us,” Adam Server wrote in Dagen.",
          "The result is that Mr. Brandt, 84, has become untouchable despite the speech in which he blasted “the old quay”.",
        ], "Brandt"
      ),
      (
        [
          "Another senator backing the delay, Sen. Mike Lee, went to the floor.",
          "He argued the delay was helpful.",
        ], "Mike Lee"
      ),
      (
        [
          "Lieutenant Gov. Karl Brun was there with Vik Gov. Ralph Nordam.",
          "The governor said on Saturday that he was mistaken.",
        ], "Ralph Nordam"
      ),
      (
        [
          "Police Chief Jana Harto was named in 2012.", "Police said the man tried to grab a gun.",
        ], "Police"
      ),
      (
        [
          "But the top Liberal on the harbour committee Rep. Adam Skov of Bergen told Dagen he would wait."
        ], "Adam Skov"
      ),
      (
        [
          "“It is a long road,” Celia Lake, a pollster, said.",
          "Liberals have come home from their districts. This is a “change” election, they say.",
        ], "Liberals"
      ),
    ])
  func subjects(paragraphs: [String], speaker: String) {
    #expect(ReadArticle(paragraphs).meant.last == speaker)
  }

  @Test(
    "who speaks is one noun, not what stands before it",
    arguments: [
      ("The firms whose boats engineers say are leaking were named.", "engineers"),
      (
        "About 44 percent said they would wait, while only 23 percent said they would sell.",
        "23 percent"
      ),
      (
        "The plan was rejected by council chair Carl Ward, from Alabaster, who said he would resign.",
        "Carl Ward"
      ),
    ])
  func oneNoun(sentence: String, written: String) throws {
    #expect(try #require(ReadArticle(sentence).quotations.last).written.hasSuffix(written))
  }

  @Test("what is told to somebody at length is what stands behind it")
  func story() {
    #expect(
      ReadArticle(
        "Hours later, Holm told a different story to Dagen, saying that the boat was carrying salt."
      ).quotations.map(\.words) == ["the boat was carrying salt"])
  }

  @Test(
    "the headline of another page is nobody's statement",
    arguments: [
      "READ MORE: ‘We wait’: Lind on the quay", "READ MORE: Ferry to sail by May, Lind says",
      "WATCH: Brandt said that the quay would close",
    ])
  func links(line: String) {
    let article = ReadArticle("Lind said the quay would close.", line)
    #expect(article.meant.dropFirst().allSatisfy { $0 == "?" }, "\(article.meant)")
  }

  @Test("the mark of a shot list is nobody's name")
  func shotList() {
    let article = ReadArticle(
      "2. SOUNDBITE (English) Mara Lind, mayor of Vik: “We can find a way.”")
    #expect(article.meant == ["Mara Lind"])
  }

  @Test("the title of a report is not what it says")
  func reportTitle() throws {
    let article = ReadArticle(
      "According to a report by Dagen, “Quays of the North,” boats have been lost for years.")
    #expect(
      article.quotations.filter { $0.written.contains("report") }.map(\.words)
        == ["boats have been lost for years"])
  }

  @Test("what is called by a name in marks is named whole")
  func namedInMarks() {
    #expect(
      ReadArticle("Life is longer with ferries, according to the “Ferry Freedom” index.")
        .quotations.first?.written == "the “Ferry Freedom” index")
  }

  @Test("reports that are denied are nobody's statement")
  func deniedReports() {
    #expect(
      ReadArticle("Police discounted earlier reports that the brothers had robbed a boat.")
        .quotations.isEmpty)
  }

  @Test("a clause that a cue interrupts is one statement")
  func interruptedClause() {
    let found = ReadArticle("The loss of boats to Bergen, Holm said, created a “sucking sound.”")
      .quotations
    #expect(found.map(\.written) == ["Holm"] && found.map(\.kind) == [.partial])
  }

  @Test("what stands under a heading of its own is hardly the last speaker's")
  func headed() {
    let article = ReadArticle(
      "“We are glad,” Pia Holm said.", "The impact: “It has been hard to watch”")
    #expect(article.reading.quotations.last?.confidence == .guess)
  }

  @Test(
    "a subject ends at its verb, also where a participle behind the object reports",
    arguments: [
      (
        "Her party sent out a leaflet to members saying: “We kept the quay open.”", "Her party"
      ),
      (
        "Mara Lind’s oldest friend praised pilots saying: “You brought us home.”",
        "Mara Lind’s oldest friend"
      ),
      ("The letter goes on to say: “Calm is what pilots want.”", "The letter"),
      (
        "Lind’s spokesman shot back in a letter, saying “the quay was never for sale.”",
        "Lind’s spokesman"
      ),
      ("Police officers trained in Vik said the quay was shut.", "Police officers trained in Vik"),
    ])
  func subjectEnd(sentence: String, written: String) {
    #expect(ReadArticle(sentence).quotations.map(\.written) == [written])
  }

  @Test(
    "whom a paper quotes as saying something says it",
    arguments: [
      "The Vik Lawyer quoted Mara Lind as saying: “The quay was wrongly built.” She added: “It leaks.”",
      "The Vik Lawyer remembers Mara Lind saying the quay was unsafe. She added that it leaks.",
      "The Vik Courier quoted Mara Lind as saying the quay was unsafe. She added that it leaks.",
    ])
  func quotedAsSaying(sentence: String) {
    let article = ReadArticle(sentence)
    #expect(article.meant == ["Mara Lind", "Mara Lind"])
    #expect(article.text(article.reading.quotations[0].via).hasPrefix("The Vik"))
  }

  @Test(
    "a clause before the main one ends where that begins",
    arguments: [
      ("After Mara Lind said the quay was unsafe, the board closed it.", "the quay was unsafe"),
      (
        "After Lind said the quay, built in 1900, leaks, the board met.",
        "the quay, built in 1900, leaks"
      ),
      (
        "As Lind told deputies the quay was unsafe, pilots gathered outside.", "the quay was unsafe"
      ),
      (
        "The board met after Lind said it was unsafe, old and rotten.",
        "it was unsafe, old and rotten"
      ),
    ])
  func fronted(sentence: String, words: String) {
    #expect(ReadArticle(sentence).quotations.map(\.words) == [words])
  }

  @Test(
    "what a source is is no part of what it says",
    arguments: [
      "According to Jon Berg, a harbour expert, the quay is shut.",
      "According to Jon Berg, a visiting fellow at the Harbour Institute who knows quays, the quay is shut.",
    ])
  func apposition(sentence: String) {
    #expect(ReadArticle(sentence).quotations.map(\.words) == ["the quay is shut"])
  }

  @Test(
    "what would be said is not said",
    arguments: [
      "Mara Lind would say that the quay is unsafe if she were asked.",
      "If elected, Lind would tell the board that the quay is unsafe.",
      "By May the pilots will have said that the quay is unsafe.",
    ])
  func wouldBe(sentence: String) {
    #expect(ReadArticle(sentence).meant == [])
  }

  @Test("a that before they’re is no part of the words")
  func contracted() {
    let article = ReadArticle("Several pilots noted that they’re still waiting.")
    #expect(article.quotations.map(\.words) == ["they’re still waiting"])
  }

  @Test(
    "an office is not the one below it, nor one that was held before",
    arguments: [
      (
        "President Luis Arce met Vice President Lula Tarn. “We spoke,” the vice president said. “It was short,” the president said.",
        ["Lula Tarn", "Luis Arce"]
      ),
      (
        "Deputy Mayor Sam Orr met Mayor Jo Tate. “We spoke,” the deputy mayor said. “It was short,” the mayor said.",
        ["Sam Orr", "Jo Tate"]
      ),
      (
        "Mayor Jo Tate met former Mayor Sam Orr on Friday. “We spoke,” Orr said. “It was short,” the mayor said.",
        ["Sam Orr", "Jo Tate"]
      ),
      (
        "Prime Minister Jo Tate met Foreign Minister Sam Orr. “Welcome,” the prime minister said. “Thanks,” the minister said.",
        ["Jo Tate", "Sam Orr"]
      ),
      (
        "Tom Bishop met Bishop Tom Hale. “Welcome,” Bishop said. “Thank you,” the bishop said.",
        ["Tom Bishop", "Tom Hale"]
      ),
    ])
  func offices(text: String, meant: [String]) {
    #expect(ReadArticle(text).meant == meant)
  }

  @Test(
    "a surname that two relatives bear is the one's who is told apart, or nobody's",
    arguments: [
      ("Ron Pell and his father, Ed Pell, ran. “I lost,” said the elder Pell.", ["Ed Pell"]),
      ("Ed Pell and his son, Ron Pell, ran. “I won,” the younger Pell said.", ["Ron Pell"]),
      ("Ron Pell and his father, Ed Pell, ran. “I won,” the younger Pell said.", ["Ron Pell"]),
      ("Tom Dow died on Friday. His widow, Eva Dow, wept. “He was kind,” Dow said.", ["?"]),
      (
        "The court heard Anna Dow and Robert Dow, her brother. “He hit me,” Dow said. “No,” Dow said.",
        ["?", "?"]
      ),
    ])
  func relatives(text: String, meant: [String]) {
    #expect(ReadArticle(text).meant == meant)
  }

  @Test(
    "two voices in one sentence keep their own words",
    arguments: [
      "Helen Brody said the roof was “solid,” and Tom Escott said it was “rotten.”",
      "Helen Brody said it was “solid”, though Tom Escott argued that it was “rotten.”",
      "Helen Brody said that it was “solid” and Tom Escott added that it was “rotten.”",
    ])
  func twoVoices(sentence: String) {
    let article = ReadArticle(sentence)
    #expect(article.meant == ["Helen Brody", "Tom Escott"])
    let parts = article.reading.quotations.map { $0.parts.map(article.text) }
    #expect(parts.map(\.count) == [1, 1] && parts[1] == ["rotten."])
  }

  @Test("what is only hoped, asked or contrary to fact is no sure statement")
  func unsaid() {
    #expect(
      ReadArticle("Had Escott said the roof was rotten, the school would have shut.").meant == [])
    #expect(ReadArticle("Brody hopes Escott will say that the roof is safe.").meant == [])
    let asked = ReadArticle("Helen Brody asked whether the plan was lawful.").reading.quotations
    #expect(asked.allSatisfy { $0.confidence == .guess })
  }

  @Test(
    "no dateline stands in what is said",
    arguments: [
      "NEW DELHI: The old mill burned down, Ruth Ansell said.",
      "BRACKLEY (AP) _ The old mill burned down, Ruth Ansell said.",
      "BRACKLEY (Dow Jones)--The old mill burned down, Ruth Ansell said.",
      "Brackley (dpa) - The old mill burned down, Ruth Ansell said.",
    ])
  func dateline(paragraph: String) {
    #expect(ReadArticle(paragraph).quotations.map(\.words) == ["The old mill burned down"])
  }

  @Test(
    "whoever is named beside the speaker does not speak",
    arguments: [
      (
        "Ole Lind won the vote. Holm hit Lind and his brother, former President Erik Lind. “I am tired,” Lind said.",
        ["Ole Lind"]
      ),
      (
        "Rep. Ole Brandt quit. Brandt’s grandnephew, state Sen. Per Brandt, ran. “My boats stay,” Brandt said.",
        ["Ole Brandt"]
      ),
      (
        "Olav Brandt came. A moved Brandt, standing beside his wife, Eva, said: “We stay.”",
        ["Olav Brandt"]
      ),
    ])
  func beside(text: String, meant: [String]) {
    #expect(ReadArticle(text).meant == meant)
  }

  @Test(
    "verbs that tell no speech of their subject give no statement",
    arguments: [
      "Holm, whom nobody knew until she declared herself for the sale, is the new mayor.",
      "Holm will keep the quay shut until he finds out whether the piles are rotten.",
    ])
  func noSpeech(sentence: String) {
    #expect(ReadArticle(sentence).meant == [])
  }

  @Test(
    "nobody says what almost nobody says, and a man who is dubbed something did not dub",
    arguments: [
      "Virtually no one on the board dares to say, “We were wrong.”",
      "The pilot dubbed “the Owl of Vik” declined to go.",
    ])
  func almostNobody(sentence: String) {
    #expect(ReadArticle(sentence).meant == ["?"])
  }

  @Test("who chooses others does not say what these say")
  func chosen() {
    let article = ReadArticle("Some Danes pick deputies who say they will quit.")
    #expect(article.quotations.map(\.written) == ["deputies"])
  }

  @Test("a reply is not the last speaker's")
  func reply() {
    let article = ReadArticle(
      "“Please stay,” Pia Holm begged. “I cannot,” came the reply from the deck.")
    #expect(article.meant == ["Pia Holm", "?"])
  }

  @Test("a text may end in the middle of anything")
  func cutOff() {
    let sentences = [
      "Holm said the quay would be sold but gave no price and did not elaborate.",
      "Holm said the quay would be sold, meaning all others, with only 12% of them, had to agree.",
      "Another senator backing it, Sen. Mike Lee, went. He argued the delay was helpful.",
      "The quay is shut, said another senator, Sen. Mike Lee.",
      "According to the “Ferry Freedom” index, “Quays of the North,” boats are lost.[9][17] Many swam.",
      "2. SOUNDBITE (English) Mara Lind, mayor of Vik: “We can find a way.”",
      "The loss of boats, Holm said, made a “sound”, while only 23 percent said they would sell.",
      "READ MORE: ‘We wait’: Lind thanked the crew in a statement. “You were brave.”",
    ]
    for sentence in sentences {
      for end in sentence.indices where sentence[end] == " " || sentence[end].isPunctuation {
        let article = ReadArticle(String(sentence[..<end]))
        let size = article.reading.text.count
        #expect(article.reading.quotations.allSatisfy { $0.span.upper <= size })
      }
    }
  }

  @Test("a pronoun behind marks means nobody whom the marks name")
  func ownWords() {
    let article = ReadArticle(
      "Political scientist Wagner notes that both sides win votes.",
      "“Compromise is not possible with such anger,” he says.")
    #expect(article.meant == ["Wagner", "Wagner"])
  }

  @Test("the quotations of a numbered list are not the last speaker's")
  func listed() {
    let article = ReadArticle(
      "The photographer, Mike Marsh, said he was there.", "49. “We are getting rid of the ferry.”",
      "50. “And nobody knows what a harbour is.”")
    #expect(article.meant == ["Mike Marsh", "?", "?"])
  }

  @Test("whom somebody wrote to is no part of what was written")
  func addressee() {
    let article = ReadArticle(
      "Seven deputies wrote to Brandt last month to voice concern over the ferry, saying it leaks.")
    #expect(article.quotations.map(\.words) == ["it leaks"])
  }

  @Test("a long paragraph is read in a time that grows as it does")
  func longParagraph() {
    func time(_ count: Int) -> Duration {
      let part =
        "“We will “not” go,” Ada Lind said. “It leaks,” she added. They call it “a trap” here. "
      let text = String(repeating: part, count: count)
      return (0..<3).map { _ in ContinuousClock().measure { _ = ReadArticle(text) } }.min() ?? .zero
    }
    // Eight times the text: 64 times the time where it is quadratic.
    #expect(time(1_200) < time(150) * 24)
  }

  @Test(
    "the name of a programme or a plan in marks is nobody's words",
    arguments: [
      "“It is rising,” Brandt told “Good Day Vik” anchor Mara Lind on Friday.",
      "Brandt, who backs “Quays for All,” said he would vote for it.",
      "In a speech entitled, “Quays for All: Pilots as Kings,” Holm lamented that boats were lost.",
      "He supports “Quays for All” and a tax on yachts, Brandt said.",
    ])
  func names(sentence: String) throws {
    let article = ReadArticle(sentence)
    let name = try #require(
      article.reading.quotations.first {
        let words = article.text($0.span)
        return words.hasPrefix("Good Day") || words.hasPrefix("Quays")
      })
    #expect(name.kind == .scare && name.speaker == nil)
  }

  @Test(
    "what is only said about somebody is no statement",
    arguments: [
      "Nothing Lind says about herself, her rivals and the port can be taken at face value.",
      "Everything Lind says about the port, her rivals and the ferries is doubted.",
      "Not everyone agrees that there is a problem.",
      "Neither Lind nor Brandt would say what happened to the boats.",
      "Politicians complain loudly about wealth, but their own policies are making it.",
      "The subpoena may reveal “relevant information” about the fares.",
      "This evidence would show that Holm acted alone.",
      "Brandt’s unusual moves revealed just how careful the council is.",
      "In Tarrow, the quay has been shut by a strike, an issue Holm has repeatedly highlighted.",
    ])
  func unsaid(sentence: String) {
    #expect(ReadArticle(sentence).quotations.filter { $0.kind != .scare }.isEmpty)
  }

  @Test("a president is neither his son nor his son's wife, who alone are named in full")
  func family() {
    let article = ReadArticle(
      "President Lund had a good week.",
      "President Lund taunted the paper: “The quay is open,” he said.",
      "Others spoke of Erik Lund Jr. and his wife, Mara Lund, who are divorcing.")
    #expect(article.meant == ["Lund"])
    let names = article.reading.names.map { article.text($0.fullest) }
    #expect(names.contains("Lund") && names.contains("Erik Lund Jr."))
  }

  @Test("she is no share of those who were asked")
  func share() {
    let article = ReadArticle(
      "In the survey, 43% said they trusted the council.",
      "Among them is Ida Moe, 70. She said that the vote is long overdue.")
    #expect(article.meant.last != "43%")
  }

  @Test(
    "what the writer goes on with behind a comma is not the speaker's",
    arguments: [
      "Holm said the quay would be sold by autumn, as Dagen reported last week.",
      "Holm said the quay would be sold by autumn, even as two deputies packed their desks.",
      "Holm said the quay would be sold by autumn, before leaving through a side door.",
      "Holm said the quay would be sold by autumn, a claim that the board has never answered.",
      "Holm said the quay would be sold by autumn, meaning all other deputies have to agree.",
      "Holm said the quay would be sold by autumn, which means a vote in May.",
      "Holm said the quay would be sold by autumn but declined to say to whom.",
      "Holm said the quay would be sold by autumn but gave no price.",
      "Holm said the quay would be sold by autumn, and did not elaborate.",
      "Holm said the quay would be sold by autumn, with only 12% of deputies agreeing.",
      "Holm said the quay would be sold by autumn, also breaking with Brandt, who wanted more.",
    ])
  func writersEnd(sentence: String) {
    #expect(
      ReadArticle(sentence).quotations.map(\.words) == ["the quay would be sold by autumn"])
  }

  @Test("who tells what another said has relayed it")
  func relayed() throws {
    let article = ReadArticle("Holm said that Lind had promised: “The quay stays open.”")
    let quotation = try #require(
      article.reading.quotations.first { article.text($0.span) == "The quay stays open." })
    #expect(article.text(quotation.written) == "Lind")
    #expect(article.text(quotation.via) == "Holm")
    #expect(quotation.confidence != .sure)
  }

  @Test(
    "a quotation without a cue goes to the one who stands before the public, and is not sure",
    arguments: [
      (["Mara Lind, the pilot, turned to the crowd. “We sail on Monday.”"], "Mara Lind"),
      (["Mayor Olav Brandt was asked about the quay. “It stays shut.”"], "Olav Brandt"),
      (["“It sank,” said Pia Holm. Brandt shrugged. “It was old.”"], "Brandt"),
      (["Pia Holm took the stage at noon. “We are all here.”"], "Pia Holm"),
      (["The hall was full. “We are all here.”"], "?"),
      (["Lind buried her father on Monday. “We are all here.”"], "?"),
      (["Mara Lind turned to Olav Brandt. “You are all here.”"], "?"),
      (
        [
          "“Tarrow is grateful,” a statement read.",
          "District lawyer Mara Lind thanked Brandt’s crew in a statement on Friday. “You were brave.”",
        ], "Mara Lind"
      ),
    ] as [([String], String)])
  func staged(paragraphs: [String], speaker: String) throws {
    let article = ReadArticle(paragraphs)
    #expect(article.meant.last == speaker)
    #expect(article.reading.quotations.last?.confidence == .guess)
  }

  @Test(
    "what is left open or stands aside is nobody's statement",
    arguments: [
      "Olav Brandt, if confirmed, would lead the harbour board from May.",
      "Officials left it open whether they will ask for the crew to go home.",
      "Nobody knows whether the pilots will demand to sail.",
      "The quay will close unless officials agree to wait.",
      "Lind, once announced as the head of the board, would move to Vik.",
      "Critics, when asked, would rather wait than pay.",
      "What we call “progress” is a new quay.",
    ])
  func nobody(sentence: String) {
    let quotations = ReadArticle(sentence).quotations
    #expect(quotations.filter { $0.kind != .scare } == [])
  }

  @Test(
    "more ways of stating something",
    arguments: [
      (
        "The pilots have informed the board of the need to mend the quay.", "The pilots",
        "the need to mend the quay"
      ),
      ("Vik council envisions “a harbour without cars.”", "Vik council", "a harbour without cars."),
      ("The mayor reiterated his support for the quay.", "The mayor", "his support for the quay"),
      ("The board expressed confidence in the pilots.", "The board", "confidence in the pilots"),
      ("Officials warned the crew of a storm in the fjord.", "Officials", "a storm in the fjord"),
      ("“We wait,” she said. “There is time,” Mara Lind went on.", "Mara Lind", "There is time,"),
      (
        "The mayor justified the cut by pointing to last year.", "The mayor",
        "the cut by pointing to last year"
      ),
    ] as [(String, String, String)])
  func statements(sentence: String, speaker: String, words: String) {
    let found = ReadArticle(sentence).quotations.map { "\($0.written): \($0.words)" }
    #expect(found.contains("\(speaker): \(words)"), "\(found)")
  }

  @Test("the reporter's clause after what is called for is no part of it")
  func calledFor() {
    #expect(
      ReadArticle(
        "Mayor Pia Holm called for the closing of the mill last autumn after its owner had sold it."
      )
      .quotations.map(\.words) == ["the closing of the mill"])
  }

  @Test(
    "a dateline is no part of what is said",
    arguments: [
      "VIK, Norway (AP) - The quay is shut, the owners said.",
      "VIK (Reuters) — The quay is shut, the owners said.",
      "Vik, Norway (AP) — The quay is shut, the owners said.",
      "VIK, 12 March — The quay is shut, the owners said.",
      "(Reuters) - The quay is shut, the owners said.",
      "VIK, Norway – The quay is shut, the owners said.",
    ])
  func dateline(sentence: String) {
    #expect(ReadArticle(sentence).quotations.map(\.words) == ["The quay is shut"])
  }
}
