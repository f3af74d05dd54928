import Glibc

/// The environment of this process.
package enum Environment {
  /// The variables, read anew.
  package static var current: [String: String] {
    var variables: [String: String] = [:]
    var entry = unsafe environ
    while let text = unsafe entry.pointee {
      let pair = unsafe String(cString: text)
      if let sign = pair.firstIndex(of: "=") {
        variables[String(pair[..<sign])] = String(pair[pair.index(after: sign)...])
      }
      unsafe entry += 1
    }
    return variables
  }
}
