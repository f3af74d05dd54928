/// Why an evaluation stopped.
package enum EvaluationError: Error, Hashable {
  /// The user pressed Ctrl-C.
  case cancelled
  /// A regular expression would have taken too long on one of the texts.
  case tooManySteps(TooManySteps)
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

  /// The same in bytes of UTF-8, without a string.
  func finds(in bytes: ArraySlice<UInt8>) throws(EvaluationError) -> Bool {
    do throws(TooManySteps) {
      return try matches(bytes)
    } catch {
      throw .tooManySteps(error)
    }
  }

  /// Where the expression first matches from a byte on; nil when it does not.
  func firstPlace(
    in bytes: ArraySlice<UInt8>, from start: Int
  ) throws(EvaluationError) -> Range<Int>? {
    do throws(TooManySteps) {
      return try firstMatch(in: bytes, from: start)
    } catch {
      throw .tooManySteps(error)
    }
  }
}
