import NewsCorpus
import Testing

@testable import NewsReading

@Suite("Speakers")
struct SpeakerTests {
  @Test(
    "each quotation goes to the one who is meant",
    arguments: [
      // The plural that opens a sentence, whatever list it is on, with its place and clause.
      (
        [
          "Engineers warned that the piers sink.",
          "Doctors at the clinic, who have seen forty cases, said that the water was bad.",
        ],
        ["Engineers", "Doctors at the clinic"]
      ),
      // A study has authors, who are not named.
      (
        ["A study by the harbour board found that boats sink.", "They said that nets help."],
        ["A study by the harbour board", "?"]
      ),
      // She is one, and no couple.
      (
        [
          "Peter Lind and his wife, Mary Lind, own the mill. Peter Lind said it closes. “It is over,” she said."
        ],
        ["Peter Lind", "?"]
      ),
      // A plural at the head of a sentence is many, and no woman; who is staff may speak.
      (
        ["Mary Holm left the board.", "Proponents say it helps. She said it was late."],
        ["Proponents", "Mary Holm"]
      ),
      (["The quay closed as city staff said they could not wait."], ["city staff"]),
      // One of a party is who is named behind the comma, however the party is written.
      (["“It will sink us,” said the board's top Conservative, Coun. Mara Lind."], ["Mara Lind"]),
      (["“It will sink us,” shot back a Republican, Olav Brandt of Vik."], ["Olav Brandt"]),
      // A relative of whom the article gives the first name alone may bear the surname too.
      (
        [
          "Ada Sund phoned her mother, Berit, from the ferry.",
          "“I told her to jump,” Mrs Sund said.",
        ],
        ["?"]
      ),
      (
        [
          "Peter Sund mends nets. His son, Jon, sells them.",
          "“He is slow,” the younger Sund said.",
        ],
        ["?"]
      ),
      (
        [
          "On Friday Tom and Sara Sund were looking for their son, Elias Sund, 7.",
          "“We hope,” Mr Sund said.",
        ],
        ["?"]
      ),
      // A pronoun is not who is named behind it.
      (
        [
          "“It is over,” Mara Lind said. She said Lind's quay had sunk long ago."
        ],
        ["Mara Lind", "?"]
      ),
      (
        ["“It is over,” Mara Lind said. She said the Lind family would pay."],
        ["Mara Lind", "Mara Lind"]
      ),
      // Who is called by the first name is not who is called by the surname a line later.
      (
        [
          "Olav Sund and his wife, Berit Sund, won the regatta.", "“I wept,” Berit said.",
          "“She did,” Sund said.",
        ],
        ["Berit Sund", "Olav Sund"]
      ),
      // Half of a surname is another's.
      (
        [
          "Harbour master Idar Lie-Moe has left. His wife, the potter Ana Moe, said he was “free”.",
          "“I am,” Lie-Moe said.", "“At last,” said Moe.",
        ],
        ["Ana Moe", "Idar Lie-Moe", "Ana Moe"]
      ),
      // What Lind says of Sund.
      (
        ["Mara Lind will miss Olav Sund.", "“He knew the tides,” said Lind of Sund."], ["Mara Lind"]
      ),
      // Somebody is nobody who was named.
      (["“I am for it,” said Mara Lind.", "“Shame,” someone cried."], ["Mara Lind", "someone"]),
      // Whom another quotes says it, not who quotes.
      (
        [
          "Olav Sund was held on Friday.",
          "“I was asleep,” his lawyer, Mara Lind, quoted him as saying.",
        ], ["?"]
      ),
      (
        ["Vik's Kim Min-ho watched the regatta. “Row,” the news agency KNN quoted him as saying."],
        ["Kim Min-ho"]
      ),
      // A trade tells a person.
      (
        [
          "The pipes leaked for years, said Tove Arnesen, a plumber. “We told the owner,” she said."
        ],
        ["Tove Arnesen", "Tove Arnesen"]
      ),
      // Nothing but a title tells two of a surname apart; without one the surname is nobody's.
      (
        [
          "Mr. Sund ran the mill. Mrs. Sund kept the books. “The mill stays,” Mr. Sund said.",
          "“It does not,” Mrs. Sund said.",
        ],
        ["Mr. Sund", "Mrs. Sund"]
      ),
      (
        ["Mr. Sund ran the mill. Mrs. Sund kept the books. “The mill stays,” Sund said."], ["?"]
      ),
      // The family name first: a mother and her son.
      (["Kim Yeon-ah sold nets. Her son, Kim Do-yun, rowed. “The sea is calm,” Kim said."], ["?"]),
      // The end of a name in small letters is no description of the title.
      (["President Baek Seo-jun said that the ferry sails."], ["Baek Seo-jun"]),
      // A name that men and women bear.
      (
        ["“It sank,” said Peter Holm. Lee Brandt shook his head. “It floats,” she said."],
        ["Peter Holm", "Lee Brandt"]
      ),
      // Whoever was introduced by the party's name; of two nobody.
      (
        [
          "Democrat Mara Sund met Republican whip Ole Brandt. “No,” the Republican said. “Yes,” the Democrat said."
        ],
        ["Ole Brandt", "Mara Sund"]
      ),
      (["Rep. Mara Sund, a Democrat, left. “It rains,” the Democrat said."], ["Mara Sund"]),
      // Who is asked, in apposition, answers.
      (
        ["Mara Sund asked the premier, Otto Brandt, when he would go. “Soon,” he said."],
        ["Otto Brandt"]
      ),
      // Behind a long office stands a name.
      (["“It holds,” Director of Inland Security James Sund said."], ["James Sund"]),
      // A surname that is a title too.
      (
        ["Jonathan Lord told Dagen that the ferry sank.", "“It sank,” Lord said."],
        ["Jonathan Lord", "Jonathan Lord"]
      ),
      // Pronouns go by the gender that a given name tells.
      (
        ["Mary Holm met Peter Lind.", "Peter Lind said the ferry sank.", "“It sank,” she said."],
        ["Peter Lind", "Mary Holm"]
      ),
      // The same source, described once and called by less.
      (
        [
          "“We wait,” said a senior harbour official.",
          "The same official denied delays: “We are on time.”", "“Soon,” he said.",
        ],
        [
          "a senior harbour official", "a senior harbour official", "a senior harbour official",
        ]
      ),
      // A source who was described without being quoted.
      (
        [
          "Oslo answered with a statement from a spokesperson for the mayor.",
          "The ferry is safe, the spokesperson said.",
        ],
        ["a spokesperson for the mayor"]
      ),
      // One role in two forms.
      (
        ["Harbour spokesman Olav Brandt arrived.", "The ferry is safe, the spokesperson said."],
        ["Olav Brandt"]
      ),
      // A described subject, not the last one quoted.
      (
        [
          "“Yes,” said Olav Brandt.",
          "Norway’s fisheries minister left on Monday. He was tired, he said.",
        ],
        ["Olav Brandt", "Norway’s fisheries minister"]
      ),
      // The one named nearest of two ministers.
      (
        [
          "Prime Minister Olav Brandt said the ferry sank.",
          "Norway’s fisheries minister went to the harbour.",
          "The quay is closed, the minister said.",
        ],
        ["Olav Brandt", "Norway’s fisheries minister"]
      ),
      // A body is no member of it, and goes by the head of its name.
      (
        [
          "The Harbour Safety Board met in May.", "Mara Lind of the board said the quay is closed.",
          "“It leaks,” the board said.",
        ],
        ["Mara Lind", "Harbour Safety Board"]
      ),
      // A name that is a month and an auxiliary too.
      (
        ["Theresa May spoke in Oslo.", "“We stay,” Ms. May said."], ["Theresa May"]
      ),
      // The person whom an organisation's name introduces.
      (
        ["“It leaks,” said University of the Fjord boat historian Mara Lind."], ["Mara Lind"]
      ),
      // A known company is no short form of a longer name.
      (
        ["A study by Google Harbour Research came out.", "“It leaks,” Google said."], ["Google"]
      ),
      // A relative clause has its own speaker; `He` can be a name.
      (
        ["Holm released a statement that said the ferry sank."], ["a statement"]
      ),
      (["Minister Mara Lind met Liu He. Liu He said that ferries sink."], ["Liu He"]),
      // A subject is one wherever its verb follows.
      (
        [
          "“We sail,” said Peter Holm.", "Down the quay, Olav Brandt also cheered.",
          "“It floats,” he said.",
        ],
        ["Peter Holm", "Olav Brandt"]
      ),
      // One described in the sentence before, across paragraphs.
      (
        [
          "“We sail,” a spokesperson said.", "On Monday, the mayor came back to the plan.",
          "“It floats,” he said.",
        ],
        ["a spokesperson", "the mayor"]
      ),
      // A body that was named as a subject and not quoted.
      (
        ["The Harbour Safety Board met in May. The quay is closed, it said."],
        ["Harbour Safety Board"]
      ),
      // A surname of two: whoever is introduced as somebody's wife steps back.
      (
        [
          "Mayor Olav Lind and his wife, Eva Lind, came to the quay.", "“It leaks,” Lind said.",
          "“It will be mended,” the mayor said.",
        ],
        ["Olav Lind", "Olav Lind"]
      ),
      (["Ada Holm and Pia Holm came to the quay.", "“It leaks,” Holm said."], ["?"]),
      (
        [
          "Ada Holm and Olav Holm came to the quay.", "“It leaks,” Ms. Holm said.",
          "“It does,” Mr. Holm said.",
        ],
        ["Ada Holm", "Olav Holm"]
      ),
      // Who is only spoken of does not go on.
      (
        [
          "“I built this quay,” Mayor Peter Holm said on Sunday.",
          "He also named Councillor Olav Brandt, saying that he had “slept.”",
          "“The next one will be longer. It is drawn,” he said.",
        ],
        ["Peter Holm", "Peter Holm", "Peter Holm"]
      ),
      (
        [
          "Peter Holm, a pilot, said crews wanted more after Olav Brandt failed to come.",
          "“We want to see boats,” he said.",
        ],
        ["Peter Holm", "Peter Holm"]
      ),
      // Party and rank beside a name.
      (
        [
          "“I will not sign,” Sen. Mara Lind, R-Utah, ranking Republican on the Harbor Committee said at noon."
        ],
        ["Mara Lind"]
      ),
      (["“It leaks,” Mara Lind, chairwoman of the board said."], ["Mara Lind"]),
      (["On Monday, Lind, officials said, left the quay."], ["officials"]),
      // A verb among plurals.
      (["Most towns pick pilots who said they would sail."], ["pilots"]),
      // The organisation named last.
      (
        ["Fjord Ferries Inc said the quay is shut.", "The company said it will wait."],
        ["Fjord Ferries Inc", "Fjord Ferries Inc"]
      ),
      // Shares of people are not one another.
      (
        ["59 percent said they sail. 53 percent said they swim."], ["59 percent", "53 percent"]
      ),
      // The wife of an office holder does not hold the office.
      (
        [
          "Eva Lind, the wife of the mayor, came. “It leaks,” she said.",
          "“It is dry,” the mayor said.",
        ],
        ["Eva Lind", "the mayor"]
      ),
      // A title or a rank that the one named in full has not.
      (["Mr. Lind came late.", "Mary Lind listened.", "Mr. Lind said the ferry sank."], ["Lind"]),
      (
        ["President Lind came late.", "Mary Lind listened.", "Lind said the ferry sank."], ["Lind"]
      ),
      (
        ["Lady Holm met Sir Peter Holm.", "Lady Holm said the garden was hers."], ["Holm"]
      ),
      (
        [
          "Peter Holm Sr. built the mill and Peter Holm Jr. sold it.",
          "The elder Holm said it was cheap.", "The younger Holm said it was dear.",
        ],
        ["Peter Holm Sr.", "Peter Holm Jr."]
      ),
      (
        ["Peter Holm spoke. Peter Holm Jr. listened.", "Holm said it was cheap."], ["Peter Holm"]
      ),
      (["“It sank,” said the workers’ lawyer, Mary Holm."], ["Mary Holm"]),
      // Named once each, nobody is more likely; later names do not count.
      (
        [
          "Peter Lind came. Mary Lind came. Lind said the ferry sank.", "Mary Lind left.",
        ],
        ["?"]
      ),
      // Who is asked, and who is brought to answer.
      (["Mary Holm asked Peter Lind about the pier. “It is old,” he said."], ["Peter Lind"]),
      (
        ["Peter Lind asked Olav Brandt to leave. “Go,” he said."], ["Peter Lind", "Peter Lind"]
      ),
      (
        ["Peter Lind asked Olav Brandt’s friends. “It is old,” he said."], ["Peter Lind"]
      ),
      (
        ["Mary Holm asked Peter Lind, “Is it old?” prompting Lind to respond: “It is.”"],
        ["Mary Holm", "Peter Lind"]
      ),
      // Several who speak as one.
      (["Norway and Iceland said the ferry sank."], ["Norway and Iceland"]),
    ] as [([String], [String])])
  func meant(paragraphs: [String], speakers: [String]) {
    #expect(ReadArticle(paragraphs).meant == speakers)
  }

