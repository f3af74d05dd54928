import Glibc

/// The environment of this process.
package enum Environment {
  /// The variables that byline heeds.
  private static let names = [
    "HOME", "XDG_STATE_HOME", "TERM", "COLUMNS", "LINES", "NO_COLOR", "EDITRC", "BYLINE_PAGER",
  ]

  /// Those that are set.
  package static var current: [String: String] {
    var variables: [String: String] = [:]
    for name in names {
      if let value = unsafe getenv(name) { variables[name] = unsafe String(cString: value) }
    }
    return variables
  }
}
