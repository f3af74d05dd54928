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
