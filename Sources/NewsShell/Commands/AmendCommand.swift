import NewsCorpus
import Presentation
import QueryEngine
import QueryLanguage

/// `amend a1 date 2024-08-15`: corrects what is known of an article.
enum AmendCommand: Command {
  static let names = ["amend"]
  static let usage = "amend a1 outlet|date|author \"…\""
  static let summary = "correct an article's outlet, date or author; dates are resolved anew"
  static let examples = ["amend a1 date 2024-08-15"]
  static let argument = CommandArgument.articles

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    guard let id = arguments.word() else {
      throw call.failure(
        .missingArgument, "which article? The ids are a1 to a\(call.corpus.articles.count)",
        notes: [usage])
    }
    guard let article = call.corpus.article(id: id.text) else {
      throw call.failure(
        .nothingFound, "there is no article \"\(id.text)\"", at: id.span,
        notes: ["the ids are a1 to a\(call.corpus.articles.count)"])
    }
    guard let field = arguments.word() else {
      throw call.failure(
        .missingArgument, "what of \(id.text)? Its outlet, date or author", notes: [usage])
    }
    var details = ArticleDetails(call.corpus.articles[article].details)
    let fact: Evidence.Fact
    let value = arguments.remainder
    guard !value.text.isEmpty else {
      throw call.failure(
        .missingArgument, "what should the \(field.text) be?", at: field.span,
        notes: ["unknown takes away what is wrong"])
    }
    let text = arguments.string()?.text ?? value.text
    let isUnknown = text.lowercased() == "unknown"
    switch field.text.lowercased() {
    case "outlet":
      fact = .outlet
      details.outlet = isUnknown ? nil : text
    case "author", "authors":
      fact = .authors
      details.authors = isUnknown ? [] : [text]
    case "date":
      guard let date = isUnknown ? .some(nil) : CivilDate(iso: text).map(Optional.some) else {
        throw call.failure(
          .missingArgument, "\"\(text)\" is not a date", at: value.span,
          notes: [
            "a date is written as year, month and day, with - between; month and day may be left out"
          ])
      }
      fact = .date
      details.date = date
    default:
      throw call.failure(
        .unknownTopic, "an article's \"\(field.text)\" cannot be amended", at: field.span,
        notes: ["outlet, date and author can"])
    }
    // What the user says takes the place of what the file said.
    details.evidence.removeAll { $0.fact == fact }
    details.evidence.append(Evidence(fact, .session))
    let session = call.session
    session.loaded.amend(article, details)
    session.console.print(
      "\(Address(article: article)): \(field.text.lowercased()) is now \(Sanitiser.clean(text))")
    return .done
  }
}
