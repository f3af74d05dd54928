import SystemPackage

/// Writes files whole: a new file beside the old one, then renamed over it.
enum FileWriting {
  static func write(_ text: String, to path: String) throws {
    let target = FilePath(path)
    let fresh = FilePath(path + ".byline-new")
    let file = try FileDescriptor.open(
      fresh, .writeOnly, options: [.create, .truncate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    do {
      try file.closeAfter { _ = try file.writeAll(text.utf8) }
      try rename(fresh, to: target)
    } catch {
      try? remove(fresh)
      throw error
    }
  }

  static func reason(_ error: any Error) -> String {
    (error as? Errno)?.description.lowercased() ?? "\(error)"
  }

  /// Reads a text file; nil bytes of UTF-8 are repaired.
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
