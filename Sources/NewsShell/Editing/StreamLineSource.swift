import CLibedit
import Glibc
import SystemPackage

/// Lines of a pipe or file, without editing or prompt.
///
/// Lines end at LF or CR LF; the last one needs no end. A byte order mark at the start is skipped,
/// and bytes that are not UTF-8 arrive as U+FFFD, so that a damaged file is read to its end.
/// Ctrl-C while waiting is `.interrupted`, provided that `Interrupts.install()` was called.
///
/// - Complexity: O(n) in the bytes read; a line's length is bounded, so that a device without end is too.
package final class StreamLineSource: LineSource {
  /// So many bytes a line may have, and a script.
  package static let longestLine = 1 << 24

  private let descriptor: Int32
  private var pending: [UInt8] = []
  /// The part of `pending` already known to hold no line end.
  private var searched = 0
  private var consumed = 0
  private var hasEnded = false
  private var isAtStart = true
  /// Why there is no more to read, where that is not the end; such as that it is a folder.
  private(set) var failure: Errno?

  /// Reads `descriptor`, which stays open; 0 is standard input.
  package init(descriptor: Int32 = 0) {
    self.descriptor = descriptor
  }

  /// Whether the next line, or the end, is there without waiting.
  package var isReady: Bool {
    while lineEnd() == nil, !hasEnded {
      guard bl_is_readable(descriptor) else { return false }
      readMore()
    }
    return true
  }

  package func nextLine(prompt: String) -> LineEvent {
    while true {
      if let end = lineEnd() {
        return .line(takeLine(upTo: end, resumingAt: end + 1))
      }
      if hasEnded {
        guard consumed < pending.count else { return .endOfInput }
        return .line(takeLine(upTo: pending.count, resumingAt: pending.count))
      }
      guard bl_wait_readable(descriptor) else {
        bl_interrupt_clear()
        return .interrupted
      }
      readMore()
    }
  }

  /// Where the next line ends, if that is known already.
  private func lineEnd() -> Int? {
    if let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) {
      searched = end
      return end
    }
    searched = pending.count
    return nil
  }

  private func takeLine(upTo end: Int, resumingAt next: Int) -> String {
    var bytes = pending[consumed..<end]
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    if isAtStart, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    isAtStart = false
    consumed = next
    searched = next
    return String(decoding: bytes, as: UTF8.self)
  }

  private func readMore() {
    pending.removeFirst(consumed)
    searched -= consumed
    consumed = 0
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &chunk, chunk.count)
    if pending.count > Self.longestLine {
      failure = .fileTooLarge
      hasEnded = true
      pending = []
      searched = 0
    } else if count > 0 {
      pending.append(contentsOf: chunk[..<count])
    } else if count == 0 {
      hasEnded = true
    } else if errno != EINTR, errno != EAGAIN {
      failure = Errno(rawValue: errno)
      hasEnded = true
    }
  }
}
