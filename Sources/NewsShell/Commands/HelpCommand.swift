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
      + ["errors", "nouns", "commands", "steps", "clauses", "formats", "fields"]
      + codes.map(\.code.number)
  }

  static var codes: [Diagnostic.Explanation] {
    (Diagnostic.Explanation.allSyntax + Diagnostic.Explanation.allBinding
      + Diagnostic.Explanation.allShell).sorted { $0.code.number < $1.code.number }
  }

  private static func overview(_ session: Session) {
    let console = session.console
    console.print(session.bold("A query starts with a noun and reads as English:"))
    console.print("  quotes by Patel in a1 about withdrawal | sort by words desc | first 3")
    console.print(
      "  \"bilateral security partnership\"       a phrase in quotation marks: a concordance")
    console.print(
      "  it 2, open 2, quote 2                  the last result, its rows, a cited block")
    console.print("")
    list("nouns", Grammar.byline.nouns.map(\.plural), session)
    list("clauses", LanguageGuide.clauses.map(\.name), session)
    list("steps", LanguageGuide.steps.map { "| " + $0.name }, session)
    list("sets", ["let NAME = …", "it", "union", "intersect", "except"], session)
    list("commands", CommandTable.byline.all.compactMap { $0.names.first }, session)
    console.print("")
    console.print("help TOPIC explains one: help quotes, help where, help compare, help E014.")
    console.print("Tab completes names, fields, speakers and articles. Ctrl-D leaves.")
  }

  private static func list(_ name: String, _ words: [String], _ session: Session) {
    let label = "  " + name + String(repeating: " ", count: max(1, 10 - name.count))
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

  private static func wrapped(_ text: String, _ session: Session) -> String {
    TextWrapper(width: session.options.width, indent: "  ").wrapped(text)
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
      console.print(session.bold(command.usage))
      console.print(wrapped(command.summary, session), terminator: "")
      for example in command.examples { console.print("  byline> " + example) }
      found = true
    }
    let entries = LanguageGuide.clauses + LanguageGuide.steps + LanguageGuide.sets
    for entry in entries where entry.name == lower {
      if found { console.print("") }
      console.print(session.bold(entry.usage))
      console.print(wrapped(entry.summary, session), terminator: "")
      console.print("  byline> " + entry.example)
      found = true
    }
    if let explanation = codes.first(where: { $0.code.number.lowercased() == lower }) {
      console.print(session.bold("\(explanation.code.number) \(explanation.code.slug)"))
      console.print(
        TextWrapper(width: session.options.width, indent: "  ").wrapped(explanation.text),
        terminator: "")
      for line in explanation.example.split(separator: "\n") { console.print("  byline> " + line) }
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
      session.console.print(session.bold(name) + ": " + meaning.summary)
      session.console.print(
        TextWrapper(width: session.options.width, indent: "  ")
          .wrapped("a field of " + meaning.nouns.joined(separator: ", ")), terminator: "")
    }
    return !meanings.isEmpty
  }

  private static func listing(_ topic: String, _ session: Session) -> Bool {
    func table(_ rows: [(String, String)]) {
      let width = rows.map(\.0.count).max() ?? 0
      // Beside the names where they are short, below them where they are not.
      let isBeside = width * 2 <= session.options.width
      let indent = String(repeating: " ", count: isBeside ? width + 4 : 6)
      for (name, summary) in rows {
        let space = String(repeating: " ", count: width - name.count + 2)
        let wrapper = TextWrapper(
          width: session.options.width, indent: indent,
          firstIndent: isBeside ? "  " + name + space : indent)
        if !isBeside { session.console.print("  " + name) }
        session.console.print(wrapper.wrapped(summary), terminator: "")
      }
    }
    switch topic {
    case "nouns": table(Grammar.byline.nouns.map { ($0.plural, $0.summary) })
    case "fields":
      table(Relations.all.map { ($0.name, $0.fields.map(\.name).joined(separator: " ")) })
    case "commands": table(CommandTable.byline.all.map { ($0.usage, $0.summary) })
    case "steps", "stages": table(LanguageGuide.steps.map { ($0.usage, $0.summary) })
    case "clauses": table(LanguageGuide.clauses.map { ($0.usage, $0.summary) })
    case "formats": table(Formats.all.map { ($0.name, $0.summary) })
    case "errors", "codes": table(codes.map { ($0.code.number, $0.code.slug) })
    default: return false
    }
    return true
  }

  private static func nounHelp(_ relation: Relation, _ session: Session) {
    session.console.print(session.bold(relation.name) + ": " + relation.words.summary)
    let width = relation.fields.map(\.name.count).max() ?? 0
    let indent = String(repeating: " ", count: width + 12)
    for field in relation.fields {
      let first = field.name + String(repeating: " ", count: width - field.name.count + 2)
      let kind = field.kind.rawValue
      let second = kind + String(repeating: " ", count: 8 - kind.count)
      session.console.print(
        TextWrapper(
          width: session.options.width, indent: indent, firstIndent: "  \(first)\(second)"
        ).wrapped(field.summary), terminator: "")
    }
    for example in relation.examples { session.console.print("  byline> " + example) }
  }
}

extension Diagnostic.Explanation {
  /// The explanations of the shell's own codes, in order.
  static let allShell: [Self] = [
    Self(
      .nameTaken, "A result cannot be named like a noun or a command.",
      example: "let quotes = sentences"),
    Self(
      .notBuilt, "The language has this command, but this version of byline cannot do it yet.",
      example: "timeline"),
    Self(.unknownCommand, "No command and no noun is called that.", example: "sumarise a1"),
    Self(.missingArgument, "The command needs to be told what to work on.", example: "open"),
    Self(.nothingFound, "What the command should work on is not there.", example: "open a999999"),
    Self(
      .badSetting, "No setting is called that, or it cannot have this value.",
      example: "set timer maybe"),
    Self(
      .unknownTopic, "Help knows nouns, commands, steps, clauses and error codes.",
      example: "help xyzzy"),
    Self(
      .expectationFailed, "\"expect\" found the last result different from what the script says.",
      example: "articles | first 1\nexpect count = 3"),
    Self(
      .refused, "In safe mode nothing is written, run, or read from outside the corpus.",
      example: "quotes | save \"x.csv\""),
    Self(
      .cannotWrite, "The file cannot be written: the folder may be missing or read-only.",
      example: "quotes | save \"/nowhere/x.csv\""),
    Self(.cannotRead, "The file cannot be read.", example: "run nowhere.byl"),
  ]
}
