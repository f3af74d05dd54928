import NewsCorpus
import QueryEngine
import QueryLanguage

/// A verb of the shell. One file a command, one line in `CommandTable.byline`.
protocol Command: Sendable {
  /// The verb, then other words accepted for it.
  static var names: [String] { get }
  /// How it is written: `quote 4`.
  static var usage: String { get }
  /// One sentence on what it does.
  static var summary: String { get }
  /// Lines that work on the built-in corpus.
  static var examples: [String] { get }
  /// What stands behind it, for completion.
  static var argument: CommandArgument { get }
  /// The names of the steps that may stand behind it: `save`.
  static var steps: [String] { get }
  /// Does it.
  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status
}

extension Command {
  static var argument: CommandArgument { .other }
  static var steps: [String] { [] }
}

/// What can stand behind a verb.
enum CommandArgument: Sendable {
  /// A row, an address or an article.
  case passage
  /// Articles.
  case articles
  /// Files or folders, with commas between them.
  case paths
  /// A script.
  case script
  /// The name of a setting.
  case setting
  /// What help has a page on.
  case topic
  case other
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
