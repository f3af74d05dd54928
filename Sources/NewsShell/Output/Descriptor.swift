import CLibedit
import Glibc
import SystemPackage

/// Writes to file descriptors, so that neither a reader who takes his time nor one who is gone can hold the
/// shell.
enum Descriptor {
  /// How writing ended.
  enum Ending: Equatable {
    case all
    /// Nobody reads any more.
    case readerGone
    /// Ctrl-C.
    case interrupted
    case failed(Errno)
  }

  /// Writes bytes; `count` tells how many were taken.
  ///
  /// Ctrl-C ends it within a write of one piece. When it was pressed before, something short still goes
  /// out, as far as nobody has to be waited for: it is what was known by then.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> (count: Int, ending: Ending) {
    let isLastWord = Interrupts.isRequested && bytes.count <= longestLastWord
    let piece = isFile(descriptor) ? bytes.count : pieceForOthers
    var done = 0
    while done < bytes.count {
      if Interrupts.isRequested {
        guard isLastWord, bl_is_writable(descriptor) else { return (done, .interrupted) }
      } else if !bl_wait_writable(descriptor) {
        continue
      }
      let count = bytes[done..<min(done + piece, bytes.count)].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        done += count
      } else if errno == EPIPE {
        return (done, .readerGone)
      } else if errno != EINTR, errno != EAGAIN {
        return (done, .failed(Errno(rawValue: errno)))
      }
    }
    return (done, .all)
  }

  /// Says a message; who cannot hear it is not told.
  static func say(_ message: String) {
    var bytes = Array(message.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes.removeFirst(count)
      } else if errno == EAGAIN {
        // Somebody made the descriptor non-blocking; it is waited for.
        guard bl_wait_writable(2) else { return }
      } else if errno != EINTR {
        return
      }
    }
  }

  /// What a pipe takes without making us wait once it takes anything.
  private static let pieceForOthers = 4_096
  private static let longestLastWord = 1 << 17

  private static func isFile(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}

/// A place for text that is read while it is written.
protocol OutputChannel: AnyObject {
  /// Writes bytes; `count` tells how many were taken.
  func write(_ bytes: [UInt8]) -> (count: Int, ending: Descriptor.Ending)
}

/// Standard output. A closed pipe ends the program in silence (`byline … | head`); anything else that
/// loses what was asked for is said and ends it with 1.
final class StandardOutput: OutputChannel {
  func write(_ bytes: [UInt8]) -> (count: Int, ending: Descriptor.Ending) {
    let written = Descriptor.write(bytes, to: 1)
    switch written.ending {
    case .all, .interrupted: return written
    case .readerGone: exit(0)
    case .failed(let error):
      Descriptor.say("standard output cannot be written: \(error.description.lowercased())\n")
      exit(1)
    }
  }
}

/// A place that takes everything, such as what a test keeps.
final class ClosureOutput: OutputChannel {
  private let take: (String) -> Void

  init(_ take: @escaping (String) -> Void) { self.take = take }

  func write(_ bytes: [UInt8]) -> (count: Int, ending: Descriptor.Ending) {
    take(String(decoding: bytes, as: UTF8.self))
    return (bytes.count, .all)
  }
}
