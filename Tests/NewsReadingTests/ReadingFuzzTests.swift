import NewsCorpus
import NewsReading
import TestSupport
import Testing

/// Whatever an article holds, reading it ends, and every offset in the reading can be relied on.
@Suite struct ReadingFuzzTests {
  /// Invented articles in which everything occurs that is read: interrupted and nested quotations,
  /// sources described, hedged figures, dates of every grain.
  static let articles = [
    """
    Harbour town weighs a second ferry
    TARN BAY, March 3 — The council of Tarn Bay voted 7-2 on Monday to spend about $1.2 million on a ferry.
    “We waited long enough,” said Mayor Ines Okafor, “and the old boat, frankly, is ‘a danger.’”
    Okafor, who took office in late 2019, told the Tarn Courier that between 300 and 450 people cross each day.
    According to a senior harbour official, who spoke on condition of anonymity, the engine failed twice last week.
    "It is not safe," he said. "It has not been safe since the 1990s."
    """,
    """

    Gen. Pavel Brandvik of the Northern Guard said that 2,500 troops — roughly a third of the force — would leave by 15 June 2021.
    Some 40% of them, he added, adding that “nobody will be forced,” had served since Jan. 2, 2018.
    “Is that a promise?” asked Lena Vos, a spokeswoman for the Arden Relief Fund. “Then put it in writing!”
    The U.S. State Department’s Anna Reyes-Holt called the plan “a first step” in a statement on Thursday.
    At least two dozen villagers were hurt; officials put the cost at £3.5m, up from £900,000 a year ago.
    """,
    """
    What we know
    • Prime Minister Omar al-Hadi: “No deal.”
    • The party (founded in 1954) won 51.4 percent, its best since the spring of 1998.
    Al-Hadi’s deputy, Mrs. Joy O’Dell, denied it: “He said, ‘We will sign on Friday at 5 p.m.,’ and he meant it.”
    “Those who wait,” the statement read,
    “wait in vain. …
    “We will not.”
    """,
  ]

  @Test("A changed article is read without contradicting itself", arguments: 0..<12)
  func changed(seed: Int) {
    var mutations = TextMutations(seed: UInt64(seed))
    var reader = Reader()
    let date = CivilDate(year: 2024, month: 2, day: 29)
    for round in 0..<60 {
      let article = Self.articles[round % Self.articles.count]
      let text = mutations.changed(article, with: Self.articles[(round + 1) % Self.articles.count])
      let bytes = Array(text.utf8)
      let broken = reader.read(bytes, date: round % 2 == 0 ? date : nil)
        .inconsistencies(with: bytes)
      #expect(broken.isEmpty, "seed \(seed), round \(round): \(text)")
    }
  }

  @Test("An article may begin and end in the middle of anything", arguments: Self.articles.indices)
  func cut(article number: Int) {
    var reader = Reader()
    let article = Self.articles[number]
    for place in article.indices where !article[place].isLetter {
      for part in [article[..<place], article[place...]] {
        let bytes = Array(part.utf8)
        let broken = reader.read(bytes, date: nil).inconsistencies(with: bytes)
        #expect(broken.isEmpty, "\(part)")
      }
    }
  }

  @Test("Pieces of articles may stand one under the other", arguments: 0..<60)
  func pieced(seed: UInt64) {
    var reader = Reader()
    var random = SeededGenerator(seed: seed)
    let articles = Self.articles.map(Array.init)
    for _ in 0..<25 {
      var text = "\n"
      for _ in 0..<Int.random(in: 2...40, using: &random) {
        let article = articles[Int.random(in: articles.indices, using: &random)]
        let start = Int.random(in: 0..<article.count, using: &random)
        let length = Int.random(in: 1...60, using: &random)
        text +=
          String(article[start..<min(article.count, start + length)].filter { $0 != "\n" }) + "\n"
      }
      let bytes = Array(text.utf8)
      let broken = reader.read(bytes, date: nil).inconsistencies(with: bytes)
      #expect(broken.isEmpty, "seed \(seed): \(text)")
    }
  }

  @Test(
    "What ends in the middle of an hour or a score goes on in no other sentence",
    arguments: [
      "The gate shuts at\nSeven boats lay there.",
      "the pilot was at\n11, 2021, the light burned.",
      "Quill 31-29\n-No nets", "Votes: 5-3\n-funding for the quay", "It sails at 7 and\n9 came.",
      "at 7\nand 9", "A 3-2\n-home win",
    ])
  func brokenOff(text: String) {
    var reader = Reader()
    let bytes = Array("\n\(text)\n".utf8)
    #expect(reader.read(bytes, date: nil).inconsistencies(with: bytes).isEmpty)
  }

  @Test("What stands for itself, again and again, is read in time and without contradicting itself")
  func repeated() {
    var reader = Reader()
    for token in TextMutations.tokens {
      let bytes = Array(String(repeating: token, count: 400).utf8)
      let broken = reader.read(bytes, date: nil).inconsistencies(with: bytes)
      #expect(broken.isEmpty, "\(token)")
    }
  }

  @Test("A reading that was tampered with is found out")
  func tampered() {
    var reader = Reader()
    let bytes = Array(Self.articles[0].utf8)
    let good = reader.read(bytes, date: nil)
    let changes: [(String, (inout ArticleReading) -> Void)] = [
      ("a mention twice", { $0.mentions.insert($0.mentions[0], at: 0) }),
      ("a cue behind the text", { $0.quotations[0].cue = TextSpan(bytes.count, bytes.count + 1) }),
      ("a part outside", { $0.quotations[0].parts = [TextSpan(0, 1)] }),
      ("a cut character", { $0.figures[0].noun = TextSpan($0.quotations[0].span.lower - 1, 400) }),
      ("a lost token", { $0.tokens.removeLast() }),
      ("a date that ends before it begins", { ($0.dates[0].from, $0.dates[0].to) = (2, 1) }),
      ("another text", { $0.text[0] = 0x20 }),
    ]
    for (name, change) in changes {
      var reading = good
      change(&reading)
      #expect(!reading.inconsistencies(with: bytes).isEmpty, "\(name)")
    }
    #expect(good.inconsistencies(with: bytes).isEmpty)
  }
}

/// Long articles without paragraphs: whatever is looked for backwards must not be looked for up to the
/// beginning every time.
@Suite struct LongArticleTests {
  @Test(
    "An article twice as long takes about twice the time",
    arguments: [
      "She said he said they said. ",
      "“We had no choice,” said Ana Lopez of the 12 troops. A senior official told Lena Vos so. ",
    ])
  func growth(sentence: String) {
    func time(_ count: Int) -> Duration {
      let text = Array((0..<count).map { _ in sentence }.joined().utf8)
      return (0..<2).map { _ in
        ContinuousClock().measure {
          var reader = Reader()
          var builder = CorpusBuilder(name: "long")
          builder.append(reader.read(text, date: nil), details: ArticleDetails(path: "long"))
          #expect(builder.finish(vocabulary: reader.vocabulary, check: {}).articles.count == 1)
        }
      }.min() ?? .zero
    }
    // Eight times the length took fifty times as long where every sentence looked at all others.
    #expect(time(1200) < time(150) * 30)
  }
}
