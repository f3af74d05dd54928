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
      ("--help >/dev/full", 1), ("--version >&-", 1), ("article.txt run who.byl who=Lopez", 0),
      ("--echo article.txt whole run who.byl who=Lopez", 0), ("missing.txt run who.byl who=x", 3),
      ("article.txt run missing.byl", 3), ("--safe -i article.txt run who.byl who=Lopez", 0),
      ("article.txt run </dev/null", 3), ("lone.lesson.md -c articles", 3),
      ("-f /dev/zero", 3), ("</dev/zero", 3), ("-f big.byl", 3),
      ("half/cut.json -c articles", 3), ("half/lines.jsonl -c articles", 3),
      ("half -c articles", 3), ("-c 'load half/cut.json'", 3), ("link -c articles", 3),
      ("whole -c articles", 0), ("-c 'load whole'", 0),
    ])
  func codes(arguments: String, code: Int32) throws {
    let ended = try Folder().run("\"$BYLINE\" \(arguments)")
    #expect(ended.code == code, "\(ended.output)")
  }

  /// What starts a program as somebody whom permissions hold back; nil where nobody can be that.
  private static let unprivileged: String? = {
    guard getuid() == 0 else { return "" }
    let command = "setpriv --reuid 65534 --clear-groups "
    guard let binary = try? bylineBinary(),
      system("\(command) '\(binary)' -c info >/dev/null 2>&1") == 0
    else { return nil }
    return command
  }()

  @Test(
    "A folder that may not be looked into is a failure, and is not said to be empty",
    .enabled(if: unprivileged != nil, "permissions hold nobody back here"))
  func closedFolders() throws {
    let ended = try Folder().run(
      """
      mkdir -p mixed/open mixed/shut lone; cp article.txt mixed/open; cp article.txt mixed/shut
      chmod 755 .; chmod 000 mixed/shut lone
      \(Self.unprivileged ?? "") "$BYLINE" mixed -c 'articles | count | as csv'; echo $?
      \(Self.unprivileged ?? "") "$BYLINE" lone -c articles; echo $?
      """)
    #expect(
      ended.output == """
        mixed/shut: cannot be read: permission denied
        count
        1
        3
        lone: cannot be read: permission denied
        nothing could be loaded; byline alone opens the built-in corpus
        3

        """, "\(ended.output)")
  }

  @Test(
    "A name that is not UTF-8 can be named", arguments: ["$F.txt -c", "$F.txt run $F.byl --echo"])
  func unusualNames(arguments: String) throws {
    let ended = try Folder().run(
      """
      F=$(printf 'inv\\377'); cp article.txt "$F.txt"; echo articles >"$F.byl"
      "$BYLINE" \(arguments) articles; echo $?
      """.replacing("--echo articles", with: "--echo"))
    #expect(ended.output.contains("A vote") && ended.output.hasSuffix("\n0\n"), "\(ended.output)")
  }

  @Test(
    "Ctrl-C ends waiting for a pipe that nobody writes to or reads",
    arguments: [
      "pipe.txt", "-f pipe.txt", "-c 'load pipe.txt'", "-c 'articles | save \"pipe.txt\"'",
    ])
  func pipes(arguments: String) throws {
    let ended = try Folder().run(
      "mkfifo pipe.txt; timeout --preserve-status -s INT -k 8 1 \"$BYLINE\" \(arguments); echo $?")
    #expect(ended.output.hasSuffix("\n130\n") || ended.output == "130\n", "\(ended.output)")
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

  @Test("A file that exists is overwritten only when that was asked for")
  func overwriting() throws {
    let ended = try Folder().run(
      """
      echo old >file.csv; touch empty.csv; ln -s file.csv link.csv
      "$BYLINE" -c 'articles | save "file.csv" as csv'; echo $?
      "$BYLINE" -c 'articles | save "link.csv" as csv'; echo $?
      cat file.csv
      "$BYLINE" -c 'articles | count | save "empty.csv"'; echo $?
      "$BYLINE" -c 'articles | count | save "file.csv" overwrite as tsv'; cat file.csv
      "$BYLINE" -c 'articles | count | save "file.csv" as csv overwrite' -c 'quotes | save "file.csv"'; echo $?
      "$BYLINE" --overwrite -c 'quotes | count | save "link.csv"'; cat file.csv
      """)
    let refusal = { (noun: String, name: String, rest: String) in
      let step = "save \"\(name).csv\"\(rest)"
      return """
        \(noun) | \(step)
        \(String(repeating: " ", count: noun.count + 3) + String(repeating: "^", count: step.count))
        E041 "\(name).csv" exists already, and nothing was written
             a script that is run again may be started with --overwrite
             try: \(noun) | \(step) overwrite
        1

        """
    }
    let parts = [
      refusal("articles", "file", " as csv"), refusal("articles", "link", " as csv"),
      "old\nsaved 1 row to empty.csv as csv\n1 row from 5 of 5 articles\n0\n",
      "saved 1 row to file.csv as tsv\n1 row from 5 of 5 articles\ncount\n5\n",
      "saved 1 row to file.csv as csv\n1 row from 5 of 5 articles\n",
      refusal("quotes", "file", ""),
      "saved 1 row to link.csv as csv\n1 row from 101 quotes in 5 of 5 articles\ncount\n101\n",
    ]
    #expect(ended.output == parts.joined(), "\(ended.output)")
  }

  @Test("Saving keeps links, names, owners and permissions as they were")
  func savingInPlace() throws {
    let ended = try Folder().run(
      """
      save() { "$BYLINE" -c "articles | count | save \"$1\" as csv overwrite" | head -1; }
      ln -s made.csv dangling.csv; save dangling.csv; cat made.csv; readlink dangling.csv
      ln -s loop.csv loop.csv; "$BYLINE" -c 'articles | save "loop.csv"' | tail -1; readlink loop.csv
      echo old >one.csv; ln one.csv other.csv; chmod 640 one.csv; save one.csv
      cmp one.csv other.csv && stat -c '%h %a' one.csv
      """)
    let lines = ended.output.split(separator: "\n").map(String.init)
    #expect(lines.prefix(4) == ["saved 1 row to dangling.csv as csv", "count", "5", "made.csv"])
    #expect(ended.output.contains("too many levels of symbolic links"), "\(ended.output)")
    #expect(
      ended.output.hasSuffix("\nloop.csv\nsaved 1 row to one.csv as csv\n2 640\n"), "\(lines)")
  }

  @Test(
    "A file stays its owner's, and one that is locked stays as it is",
    .enabled(if: unprivileged != nil, "permissions hold nobody back here"))
  func owners() throws {
    let ended = try Folder().run(
      """
      chmod 777 .; echo old >locked.csv; chmod 444 locked.csv
      \(Self.unprivileged ?? "") "$BYLINE" --overwrite -c 'articles | count | save "locked.csv"'
      cat locked.csv
      echo old >theirs.csv; [ $UID != 0 ] || chown 65534 theirs.csv; stat -c %u theirs.csv >owner
      "$BYLINE" --overwrite -c 'articles | count | save "theirs.csv"' >/dev/null
      stat -c %u theirs.csv | cmp - owner && cat theirs.csv
      """)
    #expect(ended.output.contains("\"locked.csv\" cannot be written: permission denied"))
    #expect(ended.output.hasSuffix("\nold\ncount\n5\n"), "\(ended.output)")
  }

  @Test("Nothing is left of a file that was not finished, however the program ended")
  func killedWhileSaving() throws {
    let ended = try Folder().run(
      """
      for i in 1 2 3 4 5; do
        "$BYLINE" -c 'words union words | save "words.csv"' -c 'words | save "words.csv" overwrite' &
        sleep 0.0$((i * 2)); kill -9 $!; wait $! 2>/dev/null
      done
      ls -A | grep byline- || echo none
      """)
    #expect(ended.output.hasSuffix("none\n"), "\(ended.output)")
  }

  @Test("Saving never harms what was there")
  func saving() throws {
    let ended = try Folder().run(
      """
      echo old >file.csv; chmod 600 file.csv; ln -s file.csv link.csv; mkdir folder.csv
      ulimit -f 1
      "$BYLINE" -c 'words | save "file.csv" overwrite'; cat file.csv; ls -A | grep -c byline
      ulimit -f unlimited
      "$BYLINE" -c 'quotes | save "folder.csv"'; "$BYLINE" -c 'quotes | save "/dev/full"'
      "$BYLINE" --overwrite -c 'quotes | first 1 | save "link.csv"' >/dev/null
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
      mkdir half whole; ln -s half/nothing.txt link; printf '# Steps\\n\\nType.\\n' >lone.lesson.md
      printf '[{"text":"A said."},{"tex' >half/cut.json
      printf '{"text":"A said."}\\n{"text":\\n' >half/lines.jsonl
      cp article.txt lone.lesson.md whole; touch whole/empty.txt; truncate -s 20M big.byl
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
