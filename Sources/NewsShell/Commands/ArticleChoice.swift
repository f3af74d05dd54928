import NewsCorpus
import QueryEngine
import QueryLanguage

/// Reads which articles a command is about: `a1, a2`, words of a title, `articles from Herald`.
struct ArticleChoice {
  let call: CommandCall

  /// The articles, ascending; all of them where none is named and there are no more than `limit`.
  func articles(
    until words: Set<String>, limit: Int, _ arguments: inout ArgumentReader
  ) throws(Diagnostics) -> [ArticleOrdinal] {
    let all = Array(call.corpus.articles.indices)
    let isNamed = !arguments.isAtEnd && !words.contains(arguments.next?.text.lowercased() ?? "")
    guard isNamed else {
      guard all.count <= limit else {
        throw call.failure(
          .missingArgument, "which of the \(NumberText.grouped(all.count)) articles?",
          suggestion: "\(call.text.string) a1, a2")
      }
      return all
    }
    let found = try choose(until: words, &arguments)
    guard !found.isEmpty else {
      throw call.failure(.nothingFound, "no article was found by this")
    }
    return found
  }

  /// `compare a1, a2` for `compare a1 and a2` and `compare a1 a2`; nil when something else is meant.
  private var listWithoutCommas: String? {
    let parts = call.text.string.split(separator: " ")
    guard let verb = parts.first else { return nil }
    let words = parts.dropFirst().flatMap { $0.split(separator: ",").map(String.init) }
    let links = ["and", "with", "to", "vs", "versus", "against", "&"]
    let articles = words.filter { !links.contains($0.lowercased()) }
    let commas = call.text.string.filter { $0 == "," }.count
    guard articles.count > 1, commas < articles.count - 1 || articles.count < words.count,
      articles.allSatisfy({ Address($0) != nil })
    else { return nil }
    return "\(verb) \(articles.joined(separator: ", "))"
  }

  private func choose(
    until words: Set<String>, _ arguments: inout ArgumentReader
  ) throws(Diagnostics) -> [ArticleOrdinal] {
    let next = arguments.next
    let start = next?.span ?? call.span
    let isSet =
      next?.kind == .openParenthesis || Noun(word: next?.text ?? "") != nil
      || next?.text.lowercased() == "it"
    let source: SetSyntax
    if isSet {
      source = try arguments.set(until: words)
    } else {
      if let list = listWithoutCommas {
        throw call.failure(
          Diagnostic.Code("E006", "missing-comma"), "commas stand between articles", at: start,
          suggestion: list)
      }
      let values = try arguments.values(until: words)
      let span = values.reduce(start) { $0.joined(with: $1.span) }
      source = .term(
        Term(
          head: .name(Word("articles", at: start)),
          clauses: [Clause(.inside(values), keywordSpan: span, span: span)], span: span))
    }
    let pipeline = PipelineSyntax(source: source, stages: [], span: start)
    guard let outcome = try call.session.answer(pipeline, call.text),
      case .rows(let set) = outcome.answer
    else { return [] }
    if set.noun != .articles {
      call.session.console.say(
        "note: articles are taken whole: those in which these \(set.noun.rawValue) stand")
    }
    return Set(set.rows.map { call.corpus.article(of: set.noun, row: Int($0)) }).sorted()
  }
}
