import NewsCorpus
import Presentation
import QueryEngine
import QueryLanguage

/// `open 4`, `open a2 ¶3`, `open a2`: reads a passage where it stands.
enum OpenCommand: Command {
  static let names = ["open"]
  static let usage = "open 4 · open a2 ¶3 · open a2 · open \"quoted words\""
  static let summary = "read a passage in its article, with the paragraphs around it"
  static let examples = ["open a1 ¶1", "open a3"]
  static let argument = CommandArgument.passage

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    let passages = try PassageReader(call: call).passages(&arguments)
    try arguments.finish()
    guard passages.count > 0 else { return .interrupted }
    let console = call.session.console
    for passage in passages.prefix(20) {
      let corpus = call.corpus
      let article = corpus.articles[passage.article]
      console.print(
        call.session.bold(
          "\(Address(article: passage.article))  "
            + Sanitiser.clean(CitationText(corpus: corpus).title(of: passage.article))))
      let source = CitationText(corpus: corpus).source(of: passage.article)
      let wrapper = TextWrapper(width: call.session.options.width)
      for line in wrapper.lines(Sanitiser.clean(source)) {
        console.print(call.session.dim(line))
      }
      let wanted = paragraphs(passage, article, corpus)
      let rows = wanted.map { row in
        let paragraph = corpus.paragraphs[row]
        return PassageRenderer.Paragraph(
          address: "¶\(paragraph.number)",
          text: corpus.string(paragraph.span, of: passage.article),
          highlights: highlight(passage.span, in: paragraph.span).map { [$0] } ?? [])
      }
      console.print(
        PassageRenderer(options: call.session.options).render(rows), terminator: "")
    }
    if passages.count > 20 {
      console.print("… and \(passages.count - 20) more passages; open 21 shows the next")
    }
    return .done
  }

  /// All paragraphs for a whole article, else the passage's and one on either side.
  private static func paragraphs(
    _ passage: Passage, _ article: Article, _ corpus: Corpus
  ) -> [Int] {
    let body = Array(article.paragraphs.dropFirst())
    guard !passage.span.isEmpty else { return body }
    let own = body.indices.filter { corpus.paragraphs[body[$0]].span.overlaps(passage.span) }
    guard let first = own.first, let last = own.last else { return body }
    return Array(body[max(0, first - 1)...min(body.count - 1, last + 1)])
  }

  private static func highlight(_ span: TextSpan, in paragraph: TextSpan) -> Range<Int>? {
    guard span.overlaps(paragraph) else { return nil }
    let lower = max(span.lower, paragraph.lower) - paragraph.lower
    let upper = min(span.upper, paragraph.upper) - paragraph.lower
    return Int(lower)..<Int(upper)
  }
}
