import CPseudoTerminal
import Glibc

/// A home folder of one test, with no history and no settings.
final class Home {
  let path: String

  init() throws {
    var template = Array("/tmp/byline-terminal-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw PseudoTerminal.Failure(description: "no folder for the test")
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { system("rm -r '\(path)'") }

  /// What a session left besides its history.
  var files: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var files: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if ![".", "..", "state"].contains(name) { files.append(name) }
    }
    return files.sorted()
  }

  /// The program in this home, with `variables` besides or instead of the usual ones.
  func start(
    arguments: [String] = [], variables: [String: String] = [:]
  ) throws -> PseudoTerminal {
    // Through a shell, so that the program starts in this folder.
    let terminal = try PseudoTerminal(
      path: "/bin/sh",
      arguments: ["-c", "cd \"$HOME\" && exec \"$0\" \"$@\"", bylineBinary()] + arguments,
      environment: environment.merging(variables) { $1 })
    terminal.home = self
    return terminal
  }

  /// The environment of the program in this home.
  var environment: [String: String] {
    [
      "HOME": path, "XDG_STATE_HOME": path + "/state", "XDG_CONFIG_HOME": path + "/config",
      "XDG_CACHE_HOME": path + "/cache", "XDG_DATA_HOME": path + "/data", "PATH": "/usr/bin:/bin",
      "TERM": "xterm", "NO_COLOR": "1",
    ]
  }
}

/// The program under test: `BYLINE_BINARY`, else the one built with the tests.
func bylineBinary() throws -> String {
  if let chosen = getenv("BYLINE_BINARY") { return String(cString: chosen) }
  var folder = [CChar](repeating: 0, count: 4_096)
  guard pt_own_folder(&folder, folder.count) != 0 else {
    throw PseudoTerminal.Failure(description: "the tests do not know where they are")
  }
  let bytes = folder.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
  return String(decoding: bytes, as: UTF8.self) + "/byline"
}
