import NewsCorpus
import QueryLanguage

/// What is said of a word that starts a query and names nothing.
struct UnknownName {
  let binder: Binder
  private var scope: Scope { binder.scope }

  func mistake(_ word: Word) -> Diagnostics {
    if let planned = scope.grammar.plannedNoun(word.text) {
      return binder.mistake(
        .notAvailable, "\(word.text) are part of the language, but cannot be queried yet",
        at: word.span, suggestion: planned.meanwhile)
    }
    let habit = Relations.meant(by: word.text)?.words.plural
    let names = scope.nounNames + scope.resultNames + scope.grammar.planned.nouns.map(\.name)
    if let near = habit ?? nearest(to: word.text, among: names), habit != nil || !occurs(word.text)
    {
      return binder.mistake(
        .unknownName, "nothing is called \"\(word.text)\". Did you mean \"\(near)\"?",
        at: word.span, suggestion: binder.corrected(word.span, near))
    }
    if let address = Address(word.text),
      binder.corpus.articles.indices.contains(address.article)
    {
      return binder.mistake(
        .unknownName, "\"\(word.text)\" is a place; say what to look for in it", at: word.span,
        suggestion: binder.corrected(word.span, "sentences in \(word.text)"))
    }
    if let outlets = try? binder.outlets(fitting: word), let outlet = outlets.first {
      return binder.mistake(
        .unknownName, "\"\(word.text)\" is an outlet: \(outlet)", at: word.span,
        suggestion: binder.corrected(word.span, "articles from \(word.text)"))
    }
    return binder.mistake(
      .unknownName, "nothing is called \"\(word.text)\"", at: word.span,
      notes: ["nouns: " + scope.nounNames.joined(separator: ", ")],
      suggestion: binder.corrected(
        word.span, speaks(word.text) ? "quotes by \(word.text)" : "\"\(word.text)\""))
  }

  /// Whether a word stands somewhere in the corpus: "troops" is no slip for "groups" then.
  private func occurs(_ word: String) -> Bool {
    let words = PhraseWords.split(word)
    return !words.isEmpty && words.allSatisfy { binder.corpus.vocabulary.find($0) != nil }
  }

  /// Whether one of those quoted most is called so.
  private func speaks(_ word: String) -> Bool {
    guard occurs(word) else { return false }
    let test = PhraseTest(word)
    return scope.speakers.prefix(2_000).contains { test.isContained(in: $0.name) }
  }
}
