import Glibc
import SystemPackage

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

/// The names in a folder that do not begin with a dot, in byte order.
func visibleNames(in folder: FilePath) throws(Errno) -> [FilePath.Component] {
  guard let stream = folder.withPlatformString({ opendir($0) }) else {
    throw Errno(rawValue: errno)
  }
  defer { closedir(stream) }
  guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
  var names: [FilePath.Component] = []
  while let entry = readdir(stream) {
    let name = UnsafeRawPointer(entry).advanced(by: nameOffset)
    guard
      let component = FilePath.Component(platformString: name.assumingMemoryBound(to: CChar.self)),
      !component.string.hasPrefix(".")
    else { continue }
    names.append(component)
  }
  return names.sorted { $0.string.utf8.lexicographicallyPrecedes($1.string.utf8) }
}

/// A file's bytes in order, in pieces of a given size.
struct FileChunks: ~Copyable {
  private let descriptor: FileDescriptor

  init(_ path: FilePath) throws {
    descriptor = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
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
        try descriptor.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      }
      if got == 0 { break }
      filled += got
    }
    bytes.removeLast(bytes.count - filled)
    return filled > before
  }
}

/// A whole file.
/// - Complexity: O(*n*) time, and memory for little more than the *n* bytes.
func readFile(_ path: FilePath) throws -> [UInt8] {
  var info = stat()
  let size = path.withPlatformString { stat($0, &info) } == 0 ? Int(info.st_size) : 0
  var bytes: [UInt8] = []
  bytes.reserveCapacity(size + 4096)
  let chunks = try FileChunks(path)
  while try chunks.read(max(4096, min(4 << 20, size + 1 - bytes.count)), behind: &bytes) {}
  return bytes
}

/// A file in pieces of whole lines.
struct LineChunks: ~Copyable {
  private let chunks: FileChunks
  private let size: Int
  private var rest: [UInt8] = []
  private var isAtStart = true

  init(_ path: FilePath, size: Int) throws {
    chunks = try FileChunks(path)
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
