import Glibc
import Testing

// The file's rows are nobody's business but the history's.
@testable import NewsShell

@Suite struct LineHistoryTests {
  @Test("an entry is kept once, where it was last used")
  func duplicates() {
    var history = LineHistory()
    let changes = ["a", "b", "a", "a"].map { history.remember($0) }
    #expect(changes == [.appended, .appended, .replaced, .ignored])
    #expect(history.entries == ["b", "a"])
  }

  @Test(
    "lines begun with a space, and blank ones, are not kept", arguments: ["", "   ", " x", "\n"])
  func secrets(line: String) {
    var history = LineHistory(["a"])
    #expect(history.remember(line) == .ignored)
    #expect(LineHistory(["a", line]).entries == ["a"])
  }

  @Test("the oldest entries make room")
  func capacity() {
    var history = LineHistory(["a", "b", "c", "b"], capacity: 2)
    #expect(history.entries == ["c", "b"])
    #expect(history.remember("d") == .replaced)
    #expect(history.entries == ["b", "d"])
  }

  @Test("the newest entry that begins like the typed text tells how it may go on")
  func continuation() {
    let history = LineHistory(["quotes by Lee", "figures", "quotes by Ortiz", "quo"])
    #expect(history.continuation(of: "quotes by") == " Ortiz")
    #expect(history.continuation(of: "quotes by L") == "ee")
    #expect(history.continuation(of: "figures") == nil)
    #expect(history.continuation(of: "") == nil)
  }

  @Test(
    "an entry of any text comes back from its row",
    arguments: ["plain", "two\nrows", "back\\slash", "\\n", "\\", "a\r\nb", "né 東京 👩‍👩‍👧", "\t"])
  func rows(entry: String) {
    let row = HistoryFile.encoded(entry)
    #expect(!row.utf8.contains(UInt8(ascii: "\n")))
    #expect(HistoryFile.decoded(row).utf8.elementsEqual(entry.utf8))
  }

  @Test("a row written by hand is read as it stands")
  func handwritten() {
    #expect(HistoryFile.decoded("a\\tb\\") == "a\\tb\\")
  }

  @Test("entries, also of several rows, are there in the next session; file and folder are private")
  func nextSession() throws {
    let folder = try Folder()
    let file = HistoryFile(path: folder.path + "/state/byline/history", capacity: 10)
    #expect(try file.load().entries == [])
    try file.append("quotes |\ncount")
    try file.append("figures")
    #expect(try file.load().entries == ["quotes |\ncount", "figures"])
    #expect(folder.mode("state/byline") == 0o700)
    #expect(folder.mode("state/byline/history") == 0o600)
  }

  @Test("two shells keep each other's entries, also when one of them tidies the file")
  func twoShells() throws {
    let folder = try Folder()
    let one = HistoryFile(path: folder.path + "/history", capacity: 4)
    let other = HistoryFile(path: folder.path + "/history", capacity: 4)
    for number in 1...4 {
      try one.append("one \(number)")
      try other.append("other \(number)")
    }
    // Eight rows for a capacity of four: reading tidies.
    #expect(try one.load().entries == ["one 3", "other 3", "one 4", "other 4"])
    try other.append("other 5")
    #expect(try folder.text("history") == "one 3\nother 3\none 4\nother 4\nother 5\n")
    #expect(folder.mode("history") == 0o600)
  }

  @Test("a row cut short by a crash does not swallow the next")
  func crash() throws {
    let folder = try Folder()
    try folder.write("quotes by L", to: "history")
    let file = HistoryFile(path: folder.path + "/history", capacity: 10)
    try file.append("figures")
    #expect(try file.load().entries == ["quotes by L", "figures"])
  }

  @Test("what is no file, or is locked by somebody else, is a failure at once")
  func unusable() throws {
    let folder = try Folder()
    try #require(mkfifo(folder.path + "/file", 0o600) == 0)
    for path in [folder.path + "/file", "/dev/zero", "/dev/full"] {
      let file = HistoryFile(path: path, capacity: 10)
      let attempts: [() throws -> Void] = [{ _ = try file.load() }, { try file.append("a") }]
      for attempt in attempts {
        let failure = #expect(throws: HistoryFile.Failure.self) { try attempt() }
        #expect(failure?.reason == "\(path) is no file")
      }
    }
    let nowhere = HistoryFile(path: "/dev/null", capacity: 10)
    try nowhere.append("a")
    #expect(try nowhere.load().entries.isEmpty)
    try folder.write("", to: "history")
    let other = open(folder.path + "/history", O_RDWR)
    defer { close(other) }
    try #require(flock(other, LOCK_EX) == 0)
    let failure = #expect(throws: HistoryFile.Failure.self) {
      try HistoryFile(path: folder.path + "/history", capacity: 10).append("a")
    }
    #expect(failure?.reason.hasSuffix("is locked by another program") == true)
  }

  @Test("a place that cannot be written is a failure with the path in it")
  func unwritable() throws {
    let folder = try Folder()
    try folder.write("", to: "file")
    let path = folder.path + "/file/history"
    let failure = #expect(throws: HistoryFile.Failure.self) {
      try HistoryFile(path: path, capacity: 10).append("a")
    }
    #expect(failure?.reason.hasPrefix(path) == true)
  }
}

/// A folder that goes with the test.
private final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/byline-history-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    for name in ["state/byline/history", "state/byline", "state", "history", "file"] {
      remove(path + "/" + name)
    }
    remove(path)
  }

  func mode(_ name: String) -> mode_t {
    var facts = stat()
    return stat(path + "/" + name, &facts) == 0 ? facts.st_mode & 0o777 : 0
  }

  func write(_ text: String, to name: String) throws {
    let file = try #require(fopen(path + "/" + name, "w"))
    fputs(text, file)
    fclose(file)
  }

  func text(_ name: String) throws -> String {
    let descriptor = open(path + "/" + name, O_RDONLY)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }
}
