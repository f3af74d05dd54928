import NewsCorpus
import Presentation
import QueryEngine
import QueryLanguage

/// `quote 4`, `quote "at no point"`, `quote a2 ¶3 as markdown`: a block to paste.
enum QuoteCommand: Command {
  static let names = ["quote"]
  static let usage = "quote 4 · quote a2 ¶3 · quote \"quoted words\" [as markdown]"
  static let summary = "a passage or quotation as a cited block, ready to paste"
  static let examples = ["quote a1 ¶1", "quote (quotes by Patel | first 1) as markdown"]
  static let argument = CommandArgument.passage

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    let passages = try PassageReader(call: call).passages(until: ["as"], &arguments)
    let format = try Self.format(&arguments, call)
    try arguments.finish()
    guard passages.count > 0 else { return .interrupted }
    let citation = CitationText(corpus: call.corpus)
    for (number, passage) in passages.prefix(50).enumerated() {
      if number > 0 { call.session.console.print("") }
      let block = block(passage, citation, call.corpus)
      let drawn =
        format == .markdown
        ? block.markdown : block.plain(width: call.session.options.width)
      call.session.console.print(drawn, terminator: drawn.hasSuffix("\n") ? "" : "\n")
    }
    if passages.count > 50 {
      call.session.console.print("… and \(passages.count - 50) more; quote it 51 shows the next")
    }
    return .done
  }

  static func format(
    _ arguments: inout ArgumentReader, _ call: CommandCall
  ) throws(Diagnostics) -> OutputFormat? {
    guard arguments.keyword("as") else { return nil }
    let span = arguments.next?.span
    let format = try arguments.format()
    guard format == .markdown || format == .plain else {
      throw call.failure(.badSetting, "a citation is written as plain or markdown", at: span)
    }
    return format
  }

  private static func block(
    _ passage: Passage, _ citation: CitationText, _ corpus: Corpus
  ) -> CitationBlock {
    let details = corpus.articles[passage.article].details
    // Words of a quotation are quoted as such; anything else is the article's.
    var span = passage.span
    if span.isEmpty {
      let article = corpus.articles[passage.article]
      let first = article.paragraphs.lowerBound + 1
      span = first < article.paragraphs.upperBound ? corpus.paragraphs[first].span : .none
    }
    let quotation = passage.quotation
    let isWhole = quotation.map { corpus.quotations[$0].span == span } ?? false
    let text: String
    if let quotation, isWhole, corpus.quotations[quotation].kind == .indirect {
      // Without its sentence, what somebody denied would read as what was said.
      text = corpus.string(
        corpus.sentences[Int(corpus.quotations[quotation].sentence)].span, of: passage.article)
    } else if let quotation, isWhole {
      text = corpus.parts(ofQuotation: quotation).map { corpus.string($0, of: passage.article) }
        .joined(separator: " … ")
    } else {
      text = corpus.string(span, of: passage.article)
    }
    let title = corpus.title(of: passage.article)
    // The words around a quotation are the article's, also inside the clause that is reported.
    let said = quotation.flatMap { isWhole || holds($0, span, corpus) ? $0 : nil }
    return CitationBlock(
      text: Self.withoutComma(text), attribution: attribution(said, citation, corpus),
      title: title.isEmpty ? nil : title, outlet: details.outlet,
      date: details.date.map(CitationText.spelled), address: citation.address(passage),
      note: details.isRetelling
        ? "The passage is from a retelling in other sentences, not from the original text." : nil)
  }

  /// Whether a passage lies inside the words that a quotation gives as somebody's.
  private static func holds(_ quotation: Int, _ span: TextSpan, _ corpus: Corpus) -> Bool {
    corpus.parts(ofQuotation: quotation).contains {
      $0.lower <= span.lower && span.upper <= $0.upper
    }
  }

  /// Without the comma that only joins a quotation to its cue.
  private static func withoutComma(_ text: String) -> String {
    text.hasSuffix(",") ? String(text.dropLast()) : text
  }

  /// Whose words they are: reported speech is the article's own wording.
  private static func attribution(
    _ quotation: Int?, _ citation: CitationText, _ corpus: Corpus
  ) -> CitationBlock.Attribution {
    guard let quotation, corpus.quotations[quotation].kind != .indirect else { return .article }
    guard let speaker = citation.speaker(of: quotation) else {
      return corpus.quotations[quotation].kind == .scare ? .article : .unknownSpeaker
    }
    return .speaker(speaker)
  }
}
