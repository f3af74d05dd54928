import QueryLanguage
enum CompareCommand: Command {
  static let names = ["compare"]
  static let usage = "compare a1, a2, …"
  static let summary = ""
  static let examples: [String] = []
  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status { .done }
}
enum SummariseCommand: Command {
  static let names = ["summarise", "summarize"]
  static let usage = ""
  static let summary = ""
  static let examples: [String] = []
  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status { .done }
}
