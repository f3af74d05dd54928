import NewsCorpus

extension Session {
  /// Does what Ctrl-C may stop; nil when it was stopped, which has been said.
  func untilStopped<Result>(
    _ work: (Cancellation) throws(Cancelled) -> Result
  ) -> Result? {
    let started = ContinuousClock.now
    do throws(Cancelled) {
      return try Interrupts.whileWorking { () throws(Cancelled) in
        try work(Cancellation(isCancelled))
      }
    } catch {
      sayStopped(since: started)
      return nil
    }
  }

  /// Reads a text before anything is done with it. Of a long one, which nobody has typed, Ctrl-C ends the
  /// process at once; what was answered before is written.
  func reading<Result, Failure: Error>(
    _ text: String, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard !console.isConversation, text.utf8.count > Self.longText else { return try work() }
    console.flush()
    return try Interrupts.whileReading(work)
  }

  /// A text of more bytes takes longer to read than a reader notices.
  private static var longText: Int { 65_536 }

  /// Whether Ctrl-C has stopped what began at a moment, which is said then.
  func isStopped(since started: ContinuousClock.Instant) -> Bool {
    guard isCancelledNow else { return false }
    sayStopped(since: started)
    return true
  }

  /// Says that Ctrl-C was heard.
  func sayStopped(since started: ContinuousClock.Instant) {
    let seconds = Double(Self.milliseconds(ContinuousClock.now - started)) ?? 0
    console.say("^C  stopped after \((seconds / 100).rounded() / 10) s; nothing changed.")
  }
}
