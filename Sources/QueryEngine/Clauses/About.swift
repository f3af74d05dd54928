import NewsCorpus
import QueryLanguage

/// `about troop withdrawal`: rows with all of the words in any inflected form.
struct About: Clause, BoundClause {
  static let grammar = PhraseGrammar(
    "about", "with all of the words in any inflected form; a comma is \"or\"",
    example: "quotes about withdrawal",
    parts: [
      .slot(.values("topics", "a word", placeholder: "WORD WORD, WORD", isRunningText: true))
    ],
    habits: ["concerning": "", "re": "", "for": ""])

  let text: String
  private let topics: [Topic]

  /// One of the values; a comma is "or".
  private struct Topic: Sendable {
    let words: String
    /// A quoted string is always a phrase; bare words may stand apart.
    let isPhrase: Bool
  }

  static func bind(
    _ phrase: PhraseSyntax, on relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> any BoundClause {
    try needText(phrase, relation, binder)
    var topics: [Topic] = []
    for value in phrase.arguments.values("topics") {
      guard let words = try ValueReader(binder: binder).words(value) else {
        throw binder.mistake(
          .badArgument, "\"about\" takes words; use containing for a regular expression",
          at: value.span)
      }
      let isPhrase: Bool = if case .string = value { true } else { false }
      topics.append(Topic(words: words, isPhrase: isPhrase))
    }
    return About(text: binder.typed(phrase.span), topics: topics)
  }

  func selection(of relation: Relation, _ evaluation: Evaluation) -> any Selection {
    let compiler = PatternCompiler(corpus: evaluation.corpus)
    let groups = topics.map { topic in
      let words = PhraseWords.split(topic.words)
      return topic.isPhrase
        ? [compiler.compile(inflectedPhrase: words)] : compiler.compile(lemmas: words)
    }
    let words = HitSelection(about: groups, in: relation, evaluation)
    guard let label = relation.finding?.label else { return words }
    return LabelSelection(
      words, topics: topics.map { PhraseWords.split($0.words) }, label: label, of: relation,
      evaluation)
  }
}
