/// A passage or quotation with everything that a reader needs to find it again.
///
/// What is not known is said: `outlet unknown`, never left out.
package struct CitationBlock: Sendable, Hashable {
  /// Who the words are attributed to.
  package enum Attribution: Sendable, Hashable {
    /// A speaker, with what the article says of them: `Mayor Lee`, `mayor of Northport`.
    case speaker(String, role: String? = nil)
    /// Somebody's words, but the article does not say whose.
    case unknownSpeaker
    /// The article's own words.
    case article
  }

  /// The words, as in the article; a newline starts a paragraph.
  package var text: String
  /// Who said them.
  package var attribution: Attribution
  /// The article's title.
  package var title: String?
  /// The publication.
  package var outlet: String?
  /// The day it appeared, as it is to be read: `25 January 2024`.
  package var date: String?
  /// Where the words stand: `a2 ¶4 s1`.
  package var address: String
  /// What else the reader should know, such as that the words are a translation.
  package var note: String?

  /// Makes a block.
  package init(
    text: String, attribution: Attribution = .article, title: String?, outlet: String?,
    date: String?, address: String, note: String? = nil
  ) {
    self.text = text
    self.attribution = attribution
    self.title = title
    self.outlet = outlet
    self.date = date
    self.address = address
    self.note = note
  }

  /// The block as text, wrapped: the words, then who, where and when.
  package func plain(width: Int) -> String {
    TextWrapper(width: width).wrapped(Self.marked(Sanitiser.cleanLines(text)))
      + TextWrapper(width: width, indent: "  ", firstIndent: "")
      .wrapped("— " + Sanitiser.clean(reference))
  }

  /// The block as a quotation of Markdown, one line a paragraph, nothing wrapped.
  package var markdown: String {
    let paragraphs = MarkdownText.escaped(Self.marked(text)).split(separator: "\n")
    let words = paragraphs.map { "> \($0)\n" }.joined(separator: ">\n")
    let line = MarkdownText.escaped(Sanitiser.clean(reference))
    return words + ">\n> — " + line + "\n"
  }

  /// `Mayor Lee, mayor of Northport, in “Bridge stays shut”, Herald, 25 January 2024 (a2 ¶4 s1).`
  package var reference: String {
    let article = known(title).map { "“\($0)”" } ?? "title unknown"
    let who: String
    switch attribution {
    case .speaker(let name, let role):
      who = ([name] + [role].compactMap(known)).joined(separator: ", ") + ", in "
    case .unknownSpeaker: who = "speaker unknown, in "
    case .article: who = ""
    }
    let place = [article, known(outlet) ?? "outlet unknown", known(date) ?? "date unknown"]
    let sentence = "\(who)\(place.joined(separator: ", ")) (\(address))."
    return known(note).map { "\(sentence) \($0)" } ?? sentence
  }

  private func known(_ text: String?) -> String? { text?.isEmpty == false ? text : nil }

  /// In quotation marks, unless the words bring their own; marks within become single ones, as in
  /// print: `“‘Nobody,’ said Lee.”`
  private static func marked(_ text: String) -> String {
    let isMarked =
      (text.hasPrefix("“") && text.hasSuffix("”") && !text.dropFirst().contains("“"))
      || (text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\""))
    if isMarked { return text }
    // A passage may begin or end inside a quotation, whose other mark is then added.
    let balance = text.reduce(0) { $1 == "“" ? $0 + 1 : $1 == "”" ? $0 - 1 : $0 }
    let inner = String(text.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 })
    return "“\(balance < 0 ? "‘" : "")\(inner)\(balance > 0 ? "’" : "")”"
  }
}
