import Glibc

/// The variables of the environment, asked for one at a time.
package struct Environment: Sendable, ExpressibleByDictionaryLiteral {
  /// What stands in place of the process's own variables; nil: nothing does.
  private let values: [String: String]?

  /// The environment of this process.
  package static let current = Environment(values: nil)

  /// An environment of these variables alone.
  package init(_ values: [String: String]) { self.init(values: values) }

  package init(dictionaryLiteral variables: (String, String)...) {
    self.init(Dictionary(variables) { $1 })
  }

  private init(values: [String: String]?) { self.values = values }

  /// The value of a variable; nil when it is not set.
  package subscript(name: String) -> String? {
    if let values { return values[name] }
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
