import NewsCorpus
import NewsReading
import TestSupport
import Testing

@testable import NewsAnalysis

@Suite("Passages taken over") struct ReuseTests {
  private static let passage = """
    The ferry to the outer islands had just left the pier when a gust threw it against the old lighthouse. Two of \
    the crew jumped into the water and swam to a raft. The captain waited until every passenger was off and locked \
    the wheelhouse before he left.
    """

  private func passages(_ texts: [String]) throws -> (Corpus, [ReusedPassage]) {
    let corpus = NewsAnalysisTests.corpus(texts)
    var search = ReuseSearch(of: corpus, articles: Array(corpus.articles.indices))
    return (corpus, try search.passages(.never))
  }

  private func text(_ words: Range<Int>, _ corpus: Corpus) -> String {
    corpus.string(corpus.span(ofWords: words), of: corpus.article(ofWord: words.lowerBound))
  }

  @Test("a passage word for word is found with its bounds, whatever stands around it")
  func verbatim() throws {
    let (corpus, found) = try passages([
      "One\nNobody slept that night on the quay. \(Self.passage) It was raining.",
      "Two\nThe harbour board met on Friday about the price of bread.\n\(Self.passage)",
    ])
    let only = try #require(found.first)
    #expect(found.count == 1)
    #expect(only.isVerbatim(in: corpus))
    #expect(text(only.source, corpus) == Self.passage.dropLast())
    #expect(text(only.target, corpus) == Self.passage.dropLast())
    #expect(only.likeness == 1 && only.changes(in: corpus).isEmpty)
  }

  @Test(
    "an edited passage is found: words replaced, left out, added, sentences moved",
    arguments: [
      """
      The ferry to the outer isles had just left the pier when a squall threw it against the old lighthouse. Two of \
      the crew leapt into the water and swam to a raft. The captain waited until every traveller was off and locked \
      the wheelhouse before he went.
      """,
      """
      The ferry to the outer islands had left the pier when a gust threw it against the lighthouse. Two of the crew \
      jumped into the sea and swam to a raft. The captain waited until every passenger was off and locked the \
      wheelhouse.
      """,
      """
      Two of the crew jumped into the water and swam to a raft. The captain waited until every passenger was off and \
      locked the wheelhouse before he left. The ferry to the outer islands had just left the pier when a gust threw \
      it against the old lighthouse.
      """,
    ])
  func edited(version: String) throws {
    let (corpus, found) = try passages(["One\n\(Self.passage)", "Two\nIt rained. \(version)"])
    let only = try #require(found.first)
    #expect(found.count == 1)
    #expect(!only.isVerbatim(in: corpus))
    #expect(only.likeness > 0.7 && only.likeness <= 1)
    #expect(only.target.count * 10 >= 9 * version.split(separator: " ").count)
  }

  @Test(
    "what two accounts of one event share by themselves is no passage",
    arguments: [
      // The same facts in other words.
      (
        "The ferry to the outer islands was thrown against the lighthouse by a gust on Friday.",
        "On Friday a gust flung the islands' ferry on to the rocks where the lighthouse stands."
      ),
      // The same speech.
      (
        "“We waited until every passenger was off and then we locked the wheelhouse and left,” said Ana Ruiz.",
        "Ana Ruiz told the board: “We waited until every passenger was off and then we locked the wheelhouse and left.”"
      ),
      // The same person with the same office.
      (
        "Mara Lind Hansen, the harbour master of Corve, said on Monday that the pier was old.",
        "Asked about bread, Mara Lind Hansen, the harbour master of Corve, laughed."
      ),
    ])
  func none(first: String, second: String) throws {
    #expect(try passages(["One\n\(first)", "Two\n\(second)"]).1 == [])
  }

  @Test("of what stands twice in an article each copy is one, and nothing between them is taken in")
  func repeated() throws {
    let other =
      "Two ships with timber left the northern port, bound for yards that build small boats."
    let (corpus, found) = try passages([
      "One\n\(Self.passage)\n\(other)\n\(Self.passage)", "Two\nIt rained.\n\(Self.passage)",
    ])
    #expect(found.count == 2)
    for passage in found {
      #expect(passage.isVerbatim(in: corpus))
      #expect(text(passage.source, corpus) == Self.passage.dropLast())
    }
  }

  @Test("a sentence that hardly shares a word is no part of the passage before it")
  func ends() throws {
    let (corpus, found) = try passages([
      "One\nSome passengers of the ferry wept on the raft. \(Self.passage)",
      "Two\nThe crew of another ferry met the captain’s brother. \(Self.passage)",
    ])
    #expect(found.map { text($0.source, corpus) } == [String(Self.passage.dropLast())])
  }

