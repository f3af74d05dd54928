import NewsCorpus
import TestSupport
import Testing

@testable import NewsAnalysis

@Suite("Statements of several articles") struct StatementTests {
  private func comparison(_ first: String, _ second: String) throws -> ArticleComparison {
    try NewsAnalysisTests.corpus(["One\n" + first, "Two\n" + second]).comparison
  }

  @Test(
    "sentences of which one denies what the other says are no agreement",
    arguments: [
      (
        "The mill will not close before winter, the owner said.",
        "The mill will close before winter, the owner said."
      ),
      (
        "The mill won’t close before winter, the owner said.",
        "The mill will close before winter, the owner said."
      ),
      (
        "The pilots said the depth of the channel by the point was known.",
        "The pilots said the depth of the channel by the point was unknown."
      ),
      (
        "The bridge was never inspected after the flood in May.",
        "The bridge was inspected after the flood in May."
      ),
      (
        "The owner denied that the mill would close before winter.",
        "The owner said that the mill would close before winter."
      ),
      (
        "The board ruled out the sale of the old harbour crane.",
        "The board announced the sale of the old harbour crane."
      ),
      (
        "Nobody at the dairy was warned about the broken boiler.",
        "Workers at the dairy were warned about the broken boiler."
      ),
      (
        "The nurses refused to work the night shift at Corve hospital.",
        "The nurses agreed to work the night shift at Corve hospital."
      ),
      (
        "The price of barley rose by a third in the valley last year.",
        "The price of barley fell by a third in the valley last year."
      ),
      (
        "The court found the strike of the ferry crews legal on Monday.",
        "The court found the strike of the ferry crews illegal on Monday."
      ),
      (
        "The senate approved the plan for the northern railway on Monday.",
        "The senate rejected the plan for the northern railway on Monday."
      ),
      (
        "The fire began before the alarm in the paper store was tested.",
        "The fire began after the alarm in the paper store was tested."
      ),
      (
        "The spill is harmful to the trout of the upper river, he said.",
        "The spill is harmless to the trout of the upper river, he said."
      ),
      (
        "Twelve sailors were picked up by the pilot boat near the reef.",
        "Nineteen sailors were picked up by the pilot boat near the reef."
      ),
    ])
  func conflicts(first: String, second: String) throws {
    let found = try comparison(first, second)
    #expect(found.agreements.isEmpty)
    #expect(found.reuses.isEmpty)
    #expect(found.conflicts.count == 1)
  }

  @Test(
    "two denials, and a denial of the contrary, do not conflict",
    arguments: [
      (
        "The mill will not close before winter, the owner of it said.",
        "Before winter the mill won’t close, its owner said."
      ),
      (
        "Not only the mill but also the dairy will close before winter.",
        "The mill and the dairy will both close before winter."
      ),
      (
        "The harbour master did not rule out that the fleet of herring boats in Corve will shrink.",
        "The fleet of herring boats in Corve will shrink, the harbour master said."
      ),
      (
        "No fewer than 40 sheep drowned in the flood at Corve.",
        "In the flood at Corve 40 sheep drowned."
      ),
      (
        "The price of barley in the valley did not rise last year.",
        "Last year the price of barley fell in the valley."
      ),
      (
        "The council ended its work against the flood in the lower valley, it said.",
        "A plan for dry cellars ended the council’s work in the lower valley."
      ),
      (
        "The dairy denies that the boiler was broken in March.",
        "That the boiler was broken in March the dairy disputes."
      ),
    ])
  func noConflict(first: String, second: String) throws {
    #expect(try comparison(first, second).conflicts.isEmpty)
  }

  @Test("a sentence taken over but for a word is a copy and no agreement")
  func copies() throws {
    let found = try comparison(
      "The old lighthouse on the point was sold to a brewer from Corve for a single crown on Monday.",
      "The old lighthouse on the point was sold to a brewer from Corve for a single coin on Monday."
    )
    #expect(found.agreements.isEmpty)
    let reuse = try #require(found.reuses.first)
    #expect(reuse.sameWords == 18)
    #expect(reuse.changes(in: found.compared.corpus) == ["without “crown”", "with “coin”"])
  }

