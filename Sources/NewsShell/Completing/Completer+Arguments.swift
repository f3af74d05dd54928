import Presentation
import QueryLanguage

extension Completer {
  /// Settings, topics, files and articles behind verbs; nil behind anything else.
  func commandArgument(_ line: String, _ cursor: Int) -> Completion? {
    let typed = String(decoding: Array(line.utf8).prefix(max(0, cursor)), as: UTF8.self)
    let words = typed.split(separator: " ", omittingEmptySubsequences: false).drop { $0.isEmpty }
    guard words.count >= 2, let verb = words.first, let last = words.last,
      let command = session.commands.named(String(verb)), !isBehindPipe(typed)
    else { return nil }
    switch command.argument {
    case .topic: return completion(of: last, in: typed, self.words(HelpCommand.topics))
    case .setting where words.count == 2:
      let settings = session.settings.list.map {
        Completion.Candidate($0.name, note: $0.summary)
      }
      return completion(of: last, in: typed, settings)
    case .setting where words.count == 3:
      let name = words[words.startIndex + 1]
      return completion(
        of: last, in: typed, self.words(session.settings.choices(of: String(name))))
    case .articles, .passage: return completion(of: last, in: typed, articles())
    case .paths:
      let path = PathCompletion.lastOfList(typed[verb.endIndex...])
      return PathCompletion(session.home).completion(of: path, endingAt: typed.utf8.count)
    case .script:
      let path = typed[verb.endIndex...].drop { $0 == " " }
      // Behind the script stand its parameters.
      guard path.first == "\"" || !path.contains(" ") else { return nil }
      return PathCompletion(session.home) { $0.hasSuffix(".byl") }
        .completion(of: path, endingAt: typed.utf8.count)
    case .setting, .other: return nil
    }
  }

  /// Whether the end of a line stands behind a `|` outside brackets: no longer among a command's arguments.
  private func isBehindPipe(_ typed: String) -> Bool {
    var depth = 0
    for lexeme in lex(QueryText(typed), grammar: .byline) {
      switch lexeme.kind {
      case .openParenthesis: depth += 1
      case .closeParenthesis: depth -= 1
      case .pipe where depth <= 0: return true
      default: break
      }
    }
    return false
  }

  private func completion(
    of last: Substring, in typed: String, _ candidates: [Completion.Candidate]
  ) -> Completion {
    let end = typed.utf8.count
    return Completion(
      replacing: (end - last.utf8.count)..<end,
      candidates: candidates.filter { $0.text.lowercased().hasPrefix(last.lowercased()) })
  }
}
