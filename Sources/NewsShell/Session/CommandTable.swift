import NewsCorpus
import Presentation
import QueryEngine
import QueryLanguage

/// The commands that a session knows; help and completion read it.
struct CommandTable: Sendable {
  /// Every command, in the order in which help lists them.
  let all: [any Command.Type]

  /// The names of the commands, without their other spellings.
  var names: [String] { all.compactMap { $0.names.first } }

  /// The command with a name.
  func named(_ name: String) -> (any Command.Type)? {
    let lower = name.lowercased()
    return all.first { $0.names.contains(lower) }
  }

  /// The command that a line starts with, and what stands behind its verb; nil for queries.
  ///
  /// - Throws: E034 for a verb with a slip, E033 and E005 for one that does nothing yet.
  func command(of text: QueryText, in session: Session) throws(Diagnostics) -> TypedCommand? {
    if let courtesy = courtesy(text) { return courtesy }
    var reader = ArgumentReader(text, grammar: .byline)
    guard let verb = reader.word() else { return nil }
    if let command = named(verb.text) {
      // "quote | first 3" is the noun: a verb is never followed by a pipe or a clause.
      if Grammar.byline.hasNoun(verb.text), isQuery(reader) { return nil }
      return TypedCommand(command: command, arguments: reader)
    }
    let isResult = session.results[verb.text] != nil
    if !isResult, let mistake = spoken(text, verb, in: session) { throw Diagnostics([mistake]) }
    let mistake = UnknownCommand(table: self, text: text, verb: verb, isResult: isResult)
      .mistake(isAlone: reader.isAtEnd)
    if let mistake { throw Diagnostics([mistake]) }
    return nil
  }

  /// What is said of a question in plain words: the query that would find it; nil where none would.
  private func spoken(_ text: QueryText, _ verb: Word, in session: Session) -> Diagnostic? {
    guard let question = SpokenQuestion(text.string),
      let query = question.queries.first(where: { session.works($0) })
    else { return nil }
    return Diagnostic(
      .unknownCommand, "a query starts with what is looked for, such as quotes or figures",
      at: verb.span, suggestion: query)
  }

  private func isQuery(_ reader: ArgumentReader) -> Bool {
    guard let next = reader.next else { return false }
    return next.kind == .pipe
      || (next.kind == .word && Grammar.byline.clause(next.text) != nil)
  }

  /// What other shells write for help and for leaving.
  private func courtesy(_ text: QueryText) -> TypedCommand? {
    let line = text.string.split(separator: " ").first.map(String.init) ?? ""
    let name: String
    switch line.lowercased() {
    case ".help", "\\h", "\\?", ":h", ":help", "?", ".h": name = "help"
    case "\\q", ":q", ".quit", ".exit", ".q", ":quit", ":exit", ":q!", "quit()", "exit()":
      name = "quit"
    default: return nil
    }
    return named(name).map {
      TypedCommand(command: $0, arguments: ArgumentReader(QueryText(""), grammar: .byline))
    }
  }
}

/// What is said of a first word that is nearly a command, or will be one.
private struct UnknownCommand {
  let table: CommandTable
  let text: QueryText
  let verb: Word
  /// Whether a result has the name.
  let isResult: Bool

  private var lower: String { verb.text.lowercased() }
  private var isNoun: Bool { Grammar.byline.hasNoun(lower) }

  /// The mistake; nil where the line may be a query.
  func mistake(isAlone: Bool) -> Diagnostic? {
    planned ?? place ?? (isResult ? nil : spaced ?? slip(isAlone: isAlone))
  }

  /// A verb of the language that does nothing yet.
  private var planned: Diagnostic? {
    guard Grammar.byline.planned.commands.contains(lower) else { return nil }
    if let step = Grammar.byline.step(lower) {
      return Diagnostic(
        Diagnostic.Code("E005", "missing-pipe"), "\"\(lower)\" is a step and stands behind |",
        at: verb.span, notes: ["for the last result: | \(step.usage)"],
        suggestion: "| " + text.string)
    }
    guard !isNoun, !isResult else { return nil }
    return Diagnostic(
      .notBuilt, "the command \"\(lower)\" is not built yet", at: verb.span,
      notes: ["commands: " + table.names.joined(separator: ", ")])
  }

  /// An address without a verb.
  private var place: Diagnostic? {
    guard Address(text.string)?.paragraph != nil else { return nil }
    return Diagnostic(
      .unknownCommand, "\"\(text.string)\" is a place; say what to do with it",
      at: QuerySpan(verb.span.lower, text.string.utf8.count), suggestion: "open \(text.string)")
  }

  /// `open 2` for `open2`.
  private var spaced: Diagnostic? {
    let name = lower.prefix { !$0.isNumber }
    let number = lower.dropFirst(name.count)
    guard !number.isEmpty, number.allSatisfy({ ("0"..."9").contains($0) }),
      name == "it" || table.named(String(name))?.argument == .passage
    else { return nil }
    return Diagnostic(
      .unknownCommand, "nothing is called \"\(verb.text)\"", at: verb.span,
      notes: ["a space stands before the number of a row"],
      suggestion: "\(name) \(number)" + text.string.dropFirst(verb.text.count))
  }

  /// A verb with a slip: "hlep" is no noun either.
  private func slip(isAlone: Bool) -> Diagnostic? {
    guard !isNoun, !["it", "let", "param", "select"].contains(lower) else { return nil }
    let verbs = table.names
    let known = Grammar.byline.nouns.map(\.plural) + ["let", "it"] + verbs
    guard let near = closest(to: lower, among: known, limit: 1).first, verbs.contains(near),
      !isAlone || lower.count > 3
    else { return nil }
    return Diagnostic(
      .unknownCommand, "nothing is called \"\(verb.text)\". Did you mean \"\(near)\"?",
      at: verb.span, suggestion: near + text.string.dropFirst(verb.text.count))
  }
}