  @Test("who blames whom is turned round, and so is no copy")
  func reversed() throws {
    let found = try comparison(
      "The pilots blamed the brewers for the wreck on the sands by the old lighthouse.",
      "The brewers blamed the pilots for the wreck on the sands by the old lighthouse.")
    #expect(found.reuses.isEmpty && found.agreements.isEmpty)
    #expect(found.uniqueSentences.map { $0.sentences.count } == [1, 1])
  }

  @Test("a passage whose sentences have changed places is cut at the one that says the contrary")
  func moved() throws {
    let kept =
      "Two ships with timber left the northern port on Monday, bound for yards that build small boats by hand."
    let found = try comparison(
      "The mill on the quay will not close before winter, the owner of it told the crew. \(kept)",
      "\(kept) The mill on the quay will close before winter, the owner of it told the crew.")
    #expect(found.conflicts.count == 1)
    #expect(found.passageCount == 1)
    #expect(found.reuses.allSatisfy { !$0.source.isEmpty && !$0.target.isEmpty })
  }

  @Test("those of a list may stand in any order")
  func listed() throws {
    let found = try comparison(
      "The pilots and the brewers sold the wreck on the sands by the old lighthouse on Monday.",
      "The brewers and the pilots sold the wreck on the sands by the old lighthouse on Monday.")
    #expect(found.agreements.count + found.reuses.count == 1)
  }

  @Test("the same speech in both is no copy, and no statement of either")
  func quoted() throws {
    let speech =
      "“We looked at every rivet of the old crane and found nothing to worry about at all,”"
    let found = try comparison("\(speech) said Ana Ruiz.", "\(speech) Ana Ruiz told the council.")
    #expect(found.reuses.isEmpty)
    #expect(found.agreements.isEmpty)
  }

  @Test("the same things told of something else are no agreement")
  func otherStatement() throws {
    let found = try comparison(
      "The fair ends twenty years of Corvan farm investment in Dorn.",
      "Corvan farm hands and investors will clean the fair, a porter in Dorn said.")
    #expect(found.agreements.isEmpty)
    #expect(found.uniqueSentences.allSatisfy { $0.sentences.count == 1 })
  }

  @Test(
    "sentences that give another currency or another day say two things",
    arguments: [
      (
        "The council of Holm paid 300 million dollars for the old harbour crane.",
        "The council of Holm paid 300 million euros for the old harbour crane."
      ),
      (
        "The trial of Ada Lind at the court of Holm opens on 5 March.",
        "The trial of Ada Lind at the court of Holm opens on 7 March."
      ),
    ])
  func otherwise(first: String, second: String) throws {
    #expect(try comparison(first, second).agreements.isEmpty)
  }

  @Test("words that two people use are given to two people")
  func speakers() throws {
    func speakers(_ first: String, _ second: String) throws -> SharedQuotation.Speakers? {
      try comparison(
        "“The slope needs a far longer rest,” said \(first).",
        "“The slope needs a far longer rest,” said \(second)."
      ).sharedQuotations.groups.first?.speakers
    }
    #expect(try speakers("Lea Brandt, the mayor", "Tom Adler, a farmer") == .different)
    #expect(try speakers("Lea Brandt, the mayor", "a senior clerk") == .unclear)
    #expect(try speakers("Lea Brandt, the mayor", "Lea Brandt") == .same)
  }

  @Test("what two articles share does not depend on a third", arguments: 0..<12)
  func pairs(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let corpus = NewsAnalysisTests.corpus((0..<4).map { _ in Self.article(&generator) })
    let joint = try corpus.comparison
    for first in 0..<4 {
      for second in (first + 1)..<4 {
        let two = try ArticleComparison(
          of: corpus, articles: [first, second], cancellation: .never)
        func own(_ groups: [[Int]]) -> Set<[Int]> {
          Set(
            groups.map { $0.filter { [first, second].contains(corpus.article(ofSentence: $0)) } }
              .filter { $0.count > 1 })
        }
        #expect(own(joint.agreements.map(\.sentences)) == own(two.agreements.map(\.sentences)))
        func passages(_ comparison: ArticleComparison) -> Set<[Int]> {
          own(
            comparison.reuses.map { passage in
              [passage.source, passage.target].map { corpus.sentence(ofWord: $0.lowerBound) }
            })
        }
        #expect(passages(joint) == passages(two))
        // Figures and dates of several articles stand in one row.
        func denials(_ comparison: ArticleComparison) -> Set<[Int]> {
          own(comparison.conflicts.filter { $0.kind == .statement }.map(\.sentences))
        }
        #expect(denials(joint) == denials(two))
        func figures(_ comparison: ArticleComparison) -> Set<[Int]> {
          own(
            comparison.figures.figures.map { figure in
              figure.accounts.map { Int(corpus.figures[$0.figure].sentence) }
            })
        }
        #expect(figures(joint) == figures(two))
      }
    }
  }

