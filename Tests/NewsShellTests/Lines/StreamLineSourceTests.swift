import Glibc
import NewsShell
import Testing

@Suite struct StreamLineSourceTests {
  /// The lines of these bytes, sent through a pipe.
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let sent = bytes.isEmpty ? 0 : write(ends[1], bytes, bytes.count)
    try #require(sent == bytes.count)
    close(ends[1])
    defer { close(ends[0]) }
    let source = StreamLineSource(descriptor: ends[0])
    var lines: [String] = []
    while case .line(let line) = source.nextLine(prompt: "") { lines.append(line) }
    #expect(source.nextLine(prompt: "") == .endOfInput)
    return lines
  }

  @Test(
    "a line ends at LF or CR LF, the last one at the end",
    arguments: [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\n\nc", ["a", "b", "", "c"]),
      ("\u{FEFF}quotes\n\u{FEFF}x", ["quotes", "\u{FEFF}x"]), ("né 東京\n", ["né 東京"]),
    ] as [(String, [String])])
  func ends(text: String, expected: [String]) throws {
    let lines = try lines(Array(text.utf8))
    #expect(lines.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test("bytes that are not UTF-8 are repaired and the rest is read")
  func damaged() throws {
    #expect(try lines([0x61, 0xFF, 0x62, 0x0A, 0xC3]) == ["a\u{FFFD}b", "\u{FFFD}"])
  }

  @Test("a long line is one line")
  func long() throws {
    let long = String(repeating: "x", count: 60_000)
    #expect(try lines(Array((long + "\ny").utf8)) == [long, "y"])
  }

  @Test("a conversation written down is replayed, Ctrl-C and all")
  func array() {
    let source = ArrayLineSource(events: [.line("a"), .interrupted])
    let events = (1...3).map { source.nextLine(prompt: "\($0)") }
    #expect(events == [.line("a"), .interrupted, .endOfInput])
    #expect(source.prompts == ["1", "2", "3"])
  }
}
