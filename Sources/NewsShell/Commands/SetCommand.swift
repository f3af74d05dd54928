import Presentation
import QueryEngine
import QueryLanguage

/// `set timer on`, `set`.
enum SetCommand: Command {
  static let names = ["set"]
  static let usage = "set · set NAME VALUE"
  static let summary = "show or change settings: format, rows, width, timer, pager, keys"
  static let examples = ["set", "set rows 50"]
  static let argument = CommandArgument.setting

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    let session = call.session
    guard let name = arguments.word() else {
      session.printDefinitions(
        session.settings.list.map { ("\($0.name) \($0.value)", $0.summary) })
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
        session.printDefinitions([("\(setting.name) \(setting.value)", setting.summary)])
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
    console.usesPager = settings.pager
  }
}
