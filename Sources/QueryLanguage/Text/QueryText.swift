/// The text of one statement or command with where it came from.
///
/// Every `QuerySpan` of lexemes, syntax, bound queries and diagnostics refers to one of these.
public struct QueryText: Hashable, Sendable {
  /// Where a text came from.
  public enum Origin: Hashable, Sendable {
    /// Typed at the prompt, given with `-c` or read from standard input.
    case typed
    /// Read from a script: the file's name as the user gave it, and the number of the first line.
    case script(name: String, firstLine: Int)
  }

  /// The text as typed; may hold newlines.
  public let string: String
  /// Where it came from.
  public let origin: Origin

  /// Wraps `string`, which came from `origin`.
  public init(_ string: String, origin: Origin = .typed) {
    self.string = string
    self.origin = origin
  }

  /// The part of the text under `span`, clamped to the text and to scalar boundaries.
  public func slice(_ span: QuerySpan) -> Substring {
    let bytes = string.utf8
    let count = bytes.count
    let lower = bytes.index(bytes.startIndex, offsetBy: min(max(span.lower, 0), count))
    let upper = bytes.index(bytes.startIndex, offsetBy: min(max(span.upper, 0), count))
    return string[lower..<upper]
  }

  /// The line and column of an offset, both from 1; the column counts Unicode scalars.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func lineAndColumn(at offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    var position = 0
    for scalar in string.unicodeScalars {
      if position >= offset { break }
      position += UTF8.width(scalar)
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    if case .script(_, let firstLine) = origin { line += firstLine - 1 }
    return (line, column)
  }
}
