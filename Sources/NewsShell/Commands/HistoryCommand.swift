import Presentation
import QueryEngine
import QueryLanguage

/// `history`, `history 20`.
enum HistoryCommand: Command {
  static let names = ["history"]
  static let usage = "history [NUMBER]"
  static let summary = "the statements typed before, oldest first"
  static let examples = ["history 10"]

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    let count = try arguments.integer()
    try arguments.finish()
    let entries = call.session.history()
    for entry in entries.suffix(max(0, count ?? entries.count)) {
      call.session.console.print(Sanitiser.cleanLines(entry))
    }
    return .done
  }
}
