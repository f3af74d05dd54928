import NewsCorpus
import TestSupport
import Testing

@testable import NewsAnalysis

@Suite("Articles that tell of the same event") struct EventTests {
  /// Two slides in two invented valleys, each told three times in different words.
  private static let slides: [(event: String, text: String)] = [
    (
      "Quellmark",
      """
      Slide buries road above Quellmark
      A landslide buried the road above Quellmark on 14 March 2031 and cut off the village of Ostrell. Governor Runa \
      Tavish said rescuers were digging for a bus with 23 people on board.
      Rain had fallen on the slopes of Mount Irdal for nine days.
      """
    ),
    (
      "Quellmark",
      """
      Rescuers dig for bus in Ostrell
      Teams with dogs worked through the night near Ostrell, where mud and rocks had swept a coach off the pass. \
      “We heard knocking,” said Governor Tavish in Quellmark. All 23 travellers were reported alive.
      Geologists had warned of cracks in Mount Irdal since early March 2031.
      """
    ),
    (
      "Quellmark",
      """
      Geologist warned of Mount Irdal
      Before the hillside gave way above Quellmark, geologist Benno Saar had written two letters to Runa Tavish. \
      The governor never answered, he says. Ostrell can be reached by helicopter only.
      """
    ),
    (
      "Pendry",
      """
      Landslide hits Pendry
      A landslide buried several houses in Pendry on 2 November 2029, mayor Odo Flint said. Rescuers were digging for \
      a family of six in the Harrow Lane.
      Rain had fallen on the Cobble Hills for a week.
      """
    ),
    (
      "Pendry",
      """
      Family found in Harrow Lane
      Firefighters freed a couple and their four children from a cellar in Pendry. Mud had poured down the Cobble \
      Hills and into Harrow Lane. “A wonder,” said Odo Flint, the mayor, on 3 November 2029.
      """
    ),
    (
      "Pendry",
      """
      Who pays for Pendry?
      After the slide from the Cobble Hills, those who lived in Harrow Lane ask who pays. Mayor Flint points to the \
      owner of the quarry, Lorne Stonework, which felled the trees there in 2029.
      """
    ),
  ]

  private func events(_ texts: [String]) throws -> EventClusters {
    let corpus = NewsAnalysisTests.corpus(texts)
    return try EventClusters(
      of: corpus, articles: Array(corpus.articles.indices), cancellation: .never)
  }

  @Test(
    "two events of one kind are told apart by names and dates, each in whatever words it is told")
  func oneKind() throws {
    let found = try events(Self.slides.map(\.text))
    #expect(found.clusters == [0, 0, 0, 1, 1, 1])
    #expect(found.count == 2)
    #expect(found.events == [[0, 1, 2], [3, 4, 5]])
  }

  @Test(
    "two accounts of one event in different words are more alike than two events in the same words")
  func otherWords() throws {
    let corpus = NewsAnalysisTests.corpus([
      """
      Slide buries road above Quellmark
      A landslide buried the road above Quellmark on Monday. Governor Runa Tavish said rescuers were digging.
      """,
      """
      Pass closed
      Mud blocks the way from Quellmark to the coast. Runa Tavish, who governs the valley, has sent helicopters.
      """,
      """
      Slide buries road above Pendry
      A landslide buried the road above Pendry on Monday. Governor Odo Flint said rescuers were digging.
      """,
    ])
    let profiles = try ArticleProfiles(
      of: corpus, articles: [0, 1, 2], cancellation: .never
    ).profiles
    #expect(profiles[0].similarity(to: profiles[1]) > profiles[0].similarity(to: profiles[2]))
    #expect(profiles[0].similarity(to: profiles[1]) == profiles[1].similarity(to: profiles[0]))
  }

  @Test("the year of a full date tells more than a year by itself")
  func dates() throws {
    func likeness(_ first: String, _ second: String) throws -> Double {
      let corpus = NewsAnalysisTests.corpus([first, second].map { "\n" + $0 })
      let profiles = try ArticleProfiles(of: corpus, articles: [0, 1], cancellation: .never)
      return profiles.profiles[0].similarity(to: profiles.profiles[1])
    }
    let one = "The glassworks of Ambry burnt down on 9 May 2027, and the wardens blamed a kiln."
    let other = "On 9 May 2027 hundreds marched through Tolm against the price of lamp oil."
    let bare =
      "In 2027, on the 9th in May, hundreds marched through Tolm against the price of lamp oil."
    #expect(try likeness(one, other) > likeness(one, bare))
  }

  @Test(
    "the order of loading changes nothing but the numbers", arguments: 1...4 as ClosedRange<UInt64>)
  func order(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let slides = Self.slides.shuffled(using: &generator)
    let found = try events(slides.map(\.text))
    let names = found.events.map { event in Set(event.map { slides[$0].event }) }
    #expect(names.count == 2 && names.allSatisfy { $0.count == 1 })
    #expect(found.clusters.first == 0)
  }

  @Test("what else is loaded does not change how alike two articles are")
  func company() throws {
    let texts = Self.slides.map(\.text)
    func likeness(_ texts: [String], _ first: Int, _ second: Int) throws -> Double {
      let corpus = NewsAnalysisTests.corpus(texts)
      let profiles = try ArticleProfiles(
        of: corpus, articles: Array(texts.indices), cancellation: .never)
      return profiles.profiles[first].similarity(to: profiles.profiles[second])
    }
    #expect(try likeness([texts[1], texts[0]], 1, 0) == likeness(texts, 0, 1))
  }

