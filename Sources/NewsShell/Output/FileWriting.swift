import Glibc
import Presentation
import SystemPackage

/// Writes the files that users name.
enum FileWriting {
  /// How writing a file ended.
  enum Ending {
    case written
    /// Ctrl-C; the file is as it was.
    case interrupted
  }

  /// Writes a file whole, in place of the old one, which stays until all of the new text is safe.
  ///
  /// A link is followed; a device, a pipe or a terminal is written to, never replaced.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - overwriting: whether a file may be replaced that has something in it.
  ///   - isInterrupted: whether Ctrl-C was pressed.
  ///   - write: writes the text, which goes into the file as it comes; its second argument is whether a
  ///     terminal shows it.
  /// - Returns: whether all was written.
  /// - Throws: `Errno`, when the file cannot be written, or when it is there and may not be replaced; what was
  ///   there is there still.
  static func write(
    to path: String, overwriting: Bool, isInterrupted: @escaping () -> Bool,
    _ write: (any OutputSink, _ isTerminal: Bool) -> Void
  ) throws -> Ending {
    let path = FilePath(path)
    var there = stat()
    guard path.withPlatformString({ stat($0, &there) }) == 0 else {
      let target = try missing(path, because: Errno(rawValue: errno))
      return try writeDraft(of: target, replacing: nil, isInterrupted, write)
    }
    guard there.st_mode & S_IFMT == S_IFREG else {
      let isPipe = there.st_mode & S_IFMT == S_IFIFO
      return try writeThrough(path, isPipe: isPipe, isInterrupted, write)
    }
    let target = resolved(path)
    guard overwriting || there.st_size == 0 else { throw Errno.fileExists }
    // Whoever may write to a folder can replace what is in it, but a file that is locked is meant to stay.
    guard target.withPlatformString({ access($0, W_OK) }) == 0 else {
      throw Errno(rawValue: errno)
    }
    return try writeDraft(of: target, replacing: there, isInterrupted, write)
  }

  private static func writeDraft(
    of target: FilePath, replacing there: stat?, _ isInterrupted: @escaping () -> Bool,
    _ write: (any OutputSink, Bool) -> Void
  ) throws -> Ending {
    let draft = try FileDraft(of: target)
    let sink = FileSink(draft.file, isInterrupted: isInterrupted)
    write(sink, false)
    let ending = try sink.finish()
    if ending == .written { try draft.takePlace(of: there) }
    return ending
  }

  /// Writes to what is no file.
  private static func writeThrough(
    _ target: FilePath, isPipe: Bool, _ isInterrupted: @escaping () -> Bool,
    _ write: (any OutputSink, Bool) -> Void
  ) throws -> Ending {
    while !isInterrupted() {
      do {
        let file = try FileDescriptor.open(
          target, .writeOnly, options: [.closeOnExec, .nonBlocking])
        return try file.closeAfter {
          let sink = FileSink(file, isInterrupted: isInterrupted)
          write(sink, isatty(file.rawValue) == 1)
          return try sink.finish()
        }
      } catch Errno.noSuchAddressOrDevice where isPipe {
        // Nobody reads it yet.
        usleep(20_000)
      }
    }
    return .interrupted
  }

  /// The file itself, links followed.
  private static func resolved(_ path: FilePath) -> FilePath {
    path.withPlatformString { name in
      guard let resolved = realpath(name, nil) else { return path }
      defer { free(resolved) }
      return FilePath(platformString: resolved)
    }
  }

  /// The file that is to be made where nothing is: the path itself, or what a link there names.
  private static func missing(
    _ path: FilePath, because reason: Errno, links: Int = 40
  ) throws(Errno) -> FilePath {
    // Any other reason, such as links in a circle, keeps it from being made as well.
    guard reason == .noSuchFileOrDirectory, links > 0 else { throw reason }
    var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = path.withPlatformString { readlink($0, &target, Int(PATH_MAX)) }
    guard count > 0 else { return path }
    let named = path.removingLastComponent().pushing(FilePath(platformString: target))
    return try missing(named, because: reason, links: links - 1)
  }

  /// Why a file could not be read or written, in the system's words.
  static func reason(_ error: any Error) -> String {
    (error as? Errno)?.description.lowercased() ?? "\(error)"
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
