/// Why an evaluation stopped.
package enum EvaluationError: Error, Hashable {
  /// The user pressed Ctrl-C.
  case cancelled
  /// A regular expression would have taken too long on one of the texts.
  case tooManySteps(TooManySteps)
}

extension TextMatcher {
  /// Whether the expression matches in a text that a query comes upon.
  func finds(in text: String) throws(EvaluationError) -> Bool {
    do throws(TooManySteps) {
      return try matches(text)
    } catch {
      throw .tooManySteps(error)
    }
  }
}
