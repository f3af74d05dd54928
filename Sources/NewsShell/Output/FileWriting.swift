import Glibc
import Presentation
import SystemPackage

/// Reads and writes the files that users name.
enum FileWriting {
  /// How writing a file ended.
  enum Ending {
    case written
    /// Ctrl-C; the file is as it was.
    case interrupted
  }

  /// Writes a file whole: a new file beside the old one, then renamed over it, so that what was there
  /// stays until all of the new text is safe.
  ///
  /// A link is followed; a device, a pipe or a terminal is written to, never replaced.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - isInterrupted: whether Ctrl-C was pressed.
  ///   - write: writes the text, which goes into the file as it comes.
  /// - Returns: whether all was written.
  /// - Throws: `Errno`, when the file cannot be written; what was there is there still.
  static func write(
    to path: String, isInterrupted: @escaping () -> Bool, _ write: (any OutputSink) -> Void
  ) throws -> Ending {
    var target = FilePath(path)
    if let resolved = unsafe realpath(path, nil) {
      target = FilePath(unsafe String(cString: resolved))
      unsafe free(resolved)
    }
    guard isRegularOrMissing(target) else {
      return try fill(try FileDescriptor.open(target, .writeOnly), isInterrupted, write)
    }
    // Never a file that is there already: it may be somebody's, or a link to something else.
    let fresh = FilePath(target.string + ".byline-\(getpid())")
    let file = try FileDescriptor.open(
      fresh, .writeOnly, options: [.create, .exclusiveCreate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    do {
      // Who may read the file stays as it was.
      if let mode = permissions(of: target) { fchmod(file.rawValue, mode) }
      let ending = try fill(file, isInterrupted, write)
      switch ending {
      case .written: try rename(fresh, to: target)
      case .interrupted: try remove(fresh)
      }
      return ending
    } catch {
      try? remove(fresh)
      throw error
    }
  }

  private static func fill(
    _ file: FileDescriptor, _ isInterrupted: @escaping () -> Bool, _ write: (any OutputSink) -> Void
  ) throws -> Ending {
    try file.closeAfter {
      let sink = FileSink(file, isInterrupted: isInterrupted)
      write(sink)
      return try sink.finish()
    }
  }

  private static func permissions(of path: FilePath) -> mode_t? {
    var status = stat()
    guard stat(path.string, &status) == 0 else { return nil }
    return status.st_mode & 0o777
  }

  private static func isRegularOrMissing(_ path: FilePath) -> Bool {
    var status = stat()
    guard stat(path.string, &status) == 0 else { return true }
    return status.st_mode & S_IFMT == S_IFREG
  }

  /// Why a file could not be read or written, in the system's words.
  static func reason(_ error: any Error) -> String {
    (error as? Errno)?.description.lowercased() ?? "\(error)"
  }

  /// Reads a text file; bytes that are no UTF-8 are replaced.
  static func read(_ path: String) throws -> String {
    let file = try FileDescriptor.open(FilePath(path), .readOnly)
    return try file.closeAfter {
      var bytes: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = try unsafe piece.withUnsafeMutableBytes { try unsafe file.read(into: $0) }
        if count == 0 { break }
        bytes.append(contentsOf: piece[..<count])
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}

/// A file that is written piece by piece.
private final class FileSink: OutputSink {
  private let file: FileDescriptor
  private let isInterrupted: () -> Bool
  private var pending: [UInt8] = []
  private var ending = Descriptor.Ending.all

  init(_ file: FileDescriptor, isInterrupted: @escaping () -> Bool) {
    self.file = file
    self.isInterrupted = isInterrupted
  }

  var isStopped: Bool { ending != .all || isInterrupted() }

  func write(_ text: TextBuffer, rows: Int) {
    pending += text.bytes
    if pending.count >= 1 << 16 { handOver() }
  }

  private func handOver() {
    if ending == .all { ending = Descriptor.write(pending, to: file.rawValue).ending }
    pending.removeAll(keepingCapacity: true)
  }

  /// Writes the rest.
  func finish() throws(Errno) -> FileWriting.Ending {
    if isInterrupted() { return .interrupted }
    handOver()
    switch ending {
    case .all: return .written
    case .interrupted: return .interrupted
    case .readerGone: throw .brokenPipe
    case .failed(let error): throw error
    }
  }
}
