import Glibc
import SystemPackage

/// Reads and writes the files that users name.
enum FileWriting {
  /// Writes a file whole: a new file beside the old one, then renamed over it, so that what was there
  /// stays until all of the new text is safe.
  ///
  /// A link is followed; a device, a pipe or a terminal is written to, never replaced.
  static func write(_ text: String, to path: String) throws {
    var target = FilePath(path)
    if let resolved = unsafe realpath(path, nil) {
      target = FilePath(unsafe String(cString: resolved))
      unsafe free(resolved)
    }
    guard isRegularOrMissing(target) else {
      let file = try FileDescriptor.open(target, .writeOnly)
      return try file.closeAfter { _ = try file.writeAll(text.utf8) }
    }
    // Never a file that is there already: it may be somebody's, or a link to something else.
    let fresh = FilePath(target.string + ".byline-\(getpid())")
    let file = try FileDescriptor.open(
      fresh, .writeOnly, options: [.create, .exclusiveCreate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    do {
      try file.closeAfter {
        // Who may read the file stays as it was.
        if let mode = permissions(of: target) { fchmod(file.rawValue, mode) }
        _ = try file.writeAll(text.utf8)
      }
      try rename(fresh, to: target)
    } catch {
      try? remove(fresh)
      throw error
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
