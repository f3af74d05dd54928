import NewsCorpus
import QueryEngine
import QueryLanguage

/// Reads which articles a command is about: `a1, a2`, words of a title, `articles from Herald`.
struct ArticleChoice {
  let call: CommandCall

  /// The articles, ascending; all of them where none is named and there are no more than `limit`. Nil
  /// when Ctrl-C stopped the search for them, which has been said.
  func articles(
    until words: WordSet, limit: Int, _ arguments: inout ArgumentReader
  ) throws(Diagnostics) -> [ArticleOrdinal]? {
    let all = Array(call.corpus.articles.indices)
    let isNamed =
      !arguments.isAtEnd && arguments.next?.kind != .pipe
      && !words.contains(arguments.next?.text.lowercased() ?? "")
    guard isNamed else {
      try needFew(all, limit)
      return all
    }
    guard let found = try choose(until: words, &arguments) else { return nil }
    guard !found.isEmpty else {
      throw call.failure(.nothingFound, "no article was found by this")
    }
    return found
  }

  /// The rows named; all articles where none are and there are no more than `limit`. A set ends at `words`; a list of
  /// articles, which no clause goes on with, at `others`.
  func rows(
    until words: WordSet, lists others: WordSet, limit: Int, _ arguments: inout ArgumentReader
  ) throws(Diagnostics) -> SetSyntax {
    if !arguments.isAtEnd, !others.contains(arguments.next?.text.lowercased() ?? "") {
      return try set(until: isSet(arguments.next) ? words : others, &arguments)
    }
    try needFew(Array(call.corpus.articles.indices), limit)
    let articles = Word(Relation.articles.name, at: call.span)
    return .term(TermSyntax(head: .name(articles), clauses: [], span: call.span))
  }

  private func needFew(_ articles: [ArticleOrdinal], _ limit: Int) throws(Diagnostics) {
    guard articles.count > limit else { return }
    throw call.failure(
      .missingArgument, "which of the \(NumberText.grouped(articles.count)) articles?",
      suggestion: naming(articles.prefix(2)))
  }

  /// The line with some articles behind its verb.
  func naming(_ articles: some Sequence<ArticleOrdinal>) -> String {
    let verb = call.text.string.split(separator: " ").first ?? ""
    let ids = articles.map { Address(article: $0).description }.joined(separator: ", ")
    let rest = call.text.string.drop { $0 == " " }.dropFirst(verb.count)
    return "\(verb) \(ids)\(rest)"
  }

  /// `compare a1, a2` for `compare a1 and a2` and `compare a1 a2`; nil when something else is meant.
  private var listWithoutCommas: String? {
    let pieces = call.text.string.split(separator: "|", maxSplits: 1)
    let parts = pieces.first?.split(separator: " ") ?? []
    guard let verb = parts.first else { return nil }
    let words = parts.dropFirst().flatMap { $0.split(separator: ",").map(String.init) }
    let links = ["and", "with", "to", "vs", "versus", "against", "&"]
    let articles = words.filter { !links.contains($0.lowercased()) }
    let commas = parts.reduce(0) { $0 + $1.count { $0 == "," } }
    guard articles.count > 1, commas < articles.count - 1 || articles.count < words.count,
      articles.allSatisfy({ Address($0) != nil })
    else { return nil }
    let steps = pieces.dropFirst().map { " |\($0)" }.joined()
    return "\(verb) \(articles.joined(separator: ", "))" + steps
  }

  /// Whether a set begins with a lexeme, rather than a list of articles.
  private func isSet(_ next: Lexeme?) -> Bool {
    next?.kind == .openParenthesis || Grammar.byline.hasNoun(next?.text ?? "")
      || next?.text.lowercased() == "it"
  }

  /// The set named: as a query names it, or by articles with commas between them.
  private func set(
    until words: WordSet, _ arguments: inout ArgumentReader
  ) throws(Diagnostics) -> SetSyntax {
    let next = arguments.next
    if isSet(next) { return try arguments.set(until: words) }
    let start = next?.span ?? call.span
    if let list = listWithoutCommas {
      throw call.failure(
        Diagnostic.Code("E006", "missing-comma"), "commas stand between articles", at: start,
        suggestion: list)
    }
    let values = try arguments.values(until: words)
    let span = values.reduce(start) { $0.joined(with: $1.span) }
    return .term(Self.articles(in: values, at: span))
  }

  private func choose(
    until words: WordSet, _ arguments: inout ArgumentReader
  ) throws(Diagnostics) -> [ArticleOrdinal]? {
    let start = arguments.next?.span ?? call.span
    let source = try set(until: words, &arguments)
    let pipeline = PipelineSyntax(source: source, steps: [], span: start)
    guard let set = try call.session.answer(pipeline, call.text)?.rows else { return nil }
    let corpus = call.corpus
    let chosen = call.session.untilStopped { (cancellation) throws(Cancelled) in
      var isChosen = [Bool](repeating: false, count: corpus.articles.count)
      for position in 0..<set.count {
        // A row may stand in every article.
        try cancellation.check()
        for article in set.articles(position, in: corpus) { isChosen[article] = true }
      }
      return isChosen.indices.filter { isChosen[$0] }
    }
    guard let chosen else { return nil }
    if !set.relation.areArticles {
      call.session.console.say(
        "note: articles are taken whole: those in which these \(set.relation.name) stand")
    }
    return chosen
  }

  /// `articles in a1, a2`
  private static func articles(in values: [ValueSyntax], at span: QuerySpan) -> TermSyntax {
    var arguments = Arguments()
    arguments.fill("articles", with: .values(values))
    let clauses = Grammar.byline.clause("in").map {
      [PhraseSyntax($0, arguments: arguments, nameSpan: span, span: span)]
    }
    return TermSyntax(
      head: .name(Word(Relation.articles.name, at: span)), clauses: clauses ?? [],
      span: span)
  }
}
