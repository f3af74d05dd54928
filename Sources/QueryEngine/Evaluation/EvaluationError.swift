/// Why an evaluation stopped.
package enum EvaluationError: Error, Hashable {
  /// The user pressed Ctrl-C.
  case cancelled
  /// A regular expression that the binder accepted could not be run.
  case badPattern(String)
}
