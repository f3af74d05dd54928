import QueryEngine
import QueryLanguage

/// `expect count = 3`: fails a script when the last result is not what it was.
enum ExpectCommand: Command {
  static let names = ["expect"]
  static let usage = "expect count = 3"
  static let summary = "fail unless the last result has so many rows (=, !=, <, <=, >, >=)"
  static let examples: [String] = []

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    guard arguments.keyword("count") else {
      throw call.failure(
        .notBuilt, "of \"expect\" only \"expect count = 3\" is built yet",
        suggestion: call.session.it.map { "expect count = \($0.count)" })
    }
    guard let sign = arguments.lexeme(), case .comparison(let comparison) = sign.kind,
      let wanted = try arguments.integer()
    else {
      throw call.failure(
        .missingArgument, "expect count takes a comparison and a number",
        suggestion: call.session.it.map { "expect count = \($0.count)" })
    }
    try arguments.finish()
    guard let it = call.session.it else {
      throw call.failure(.nothingFound, "there is no result yet to check")
    }
    let count = it.count
    let holds =
      switch comparison {
      case .equal: count == wanted
      case .notEqual: count != wanted
      case .less: count < wanted
      case .lessOrEqual: count <= wanted
      case .greater: count > wanted
      case .greaterOrEqual: count >= wanted
      case .matches: false
      }
    guard holds else {
      throw call.failure(
        .expectationFailed,
        "the last result has \(count) \(count == 1 ? "row" : "rows"), not "
          + (comparison == .equal ? "" : comparison.rawValue + " ") + "\(wanted)")
    }
    return .done
  }
}
