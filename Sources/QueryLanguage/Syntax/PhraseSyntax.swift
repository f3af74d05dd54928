/// A clause behind a noun or a step behind `|`: its grammar, and what fills the slots of that.
public struct PhraseSyntax: Hashable, Sendable {
  /// How the phrase is written; its name says which phrase it is.
  public var grammar: PhraseGrammar
  /// What was typed into the slots.
  public var arguments: Arguments
  /// The first word.
  public var nameSpan: QuerySpan
  /// The whole phrase.
  public var span: QuerySpan
  /// Makes a phrase.
  public init(
    _ grammar: PhraseGrammar, arguments: Arguments, nameSpan: QuerySpan, span: QuerySpan
  ) {
    self.grammar = grammar
    self.arguments = arguments
    self.nameSpan = nameSpan
    self.span = span
  }
}
