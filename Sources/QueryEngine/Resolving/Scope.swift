package import NewsCorpus
package import QueryLanguage

/// What names may refer to while a query is bound: the corpus, named results, parameters, `it`.
package struct Scope: Sendable {
  /// The corpus.
  package var corpus: Corpus
  /// The nouns, clauses and steps.
  package var language: Language
  /// The words that messages know.
  package var grammar: Grammar
  /// Results kept with `let`.
  package var results: NamedResults
  /// Parameters set with `let $x = …` or on the command line.
  package var parameters: [String: Literal.Kind]
  /// The last result.
  package var it: RowSet?

  /// Makes a scope over a corpus.
  package init(
    corpus: Corpus, language: Language, grammar: Grammar, results: NamedResults = .init(),
    parameters: [String: Literal.Kind] = [:], it: RowSet? = nil
  ) {
    self.corpus = corpus
    self.language = language
    self.grammar = grammar
    self.results = results
    self.parameters = parameters
    self.it = it
  }

  /// The names of the results, sorted.
  var resultNames: [String] { results.names }

  /// The nouns, as they are printed.
  var nounNames: [String] { language.nouns.map(\.words.plural) }

  /// The outlets of the corpus, each once, in article order.
  package var outlets: [String] {
    var seen = Set<String>()
    return corpus.articles.compactMap(\.details.outlet).filter { seen.insert($0).inserted }
  }

  /// What Tab offers for a value of a clause, the likeliest first.
  package func candidates(forClause name: String) -> [ValueCandidate] {
    language.clauses.first { $0.grammar.name == name }?.candidates(in: self) ?? []
  }

  /// What Tab offers where articles stand: the first thousand, each with its title.
  package var articleCandidates: [ValueCandidate] {
    corpus.articles.indices.prefix(1000).map {
      ValueCandidate(
        Address(article: $0).description, note: "\(corpus.title(of: $0))", isBare: true)
    }
  }

  /// The speakers of the corpus with how often they are quoted, most quoted first.
  package var speakers: [(name: String, quotes: Int)] { QuotedSpeakers.all(of: corpus) }
}
