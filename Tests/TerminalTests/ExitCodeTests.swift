import Glibc
import Testing

/// What a caller learns of how the program ended, and what may reach a terminal on the way.
@Suite struct ExitCodeTests {
  @Test(
    "The exit code says how it went",
    arguments: [
      ("-c quotes", 0), ("-c 'qoutes'", 1), (#"-c 'sentences containing /(\w+\s?)*[%&]/'"#, 1),
      ("-c 'quotes' -c 'expect count = 1'", 1),
      ("--keep-going -c qoutes -c quotes", 1), ("--help", 0), ("help", 0), ("run --help", 0),
      ("help run", 0), ("--version", 0), ("--unknown", 2), ("-c", 2), ("--format xml -c quotes", 2),
      ("run", 2), ("run missing.byl", 3), ("-f missing.byl", 3), ("missing.txt -c quotes", 3),
      ("run who.byl", 2), ("run who.byl who=Lopez", 0), ("run who.byl who", 2),
      ("run who.byl who=Lopez whom=x", 2), ("--echo run who.byl who=", 0),
      ("article.txt -c quotes", 0), ("article.txt missing.txt -c quotes", 3),
      ("article.txt missing.txt </dev/null", 3), ("-c 'load missing.txt'", 3),
      ("-c 'load article.txt, missing.txt'", 3), ("-c '  run who.byl'", 1),
      ("-c '  run who.byl who=Lopez'", 0), ("-c quotes >/dev/full", 1), ("-c quotes >&-", 1),
      ("-c quotes 2>&- <&-", 0), ("run itself.byl", 1), ("<&-", 0), ("-f - <&-", 0),
      ("-f - >&- <&-", 0), ("</etc", 3), ("-c nope >&- 2>&-", 1),
    ])
  func codes(arguments: String, code: Int32) throws {
    let ended = try Folder().run("\"$BYLINE\" \(arguments)")
    #expect(ended.code == code, "\(ended.output)")
  }

  @Test("A reader that stops reading is no failure and nothing is said of it")
  func closedPipe() throws {
    let ended = try Folder().run("{ \"$BYLINE\" -c words; echo $? >code; } | head -1; cat code")
    #expect(ended.output.hasSuffix("\n0\n") && ended.output.split(separator: "\n").count == 2)
  }

  @Test("A failure is one also when nobody hears of it")
  func deafReader() throws {
    let ended = try Folder().run(
      "{ \"$BYLINE\" -c nope 2>&1 >/dev/null; echo $? >code; } | true; cat code")
    #expect(ended.output == "1\n")
  }

  @Test(
    "What is too large for memory or its stack is said in one line, with a code of its own",
    arguments: [
      ("ulimit -v 1000000; \"$BYLINE\" big.txt -c articles", "loading these articles"),
      ("ulimit -v 1000000; echo load big.txt | \"$BYLINE\"", "loading these articles"),
      ("ulimit -d 500000; \"$BYLINE\" -c 'run big.txt'", "this statement"),
      ("ulimit -s 128; \"$BYLINE\" -c \"$(nested 99)\"", "what is nested here"),
    ])
  func exhaustion(line: String, cause: String) throws {
    let ended = try Folder().run(
      """
      truncate -s 2G big.txt
      nested() { printf '(%.0s' $(seq $1); printf quotes; printf ')%.0s' $(seq $1); }
      \(line)
      """)
    #expect(ended.code == 4, "\(ended.output)")
    #expect(ended.output.hasPrefix("byline: out of memory: \(cause)"), "\(ended.output)")
    #expect(ended.output.split(separator: "\n").count == 1, "\(ended.output)")
  }

  @Test("A limit on the stack that may be raised is raised")
  func lowStack() throws {
    let ended = try Folder().run(
      """
      ulimit -Ss 256
      "$BYLINE" -c "$(printf '(%.0s' {1..99}; printf articles; printf ')%.0s' {1..99}) | count | as csv"
      """)
    #expect(ended.output == "count\n5\n" && ended.code == 0, "\(ended.output)")
  }

  @Test("Ctrl-C ends what runs unattended with 130")
  func interrupting() throws {
    // timeout sends the signal to its command alone.
    let ended = try Folder().run(
      "sleep 4 | timeout --preserve-status -s INT -k 8 1 \"$BYLINE\" >/dev/null 2>&1; "
        + "exit ${PIPESTATUS[1]}")
    #expect(ended.code == 130, "\(ended.output)")
  }

  @Test("What stands in articles, names of files and arguments cannot steer the terminal")
  func harmless() throws {
    let folder = try Folder()
    let ended = try folder.run(
      """
      E=$(printf '\\033[31m\\033]0;T\\007\\302\\233\\342\\200\\256')
      printf '{"a%s": 1}' "$E" >"$E.json"; cp article.txt "$E.txt"
      "$BYLINE" "$E.json" "$E.txt" "none$E" -c info -c "amend a1 outlet \\"$E\\"" -c 'info a1' \\
        -c "quotes by \\"$E\\"" -c "quotes where text = \\"$E\\"" -c articles -c 'cite a1'
      "$BYLINE" --echo -c "load $E" ; "$BYLINE" "--$E" ; "$BYLINE" run "$E" ; "$BYLINE" run who.byl "$E"
      "$BYLINE" -c "quotes | save \\"$E.csv\\""
      """)
    let hidden = ended.output.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) || $0.value == 0x202E
    }
    #expect(hidden.isEmpty && ended.output.contains("␛"), "\(ended.output.debugDescription)")
  }

  @Test("Saving never harms what was there")
  func saving() throws {
    let ended = try Folder().run(
      """
      echo old >file.csv; chmod 600 file.csv; ln -s file.csv link.csv; mkdir folder.csv
      ulimit -f 1
      "$BYLINE" -c 'words | save "file.csv"'; cat file.csv; ls -A | grep -c byline
      ulimit -f unlimited
      "$BYLINE" -c 'quotes | save "folder.csv"'; "$BYLINE" -c 'quotes | save "/dev/full"'
      "$BYLINE" -c 'quotes | first 1 | save "link.csv"' >/dev/null
      head -c 8 file.csv; stat -c ' %a' file.csv; test -L link.csv && echo link
      """)
    for expected in ["old\n0\n", "is a directory", "no space left", " 600\n", "link\n"] {
      #expect(ended.output.contains(expected), "\(ended.output)")
    }
  }
}

/// A folder of one test with an article and two scripts in it.
private final class Folder {
  private let path: String

  init() throws {
    var template = Array("/tmp/byline-exit-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw PseudoTerminal.Failure(description: "no folder for the test")
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    _ = try run(
      """
      printf 'A vote\\n\\n“We had no choice,” said Ana Lopez on Monday. Some 12 schools will close.\\n' >article.txt
      printf 'param who\\nquotes by $who\\n' >who.byl
      printf 'run itself.byl\\n' >itself.byl
      """)
  }

  deinit { system("rm -rf '\(path)'") }

  /// Runs a line of the shell in the folder; results and messages come together.
  func run(_ script: String) throws -> (code: Int32, output: String) {
    setenv("BYLINE", try bylineBinary(), 1)
    let quoted = script.replacing("'", with: "'\\''")
    guard let pipe = popen("cd '\(path)' && bash -c 'exec 2>&1; \(quoted)' </dev/null", "r") else {
      throw PseudoTerminal.Failure(description: "no shell")
    }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&piece, 1, piece.count, pipe), count > 0 {
      bytes += piece[..<count]
    }
    let status = pclose(pipe)
    return ((status >> 8) & 0xFF, String(decoding: bytes, as: UTF8.self))
  }
}
