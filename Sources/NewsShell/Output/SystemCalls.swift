import Glibc
import SystemPackage

// SystemPackage has no public calls for these two.

func rename(_ old: FilePath, to new: FilePath) throws(Errno) {
  let status = old.withPlatformString { old in
    new.withPlatformString { new in unsafe Glibc.rename(old, new) }
  }
  if status != 0 { throw Errno(rawValue: errno) }
}

func remove(_ path: FilePath) throws(Errno) {
  let status = path.withPlatformString { unsafe Glibc.unlink($0) }
  if status != 0 { throw Errno(rawValue: errno) }
}
