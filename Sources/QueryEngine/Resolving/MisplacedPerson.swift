import NewsCorpus
import QueryLanguage

/// Somebody behind a preposition that places take: `quotes from Patel` is meant as `quotes by Patel`.
struct MisplacedPerson {
  let binder: Binder
  /// The clause with the wrong preposition.
  let phrase: PhraseSyntax
  let relation: Relation

  /// The line with the preposition that is right; nil when nobody here is called so, or the clause has
  /// more than this value.
  func line(for name: String) -> String? {
    guard phrase.arguments.values(phrase.grammar.slots[0].label).count == 1 else { return nil }
    let rest = binder.typed(QuerySpan(phrase.nameSpan.upper, phrase.span.upper))
    let value = String(rest.drop { $0 == " " })
    let test = PhraseTest(name)
    let isAuthor = binder.corpus.articles.contains { article in
      article.details.authors.contains { test.isContained(in: $0) }
    }
    let isSpeaker = binder.scope.speakers.prefix(2_000).contains { test.isContained(in: $0.name) }
    if relation.authors != nil, isAuthor {
      return binder.corrected(phrase.span, "by \(value)")
    }
    guard isSpeaker else {
      return isAuthor
        ? binder.corrected(phrase.span, "in (articles by \(value))") : nil
    }
    return binder.corrected(
      phrase.span, relation.authors != nil ? "in (quotes by \(value))" : "by \(value)")
  }
}
