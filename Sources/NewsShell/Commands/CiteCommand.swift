import Presentation
import QueryLanguage

/// `cite 4`: a row's reference.
enum CiteCommand: Command {
  static let names = ["cite"]
  static let usage = "cite 4 · cite a2 ¶3"
  static let summary = "the reference of a row: author, title, outlet, date, address"
  static let examples = ["cite a2 ¶3", "cite (quotes by Singh)"]
  static let argument = CommandArgument.passage

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    let passages = try PassageReader(call: call).passages(&arguments)
    try arguments.finish()
    guard passages.count > 0 else { return .interrupted }
    let citation = CitationText(corpus: call.corpus)
    let started = ContinuousClock.now
    var said = Set<String>()
    for passage in passages {
      guard !call.session.isStopped(since: started) else { return .interrupted }
      let line = Sanitiser.clean(citation.reference(passage))
      if said.insert(line).inserted { call.session.console.print(line) }
    }
    return .done
  }
}
