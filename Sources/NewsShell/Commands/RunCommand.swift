import Presentation
import QueryEngine
import QueryLanguage

/// `run report.byl who="Lee"`.
enum RunCommand: Command {
  static let names = ["run"]
  static let usage = "run FILE [name=value …]"
  static let summary = "run a saved analysis; parameters are given behind the file"
  static let examples: [String] = []
  static let argument = CommandArgument.script

  /// How many files may run one another.
  private static let deepest = 20

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    let words = ShellWords.split(call.arguments.remainder.text)
    guard let file = words.first else {
      throw call.failure(.missingArgument, "which file?", suggestion: nil)
    }
    let path = Session.expandingTilde(file, call.session.home)
    guard !call.session.isSafe else {
      throw call.failure(.refused, "in safe mode no files are read")
    }
    guard !call.session.running.contains(path) else {
      throw call.failure(.refused, "\"\(path)\" is running already, so it cannot run itself")
    }
    guard call.session.running.count < Self.deepest else {
      throw call.failure(
        .refused, "\(Self.deepest) files run one another already; \"\(path)\" would be one more")
    }
    let runner = ScriptRunner(session: call.session, options: .init())
    switch runner.run(file: path, arguments: Array(words.dropFirst())) {
    case .success: return .done
    case .interrupted: return .interrupted
    case .unreadable: return .unreadable
    case .failed, .usage: return .failed([])
    }
  }
}

/// Splits a line into words, with quotation marks around those that hold spaces.
enum ShellWords {
  static func split(_ line: String) -> [String] {
    var words: [String] = []
    var current = ""
    var quote: Character?
    var hasWord = false
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { current.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        hasWord = true
      } else if character.isWhitespace {
        if hasWord { words.append(current) }
        current = ""
        hasWord = false
      } else {
        current.append(character)
        hasWord = true
      }
    }
    if hasWord { words.append(current) }
    return words
  }
}