  private static func article(_ generator: inout SeededGenerator) -> String {
    let subjects = [
      "The mill", "The dairy", "The harbour board", "The miners", "A ferry", "The mayor",
    ]
    let verbs = [
      "closed", "sold", "inspected", "did not repair", "repaired", "opened", "denied selling",
    ]
    let objects = ["the old crane", "the western pit", "12 boats", "15 boats", "the paper store"]
    let ends = [
      "before the flood in May", "near Corve on Monday", "for a brewer from Dorn", "last year",
    ]
    func pick(_ list: [String]) -> String { list[Int.random(in: list.indices, using: &generator)] }
    let sentences = (0..<8).map { _ in
      "\(pick(subjects)) \(pick(verbs)) \(pick(objects)) \(pick(ends))."
    }
    return "Title\n" + sentences.joined(separator: "\n")
  }

  @Test("a figure that counts nothing named is shown with the words around it")
  func subject() throws {
    let found = try comparison(
      "Smoke filled the school, and nine of them were treated for burns in Corve on Monday.",
      "Smoke filled the school, and nine of them were treated in Corve for burns on Monday.")
    #expect(found.figures.figures.allSatisfy { !$0.subject.isEmpty })
  }
}

@Suite("Groups of pairs") struct CliqueCoverTests {
  private func groups(_ pairs: [(Int, Int)]) -> [[Int]] {
    CliqueCover.groups(pairs.map { .init(first: $0.0, second: $0.1, score: 1) })
  }

  @Test("three that belong together pair by pair are one group")
  func triangle() { #expect(groups([(1, 2), (2, 3), (1, 3)]) == [[1, 2, 3]]) }

  @Test("a chain is a group for each of its links")
  func chain() { #expect(groups([(1, 2), (2, 3)]) == [[1, 2], [2, 3]]) }

  @Test("no pairs, no groups")
  func none() { #expect(groups([]).isEmpty) }
}

@Suite("Sentences that stand alone") struct StandingSentenceTests {
  private static let article = """
    Weir
    The weir was shut on Monday, the council said.
    “The weir is old,” said Nora Falk, the engineer. “It groans at night. We hear it in the school. \
    The valley must be told.”
    “Nobody has seen the plans. They lie in a drawer,” said Ada Stern.
    "The gate sticks. The keeper is ill," said Bo Kamp.
    """

  @Test(
    "speech has both marks and its speaker",
    arguments: [
      ("The weir was shut", "The weir was shut on Monday, the council said.", ""),
      ("We hear it", "“We hear it in the school.”", "Nora Falk"),
      ("The valley must", "“The valley must be told.”", "Nora Falk"),
      ("They lie", "“They lie in a drawer,” said Ada Stern.", ""),
      ("“Nobody has", "“Nobody has seen the plans.”", "Ada Stern"),
      ("The gate", "\"The gate sticks.\"", "Bo Kamp"),
      ("The keeper", "\"The keeper is ill,\" said Bo Kamp.", ""),
    ])
  func speech(beginning: String, text: String, speaker: String) throws {
    let corpus = NewsAnalysisTests.corpus([Self.article])
    let standing = try StandingSentences(of: [0], in: corpus, cancellation: .never)
    let sentence = try #require(
      corpus.bodySentences(of: 0).first { corpus.string(ofSentence: $0).contains(beginning) })
    let found = try #require(standing[sentence])
    #expect(found.text == text)
    #expect(found.speaker == speaker)
  }

  @Test("what nobody is known to have said does not stand alone")
  func unknown() throws {
    let corpus = NewsAnalysisTests.corpus([
      "Note\nA note was found in the archive.\n“The weir is old. It groans at night. Nobody hears it.”"
    ])
    let standing = try StandingSentences(of: [0], in: corpus, cancellation: .never)
    let sentence = try #require(
      corpus.bodySentences(of: 0).first { corpus.string(ofSentence: $0).hasPrefix("It groans") })
    #expect(standing[sentence] == nil)
  }
}
