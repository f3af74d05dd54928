/// The lines that can be recalled, oldest first, each once.
package struct LineHistory: Equatable, Sendable {
  /// What remembering a line did.
  package enum Change: Equatable, Sendable {
    /// Blank, or begun with a space, which is how one says "do not remember this".
    case ignored
    case appended
    /// Appended, and an equal or the oldest entry went.
    case replaced
  }

  /// At most `capacity`, the newest last.
  package private(set) var entries: [String] = []
  package let capacity: Int

  package init(capacity: Int = 5_000) {
    self.capacity = max(capacity, 1)
  }

  /// Takes over entries read from a file, keeping the newest of equal ones.
  ///
  /// - Complexity: O(n) in the entries.
  package init(_ lines: [String], capacity: Int = 5_000) {
    self.init(capacity: capacity)
    var seen: Set<String> = []
    var newestFirst: [String] = []
    for line in lines.reversed() where Self.isWorthKeeping(line) && seen.insert(line).inserted {
      newestFirst.append(line)
      if newestFirst.count == self.capacity { break }
    }
    entries = newestFirst.reversed()
  }

  /// Remembers a line as the newest.
  ///
  /// - Complexity: O(n) in the entries, for the comparison with each.
  package mutating func remember(_ line: String) -> Change {
    guard Self.isWorthKeeping(line) else { return .ignored }
    if let earlier = entries.lastIndex(of: line) {
      let wasNewest = earlier == entries.count - 1
      entries.remove(at: earlier)
      entries.append(line)
      return wasNewest ? .ignored : .replaced
    }
    entries.append(line)
    guard entries.count > capacity else { return .appended }
    entries.removeFirst(entries.count - capacity)
    return .replaced
  }

  /// What the newest entry that begins with `start` goes on with.
  ///
  /// - Complexity: O(n) in the entries.
  func continuation(of start: String) -> String? {
    guard !start.isEmpty else { return nil }
    let bytes = start.utf8
    let entry = entries.last { $0.utf8.count > bytes.count && $0.utf8.starts(with: bytes) }
    return entry.flatMap { String($0.utf8.dropFirst(bytes.count)) }
  }

  private static func isWorthKeeping(_ line: String) -> Bool {
    !line.hasPrefix(" ") && !line.allSatisfy(\.isWhitespace)
  }
}
