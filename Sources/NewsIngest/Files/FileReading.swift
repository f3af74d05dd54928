import Glibc
package import SystemPackage

/// What stands at a path.
enum PathKind: Equatable {
  case file, folder, pipe, other, missing(reason: String)

  static func of(_ path: FilePath) -> (kind: PathKind, identity: FileIdentity?) {
    var info = stat()
    guard path.withPlatformString({ stat($0, &info) }) == 0 else {
      return (.missing(reason: Errno(rawValue: errno).description.lowercased()), nil)
    }
    let identity = FileIdentity(device: UInt64(info.st_dev), inode: UInt64(info.st_ino))
    switch info.st_mode & S_IFMT {
    case S_IFREG: return (.file, identity)
    case S_IFDIR: return (.folder, identity)
    case S_IFIFO: return (.pipe, identity)
    default: return (.other, identity)
    }
  }
}

/// Tells a folder from another under whatever name it is reached; a link cannot make the walk run in a circle.
struct FileIdentity: Hashable {
  let device: UInt64
  let inode: UInt64
}

/// The names in a folder, in byte order.
func names(in folder: FilePath) throws(Errno) -> [FilePath.Component] {
  guard let stream = folder.withPlatformString({ opendir($0) }) else {
    throw Errno(rawValue: errno)
  }
  defer { closedir(stream) }
  guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
  var names: [FilePath.Component] = []
  while let entry = readdir(stream) {
    let name = UnsafeRawPointer(entry).advanced(by: nameOffset)
    guard
      let component = FilePath.Component(platformString: name.assumingMemoryBound(to: CChar.self))
    else { continue }
    names.append(component)
  }
  return names.sorted { $0.string.utf8.lexicographicallyPrecedes($1.string.utf8) }
}

/// A file's bytes in order, in pieces of a given size.
///
/// What has nothing to give yet, such as a pipe that nobody writes to, is waited for until that is cancelled;
/// then reading throws `Errno.interrupted`.
struct FileChunks: ~Copyable {
  private let descriptor: FileDescriptor
  private let isRegular: Bool
  private let isCancelled: () -> Bool

  init(_ path: FilePath, isCancelled: @escaping () -> Bool) throws {
    // Opening a pipe would wait for its writer, and hear nothing else.
    descriptor = try FileDescriptor.open(
      path, .readOnly, options: [.closeOnExec, .nonBlocking])
    var info = stat()
    isRegular = fstat(descriptor.rawValue, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
    self.isCancelled = isCancelled
  }

  deinit {
    try? descriptor.close()
  }

  /// Reads up to `count` bytes behind the bytes that are there.
  /// - Returns: whether anything was read; `false` is the end of the file.
  func read(_ count: Int, behind bytes: inout [UInt8]) throws -> Bool {
    let before = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    var filled = before
    while filled < bytes.count {
      let got = try bytes.withUnsafeMutableBytes { buffer in
        try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      }
      if got == 0 { break }
      filled += got
    }
    bytes.removeLast(bytes.count - filled)
    return filled > before
  }

  private func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    // A pipe without a writer is not at its end: it was not begun.
    if !isRegular { try wait() }
    while true {
      do {
        return try descriptor.read(into: buffer)
      } catch Errno.wouldBlock {
        try wait()
      }
    }
  }

  private func wait() throws(Errno) {
    var waited = pollfd(fd: descriptor.rawValue, events: Int16(POLLIN), revents: 0)
    repeat {
      if isCancelled() { throw .interrupted }
    } while poll(&waited, 1, 50) <= 0
  }
}

/// A whole file.
///
/// - Parameters:
///   - path: the file.
///   - limit: the most bytes it may have.
///   - isCancelled: asked while a pipe or a device is waited for.
/// - Returns: its bytes.
/// - Complexity: O(*n*) time, and memory for little more than the *n* bytes.
/// - Throws: `Errno`; `.interrupted` when it was cancelled, `.fileTooLarge` beyond the limit.
package func readFile(
  _ path: FilePath, limit: Int = .max, isCancelled: @escaping () -> Bool
) throws -> [UInt8] {
  var info = stat()
  let size = path.withPlatformString { stat($0, &info) } == 0 ? Int(info.st_size) : 0
  var bytes: [UInt8] = []
  if size > limit { throw Errno.fileTooLarge }
  bytes.reserveCapacity(size + 4096)
  let chunks = try FileChunks(path, isCancelled: isCancelled)
  while try chunks.read(max(4096, min(4 << 20, size + 1 - bytes.count)), behind: &bytes) {
    if isCancelled() { throw Errno.interrupted }
    if bytes.count > limit { throw Errno.fileTooLarge }
  }
  return bytes
}

/// A file in pieces of whole lines.
struct LineChunks: ~Copyable {
  private let chunks: FileChunks
  private let size: Int
  private var rest: [UInt8] = []
  private var isAtStart = true

  init(_ path: FilePath, size: Int, isCancelled: @escaping () -> Bool) throws {
    chunks = try FileChunks(path, isCancelled: isCancelled)
    self.size = size
  }

  /// The next lines, `nil` at the file's end; a byte order mark is left out.
  /// - Complexity: O(*n*) over the whole file, with memory for the piece or the longest line.
  mutating func next() throws -> [UInt8]? {
    var piece: [UInt8] = []
    swap(&piece, &rest)
    // A byte order mark must not be cut in two.
    var wanted = max(size, 3)
    while try chunks.read(wanted, behind: &piece) {
      if isAtStart, piece.starts(with: [0xEF, 0xBB, 0xBF]) { piece.removeFirst(3) }
      isAtStart = false
      if let last = piece.lastIndex(of: newline) {
        rest = Array(piece[(last + 1)...])
        piece.removeLast(rest.count)
        return piece
      }
      wanted = max(size, piece.count)
    }
    return piece.isEmpty ? nil : piece
  }
}
