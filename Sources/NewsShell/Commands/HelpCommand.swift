import Presentation
import QueryEngine
import QueryLanguage

/// `help`, `help quotes`, `help E014`.
enum HelpCommand: Command {
  static let names = ["help"]
  static let usage = "help [TOPIC]"
  static let summary =
    "this help; a topic is a noun, a field, a command, a step, a clause or an error code"
  static let examples = ["help quotes", "help sort", "help E014"]
  static let argument = CommandArgument.topic

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    let topic = call.arguments.remainder
    guard !topic.text.isEmpty else {
      overview(call.session)
      return .done
    }
    guard topicHelp(topic.text, call.session) else {
      let topics = Self.topics
      let near = closest(to: topic.text, among: topics, limit: 1).first
      throw call.failure(
        .unknownTopic,
        "there is no help on \"\(topic.text)\"" + (near.map { ". Did you mean \"\($0)\"?" } ?? ""),
        at: topic.span, suggestion: near.map { "help \($0)" } ?? "help")
    }
    return .done
  }

  /// Everything `help` knows a page of.
  static var topics: [String] {
    Grammar.byline.nouns.map(\.plural) + CommandTable.byline.all.flatMap { $0.names }
      + (LanguageGuide.clauses + LanguageGuide.steps + LanguageGuide.sets).map(\.name)
      + Formats.names
      + ["errors", "nouns", "commands", "steps", "clauses", "formats", "fields"]
      + codes.map(\.code.number)
  }

  static var codes: [Diagnostic.Explanation] {
    (Diagnostic.Explanation.allSyntax + Diagnostic.Explanation.allBinding
      + Diagnostic.Explanation.allShell).sorted { $0.code.number < $1.code.number }
  }

  private static func overview(_ session: Session) {
    let console = session.console
    session.printWrapped(
      "A query starts with a noun and reads as English:", indent: "", style: session.bold)
    session.printWrapped(
      "quotes by Patel in a1 about withdrawal | sort by words desc | first 3", indent: "      ",
      firstIndent: "  ")
    let phrase = "\"bilateral security partnership\""
    session.printDefinitions([
      (phrase, "a phrase in quotation marks: a concordance"),
      ("it 2, open 2, quote 2", "the last result, its rows, a cited block"),
    ])
    console.print("")
    list("nouns", Grammar.byline.nouns.map(\.plural), session)
    list("clauses", LanguageGuide.clauses.map(\.name), session)
    list("steps", LanguageGuide.steps.map { "| " + $0.name }, session)
    list("sets", ["let NAME = …"] + LanguageGuide.sets.dropFirst().map(\.name), session)
    list("commands", CommandTable.byline.all.compactMap { $0.names.first }, session)
    console.print("")
    session.printWrapped(
      "help TOPIC explains one: help quotes, help where, help compare, help E014.", indent: "")
    session.printWrapped(
      "Tab completes names, fields, speakers and articles. Ctrl-D leaves.", indent: "")
  }

  private static func list(_ name: String, _ words: [String], _ session: Session) {
    var label = "  " + name + String(repeating: " ", count: max(1, 10 - name.count))
    if label.count * 3 > session.options.width {
      // No room beside the name.
      session.console.print("  " + name)
      label = "   "
    }
    var drawn = ""
    var line = label
    for word in words {
      if line.count + word.count + 1 > min(session.options.width, 100) {
        drawn += line + "\n"
        line = String(repeating: " ", count: label.count)
      }
      line += " " + word
    }
    session.console.print(drawn + line)
  }

  /// A page: how something is written, what it does, and lines to try.
  private static func page(
    _ usage: String, _ summary: String, _ examples: [String], _ session: Session
  ) {
    session.printWrapped(usage, indent: "  ", firstIndent: "", style: session.bold)
    session.printWrapped(summary)
    for example in examples { show(example, session) }
  }

  /// How a command is written, with the steps that may stand behind it.
  private static func usage(of command: any Command.Type) -> String {
    let steps = LanguageGuide.steps.filter { command.steps.contains($0.name) }
    return ([command.usage] + steps.map { "[\($0.usage)]" }).joined(separator: " ")
  }

  private static func show(_ example: String, _ session: Session) {
    session.printWrapped("byline> " + example, indent: "      ", firstIndent: "  ")
  }

  private static func topicHelp(_ topic: String, _ session: Session) -> Bool {
    let lower = topic.lowercased()
    let console = session.console
    var found = false
    if let relation = Relations.named(lower) {
      nounHelp(relation, session)
      found = true
    }
    for command in CommandTable.byline.all where command.names.contains(lower) {
      if found { console.print("") }
      page(usage(of: command), command.summary, command.examples, session)
      found = true
    }
    let entries = LanguageGuide.clauses + LanguageGuide.steps + LanguageGuide.sets
    for entry in entries where entry.name == lower {
      if found { console.print("") }
      page(entry.usage, entry.summary, [entry.example], session)
      found = true
    }
    if let explanation = codes.first(where: { $0.code.number.lowercased() == lower }) {
      let lines = explanation.example.split(separator: "\n").map(String.init)
      page(
        "\(explanation.code.number) \(explanation.code.slug)", explanation.text, lines, session)
      found = true
    }
    if let format = Formats.all.first(where: { $0.name == lower }) {
      let details = format.details.isEmpty ? "" : ". " + format.details
      page("as \(format.name)", format.summary + details, ["quotes | as \(format.name)"], session)
      found = true
    }
    return found || listing(lower, session) || fieldHelp(lower, session)
  }

  /// What a field means, once for all nouns that mean the same by it.
  private static func fieldHelp(_ name: String, _ session: Session) -> Bool {
    var meanings: [(summary: String, nouns: [String])] = []
    for relation in Relations.all {
      guard let summary = relation.fields.first(where: { $0.name == name })?.summary else {
        continue
      }
      if let number = meanings.firstIndex(where: { $0.summary == summary }) {
        meanings[number].nouns.append(relation.name)
      } else {
        meanings.append((summary, [relation.name]))
      }
    }
    for meaning in meanings {
      define(name, meaning.summary, session)
      session.printWrapped("a field of " + meaning.nouns.joined(separator: ", "))
    }
    return !meanings.isEmpty
  }

  private static func listing(_ topic: String, _ session: Session) -> Bool {
    switch topic {
    case "nouns": session.printDefinitions(Grammar.byline.nouns.map { ($0.plural, $0.summary) })
    case "fields":
      session.printDefinitions(
        Relations.all.map { ($0.name, $0.fields.map(\.name).joined(separator: " ")) })
    case "commands":
      session.printDefinitions(CommandTable.byline.all.map { (usage(of: $0), $0.summary) })
    case "steps", "stages":
      session.printDefinitions(LanguageGuide.steps.map { ($0.usage, $0.summary) })
    case "clauses": session.printDefinitions(LanguageGuide.clauses.map { ($0.usage, $0.summary) })
    case "formats": session.printDefinitions(Formats.all.map { ($0.name, $0.summary) })
    case "errors", "codes": session.printDefinitions(codes.map { ($0.code.number, $0.code.slug) })
    default: return false
    }
    return true
  }

  private static func nounHelp(_ relation: Relation, _ session: Session) {
    define(relation.name, relation.words.summary, session)
    let width = relation.fields.map(\.name.count).max() ?? 0
    let isBeside = (width + 12) * 2 <= session.options.width
    for field in relation.fields {
      let kind = field.kind.rawValue
      let name = field.name + String(repeating: " ", count: width - field.name.count + 2)
      if isBeside {
        session.printWrapped(
          field.summary, indent: String(repeating: " ", count: width + 12),
          firstIndent: "  " + name + kind + String(repeating: " ", count: 8 - kind.count))
      } else {
        session.console.print("  \(field.name) \(kind)")
        session.printWrapped(field.summary, indent: "      ")
      }
    }
    for example in relation.examples { show(example, session) }
  }

  /// A word, and what it means.
  private static func define(_ name: String, _ meaning: String, _ session: Session) {
    session.printWrapped(name + ": " + meaning, indent: "  ", firstIndent: "") { line in
      line.hasPrefix(name) ? session.bold(name) + line.dropFirst(name.count) : line
    }
  }
}
