import NewsCorpus
import Presentation
import QueryEngine
import QueryLanguage

/// The names that results are kept under.
extension Session {
  /// Refuses a name that means something already.
  func checkName(_ name: Word, _ text: QueryText) throws(Diagnostics) {
    guard let meaning = try meaning(of: name, text) else { return }
    let bytes = Array(text.string.utf8)
    let rest = String(decoding: bytes[min(name.span.upper, bytes.count)...], as: UTF8.self)
    throw Diagnostics([
      Diagnostic(
        .nameTaken, "\"\(name.text)\" \(meaning), so a result cannot be called that",
        at: name.span, suggestion: "let my_\(name.text)\(rest)")
    ])
  }

  /// What a word means already; nil for names that are free.
  private func meaning(of name: Word, _ text: QueryText) throws(Diagnostics) -> String? {
    let word = name.text.lowercased()
    if word == "it" { return "is the last result" }
    if Address(name.text) != nil { return "is an article of this corpus, or may become one" }
    if Grammar.byline.hasNoun(word) { return "is a noun of the language" }
    if Grammar.byline.step(word) != nil { return "is a step of the language" }
    if commands.named(word) != nil { return "is a command" }
    let binder = Binder(scope: scope, text: text)
    return try binder.outlets(fitting: name).first.map { "names the outlet \($0)" }
  }

  /// Prints the names with how each was asked for.
  func listNames() {
    if results.entries.isEmpty && parameters.isEmpty {
      console.print("nothing is named; let NAME = QUERY keeps a result under a name")
    }
    for entry in results.entries {
      let rows =
        "\(NumberText.grouped(entry.rows.count)) "
        + (entry.rows.relation.isTable
          ? (entry.rows.count == 1 ? "row" : "rows")
          : entry.rows.relation.words.counted(entry.rows.count))
      console.print(Sanitiser.clean("\(entry.name): \(rows)  \(entry.definition)"))
    }
    for (name, value) in parameters.sorted(by: { $0.key < $1.key }) {
      console.print(Sanitiser.clean("$\(name) = \(format(Literal(value, at: QuerySpan(0, 0))))"))
    }
  }
}
