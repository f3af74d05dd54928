import Glibc
import SystemPackage

/// The file that keeps recalled lines between sessions.
///
/// One entry is one row of UTF-8; `\n`, `\r` and `\\` stand for a newline, a carriage return and a
/// backslash inside it. Every entry is appended at once, so shells that run side by side keep each
/// other's entries and a crash loses nothing. Rewriting, which drops duplicates and the oldest,
/// happens only at start-up when the file has grown well past its capacity: under a lock that
/// appending takes too, into a new file that then takes the old one's name.
struct HistoryFile {
  /// Why the history could not be read or written, in words for one notice.
  struct Failure: Error, Equatable {
    let reason: String
  }

  let path: String
  let capacity: Int

  /// The remembered lines, oldest first; none when there is no file yet.
  ///
  /// - Complexity: O(n) in the file's bytes.
  /// - Throws: `Failure` when there is a file but it cannot be read.
  func load() throws(Failure) -> LineHistory {
    let lines = try read()
    let history = LineHistory(lines, capacity: capacity)
    if lines.count > capacity + capacity / 2 { try rewrite() }
    return history
  }

  /// Adds one entry at the end, making the file (0600) and its folders (0700) where needed.
  ///
  /// - Throws: `Failure` when that is not possible.
  func append(_ entry: String) throws(Failure) {
    do {
      try makeFolders()
      try withLockedFile { file in
        var row = Self.encoded(entry) + "\n"
        // A row cut short by a crash must not swallow this one.
        if try !Self.endsInNewline(file) { row = "\n" + row }
        _ = try file.writeAll(row.utf8)
      }
    } catch {
      throw failure(error)
    }
  }

  // MARK: Rows

  static func encoded(_ entry: String) -> String {
    var row = ""
    for scalar in entry.unicodeScalars {
      switch scalar {
      case "\\": row += "\\\\"
      case "\n": row += "\\n"
      case "\r": row += "\\r"
      default: row.unicodeScalars.append(scalar)
      }
    }
    return row
  }

  /// The entry of a row; a backslash before anything else stands for itself.
  static func decoded(_ row: String) -> String {
    var entry = ""
    var scalars = row.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\" else {
        entry.unicodeScalars.append(scalar)
        continue
      }
      switch scalars.next() {
      case "n": entry += "\n"
      case "r": entry += "\r"
      case "\\", nil: entry += "\\"
      case let other?:
        entry += "\\"
        entry.unicodeScalars.append(other)
      }
    }
    return entry
  }

  // MARK: The file

  private func read() throws(Failure) -> [String] {
    do {
      guard let file = try opened(.readOnly) else { return [] }
      return try file.closeAfter {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
          let count = try chunk.withUnsafeMutableBytes { try file.read(into: $0) }
          if count == 0 { break }
          bytes.append(contentsOf: chunk[..<count])
        }
        return bytes.split(separator: UInt8(ascii: "\n"))
          .map { Self.decoded(String(decoding: $0, as: UTF8.self)) }
      }
    } catch Errno.noSuchFileOrDirectory {
      return []
    } catch {
      throw failure(error)
    }
  }

  /// Opens the file; nil where its lines are thrown away on purpose.
  private func opened(
    _ mode: FileDescriptor.AccessMode, options: FileDescriptor.OpenOptions = []
  ) throws -> FileDescriptor? {
    // Opening a pipe would wait for its other end.
    let file = try FileDescriptor.open(
      FilePath(path), mode, options: options.union([.closeOnExec, .nonBlocking]),
      permissions: .ownerReadWrite)
    var status = stat()
    guard fstat(file.rawValue, &status) == 0 else { throw Errno(rawValue: errno) }
    if status.st_mode & S_IFMT == S_IFREG { return file }
    try file.close()
    var null = stat()
    if stat("/dev/null", &null) == 0, null.st_rdev == status.st_rdev { return nil }
    throw Failure(reason: "\(path) is no file")
  }

  private func rewrite() throws(Failure) {
    do {
      try withLockedFile { _ in
        // Read again: another shell may have appended before the lock was ours.
        let kept = LineHistory(try read(), capacity: capacity).entries
        let target = resolvedPath
        let draft = target + ".new"
        let file = try FileDescriptor.open(
          FilePath(draft), .writeOnly, options: [.create, .truncate, .closeOnExec],
          permissions: .ownerReadWrite)
        try file.closeAfter {
          _ = try file.writeAll(kept.map { Self.encoded($0) + "\n" }.joined().utf8)
        }
        guard rename(draft, target) == 0 else { throw Errno(rawValue: errno) }
      }
    } catch {
      throw failure(error)
    }
  }

  /// Opens the file for appending and runs `body` while no other shell does the same.
  private func withLockedFile(_ body: (FileDescriptor) throws -> Void) throws {
    while true {
      guard let file = try opened(.readWrite, options: [.create, .append]) else { return }
      let isDone = try file.closeAfter {
        try lock(file)
        // Rewritten while we waited: what we hold is no longer the file of that name.
        guard isStillNamed(file) else { return false }
        try body(file)
        return true
      }
      if isDone { return }
    }
  }

  /// Waits a little for another shell; whoever holds the lock for longer must not hold up this one.
  private func lock(_ file: FileDescriptor) throws {
    for _ in 0..<20 {
      if flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EINTR || errno == EWOULDBLOCK else { throw Errno(rawValue: errno) }
      usleep(10_000)
    }
    throw Failure(reason: "\(path) is locked by another program")
  }

  private func isStillNamed(_ file: FileDescriptor) -> Bool {
    var held = stat()
    var named = stat()
    guard fstat(file.rawValue, &held) == 0, stat(path, &named) == 0 else { return false }
    return held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }

  private static func endsInNewline(_ file: FileDescriptor) throws -> Bool {
    let size = try file.seek(offset: 0, from: .end)
    guard size > 0 else { return true }
    var last: [UInt8] = [0]
    let count = try last.withUnsafeMutableBytes {
      try file.read(fromAbsoluteOffset: size - 1, into: $0)
    }
    return count == 0 || last == [UInt8(ascii: "\n")]
  }

  private func makeFolders() throws {
    var folder = FilePath(path).removingLastComponent()
    var missing: [FilePath] = []
    while !folder.isEmpty, access(folder.string, F_OK) != 0, missing.last != folder {
      missing.append(folder)
      folder = folder.removingLastComponent()
    }
    for folder in missing.reversed() where mkdir(folder.string, 0o700) != 0 {
      // Another shell may have been faster.
      guard errno == EEXIST else { throw Errno(rawValue: errno) }
    }
  }

  /// The file itself where the path is a link to it, so that rewriting keeps the link.
  private var resolvedPath: String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func failure(_ error: any Error) -> Failure {
    if let failure = error as? Failure { return failure }
    let reason = (error as? Errno)?.description ?? "\(error)"
    return Failure(reason: "\(path): \(reason)")
  }
}
