import Glibc
import NewsIngest
import SystemPackage

/// Files and folders that begin with what was typed.
struct PathCompletion {
  /// What `~` stands for.
  private let home: String?
  /// Which files are wanted; others are offered where there is none.
  private let isWanted: (String) -> Bool

  init(_ home: String?, isWanted: @escaping (String) -> Bool = { _ in true }) {
    self.home = home
    self.isWanted = isWanted
  }

  /// What the last path of a list begins with.
  static func lastOfList(_ text: Substring) -> Substring {
    var start = text.startIndex
    var isQuoted = false
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      if text[index] == ",", !isQuoted { start = text.index(after: index) }
    }
    return text[start...].drop { $0 == " " }
  }

  /// What could take the place of a path that ends at a UTF-8 offset; an opening quotation mark belongs to it.
  func completion(of typed: Substring, endingAt end: Int) -> Completion {
    let isQuoted = typed.first == "\""
    let found = entries(isQuoted ? typed.dropFirst() : typed)
    let wanted = found.filter { $0.isFolder || isWanted($0.path) }
    return Completion(
      replacing: (end - typed.utf8.count)..<end,
      candidates: (wanted.contains { !$0.isFolder } ? wanted : found).map {
        entry -> Completion.Candidate in
        let isSplit = entry.path.contains { $0 == " " || $0 == "," || $0 == "'" }
        guard isQuoted || isSplit, !entry.path.contains("\"") else { return .init(entry.path) }
        // A folder is gone on from inside the quotation marks.
        return .init("\"" + entry.path + (entry.isFolder ? "" : "\""))
      })
  }

  private func entries(_ typed: Substring) -> [(path: String, isFolder: Bool)] {
    let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let folder = String(typed[..<cut])
    let start = typed[cut...]
    let path = FilePath(named: Session.expandingTilde(folder.isEmpty ? "./" : folder, home))
    guard let handle = path.withPlatformString({ opendir($0) }) else { return [] }
    defer { closedir(handle) }
    var found: [(path: String, isFolder: Bool)] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          String(cString: $0)
        }
      }
      guard name.hasPrefix(start), !name.hasPrefix(".") || start.hasPrefix(".") else { continue }
      let isFolder =
        switch Int(entry.pointee.d_type) {
        case DT_DIR: true
        case DT_LNK, DT_UNKNOWN: Self.isFolder(path.appending(name))
        default: false
        }
      found.append((folder + name + (isFolder ? "/" : ""), isFolder))
    }
    return found.sorted { $0.path < $1.path }
  }

  private static func isFolder(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withPlatformString { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
