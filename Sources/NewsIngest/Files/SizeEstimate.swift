import CMalloc
import Glibc

/// How much text files will bring, so that large columns are made once instead of grown.
enum SizeEstimate {
  /// The size of the files among `paths`; folders are not walked for it.
  static func bytes(of paths: [String]) -> Int {
    paths.reduce(0) { total, path in
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return total }
      return total + Int(status.st_size)
    }
  }
}

/// Memory between the allocator and the system.
enum Allocator {
  /// Has every block of a quarter megabyte or more mapped on its own, so that a column that has been
  /// outgrown goes back to the system at once. Left alone, the allocator raises that size as it goes.
  static func expectLargeBlocks() { _ = mallopt(M_MMAP_THRESHOLD, 1 << 18) }

  /// Returns what was freed but is still held.
  static func giveBack() { _ = malloc_trim(0) }
}
