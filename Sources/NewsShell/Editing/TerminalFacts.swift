import CLibedit
import Glibc

/// What is known about the device behind a file descriptor.
package struct TerminalFacts: Equatable, Sendable {
  /// Whether somebody looks at it.
  package let isTerminal: Bool
  /// Columns: what the terminal says, else `COLUMNS`, else 80; always 100 off a terminal, so that
  /// what is written to a file does not depend on the window it was written from.
  package let width: Int
  /// Rows: what the terminal says, else `LINES`, else 24.
  package let height: Int
  /// Whether colour is wanted: a terminal, not a dumb one, and `NO_COLOR` empty or unset.
  package let supportsColour: Bool

  package init(isTerminal: Bool, size: (columns: Int, rows: Int)?, environment: Environment) {
    self.isTerminal = isTerminal
    let size = isTerminal ? size : nil
    let columns = size?.columns ?? Self.count(environment["COLUMNS"]) ?? 80
    width = isTerminal ? columns : 100
    height = size?.rows ?? Self.count(environment["LINES"]) ?? 24
    supportsColour =
      isTerminal && Self.isCapable(environment) && (environment["NO_COLOR"] ?? "").isEmpty
  }

  /// Asks the system about `descriptor`; ask again after the window may have changed.
  package init(descriptor: Int32, environment: Environment) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    let isKnown = bl_window_size(descriptor, &columns, &rows) && rows > 0
    self.init(
      isTerminal: isatty(descriptor) == 1, size: isKnown ? (Int(columns), Int(rows)) : nil,
      environment: environment)
  }

  /// Whether the terminal of this environment can do more than print, such as move its cursor.
  static func isCapable(_ environment: Environment) -> Bool {
    !["", "dumb"].contains(environment["TERM"] ?? "")
  }

  /// A sensible count, or nil.
  private static func count(_ text: String?) -> Int? {
    guard let text, let count = Int(text), (1...10_000).contains(count) else { return nil }
    return count
  }
}
