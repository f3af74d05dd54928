/// Whether work should stop: a question that long work asks from time to time.
///
/// Every loop whose length a corpus or a query decides asks in it, so that no answer takes longer than a
/// fifth of a second to be heard.
package struct Cancellation {
  private let ask: () -> Bool

  /// Makes a cancellation of a question such as whether Ctrl-C was pressed.
  package init(_ isCancelled: @escaping () -> Bool) { ask = isCancelled }

  /// The answer just now.
  package var isCancelled: Bool { ask() }

  /// For work that nobody can stop.
  package static var never: Cancellation { Cancellation { false } }

  /// Asks.
  package func check() throws(Cancelled) {
    if isCancelled { throw Cancelled() }
  }
}

/// Work was stopped before it had a result.
package struct Cancelled: Error, Equatable {
  package init() {}
}

/// A cancellation for loops whose single step is too short to ask in: asked once in a thousand steps.
package struct PacedCancellation {
  private let cancellation: Cancellation
  private var stepsLeft = interval

  private static let interval = 1024

  /// Asks `cancellation` from time to time.
  package init(_ cancellation: Cancellation) { self.cancellation = cancellation }

  /// Counts steps, each of well under a microsecond; asks when there were a thousand.
  package mutating func step(_ count: Int = 1) throws(Cancelled) {
    stepsLeft -= count
    if stepsLeft > 0 { return }
    stepsLeft = Self.interval
    try cancellation.check()
  }
}
