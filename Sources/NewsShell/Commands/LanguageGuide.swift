import Presentation
import QueryLanguage

/// What `help` says of the words of the language: one entry a word, each with a line that runs.
///
/// Clauses and steps tell it themselves; here stands what is neither.
enum LanguageGuide {
  /// A word of the language.
  struct Entry: Sendable {
    let name: String
    let usage: String
    let summary: String
    let example: String
  }

  static let clauses: [Entry] = Grammar.byline.clauses.map { entry($0, behind: "") }
  static let steps: [Entry] = Grammar.byline.steps.map { entry($0, behind: "| ") }

  private static func entry(_ grammar: PhraseGrammar, behind sign: String) -> Entry {
    Entry(
      name: grammar.name, usage: sign + grammar.usage, summary: grammar.summary,
      example: grammar.example)
  }

  static let sets: [Entry] = [
    Entry(
      name: "let", usage: "let NAME = QUERY · let",
      summary: "keep a result under a name; alone: what is named, and how it was asked for",
      example: "let officials = quotes where anonymous"),
    Entry(
      name: "it", usage: "it · it 4",
      summary: "the last result, or one of its rows; a line may start with | to go on from it",
      example: "quotes | first 5"),
    Entry(
      name: SetOperator.union.rawValue, usage: "QUERY union QUERY", summary: "rows of either",
      example: "people in a3 union people in a1"),
    Entry(
      name: SetOperator.intersect.rawValue, usage: "QUERY intersect QUERY",
      summary: "rows of both", example: "people in a3 intersect people in a1"),
    Entry(
      name: SetOperator.except.rawValue, usage: "QUERY except QUERY",
      summary: "rows of the first that are not among those of the second",
      example: "people in a3 except people in a1"),
  ]
}
