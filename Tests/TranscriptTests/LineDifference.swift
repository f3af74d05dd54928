/// The first places where two texts differ, with the number of the line in the expected one.
struct LineDifference {
  let path: String
  let expected: String
  let actual: String

  private static let shown = 24

  /// `path:line` of each difference, the lines of the file behind `-`, what was printed behind `+`.
  var report: String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    var removed: [Int: Substring] = [:]
    var inserted: [Int: Substring] = [:]
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, let line, _): removed[offset] = line
      case .insert(let offset, let line, _): inserted[offset] = line
      }
    }
    var lines: [String] = []
    var i = 0
    var j = 0
    var wasEqual = true
    while i < old.count || j < new.count, lines.count < Self.shown {
      let isChange = removed[i] != nil || inserted[j] != nil
      if isChange, wasEqual { lines.append("\(path):\(i + 1)") }
      wasEqual = !isChange
      if let line = removed[i] {
        lines.append("- \(line)")
        i += 1
      } else if let line = inserted[j] {
        lines.append("+ \(line)")
        j += 1
      } else {
        i += 1
        j += 1
      }
    }
    if lines.count >= Self.shown { lines.append("… and more") }
    return "the shell prints something else\n" + lines.joined(separator: "\n")
  }
}
