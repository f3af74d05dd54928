import NewsCorpus
import Presentation
import QueryEngine
import QueryLanguage

/// `explain quotes by Lee`: what is asked and how it runs; `explain 3`: why this speaker.
enum ExplainCommand: Command {
  static let names = ["explain"]
  static let usage = "explain QUERY · explain 3"
  static let summary = "what a query asks and how it runs; or why a quotation has this speaker"
  static let examples = ["explain quotes by Patel about withdrawal", "explain (quotes by Singh)"]
  static let argument = CommandArgument.passage

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    guard !arguments.isAtEnd else {
      throw call.failure(
        .missingArgument, "explain what?", suggestion: "explain quotes")
    }
    if let quotations = try quotations(call) {
      guard !quotations.isEmpty else { return .interrupted }
      for quotation in quotations.prefix(most) { explain(quotation, call) }
      if quotations.count > most {
        call.session.console.print(
          "explained are the first \(most); explain it \(most + 1) explains the next")
      }
      return .done
    }
    let pipeline = try arguments.pipeline()
    try arguments.finish()
    guard let bound = try call.session.bound(pipeline, call.text) else { return .interrupted }
    call.session.console.print("reads as  " + Sanitiser.clean(format(pipeline)))
    let lines = try call.session.working { (evaluator) throws(EvaluationError) in
      try evaluator.explanation(of: bound)
    }
    guard let lines else { return .interrupted }
    for line in lines {
      let indent = String(repeating: "  ", count: line.depth + 1)
      call.session.console.print(Sanitiser.clean(indent + Wording.text(line.fact)))
    }
    return .done
  }

  /// How many are explained at once.
  private static let most = 20

  /// The quotations, and one more than are explained, that `3`, `it 3`, an address or a bracketed query means; nil for a query to explain.
  private static func quotations(_ call: CommandCall) throws(Diagnostics) -> [Int]? {
    var arguments = call.arguments
    guard let next = arguments.next else { return nil }
    let isRow =
      next.kind == .openParenthesis || next.kind == .number
      || (next.kind == .word
        && (next.text.lowercased() == "it" || PassageReader.startsAddress(next.text)))
    guard isRow else { return nil }
    let passages = try PassageReader(call: call).passages(&arguments)
    guard arguments.isAtEnd else { return nil }
    // Ctrl-C has stopped the search, which has been said.
    guard passages.count > 0 else { return [] }
    let corpus = call.corpus
    var found: [Int] = []
    for passage in passages where found.count <= most {
      if let quotation = passage.quotation {
        found.append(quotation)
        continue
      }
      found += corpus.articles[passage.article].quotations.filter {
        corpus.quotations[$0].span.overlaps(passage.span)
      }
    }
    guard !found.isEmpty else {
      throw call.failure(.nothingFound, "there is no quotation here to explain", at: next.span)
    }
    return found
  }

  private static func explain(_ row: Int, _ call: CommandCall) {
    let corpus = call.corpus
    let quotation = corpus.quotations[row]
    let article = corpus.article(ofQuotation: row)
    let console = call.session.console
    func text(_ span: TextSpan) -> String { Sanitiser.clean(corpus.string(span, of: article)) }
    let place = corpus.address(ofSentence: Int(quotation.sentence)).description
    console.print(
      TextWrapper(width: call.session.options.width, indent: "  ", firstIndent: "")
        .wrapped("\(place)  \(quotation.kind.word): “\(text(quotation.span))”"), terminator: "")
    let speaker = CitationText(corpus: corpus).speaker(of: row)
    console.print("  speaker     \(speaker.map { Sanitiser.clean($0) } ?? "unknown")")
    if !quotation.written.isEmpty { console.print("  written     \(text(quotation.written))") }
    if !quotation.cue.isEmpty { console.print("  cue         \(text(quotation.cue))") }
    if !quotation.via.isEmpty { console.print("  via         \(text(quotation.via))") }
    console.print("  attributed  \(RuleText.attribution(quotation.rule))")
    if quotation.speaker != nil {
      console.print("  resolved    \(RuleText.resolution(quotation.resolution))")
    }
    console.print("  confidence  \(quotation.confidence.word)")
  }
}

/// The rules of attribution in words.
enum RuleText {
  static func attribution(_ rule: AttributionRule) -> String {
    switch rule {
    case .none: "no cue and no speaker were found beside it"
    case .speakerCueBefore: "speaker and cue stand before it: X said, “…”"
    case .speakerCueAfter: "speaker and cue stand behind it: “…,” X said"
    case .cueSpeakerAfter: "cue and speaker stand behind it: “…,” said X"
    case .accordingTo: "it stands with \"according to X\""
    case .cueBetween: "the cue stands between its parts: “…,” X said, “…”"
    case .carriedOnCue: "a second cue carries the first one's speaker on: …, adding, “…”"
    case .sameParagraph: "no cue of its own; it follows a quotation of the same paragraph"
    case .paragraphBefore:
      "no cue of its own; its paragraph opens with a mark, so the speaker of the one before goes on"
    case .colon: "a name and a colon stand before it"
    case .noun: "a noun of saying introduces it: the statement by X that “…”"
    case .clause: "a verb of saying takes the clause: X said that …"
    case .nearest: "no cue; the nearest speaker was taken"
    }
  }

  static func resolution(_ rule: ResolutionRule) -> String {
    switch rule {
    case .none: "not resolved"
    case .fullName: "written as the full name"
    case .partOfName: "part of a full name that the article gives elsewhere"
    case .role: "a role that one person of the article holds"
    case .pronoun: "a pronoun: the last speaker or subject that fits"
    case .anonymous: "a description of someone who is not named"
    case .institution: "an organisation or a document speaks"
    case .anonymousAgain: "the anonymous source described last"
    }
  }
}
