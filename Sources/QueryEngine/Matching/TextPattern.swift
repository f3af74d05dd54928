/// A regular expression from the user, run without regard to case.
///
/// Swift's engine backtracks; the binder refuses expressions it cannot compile, and evaluation asks
/// for Ctrl-C between rows.
struct TextPattern: Sendable {
  /// The expression as typed.
  let source: String

  /// Checks the expression; nil when it is not one.
  init?(_ source: String) {
    guard (try? Regex(source)) != nil else { return nil }
    self.source = source
  }

  /// A function that tells whether the expression matches somewhere in a text.
  func matcher() throws(EvaluationError) -> (String) -> Bool {
    // Compiled once a query: a `Regex` itself is not `Sendable`.
    do {
      let regex = try Regex(source).ignoresCase()
      return { text in (try? regex.firstMatch(in: text)) != nil }
    } catch {
      throw .badPattern(source)
    }
  }
}
