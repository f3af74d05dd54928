import Presentation
import QueryEngine
import QueryLanguage

/// `history`, `history 20`.
enum HistoryCommand: Command {
  static let names = ["history"]
  static let usage = "history [NUMBER]"
  static let summary = "the statements typed before, newest first"
  static let examples = ["history 10"]

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    let count = try arguments.integer()
    try arguments.finish()
    var entries = call.session.history()
    // The line that asks is no answer.
    if entries.last == call.text.string { entries.removeLast() }
    for entry in entries.reversed().prefix(max(0, count ?? entries.count)) {
      call.session.console.print(Sanitiser.cleanLines(entry))
    }
    return .done
  }
}