  @Test("an article without words and one in another language are events of their own")
  func apart() throws {
    let german = """
      Erdrutsch über Quellmark
      Ein Erdrutsch hat am 14. März 2031 die Straße über Quellmark verschüttet. Die Rettungskräfte suchen nach einem Bus.
      """
    let found = try events([
      "\n", Self.slides[0].text, german, "\n", Self.slides[1].text, german,
    ])
    #expect(found.clusters == [0, 1, 2, 3, 1, 4])
  }

  @Test(
    "one article is one event, no article is none, and ordinals that there are not are left out")
  func few() throws {
    #expect(try events([Self.slides[0].text]).clusters == [0])
    #expect(try events([]).clusters.isEmpty)
    let corpus = NewsAnalysisTests.corpus(Self.slides.map(\.text))
    let some = try EventClusters(of: corpus, articles: [9, 4, -1, 0, 4], cancellation: .never)
    #expect(some.articles == [0, 4])
    #expect(some.clusters == [0, 1])
  }

  @Test("a cluster that holds two events of three articles each is parted, one event is not")
  func parting() throws {
    let corpus = NewsAnalysisTests.corpus(Self.slides.map(\.text))
    let profiles = try ArticleProfiles(of: corpus, articles: Array(0..<6), cancellation: .never)
    let splitting = EventSplitting(profiles)
    var pace = PacedCancellation(.never)
    #expect(try splitting.parts(of: Array(0..<6), &pace) == [[0, 1, 2], [3, 4, 5]])
    #expect(try splitting.parts(of: [0, 1, 2], &pace) == [[0, 1, 2]])
  }

  @Test("hundreds of copies of two events are parted, too")
  func manyCopies() throws {
    let corpus = NewsAnalysisTests.corpus((0..<40).flatMap { _ in Self.slides.map(\.text) })
    let profiles = try ArticleProfiles(
      of: corpus, articles: Array(corpus.articles.indices), cancellation: .never)
    var pace = PacedCancellation(.never)
    let parts = try EventSplitting(profiles).parts(of: Array(0..<240), &pace)
    let sides = parts.map { part in Set(part.map { Self.slides[$0 % 6].event }) }
    #expect(sides.allSatisfy { $0.count == 1 })
    #expect(parts.joined().sorted() == Array(0..<240))
  }

  @Test("where all articles tell one story in the same terms, none is left alone for that")
  func oneStory() throws {
    var generator = SeededGenerator(seed: 7)
    let paragraphs = Self.slides.prefix(2).flatMap { $0.text.split(separator: "\n") }
    let found = try events(
      (0..<420).map { _ in
        "\n" + paragraphs.shuffled(using: &generator).joined(separator: "\n")
      })
    #expect(found.events.allSatisfy { $0.count > 1 })
    #expect(found.count < 4)
  }

  @Test(
    "joining by sums of neighbours is average linkage of all pairs",
    arguments: 1...12 as ClosedRange<UInt64>)
  func linkage(seed: UInt64) throws {
    // As many as have each other for neighbours.
    let corpus = RandomNews.corpus(articles: 20, sentences: 4, seed: seed)
    let profiles = try ArticleProfiles(
      of: corpus, articles: Array(corpus.articles.indices), cancellation: .never)
    var pace = PacedCancellation(.never)
    let neighbours = try ArticleNeighbours(profiles, &pace)
    for (article, row) in neighbours.rows.enumerated() {
      for neighbour in row {
        let naive = profiles.profiles[article].similarity(to: profiles.profiles[neighbour.other])
        #expect(abs(neighbour.similarity - naive) < 1e-6)
        #expect(neighbours.rows[neighbour.other].contains { $0.other == article })
      }
    }
    var linkage = AverageLinkage(profiles, neighbours)
    let clusters = try linkage.clusters(&pace)
    #expect(clusters == Self.averageLinkage(profiles.profiles))
    #expect(clusters.count < 20 && clusters.count > 1)
  }

  /// Average linkage as it is defined.
  private static func averageLinkage(_ profiles: [ArticleProfile]) -> [[Int]] {
    var clusters = profiles.indices.map { [$0] }
    func mean(_ first: [Int], _ second: [Int]) -> Double {
      var sum = 0.0
      for a in first { for b in second { sum += profiles[a].similarity(to: profiles[b]) } }
      return sum / Double(first.count * second.count)
    }
    while true {
      var best: (first: Int, second: Int, mean: Double)?
      for first in clusters.indices {
        for second in clusters.indices where second > first {
          let mean = mean(clusters[first], clusters[second])
          if mean >= 0.25, mean > best?.mean ?? 0 { best = (first, second, mean) }
        }
      }
      guard let best else { return clusters.map { $0.sorted() } }
      clusters[best.first] += clusters.remove(at: best.second)
    }
  }
}

extension EventClusters {
  /// The articles of each event, ascending.
  fileprivate var events: [[ArticleOrdinal]] {
    var events = [[ArticleOrdinal]](repeating: [], count: count)
    for (article, cluster) in zip(articles, clusters) { events[cluster].append(article) }
    return events
  }
}
