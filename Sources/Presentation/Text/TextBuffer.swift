/// Text on its way out, gathered as UTF-8 and emptied again and again without giving its room back.
package struct TextBuffer: TextOutputStream {
  /// What was gathered.
  package private(set) var bytes: [UInt8] = []

  /// Makes an empty buffer.
  package init() {}

  /// Adds a text.
  package mutating func write(_ text: String) {
    // A text of the standard library is whole bytes already; another is copied into such.
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
      bytes.append(contentsOf: $0)
    }
    if isDone == nil { bytes.append(contentsOf: text.utf8) }
  }

  /// Adds one character of ASCII.
  package mutating func write(_ byte: UInt8) { bytes.append(byte) }

  /// Adds bytes that are UTF-8 together with what is around them.
  package mutating func write(_ part: some Sequence<UInt8>) { bytes.append(contentsOf: part) }

  /// Forgets what was gathered.
  package mutating func empty() { bytes.removeAll(keepingCapacity: true) }
}
