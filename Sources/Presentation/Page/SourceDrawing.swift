import QueryEngine

/// Who is quoted by which account, as SVG: a row a source, a column an account, a disc for the quotations there.
///
/// Lengths are in pixels of CSS. For those who hear the page it is one picture with a title and a description; the table
/// beside it has every passage.
struct SourceDrawing {
  private let accounts: [ComparisonPage.Account]
  private let sources: [Source]

  /// How many sources are drawn; who is in fewer accounts and less quoted stands in the table only.
  static let most = 30

  private enum Length {
    static let label = 168
    static let column = 46
    static let line = 17
    static let head = 30
    static let gap = 14
    /// How many columns of text a line of a label holds.
    static let labelColumns = 23
    static let discs = (least: 9, most: 16)
  }

  /// A source with its label in lines.
  private struct Source {
    let number: Int
    let source: ComparisonPage.Source
    let lines: [String]

    var height: Int { max(lines.count * Length.line, 2 * Length.discs.most) + Length.gap / 2 }
  }

  init(_ page: ComparisonPage) {
    accounts = page.accounts
    sources = page.sources.prefix(Self.most).enumerated().map { index, source in
      Source(
        number: index + 1, source: source,
        lines: TextWrapper(width: Length.labelColumns).lines(Sanitiser.clean(source.label)))
    }
  }

  /// How many sources are drawn.
  var sourceCount: Int { sources.count }

  private var width: Int { Length.label + accounts.count * Length.column + Length.gap }
  private var height: Int { Length.head + sources.reduce(Length.gap) { $0 + $1.height } }

  private static let title = Anchor("drawing-title")
  private static let description = Anchor("drawing-description")

  /// Writes the drawing.
  func write(_ markup: inout MarkupWriter) {
    markup.element(
      .svg, .said("xmlns", "http://www.w3.org/2000/svg"), .number("width", width),
      .number("height", height), .said("viewBox", "0 0 \(width) \(height)"), .said("role", "img"),
      .said("aria-labelledby", "\(Self.title.name) \(Self.description.name)")
    ) { markup in
      markup.element(.title, .id(Self.title), text: "Who is quoted by which account, and how often")
      markup.element(.desc, .id(Self.description), text: description)
      for (column, account) in accounts.enumerated() {
        markup.element(
          .text, .class("head"), .number("x", centre(of: column)), .number("y", 18),
          text: account.id)
      }
      var top = Length.head
      for source in sources where !markup.isStopped {
        write(source, at: top, &markup)
        top += source.height
      }
    }
  }

  private var description: String {
    sources.map { source in
      let counts = zip(accounts, source.source.quotations).filter { !$1.isEmpty }
        .map { "\($1.count) in \($0.id)" }
      let anonymous = source.source.isAnonymous ? ", not named" : ""
      return "\(source.source.label)\(anonymous): \(counts.joined(separator: ", "))."
    }.joined(separator: " ")
  }

  private func centre(of column: Int) -> Int {
    Length.label + column * Length.column + Length.column / 2
  }

  private func write(_ source: Source, at top: Int, _ markup: inout MarkupWriter) {
    let middle = top + source.height / 2
    markup.element(
      .line, .number("x1", 0), .number("x2", width), .number("y1", top), .number("y2", top))
    let first = middle - (source.lines.count - 1) * Length.line / 2 + 5
    for (line, text) in source.lines.enumerated() {
      markup.element(
        .text, .class("name"), .number("x", 0), .number("y", first + line * Length.line),
        text: text)
    }
    for (column, places) in source.source.quotations.enumerated() {
      guard let first = places.first, accounts.indices.contains(column) else { continue }
      writeDisc(
        places.count, leadingTo: first.address, x: centre(of: column), y: middle, of: source,
        &markup)
    }
  }

  /// A disc that leads to the first quotation; those who move by keyboard find it in the table.
  private func writeDisc(
    _ count: Int, leadingTo address: String, x: Int, y: Int, of source: Source,
    _ markup: inout MarkupWriter
  ) {
    markup.element(.a, .href(Anchor(address: address)), .said("tabindex", "-1")) { markup in
      markup.element(
        .title,
        text:
          "\(source.source.label): \(CountedWord("quotations", "quotation").text(count)); the first "
          + "at \(address)")
      markup.element(
        .circle, .class(source.source.isAnonymous ? "ring" : "disc"), .number("cx", x),
        .number("cy", y), .number("r", radius(count)))
      markup.element(
        .text, .class(source.source.isAnonymous ? "inring" : "indisc"), .number("x", x),
        .number("y", y + 5), text: NumberText.grouped(count))
    }
  }

  /// From the least for one quotation to the most for the most quoted in one account.
  private func radius(_ count: Int) -> Int {
    let (least, most) = Length.discs
    let highest = sources.flatMap { $0.source.quotations.map(\.count) }.max() ?? 1
    guard highest > 1 else { return least }
    let share = Double(count - 1) / Double(highest - 1)
    return least + Int(Double(most - least) * share.squareRoot())
  }
}
