import Presentation
import QueryEngine
import QueryLanguage

/// `quit`.
enum QuitCommand: Command {
  static let names = ["quit", "exit", "bye"]
  static let usage = "quit"
  static let summary = "leave; Ctrl-D does the same"
  static let examples: [String] = []

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    try arguments.finish()
    return .leaving
  }
}
