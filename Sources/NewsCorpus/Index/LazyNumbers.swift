import Synchronization

/// A number for each row of a column, found once, when it is first asked for; shared by the copies of a corpus.
package final class LazyNumbers: Sendable {
  private let found = Mutex<[UInt32]?>(nil)

  /// The numbers; `make` finds them where nobody has asked before, and may throw to end the work.
  package func value<Failure>(
    _ make: () throws(Failure) -> [UInt32]
  ) throws(Failure) -> [UInt32] {
    if let known = found.withLock({ $0 }) { return known }
    let made = try make()
    found.withLock { $0 = made }
    return made
  }
}
