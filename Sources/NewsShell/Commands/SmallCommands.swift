import Presentation
import QueryEngine
import QueryLanguage

/// `set timer on`, `set`.
enum SetCommand: Command {
  static let names = ["set"]
  static let usage = "set · set NAME VALUE"
  static let summary = "show or change settings: format, rows, width, timer, pager, keys"
  static let examples = ["set", "set rows 50"]

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    let session = call.session
    guard let name = arguments.word() else {
      for setting in session.settings.list {
        let pair = "\(setting.name) \(setting.value)"
        let space = String(repeating: " ", count: max(2, 16 - pair.count))
        session.console.print("  \(pair)\(space)\(setting.summary)")
      }
      return .done
    }
    _ = arguments.lexeme().flatMap { $0.text == "=" ? $0 : nil }
    var value = call.text.slice(QuerySpan(name.span.upper, call.span.upper))
    while let first = value.first, first == " " || first == "=" { value.removeFirst() }
    while value.last == " " { value.removeLast() }
    let names = session.settings.list.map(\.name)
    guard names.contains(name.text.lowercased()) else {
      let near = closest(to: name.text, among: names, limit: 1).first
      throw call.failure(
        .badSetting,
        "there is no setting \"\(name.text)\"" + (near.map { ". Did you mean \"\($0)\"?" } ?? ""),
        at: name.span, notes: ["settings: " + names.joined(separator: ", ")],
        suggestion: near.map { "set \($0) \(value)" })
    }
    if value.isEmpty {
      if let setting = session.settings.list.first(where: { $0.name == name.text.lowercased() }) {
        session.console.print("  \(setting.name) \(setting.value)  \(setting.summary)")
      }
      return .done
    }
    if let wanted = session.settings.change(name.text, to: String(value)) {
      throw call.failure(
        .badSetting, "\(name.text.lowercased()) takes \(wanted)", at: name.span)
    }
    session.settingsChanged()
    return .done
  }
}

extension Session {
  /// Passes on what others keep of the settings.
  func settingsChanged() {
    keysChanged(settings.keys)
    console.usesPager = console.usesPager && settings.pager
  }
}

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

/// `run report.byl who="Lee"`.
enum RunCommand: Command {
  static let names = ["run"]
  static let usage = "run FILE [name=value …]"
  static let summary = "run a saved analysis; parameters are given behind the file"
  static let examples: [String] = []

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    let words = ShellWords.split(call.arguments.remainder.text)
    guard let path = words.first else {
      throw call.failure(.missingArgument, "which file?", suggestion: nil)
    }
    guard !call.session.isSafe else {
      throw call.failure(.refused, "in safe mode no files are read")
    }
    guard !call.session.running.contains(path), call.session.running.count < 20 else {
      throw call.failure(.refused, "\"\(path)\" is running already, so it cannot run itself")
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
