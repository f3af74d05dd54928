import CLibedit

/// Ctrl-C as a question that running work asks from time to time.
///
/// The signal handler sets a flag in C and does nothing else; nobody is thrown out of anything.
package enum Interrupts {
  /// Makes Ctrl-C set the flag instead of ending the process.
  package static func install() { bl_interrupt_install() }

  /// Whether Ctrl-C was pressed since `clear()`. Cheap enough for an inner loop.
  package static var isRequested: Bool { bl_interrupted() }

  /// Forgets an earlier Ctrl-C; call before work that may be interrupted.
  package static func clear() { bl_interrupt_clear() }

  /// Turns writing into a closed pipe (`byline … | head`) into an error that can be met calmly.
  package static func ignoreClosedPipes() { bl_ignore_closed_pipes() }
}
