package import QueryLanguage

/// The nouns, clauses and steps of the language.
package struct Language: Sendable {
  /// The nouns.
  let nouns: [Noun]
  let clauses: [any Clause.Type]
  let steps: [any Step.Type]

  init(nouns: [Noun], clauses: [any Clause.Type], steps: [any Step.Type]) {
    self.nouns = nouns
    self.clauses = clauses
    self.steps = steps
  }

  /// The words of the language, with formats and with words that it will have.
  package func grammar(formats: [OutputFormat], planned: PlannedWords) -> Grammar {
    let nouns = nouns
    return Grammar(
      nouns: nouns.map(\.words), clauses: clauses.map { $0.grammar },
      steps: steps.map { $0.grammar }, formats: formats, planned: planned,
      isField: { name in nouns.contains { $0.relation().field(name) != nil } })
  }
}

/// Everything that makes a clause: how it is written, and what its values mean. One file a clause, one line
/// in `Clauses.all`.
protocol Clause: SendableMetatype {
  /// How it is written; its help.
  static var grammar: PhraseGrammar { get }
  /// Looks up what it names.
  static func bind(
    _ phrase: PhraseSyntax, on relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> any BoundClause
  /// What Tab offers for a value, the likeliest first.
  static func candidates(in scope: Scope) -> [ValueCandidate]
}

extension Clause {
  static func candidates(in scope: Scope) -> [ValueCandidate] { [] }
}

/// A value that a clause may be given.
package struct ValueCandidate: Sendable {
  /// The value, without quotation marks.
  package let text: String
  /// What it is, where the text does not say so.
  package let note: Fact?
  /// Whether it names something by itself, so that no quotation marks may stand around it: `a1`.
  package let isBare: Bool

  init(_ text: String, note: Fact? = nil, isBare: Bool = false) {
    self.text = text
    self.note = note
    self.isBare = isBare
  }
}

/// Everything that makes a step: how it is written, what its words mean, and what it does. One file a step,
/// one line in `Steps.all`.
protocol Step: BoundStep {
  /// How it is written; its help.
  static var grammar: PhraseGrammar { get }
  /// Whether what comes out of it are rows of the noun that goes in.
  static var keepsNoun: Bool { get }
  /// Looks up what it names, and tells what rows come out of it.
  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: Self, relation: Relation)
}

extension Step {
  static var keepsNoun: Bool { true }
}
