import NewsCorpus
import Testing

@testable import NewsAnalysis

@Suite("How much two passages say the same") struct LikenessTests {
  private func compared(_ first: String, _ second: String) throws -> PassageComparison {
    try PassageComparison(
      of: corpus(["\n\(first)", "\n\(second)"]), 0, 1, cancellation: .never)
  }

  @Test("in other words scores more than about the same people, less than in the same words")
  func order() throws {
    let told = "The village bought a new fire engine for 90,000 crowns on Monday."
    let same = try compared(told, told).likeness
    let other = try compared(
      told, "On Monday a fire engine was purchased by the village; it paid 90,000 crowns.")
    let topic = try compared(told, "The fire engine of the village stands behind the chapel.")
    let nothing = try compared(told, "Rain is expected over the western islands tonight.")
    #expect(same > other.likeness && other.likeness > topic.likeness)
    #expect(topic.likeness > nothing.likeness && nothing.likeness == 0)
    #expect(same <= 1)
  }

  @Test("a number instead of another takes away, an equal one adds")
  func numbers() throws {
    let told = "The bridge at Holm was closed for 12 weeks after the flood."
    let twelve = try compared(
      told, "After the flood the Holm bridge stayed closed for twelve weeks.")
    let twenty = try compared(told, "After the flood the Holm bridge stayed closed for 20 weeks.")
    #expect(twelve.likeness > twenty.likeness)
    #expect(twelve.contradiction == 0 && twenty.contradiction > 0)
  }

  @Test("it does not depend on which of the two comes first, nor on a third article")
  func symmetric() throws {
    let (one, other) = (
      "The mayor of Corve promised the fishermen a longer quay.",
      "Fishermen in Corve will get a longer quay, its mayor pledged."
    )
    let score = try compared(one, other).likeness
    #expect(try compared(other, one).likeness == score)
    let three = corpus(["\n\(one)", "\n\(other)", "\nThe quay, the quay, the mayor and the quay."])
    #expect(try PassageComparison(of: three, 0, 1, cancellation: .never).likeness == score)
  }

  @Test(
    "what is said and what is denied contradict each other",
    arguments: [
      ("The dam did not break in the storm.", "In the storm the dam broke."),
      ("Sales of the paper rose in spring.", "In spring the paper’s sales fell."),
    ])
  func contradiction(first: String, second: String) throws {
    #expect(try compared(first, second).contradiction > 0.5)
    #expect(try compared(second, first).contradiction > 0.5)
    #expect(try compared(first, first).contradiction == 0)
  }

  @Test("what stands behind “denied that” conflicts with an article that says it")
  func clause() throws {
    let texts = corpus([
      "\nA spokeswoman for the coal board, Ruth Ames, denied on Friday that the talks are about closing the mine at Holm.",
      "\nThe owners and the union are to open talks about the closing of the mine at Holm, two people who know the plan said.",
    ])
    let found = try texts.comparison.statements.conflicts
    #expect(found.map(\.difference) == [.denial])
    #expect(found.first?.accounts.map(\.wording) == ["denied", ""])
  }

  @Test("empty passages and passages without content words say nothing alike")
  func empty() throws {
    #expect(try compared("", "").likeness == 0)
    #expect(try compared("It was so.", "It was so.").likeness == 0)
    #expect(try compared("", "The dam broke.").contradiction == 0)
  }
}
