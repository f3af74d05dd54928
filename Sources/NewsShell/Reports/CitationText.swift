import NewsCorpus
import QueryEngine

/// Words a passage is cited with; what is not known is called unknown.
struct CitationText {
  let corpus: Corpus

  /// The title of an article; in brackets that it has none.
  func title(of article: ArticleOrdinal) -> String {
    let title = corpus.title(of: article)
    return title.isEmpty ? "(no title)" : title
  }

  /// Outlet, date and author of an article in one line.
  func source(of article: ArticleOrdinal) -> String {
    let details = corpus.articles[article].details
    var parts = [
      details.outlet ?? "outlet unknown", details.date.map(Self.spelled) ?? "date unknown",
    ]
    if !details.authors.isEmpty { parts.insert(details.authors.joined(separator: " and "), at: 0) }
    if details.isRetelling { parts.append("a retelling in other sentences, not the original text") }
    return parts.joined(separator: " · ")
  }

  /// A reference to a passage in the form of a note: author, title, outlet, date, address.
  func reference(_ passage: Passage) -> String {
    let details = corpus.articles[passage.article].details
    var text = ""
    if !details.authors.isEmpty { text += details.authors.joined(separator: " and ") + ", " }
    let title = corpus.title(of: passage.article)
    text += title.isEmpty ? "untitled article, " : "“\(title),” "
    text += (details.outlet ?? "outlet unknown") + ", "
    text += details.date.map(Self.spelled) ?? "date unknown"
    text += ", " + address(passage)
    if let url = details.url { text += ", \(url)" }
    text += "."
    if details.isRetelling { text += " Cited from a retelling in other sentences." }
    return text
  }

  /// Says which of some articles are retellings; nil when none is.
  func retellingNote(_ articles: [ArticleOrdinal]) -> String? {
    let retold = articles.filter { corpus.articles[$0].details.isRetelling }
    guard !retold.isEmpty else { return nil }
    let ids = retold.map { Address(article: $0).description }.joined(separator: ", ")
    return retold.count == 1
      ? "\(ids) is a retelling in other sentences of the article it names."
      : "\(ids) are retellings in other sentences of the articles they name."
  }

  /// The address of a passage; of its first sentence, when it is part of one.
  func address(_ passage: Passage) -> String {
    if passage.span.isEmpty { return Address(article: passage.article).description }
    if let origin = passage.origin,
      let address = origin.relation.address(Int(origin.row), in: RowSource(corpus))
    {
      return address.description
    }
    return corpus.address(ofSentence: corpus.sentence(at: passage.span.lower, of: passage.article))
      .description
  }

  /// `25 January 2024`
  static func spelled(_ date: CivilDate) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    guard let month = date.month else { return String(date.year) }
    let name = months[month - 1]
    guard let day = date.day else { return "\(name) \(date.year)" }
    return "\(day) \(name) \(date.year)"
  }

  /// Who speaks in a quotation: full name or description, with the role the article gives.
  func speaker(of quotation: Int) -> String? {
    guard let number = corpus.quotations[quotation].speaker else { return nil }
    let speaker = corpus.speakers[Int(number)]
    var text = corpus.strings[speaker.text]
    let article = ArticleOrdinal(speaker.article)
    if !speaker.role.isEmpty {
      let role = corpus.string(speaker.role, of: article)
      if !text.lowercased().contains(role.lowercased()) { text += ", \(role)" }
    }
    if speaker.isAnonymous { text += " (not named)" }
    return text
  }
}
