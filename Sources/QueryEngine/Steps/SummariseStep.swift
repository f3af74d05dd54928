import NewsAnalysis
import NewsCorpus
package import QueryLanguage

/// `summarise about timing to 3 sentences`: the sentences that together tell most of what the rows say.
package struct SummariseStep: Step {
  package static let grammar = PhraseGrammar(
    "summarise", "the sentences that together tell most of what the rows say",
    example: "quotes | summarise to 2 sentences", spellings: ["summarize"],
    parts: [
      .optional([
        .word("about"),
        .slot(
          .values(
            "question", "a word", placeholder: "WORDS", isRunningText: true)),
      ]),
      .optional([
        .word("to"), .slot(.integer("length", "a number of sentences or words", placeholder: "N")),
        .slot(
          Slot(
            "unit", .choice(["sentences", "words", "sentence", "word"]),
            "\"sentences\" or \"words\"", placeholder: "UNIT")),
      ]),
    ])

  static let keepsNoun = false

  /// How much is told where a query does not say.
  private static let usual = 5

  private let budget: Summariser.Budget
  /// The words that the summary is to be about.
  private let question: [String]

  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: SummariseStep, relation: Relation) {
    guard relation.hasText else {
      throw binder.mistake(
        .noWayBack, "the step before made a table of numbers, so there is nothing to summarise",
        at: phrase.nameSpan, notes: ["put \"summarise\" before the step that counts"])
    }
    let length = phrase.arguments.integer("length") ?? usual
    guard length > 0 else {
      throw binder.mistake(
        .badArgument, "a summary has one sentence or word at least",
        at: phrase.arguments["length"]?.span ?? phrase.span,
        suggestion: phrase.arguments["length"]?.span.map { binder.corrected($0, "\(usual)") })
    }
    let isOfWords = phrase.arguments.word("unit")?.text.hasPrefix("word") == true
    let step = SummariseStep(
      budget: isOfWords ? .words(length) : .sentences(length),
      question: try question(phrase, binder))
    return (step, .summary)
  }

  private static func question(
    _ phrase: PhraseSyntax, _ binder: Binder
  ) throws(Diagnostics) -> [String] {
    var words: [String] = []
    for value in phrase.arguments.values("question") {
      guard let text = try ValueReader(binder: binder).words(value) else {
        throw binder.mistake(.badArgument, "a summary is about words", at: value.span)
      }
      words += PhraseWords.split(text)
    }
    return words
  }

  func run(_ progress: inout Progress, _ evaluation: Evaluation) throws(EvaluationError) {
    let set = progress.set
    let source = set.source(in: evaluation.corpus)
    let rows = try PlaceSelection.rows(
      of: .sentences,
      in: set.rows.lazy.flatMap { set.relation.places(Int($0), in: source) }, evaluation
    ).map { Int($0) }
    let hits = question.isEmpty ? try HitSearch(evaluation).hits(of: set) : []
    let cancellation = Cancellation(evaluation.patience.isCancelled)
    do {
      let told = try summary(of: rows, hits, evaluation.corpus, cancellation)
      if !told.missing.isEmpty { progress.notes.append(.inNoArticle(told.missing)) }
      if isShort(told.summary), told.summary.lines.count < rows.count {
        progress.notes.append(.nothingMoreToTell(of: rows.count))
      }
      if !told.summary.isCompared {
        progress.notes.append(.notComparedBeyond(Summariser.mostCompared))
      }
      let lines = SummaryRows(told.summary)
      progress.replace(with: RowSet(.summary, RowList([0..<lines.count]), derived: lines))
    } catch {
      throw .cancelled
    }
  }

  /// A summary among some sentences, ascending, and the words of the question that no article has.
  private func summary(
    of rows: [Int], _ hits: [Match], _ corpus: Corpus, _ cancellation: Cancellation
  ) throws(Cancelled) -> (summary: Summary, missing: [String]) {
    var articles: [ArticleOrdinal] = []
    for row in rows {
      let article = corpus.article(ofSentence: row)
      if articles.last != article { articles.append(article) }
    }
    let compared = try ComparedArticles(of: corpus, articles: articles, cancellation: cancellation)
    let asked =
      question.isEmpty
      ? Question(terms: hits.flatMap { $0.words.map { corpus.words.terms[$0] } }, in: compared)
      : Question(question, in: compared)
    let summary = try Summariser(compared, cancellation: cancellation).summary(
      within: budget, among: rows.count == compared.sentences.count ? nil : rows,
      about: asked.isEmpty ? nil : asked, cancellation: cancellation)
    return (summary, asked.missing)
  }

  /// Whether it has fewer sentences than were asked for, or none.
  private func isShort(_ summary: Summary) -> Bool {
    if case .sentences(let count) = budget { return summary.lines.count < count }
    return summary.lines.isEmpty
  }

  var explanation: Fact {
    let length: Fact =
      switch budget {
      case .sentences(let count): "summarise to \(counted: count, .sentences)"
      case .words(let count): "summarise to \(counted: count, .words)"
      }
    return question.isEmpty ? length : "\(length) about \(list: question)"
  }
}
