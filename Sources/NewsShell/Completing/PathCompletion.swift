import Glibc

/// Files and folders that begin with what was typed.
enum PathCompletion {
  static func candidates(_ typed: String) -> [Completion.Candidate] {
    let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let folder = String(typed[..<cut])
    let start = typed[cut...]
    guard let handle = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(handle) }
    var found: [Completion.Candidate] = []
    while let entry = readdir(handle) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      guard name.hasPrefix(start), !name.hasPrefix(".") || start.hasPrefix(".") else { continue }
      let isFolder = unsafe entry.pointee.d_type == UInt8(DT_DIR)
      found.append(.init(folder + name + (isFolder ? "/" : "")))
    }
    return found.sorted { $0.text < $1.text }
  }
}
