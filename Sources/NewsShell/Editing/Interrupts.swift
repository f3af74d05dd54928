import CLibedit

/// Ctrl-C as a question that running work asks from time to time.
///
/// The signal handler sets a flag in C and does nothing else; nobody is thrown out of anything.
package enum Interrupts {
  /// Makes Ctrl-C set the flag instead of ending the process.
  package static func install() { bl_interrupt_install() }

  /// Whether Ctrl-C was pressed since `clear()`. Cheap enough for an inner loop.
  package static var isRequested: Bool { bl_interrupted() }

  /// Does work that may not be able to look at the flag, such as matching one regular expression.
  ///
  /// A second Ctrl-C meanwhile ends the process with 130; where nobody is at the keyboard, the first one
  /// does, unless it has been heeded within two seconds.
  static func whileWorking<Result, Failure: Error>(
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    bl_work_begin()
    defer { bl_work_end() }
    return try work()
  }

  /// Reads what has no effect yet and does not look at the flag: Ctrl-C meanwhile ends the process with 130.
  static func whileReading<Result, Failure: Error>(
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    bl_reading_begin()
    defer { bl_reading_end() }
    return try work()
  }

  /// Forgets an earlier Ctrl-C; call before work that may be interrupted.
  package static func clear() { bl_interrupt_clear() }

  /// Puts something harmless on the standard descriptors that the caller closed (`byline <&-`): else the
  /// next file that is opened would be taken for standard input.
  package static func fillStandardDescriptors() { bl_fill_standard_descriptors() }

  /// Turns writing into a closed pipe (`byline … | head`) into an error that can be met calmly.
  package static func ignoreClosedPipes() { bl_ignore_closed_pipes() }
}
