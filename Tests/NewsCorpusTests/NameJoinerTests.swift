import NewsCorpus
import Testing

/// Which names of several articles are one, and which are not.
@Suite struct NameJoinerTests {
  @Test(
    "Two ways to write a name are one name",
    arguments: [
      ("Qasem Tarveni", "Qassem Tarveni"), ("Dana Quill", "Dana Quill"), ("Dana Quill", "Quill"),
      ("Quill", "Dana Quill"), ("Dana Quill", "Dana R. Quill"), ("José Ríos", "Jose Rios"),
      ("Karim al-Dervi", "Karim Al Dervi"), ("Karim al-Dervi", "al-Dervi"),
      ("Karim Shia al-Dervi", "Dervi"), ("Omar el-Dervi", "El-Dervi"),
      ("Marta von der Quill", "Von der Quill"), ("Dana Quill Jr.", "Quill"),
      ("Dana Quill", "D. Quill"),
    ])
  func joined(first: String, second: String) {
    let corpus = Self.corpus([[(first, .person)], [(second, .person)]])
    #expect(corpus.names.count == 1, "\(corpus.names.indices.map { corpus.string(ofName: $0) })")
    #expect(corpus.names.first?.articleCount == 2)
    #expect(corpus.names.first?.mentionCount == 2)
  }

  @Test(
    "Two people of one surname stay two",
    arguments: [
      ("Dana Quill", "Ravi Quill"), ("Oskar Brandvik", "Lena Brandvik"), ("Anna Lee", "Hannah Lee"),
      ("Dana Quill", "Dana Quell"), ("Dana Quill", "R. Quill"), ("Dana Quill III", "Dana Quill"),
      ("Ben Quill", "Ana Quill"),
    ])
  func apart(first: String, second: String) {
    let corpus = Self.corpus([[(first, .person)], [(second, .person)]])
    #expect(corpus.names.count == 2)
  }

  @Test("A surname that fits two people is joined to neither")
  func ambiguous() {
    let corpus = Self.corpus([
      [("Dana Quill", .person)], [("Ravi Quill", .person)], [("Quill", .person)],
    ])
    #expect(corpus.names.map(\.articleCount) == [1, 1, 1])
  }

  @Test("An initial that fits two people is joined to neither")
  func ambiguousInitial() {
    let corpus = Self.corpus([
      [("Dana Quill", .person)], [("Derek Quill", .person)], [("D. Quill", .person)],
    ])
    #expect(corpus.names.map(\.articleCount) == [1, 1, 1])
  }

  @Test("An acronym that one article explains is the organisation elsewhere")
  func acronym() {
    let corpus = Self.corpus(
      [
        [("Harbour Safety Board", .organisation), ("HSB", .organisation)], [("HSB", .organisation)],
      ], oneName: true)
    #expect(corpus.names.count == 1)
    #expect(corpus.string(ofName: 0) == "Harbour Safety Board")
    #expect(corpus.names[0].articleCount == 2)
  }

  @Test("An acronym that hardly an article explains is nobody’s in the others")
  func unexplainedAcronym() {
    let explained: [(String, NameKind)] = [
      ("Harbour Opportunity Plan", .organisation), ("HOP", .organisation),
    ]
    let bare: [(String, NameKind)] = [("HOP", .organisation)]
    let few = Self.corpus([explained] + Array(repeating: bare, count: 20), oneName: true)
    #expect(few.names.map(\.articleCount) == [21])
    let many = Self.corpus([explained] + Array(repeating: bare, count: 90), oneName: true)
    #expect(many.names.map(\.articleCount) == [1, 90])
  }

  @Test("Of two bodies with one acronym it is the one’s that nearly all articles explain it by")
  func sharedAcronym() {
    let pact: [(String, NameKind)] = [
      ("Northern Harbour Pact", .organisation), ("NHP", .organisation),
    ]
    let party: [(String, NameKind)] = [
      ("New Home Party", .organisation), ("NHP", .organisation),
    ]
    let bare: [(String, NameKind)] = [("NHP", .organisation)]
    let clear = Self.corpus(Array(repeating: pact, count: 4) + [party, bare], oneName: true)
    #expect(clear.names.map(\.articleCount) == [5, 1])
    let open = Self.corpus([pact, party, bare], oneName: true)
    #expect(open.names.map(\.articleCount) == [1, 1, 1])
  }