  @Test("a long passage is compared to its end, and one beyond all bounds not at all")
  func long() throws {
    func words(_ count: Int) -> [String] { (0..<count).map { "stone\($0 % 977)x\($0 / 977)" } }
    var version = words(1200)
    version[1100] = "platypus"
    let (corpus, found) = try passages([
      "One\nThe \(words(1200).joined(separator: " ")).",
      "Two\nThe \(version.joined(separator: " ")).",
    ])
    #expect(found.first?.changes(in: corpus) == ["without “stone123x1”", "with “platypus”"])
    let (large, all) = try passages([
      "One\nThe \(words(3200).joined(separator: " ")).",
      "Two\nThe \(words(3200).joined(separator: " ")).",
    ])
    #expect(all.first?.source.count == 3201 && all.first?.changes(in: large) == [])
  }

  @Test("what more articles have than are set against each is said to be cut")
  func cut() throws {
    for (count, isCut) in [(20, false), (66, true)] {
      let corpus = NewsAnalysisTests.corpus((0..<count).map { "Ferry \($0)\n\(Self.passage)" })
      var search = ReuseSearch(of: corpus, articles: Array(corpus.articles.indices))
      let found = try search.passages(.never)
      #expect(search.isCut == isCut)
      let pairs = count * (count - 1) / 2
      #expect(isCut ? found.count < pairs : found.count == pairs)
    }
  }

  @Test("of a month nobody knows whether it began before one of its days")
  func months() throws {
    var reader = Reader()
    var builder = CorpusBuilder(name: "test")
    for date in ["2031-05-20", "2031-05", "2031-04"] {
      var details = ArticleDetails(path: date)
      details.date = CivilDate(iso: date[...])
      builder.append(
        reader.read(Array("Ferry\n\(Self.passage)".utf8), date: details.date), details: details)
    }
    let corpus = builder.finish(vocabulary: reader.vocabulary) {}
    var search = ReuseSearch(of: corpus, articles: [0, 1, 2])
    let found = try search.passages(.never).map {
      [corpus.article(ofWord: $0.source.lowerBound), corpus.article(ofWord: $0.target.lowerBound)]
    }
    #expect(Set(found) == [[0, 1], [2, 0], [2, 1]])
  }

  @Test("the article that appeared first is the source, whichever was loaded first")
  func order() throws {
    var reader = Reader()
    var builder = CorpusBuilder(name: "test")
    for day in [3, 2, 4] {
      let date = CivilDate(year: 2031, month: 5, day: day)
      var details = ArticleDetails(path: "\(day).txt")
      details.date = date
      builder.append(
        reader.read(Array("Ferry\n\(Self.passage)".utf8), date: date), details: details)
    }
    let corpus = builder.finish(vocabulary: reader.vocabulary) {}
    var search = ReuseSearch(of: corpus, articles: [0, 1, 2])
    let found = try search.passages(.never).map {
      [corpus.article(ofWord: $0.source.lowerBound), corpus.article(ofWord: $0.target.lowerBound)]
    }
    #expect(Set(found) == [[0, 2], [1, 0], [1, 2]])
  }

  @Test("many articles give what each two of them give", arguments: 0..<6)
  func pairs(seed: UInt64) throws {
    let corpus = Self.mixture(seed: seed)
    var search = ReuseSearch(of: corpus, articles: Array(corpus.articles.indices))
    let joint = try search.passages(.never)
    var single: [ReusedPassage] = []
    for first in corpus.articles.indices {
      for second in corpus.articles.indices where second > first {
        var search = ReuseSearch(of: corpus, articles: [first, second])
        single += try search.passages(.never)
      }
    }
    #expect(!joint.isEmpty)
    #expect(
      joint
        == single.sorted {
          ($0.source.lowerBound, $0.target.lowerBound)
            < ($1.source.lowerBound, $1.target.lowerBound)
        })
    for passage in joint {
      let terms = corpus.words.terms
      let own = Set(passage.source.map { terms[$0] })
      #expect(passage.target.contains { own.contains(terms[$0]) })
      #expect(passage.sameWords <= min(passage.source.count, passage.target.count))
    }
  }

  /// Articles of random words that have taken stretches from one another.
  private static func mixture(seed: UInt64) -> Corpus {
    var generator = SeededGenerator(seed: seed)
    let vocabulary = (0..<400).map { "stone\($0)" }
    var sentences: [String] = []
    let articles = (0..<8).map { number in
      let own = (0..<12).map { _ -> String in
        if let taken = sentences.randomElement(using: &generator), Bool.random(using: &generator) {
          return taken
        }
        let words = (0..<14).map { _ in vocabulary.randomElement(using: &generator) ?? "" }
        return "The " + words.joined(separator: " ") + "."
      }
      sentences += own
      return "Article \(number)\n" + own.joined(separator: " ")
    }
    return NewsAnalysisTests.corpus(articles)
  }
}
