import NewsCorpus
import QueryEngine
import QueryLanguage

/// A verb of the shell. One file a command, one line in `CommandRegistry.all`.
protocol Command: Sendable {
  /// The verb, then other words accepted for it.
  static var names: [String] { get }
  /// How it is written: `quote 4`.
  static var usage: String { get }
  /// One sentence on what it does.
  static var summary: String { get }
  /// Lines that work on the built-in corpus.
  static var examples: [String] { get }
  /// Does it.
  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status
}

/// A command that was typed: its arguments, and the session to run it in.
struct CommandCall {
  let session: Session
  let text: QueryText
  /// What stands behind the verb.
  var arguments: ArgumentReader

  var corpus: Corpus { session.corpus }

  /// The place behind the verb, for messages about what is missing.
  var span: QuerySpan { QuerySpan(0, text.string.utf8.count) }

  /// A complaint about the whole command.
  func failure(
    _ code: Diagnostic.Code, _ message: String, at span: QuerySpan? = nil, notes: [String] = [],
    suggestion: String? = nil
  ) -> Diagnostics {
    Diagnostics([
      Diagnostic(code, message, at: span ?? self.span, notes: notes, suggestion: suggestion)
    ])
  }
}

/// A command as typed: which it is, and what stands behind its verb.
struct TypedCommand {
  let command: any Command.Type
  let arguments: ArgumentReader
}

/// Every command; help, completion and the README's table read it.
enum CommandRegistry {
  static let all: [any Command.Type] = [
    LoadCommand.self, InfoCommand.self, AmendCommand.self, OpenCommand.self, QuoteCommand.self,
    CiteCommand.self, ExplainCommand.self, CompareCommand.self, SummariseCommand.self,
    SetCommand.self, HistoryCommand.self, RunCommand.self, ExpectCommand.self, HelpCommand.self,
    QuitCommand.self,
  ]

  /// Verbs of the language that do nothing yet.
  static let planned = [
    "drop", "check", "timeline", "show", "unset", "undo", "save", "restore", "include", "watch",
    "lesson", "record", "edit",
  ]

  /// The command with a name; the courtesies of other shells (`.help`, `\q`, `:q`) are accepted.
  static func command(named name: String) -> (any Command.Type)? {
    let lower = name.lowercased()
    return all.first { $0.names.contains(lower) }
  }

  /// The command that a line starts with, and what stands behind its verb; nil for queries.
  static func command(
    of text: QueryText, in session: Session
  ) throws(Diagnostics) -> TypedCommand? {
    if let courtesy = courtesy(text) { return courtesy }
    var reader = ArgumentReader(text)
    guard let verb = reader.word() else { return nil }
    let lower = verb.text.lowercased()
    if let command = command(named: lower) {
      // "quote | first 3" is the noun: a verb is never followed by a pipe or a clause.
      if command.names.contains("quote"), isQuery(reader) { return nil }
      return TypedCommand(command: command, arguments: reader)
    }
    if let step = LanguageGuide.stages.first(where: { $0.name == lower }), planned.contains(lower) {
      throw Diagnostics([
        Diagnostic(
          Diagnostic.Code("E005", "missing-pipe"), "\"\(lower)\" is a step and stands behind |",
          at: verb.span, notes: ["for the last result: \(step.usage)"],
          suggestion: "| " + text.string)
      ])
    }
    if planned.contains(lower), Noun(word: lower) == nil, session.results[verb.text] == nil {
      throw Diagnostics([
        Diagnostic(
          .notBuilt, "the command \"\(lower)\" is not built yet", at: verb.span,
          notes: ["commands: " + all.compactMap { $0.names.first }.joined(separator: ", ")])
      ])
    }
    if Address(text.string)?.paragraph != nil {
      throw Diagnostics([
        Diagnostic(
          .unknownCommand, "\"\(text.string)\" is a place; say what to do with it",
          at: QuerySpan(verb.span.lower, text.string.utf8.count),
          suggestion: "open \(text.string)")
      ])
    }
    if session.results[verb.text] == nil, let spaced = spaced(lower) {
      throw Diagnostics([
        Diagnostic(
          .unknownCommand, "nothing is called \"\(verb.text)\"", at: verb.span,
          notes: ["a space stands before the number of a row"],
          suggestion: spaced + text.string.dropFirst(verb.text.count))
      ])
    }
    // A verb with a slip: "hlep" is no noun either.
    if Noun(word: lower) == nil, session.results[verb.text] == nil, lower != "it", lower != "let",
      lower != "param", lower != "select"
    {
      let verbs = all.compactMap { $0.names.first }
      let nouns = Noun.allCases.map(\.rawValue) + ["let", "it"]
      if let near = closest(to: lower, among: nouns + verbs, limit: 1).first, verbs.contains(near),
        !reader.isAtEnd || lower.count > 3
      {
        throw Diagnostics([
          Diagnostic(
            .unknownCommand, "nothing is called \"\(verb.text)\". Did you mean \"\(near)\"?",
            at: verb.span, suggestion: near + text.string.dropFirst(verb.text.count))
        ])
      }
    }
    return nil
  }

  /// `open 2` for `open2`; nil for what is no verb with a number stuck to it.
  private static func spaced(_ word: String) -> String? {
    let verb = word.prefix { !$0.isNumber }
    let number = word.dropFirst(verb.count)
    guard !number.isEmpty, number.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    let isVerb = ["open", "quote", "explain", "cite", "it"].contains(verb)
    return isVerb ? "\(verb) \(number)" : nil
  }

  private static func isQuery(_ reader: ArgumentReader) -> Bool {
    guard let next = reader.next else { return false }
    let words = [
      "by", "from", "in", "about", "containing", "where", "on", "before", "after", "between",
    ]
    return next.kind == .pipe || (next.kind == .word && words.contains(next.text.lowercased()))
  }

  private static func courtesy(_ text: QueryText) -> TypedCommand? {
    let line = text.string.split(separator: " ").first.map(String.init) ?? ""
    switch line.lowercased() {
    case ".help", "\\h", "\\?", ":h", ":help", "?", ".h":
      return TypedCommand(command: HelpCommand.self, arguments: ArgumentReader(QueryText("")))
    case "\\q", ":q", ".quit", ".exit", ".q", ":quit", ":exit", ":q!", "quit()", "exit()":
      return TypedCommand(command: QuitCommand.self, arguments: ArgumentReader(QueryText("")))
    default: return nil
    }
  }
}

extension Diagnostic.Code {
  static let nameTaken = Self("E030", "name-taken")
  static let notBuilt = Self("E033", "not-built")
  static let unknownCommand = Self("E034", "unknown-command")
  static let missingArgument = Self("E035", "missing-argument")
  static let nothingFound = Self("E036", "nothing-found")
  static let badSetting = Self("E037", "bad-setting")
  static let unknownTopic = Self("E038", "unknown-topic")
  static let expectationFailed = Self("E039", "expectation-failed")
  static let refused = Self("E040", "refused")
  static let cannotWrite = Self("E041", "cannot-write")
  static let cannotRead = Self("E042", "cannot-read")
}
