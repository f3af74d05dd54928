import NewsShell
import QueryLanguage
import TestSupport
import Testing

/// Whatever is typed, the session answers or complains, and goes on.
@Suite struct SessionFuzzTests {
  /// What may stand where another word stood.
  private static let pieces = [
    "|", ",", "(", ")", "[", "]", "{", "}", "\"", "'", "“", "/", "$", "#", "*", "...", "=", "!=",
    "<=",
    "~", ".", ":", "¶", "\n", "\t", "\0", "\u{1B}[31m", "\u{202E}", "é", "👩\u{200D}👧", "نعم",
    "0", "-1", "1", "3", "1.5", "1e999", "9223372036854775807", "99999999999999999999", "40%",
    "2024-01-31", "0000-00-00", "99999-99-99", "31 February", "about", "between", "and", "or",
    "not",
    "in", "by", "from", "where", "is", "known", "contains", "near", "within", "count", "first",
    "last",
    "sample", "seed", "sort by", "group by", "show", "cross", "to", "let x =", "let $x =", "union",
    "except", "intersect", "it", "it 1", "x", "$x", "quotes", "words", "figures", "articles",
    "terms",
    "people", "a1", "a99", "a1 ¶1 s1", "speaker", "value", "text", "date", "min(value)", "kwic",
    "as json", "as list", "[lemma=\"be\"]", "[]{0,3}", "/a(b|c)/", "/(/", "open", "quote",
    "compare",
    "summarise", "explain", "info", "cite", "amend a1 date", "set", "expect count", "help", "quit",
  ]

  /// What people type: the examples of help and the statements of the analyses.
  private static let statements: [String] = {
    let files = PackageFiles.files(
      under: "\(PackageFiles.tests)/Transcripts", ending: ".transcript")
    let prompts = files.flatMap { path in
      Transcript(path: path, text: PackageFiles.read(path) ?? "").prompts.map(\.string)
    }
    // No files are written and none are read.
    return prompts.filter { !$0.contains("save") && !$0.hasPrefix("load") && !$0.hasPrefix("run") }
  }()

  private static func changed(
    _ statement: String, _ random: inout some RandomNumberGenerator
  ) -> String {
    var words = statement.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let position = Int.random(in: 0..<words.count, using: &random)
      let piece = pieces.randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<6, using: &random) {
      case 0: words.insert(piece, at: position)
      case 1: words[position] = piece
      case 2: words[position] += piece
      case 3: words.swapAt(position, Int.random(in: 0..<words.count, using: &random))
      case 4:
        var letters = Array(words[position])
        if !letters.isEmpty {
          letters.remove(at: Int.random(in: 0..<letters.count, using: &random))
        }
        words[position] = String(letters)
      default:
        let other = statements.randomElement(using: &random) ?? ""
        words =
          words.prefix(position) + other.split(separator: " ").suffix(5).map(String.init) + [""]
      }
    }
    return words.joined(separator: " ")
  }

  @Test(
    "A changed statement is answered or complained of, visibly and harmlessly", arguments: 1...6)
  func changed(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let recorder = Recorder()
    recorder.session.isSafe = true
    #expect(Self.statements.count > 100)
    for _ in 0..<120 {
      let text = Self.changed(Self.statements.randomElement(using: &random) ?? "", &random)
      let (status, output) = recorder.run(text)
      if case .failed = status { #expect(!output.isEmpty, "\(text.debugDescription)") }
      // Between the columns of tsv tabs belong.
      let mayHaveTabs = text.contains("tsv")
      let hidden = output.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" && !(mayHaveTabs && $0 == "\t")
          || (0x7F..<0xA0).contains($0.value) || $0.value == 0x202E
      }
      #expect(hidden.isEmpty, "\(text.debugDescription) printed \(output.debugDescription)")
    }
    // Whatever came before, the session still answers.
    #expect(recorder.run("quotes | count").status == .done)
  }

  @Test(
    "A line of ten thousand bytes is answered or complained of in time",
    arguments: [
      "(", "[", "\"", "a ", "quotes | ", "not ", "[]", "/", "1", "“", "quotes union ", "\0", ", ",
    ])
  func long(piece: String) {
    let recorder = Recorder()
    let line = String(repeating: piece, count: 10_000 / piece.utf8.count)
    for head in ["", "quotes where ", "quotes by "] {
      #expect(recorder.run(head + line).status != .leaving)
    }
  }
}
