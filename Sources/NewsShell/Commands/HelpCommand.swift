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
    Noun.allCases.map(\.rawValue) + CommandRegistry.all.flatMap { $0.names }
      + (LanguageGuide.clauses + LanguageGuide.stages + LanguageGuide.sets).map(\.name)
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
    list("nouns", Noun.allCases.map(\.rawValue), session)
    list("clauses", LanguageGuide.clauses.map(\.name), session)
    list("steps", LanguageGuide.stages.map { "| " + $0.name }, session)
    list("sets", ["let NAME = …", "it", "union", "intersect", "except"], session)
    list("commands", CommandRegistry.all.compactMap { $0.names.first }, session)
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
    if let noun = Noun(word: lower) {
      nounHelp(noun, session)
      found = true
    }
    for command in CommandRegistry.all where command.names.contains(lower) {
      if found { console.print("") }
      console.print(session.bold(command.usage))
      console.print(wrapped(command.summary, session), terminator: "")
      for example in command.examples { console.print("  byline> " + example) }
      found = true
    }
    let entries = LanguageGuide.clauses + LanguageGuide.stages + LanguageGuide.sets
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

  /// The names of a noun's fields.
  private static func fields(of noun: Noun) -> [String] {
    noun == .terms
      ? FieldRegistry.termColumns.map(\.name) : FieldRegistry.fields(of: noun).map(\.name)
  }

  /// What a field means, once for all nouns that mean the same by it.
  private static func fieldHelp(_ name: String, _ session: Session) -> Bool {
    var meanings: [(summary: String, nouns: [String])] = []
    for noun in Noun.allCases {
      let summary =
        noun == .terms
        ? FieldRegistry.termColumns.first { $0.name == name }?.summary
        : FieldRegistry.fields(of: noun).first { $0.name == name }?.summary
      guard let summary else { continue }
      if let number = meanings.firstIndex(where: { $0.summary == summary }) {
        meanings[number].nouns.append(noun.rawValue)
      } else {
        meanings.append((summary, [noun.rawValue]))
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
    case "nouns": table(Noun.allCases.map { ($0.rawValue, $0.summary) })
    case "fields": table(Noun.allCases.map { ($0.rawValue, fields(of: $0).joined(separator: " ")) })
    case "commands": table(CommandRegistry.all.map { ($0.usage, $0.summary) })
    case "steps", "stages": table(LanguageGuide.stages.map { ($0.usage, $0.summary) })
    case "clauses": table(LanguageGuide.clauses.map { ($0.usage, $0.summary) })
    case "formats": table(OutputFormat.allCases.map { ($0.rawValue, $0.summary) })
    case "errors", "codes": table(codes.map { ($0.code.number, $0.code.slug) })
    default: return false
    }
    return true
  }

  private static func nounHelp(_ noun: Noun, _ session: Session) {
    session.console.print(session.bold(noun.rawValue) + ": " + noun.summary)
    let fields: [(String, String, String)] =
      noun == .terms
      ? FieldRegistry.termColumns.map { ($0.name, $0.kind.rawValue, $0.summary) }
      : FieldRegistry.fields(of: noun).map { ($0.name, $0.kind.rawValue, $0.summary) }
    let width = fields.map(\.0.count).max() ?? 0
    let indent = String(repeating: " ", count: width + 12)
    for (name, kind, summary) in fields {
      let first = name + String(repeating: " ", count: width - name.count + 2)
      let second = kind + String(repeating: " ", count: 8 - kind.count)
      session.console.print(
        TextWrapper(
          width: session.options.width, indent: indent, firstIndent: "  \(first)\(second)"
        ).wrapped(summary), terminator: "")
    }
    for example in examples(noun) { session.console.print("  byline> " + example) }
  }

  /// Two lines that run on any corpus.
  static func examples(_ noun: Noun) -> [String] {
    switch noun {
    case .articles: ["articles | sort by words desc", "articles where quotes > 5"]
    case .paragraphs: ["paragraphs in a1 | first 2", "paragraphs about talks"]
    case .sentences:
      ["sentences where quotes = 0 and figures >= 2", "sentences about withdrawal in a1"]
    case .quotes: ["quotes | count by speaker", "quotes where anonymous"]
    case .people: ["people | sort by mentions desc | first 5", "people in a1 except people in a2"]
    case .organisations: ["organisations | sort by articles desc", "organisations in a1"]
    case .places: ["places | sort by mentions desc | first 5", "places in a1"]
    case .groups: ["groups", "groups | show name, variants"]
    case .names: ["names | count by kind", "names where articles > 2"]
    case .mentions: ["mentions in a1 ¶1", "mentions | count by kind"]
    case .figures: ["figures about troops", "figures where kind = duration"]
    case .dates: ["dates where not open | sort by from", "dates after 2020"]
    case .terms: ["terms in a1 | first 10", "terms | where articles > 3 | first 10"]
    case .words: ["words in a1 ¶1 | first 5", "words where lemma = talk | count by form"]
    case .sources: ["sources | count by kind", "sources where anonymous"]
    }
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
