import CLibedit
import Glibc

/// Standard input as a whole.
enum StandardInput {
  /// Everything up to the end of the input, as repaired UTF-8.
  static func readAll() -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    // Between a look at the flag and the wait nothing is lost.
    while bl_wait_readable(0) {
      let count = unsafe piece.withUnsafeMutableBytes { unsafe read(0, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes.append(contentsOf: piece[..<count])
      } else if count < 0, errno == EINTR {
        continue
      } else {
        break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
