import NewsAnalysis
import NewsCorpus
import Presentation
import QueryEngine
import QueryLanguage

/// `summarise a1, a2 about "troop numbers" to 3 sentences`: the step of this name as a printed report.
enum SummariseCommand: Command {
  static let names = ["summarise", "summarize", "summary"]
  static let usage = "summarise [a1, a2] [about \"WORDS\"] [to 3 sentences | to 100 words]"
  static let summary = "the sentences that together tell most of what the articles say, each cited"
  static let examples = [
    "summarise to 5 sentences", "summarise a2 to 60 words", "summarise a1, a2 about \"timing\"",
  ]
  static let argument = CommandArgument.articles

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    let source = try ArticleChoice(call: call).rows(
      until: ["to"], lists: ["about", "to"], limit: CompareCommand.most, &arguments)
    let grammar = SummariseStep.grammar
    let start = arguments.next?.span ?? call.span
    let step = PhraseSyntax(
      grammar, arguments: try arguments.arguments(of: grammar.parts), nameSpan: start, span: start)
    try arguments.finish()
    let pipeline = PipelineSyntax(source: source, steps: [step], span: call.span)
    guard let outcome = try call.session.answer(pipeline, call.text) else { return .interrupted }
    if let base = outcome.footer.base, base.count == 0 {
      throw call.failure(.nothingFound, "no \(base.noun.singular) was found by this")
    }
    guard let rows = outcome.rows.derived as? SummaryRows else { return .done }
    print(rows.summary, of: outcome, in: call)
    call.session.it = outcome.rows
    return .done
  }

  /// Prints each sentence with its address, whose words it is, and where others say otherwise.
  private static func print(_ summary: Summary, of outcome: Outcome, in call: CommandCall) {
    let corpus = call.corpus
    var report = ReportWriter(options: call.session.options)
    for line in summary.lines {
      let speaker = line.standing.speaker.isEmpty ? "" : " (\(line.standing.speaker))"
      report.cited(
        line.standing.text + speaker,
        address: corpus.address(ofSentence: line.sentence).description)
      if !line.otherwise.isEmpty {
        let others = line.otherwise.map { corpus.address(ofSentence: $0).description }
        report.line(
          "\(others.joined(separator: ", ")) \(others.count == 1 ? "says" : "say") otherwise",
          indent: 4)
      }
    }
    let session = call.session
    session.console.print(report.text, terminator: "")
    let used = Set(summary.lines.map { corpus.article(ofSentence: $0.sentence) })
    let all = outcome.footer.base?.articles ?? used.count
    let count = summary.lines.count
    let footer =
      count == 0
      ? "0 sentences."
      : "\(count) \(Relation.sentences.words.counted(count)), \(summary.words) words, from "
        + "\(used.count) of \(NumberText.grouped(all)) \(Relation.articles.words.counted(all))"
    session.console.print(session.dim(footer))
    for note in outcome.notes {
      session.printWrapped("note: " + Wording.text(note), firstIndent: "", style: session.dim)
    }
    if let note = CitationText(corpus: corpus).retellingNote(used.sorted()) {
      session.console.print(session.dim(note))
    }
  }
}
