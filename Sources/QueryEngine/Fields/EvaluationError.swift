package import QueryLanguage

/// Why an evaluation stopped.
package enum EvaluationError: Error, Hashable {
  /// The user pressed Ctrl-C.
  case cancelled
  /// A regular expression would have taken too long on one of the texts.
  case tooManySteps(TooManySteps)
}

/// A regular expression that would have taken too long on one of the texts.
package struct TooManySteps: Error, Hashable {
  /// The expression as typed.
  package var source: String
  /// Where it stands in what was typed.
  package var span = QuerySpan(0, 0)
}

/// The question whether to go on, asked by everything that may take long.
struct Patience {
  /// Whether the user has pressed Ctrl-C.
  let isCancelled: () -> Bool

  /// Throws when the user wants no more.
  @inline(__always)
  func check() throws(EvaluationError) {
    if isCancelled() { throw .cancelled }
  }

  /// The same once in 64 turns of a loop: to ask costs little, and a row may be a name with a thousand mentions.
  @inline(__always)
  func check(turn: Int) throws(EvaluationError) {
    if turn & 0x3F == 0, isCancelled() { throw .cancelled }
  }

  /// The same once in 65,536 turns of a loop that does next to nothing in each.
  @inline(__always)
  func check(long turn: Int) throws(EvaluationError) {
    if turn & 0xFFFF == 0, isCancelled() { throw .cancelled }
  }
}
