/// Where the text of a result goes, piece by piece: a console, a file, a string.
package protocol OutputSink: AnyObject {
  /// Takes text.
  ///
  /// - Parameters:
  ///   - text: whole characters.
  ///   - rows: how many rows of the result end with this text.
  func write(_ text: TextBuffer, rows: Int)

  /// Whether writing on is useless: the reader is gone, or Ctrl-C was pressed. Cheap enough to be asked
  /// before each row.
  var isStopped: Bool { get }
}

/// Keeps what is written as one string.
package final class TextSink: OutputSink {
  private var bytes: [UInt8] = []

  /// Makes an empty sink.
  package init() {}

  package func write(_ text: TextBuffer, rows: Int) { bytes += text.bytes }
  package var isStopped: Bool { false }

  /// What was written.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
