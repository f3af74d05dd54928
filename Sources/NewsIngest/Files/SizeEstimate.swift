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
