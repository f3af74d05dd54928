import QueryLanguage

/// Every clause, in the order in which help lists them.
enum Clauses {
  static let all: [any Clause.Type] = [
    By.self, From.self, In.self, About.self, Containing.self, Where.self, On.self, Before.self,
    After.self, Between.self,
  ]
}

extension Clause {
  /// Refuses rows of numbers, in whose text nothing can be looked for.
  static func needText(_ phrase: PhraseSyntax, _ relation: Relation, _ binder: Binder)
    throws(Diagnostics)
  {
    if relation.finding != nil || relation.isDerived { return }
    throw binder.mistake(
      .clauseDoesNotFit,
      "\"\(binder.typed(phrase.nameSpan))\" has no meaning for "
        + (relation.isTable ? "a table of numbers" : relation.name), at: phrase.span)
  }
}
