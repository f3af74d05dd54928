import QueryLanguage

/// What a saved report is.
package enum ReportForm: CaseIterable, Sendable {
  /// A page of HTML.
  case page
  /// The printed report as Markdown.
  case markdown
  /// The printed report as it is.
  case text

  /// How files of it end, the usual ending first.
  package var endings: [String] {
    switch self {
    case .page: ["html", "htm"]
    case .markdown: OutputFormat.markdown.extensions
    case .text: ["txt", "text"]
    }
  }

  /// `as a page`
  package var words: String {
    switch self {
    case .page: "a page"
    case .markdown: "Markdown"
    case .text: "text"
    }
  }
}