  @Test(
    "what cannot speak is no speaker",
    arguments: [
      "That a deal has come no closer may explain why the ferry waits.",
      "Only days later came word that nobody expected said to be true.",
      "What Lind said could lead to more of them.",
      "By signing up you agree that the ferry may send letters.",
      "The crew responded with a shrug when the ferry left.",
      "Lind wrote off advice that the ferry was old.",
      "Nobody said that the ferry sank.", "No one told reporters that the ferry sank.",
      "Lind might say that the ferry is old.", "He could argue the ferry is old.",
      "Lind has yet to say that the ferry is old.",
      "Lind was expected to say that the ferry is old.",
      "Did Lind say that the ferry is old?", "Why would Lind claim that the ferry is old?",
    ])
  func noSpeaker(sentence: String) {
    #expect(ReadArticle(sentence).quotations == [])
  }

  @Test("what people might say is in marks and nobody's")
  func imagined() {
    let found = ReadArticle("People fond of the old ferry might say, “No harm done.”")
      .quotations
    #expect(found.map(\.written) == [""])
  }

  @Test(
    "the words reported begin where they are reported",
    arguments: [
      (
        "Officials have said, though, that they were never told.", ["they were never told"]
      ),
      (
        "The ferry sank, said a harbour official who was on the quay.", ["The ferry sank"]
      ),
      (
        "Talks are to start soon, he said, and will end by May.",
        ["Talks are to start soon, he said, and will end by May"]
      ),
      (
        "At issue, he said, is a list of ferries.", ["At issue, he said, is a list of ferries"]
      ),
      (
        "“We stay,” she said, and about a quay that is “in use.”",
        ["We stay,", "about a quay that is “in use.”"]
      ),
      (
        "Lind told the town’s Danish consul, Pia Holm, that the ferry sank.",
        ["the ferry sank"]
      ),
      (
        "The two sides agreed to build a quay, according to the ministry, as a refuge.",
        ["The two sides agreed to build a quay"]
      ),
      (
        "The raids are “wrong,” Lind said, at a time when all “need peace.”",
        ["The raids are “wrong,", "need peace."]
      ),
      (
        "For a decade, said Pia Holm of the Centre for Boats, the quay has been closed.",
        [
          "For a decade, said Pia Holm of the Centre for Boats, the quay has been closed"
        ]
      ),
      ("That, according to Lind, is a list.", ["That, according to Lind, is a list"]),
      ("There is a need, Lind said, to “sail on.”", ["There is a need, Lind said, to “sail on.”"]),
      (
        "Lind, a spokesman for the quay, on Thursday denied that ferries sink.", ["ferries sink"]
      ),
      (
        "On 9 May the mayor’s spokesman, Olav Brandt, said ferries sink.", ["ferries sink"]
      ),
      ("Then came word from Oslo, which said that ferries sink.", ["ferries sink"]),
      ("The ruling specifically said that the ferry stays.", ["the ferry stays"]),
    ] as [(String, [String])])
  func words(sentence: String, words: [String]) {
    let article = ReadArticle(sentence)
    let found = article.quotations.map(\.words)
    #expect(words.allSatisfy { found.contains($0) }, "\(found)")
  }
}
