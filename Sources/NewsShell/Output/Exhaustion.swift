import CExhaustion
import CLibedit

/// What happens when memory or the stack is used up: one line on standard error says what was too much, the
/// terminal is left as it was found, and the process ends with 4.
///
/// Nothing in Swift can go on from there; a session's statements are in the history by then.
package enum Exhaustion {
  /// Prepares for it; call once, on the main thread.
  package static func install() {
    exhaustion_install()
    exhaustion_set_farewell(bl_leave_terminal)
  }

  /// Loads articles; fewer of them are advised should it be too much.
  static func whileLoading<Result>(_ work: () -> Result) -> Result {
    let before = exhaustion_begin(EXHAUSTION_LOADING)
    defer { _ = exhaustion_begin(before) }
    return work()
  }

  /// From here on statements are answered; asking for less is advised should it be too much.
  static func beginAnswering() { _ = exhaustion_begin(EXHAUSTION_ANSWERING) }

  /// The pager now reads what is written to a descriptor; nil: it has been left.
  static func setPager(_ descriptor: Int32?) { exhaustion_set_pager(descriptor ?? -1) }
}
