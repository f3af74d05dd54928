import Glibc
import SystemPackage

/// A file that takes its place once it is whole: what was there stays until then, and stays if it never is.
///
/// Where the system can do so, the draft has no name before that, so that nothing of it is left behind
/// however the process ends.
final class FileDraft {
  /// Where its text is written.
  let file: FileDescriptor
  private let target: FilePath
  /// A name beside the target's that is nobody else's.
  private let provisional: FilePath
  private var hasProvisionalName = false

  /// Starts the draft of what is to stand at a path.
  ///
  /// - Throws: `Errno`, when no file can be made in that folder.
  init(of target: FilePath) throws {
    self.target = target
    let folder = Self.folder(of: target)
    provisional = folder.appending((target.lastComponent?.string ?? "") + ".byline-\(getpid())")
    // A file without a name gets one through here.
    let canBeNamed = access("/proc/self/fd", X_OK) == 0
    let unnamed = folder.withPlatformString {
      canBeNamed ? open($0, O_RDWR | O_CLOEXEC | Self.temporary, 0o644) : -1
    }
    if unnamed >= 0 {
      file = FileDescriptor(rawValue: unnamed)
    } else {
      // Never a file that is there already: it may be somebody's, or a link to something else.
      file = try FileDescriptor.open(
        provisional, .readWrite, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      hasProvisionalName = true
    }
  }

  deinit {
    try? file.close()
    if hasProvisionalName { try? remove(provisional) }
  }

  /// Takes the place; the text is on the disk by then.
  ///
  /// - Parameter replaced: the file that is there and may be replaced; nil: there must be none.
  /// - Throws: `Errno`; what was there is there still.
  func takePlace(of replaced: stat?) throws {
    try synchronise(file)
    if let replaced {
      // Under its other names too, and for its owner, it stays the same file.
      guard replaced.st_nlink == 1, inherit(from: replaced) else { return try copyToTarget() }
      if !hasProvisionalName { try link(unnamedTo: provisional) }
      hasProvisionalName = true
      try rename(provisional, to: target)
      hasProvisionalName = false
    } else if hasProvisionalName {
      try link(provisional, to: target)
    } else {
      try link(unnamedTo: target)
    }
    if let folder = try? FileDescriptor.open(Self.folder(of: target), .readOnly) {
      try folder.closeAfter { try synchronise(folder) }
    }
  }

  // MARK: Parts of it

  /// `O_TMPFILE`, which is a macro that Swift does not see.
  private static let temporary = 0o20_000_000 | O_DIRECTORY

  private static func folder(of path: FilePath) -> FilePath {
    let folder = path.removingLastComponent()
    return folder.isEmpty ? "." : folder
  }

  private func synchronise(_ file: FileDescriptor) throws(Errno) {
    // Some file systems cannot, and say so with EINVAL.
    if fsync(file.rawValue) != 0, errno != EINVAL { throw Errno(rawValue: errno) }
  }

  /// Whether the draft now belongs to whom the file does, and may be read by whom that may.
  private func inherit(from replaced: stat) -> Bool {
    var own = stat()
    guard fstat(file.rawValue, &own) == 0 else { return false }
    if own.st_uid != replaced.st_uid || own.st_gid != replaced.st_gid {
      guard fchown(file.rawValue, replaced.st_uid, replaced.st_gid) == 0 else { return false }
    }
    return fchmod(file.rawValue, replaced.st_mode & 0o777) == 0
  }

  private func link(unnamedTo name: FilePath) throws(Errno) {
    let status = name.withPlatformString {
      linkat(
        AT_FDCWD, "/proc/self/fd/\(file.rawValue)", AT_FDCWD, $0, AT_SYMLINK_FOLLOW)
    }
    if status != 0 { throw Errno(rawValue: errno) }
  }

  /// Unlike renaming, linking never replaces a file that has come meanwhile.
  private func link(_ old: FilePath, to new: FilePath) throws(Errno) {
    let status = old.withPlatformString { old in
      new.withPlatformString { new in Glibc.link(old, new) }
    }
    if status != 0 { throw Errno(rawValue: errno) }
  }

  /// Writes the text into the file that is there.
  private func copyToTarget() throws {
    let target = try FileDescriptor.open(self.target, .writeOnly, options: .closeOnExec)
    var own = stat()
    guard fstat(file.rawValue, &own) == 0 else { throw Errno(rawValue: errno) }
    try target.closeAfter {
      // What was there must not be half overwritten when the disk is full.
      let room = posix_fallocate(target.rawValue, 0, max(1, own.st_size))
      if room == ENOSPC || room == EFBIG || room == EDQUOT { throw Errno(rawValue: room) }
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      var size: Int64 = 0
      while true {
        let count = try piece.withUnsafeMutableBytes {
          try file.read(fromAbsoluteOffset: size, into: $0)
        }
        if count == 0 { break }
        _ = try target.writeAll(piece[..<count])
        size += Int64(count)
      }
      guard ftruncate(target.rawValue, off_t(size)) == 0 else { throw Errno(rawValue: errno) }
      try synchronise(target)
    }
  }
}