  @Test(
    "A body is called what several articles call it, and a name that holds the acronym explains nothing"
  )
  func usualNameOfBody() {
    let wire: [(String, NameKind)] = [("Nordic Press", .organisation), ("NP", .organisation)]
    let slip: [(String, NameKind)] = [
      ("Nordic Press Health", .organisation), ("NP", .organisation),
    ]
    let bare: [(String, NameKind)] = [("NP", .organisation)]
    let corpus = Self.corpus(
      [slip] + Array(repeating: wire, count: 12) + [bare], oneName: true)
    #expect(corpus.names.indices.map { corpus.string(ofName: $0) } == ["Nordic Press"])
    let ditto: [(String, NameKind)] = [("Ditto NP", .organisation), ("NP", .organisation)]
    #expect(Self.corpus([ditto, bare], oneName: true).names.map(\.articleCount) == [1, 1])
  }

  @Test("In a large corpus a surname alone is of one who is named in full among the same others")
  func company() {
    let full: [(String, NameKind)] = [
      ("Dana Quill", .person), ("Tarrow Ferries", .organisation), ("Ada Lind", .person),
    ]
    let strangers = (1...30).map { number in
      [("Oskar Brandvik", NameKind.person), ("Bergen Bank \(number)", .organisation)]
    }
    let kept = Self.corpus(
      [full] + strangers
        + [[("Quill", .person), ("Tarrow Ferries", .organisation), ("Ada Lind", .person)]])
    #expect(kept.names.first?.articleCount == 2)
    let other = Self.corpus(
      [full] + strangers + [[("Quill", .person), ("Bergen Bank 3", .organisation)]])
    #expect(other.names.first?.articleCount == 1)
    #expect(other.names.indices.contains { other.string(ofName: $0) == "Quill" })
  }

  @Test("A person and a place that are written alike stay two")
  func kinds() {
    let corpus = Self.corpus([[("Tarrow", .person)], [("Tarrow", .place)]])
    #expect(corpus.names.count == 2)
  }

  @Test("The fullest form names the joined one, and numbers follow first mention")
  func fullest() {
    let corpus = Self.corpus([
      [("Quill", .person)], [("Ada Lind", .person)], [("Dana Quill", .person)],
    ])
    #expect(corpus.names.indices.map { corpus.string(ofName: $0) } == ["Dana Quill", "Ada Lind"])
  }

  @Test("The names do not depend on whether the articles come at once or later")
  func continuing() {
    let names: [[(String, NameKind)]] = [
      [("Quill", .person)], [("Qasem Tarveni", .person)],
      [("Dana Quill", .person), ("Qassem Tarveni", .person)], [("Ada Lind", .person)],
    ]
    let whole = Self.corpus(names)
    for cut in 1..<names.count {
      var builder = CorpusBuilder(continuing: Self.corpus(Array(names[..<cut]))) {}
      for reading in names[cut...].map({ Self.reading($0) }) {
        builder.append(reading, details: ArticleDetails())
      }
      let later = builder.finish(vocabulary: Vocabulary()) {}
      #expect(
        later.names.indices.map { later.string(ofName: $0) }
          == whole.names.indices.map { whole.string(ofName: $0) })
      #expect(later.names.map(\.articleCount) == whole.names.map(\.articleCount))
      #expect(later.mentions.map(\.name) == whole.mentions.map(\.name))
    }
  }

  @Test("A second bearer of a surname that is loaded later parts the surname from the first")
  func revoked() {
    let names: [[(String, NameKind)]] = [
      [("Quill", .person)], [("Dana Quill", .person)], [("Ravi Quill", .person)],
    ]
    #expect(Self.corpus(names).names.count == 3)
    var builder = CorpusBuilder(continuing: Self.corpus(Array(names[..<2]))) {}
    builder.append(Self.reading(names[2]), details: ArticleDetails())
    #expect(builder.finish(vocabulary: Vocabulary(), check: {}).names.count == 3)
  }

  /// A corpus of articles that mention these names; with `oneName`, those of one article are one.
  private static func corpus(
    _ articles: [[(String, NameKind)]], oneName: Bool = false
  ) -> Corpus {
    var builder = CorpusBuilder(name: "invented")
    for names in articles {
      builder.append(reading(names, oneName: oneName), details: ArticleDetails())
    }
    return builder.finish(vocabulary: Vocabulary()) {}
  }

  private static func reading(
    _ names: [(String, NameKind)], oneName: Bool = false
  ) -> ArticleReading {
    var reading = ArticleReading()
    reading.text = [0x0A]
    for (number, (name, kind)) in names.enumerated() {
      let start = reading.text.count
      reading.text += Array(name.utf8)
      let span = TextSpan(start, reading.text.count)
      reading.text.append(0x20)
      if !oneName || number == 0 { reading.names.append(NameReading(kind: kind, fullest: span)) }
      reading.mentions.append(
        MentionReading(span: span, name: UInt32(reading.names.count - 1), confidence: .sure))
    }
    let body = TextSpan(1, reading.text.count)
    reading.paragraphs = [.none, body]
    reading.sentences = [SentenceReading(span: body, firstToken: 0, endToken: 0, paragraph: 1)]
    return reading
  }
}
