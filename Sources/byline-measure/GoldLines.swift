import Foundation

/// The lines of a gold file on standard input, answered one after the other on standard output.
enum GoldLines {
  /// A line of the gold file: its fields, and a clock for the code that is measured.
  final class Line {
    let object: [String: Any]
    fileprivate var seconds = 0.0
    fileprivate var bytes = 0

    fileprivate init?(_ line: String) throws {
      guard let read = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      else { return nil }
      object = read
    }

    /// The text under a field, which counts as read; nil when the line has none.
    func text(_ field: String = "text") -> String? {
      guard let text = object[field] as? String else { return nil }
      bytes += text.utf8.count
      return text
    }

    /// The texts under a field, which count as read; none when the line has none.
    func texts(_ field: String) -> [String] {
      let texts = object[field] as? [String] ?? []
      bytes += texts.reduce(0) { $0 + $1.utf8.count }
      return texts
    }

    /// The texts under `articles`, which count as read.
    func articles() -> [String] {
      let articles = object["articles"] as? [[String: Any]] ?? []
      let texts = articles.compactMap { $0["text"] as? String }
      bytes += texts.reduce(0) { $0 + $1.utf8.count }
      return texts
    }

    /// Runs the code that is measured.
    func timed<Result>(_ body: () throws -> Result) rethrows -> Result {
      let started = CPUTime.now
      defer { seconds += CPUTime.now - started }
      return try body()
    }
  }

  /// Answers each line; one for which `body` gives nil has no answer.
  ///
  /// With `timing`, bytes of text, CPU seconds and MB per CPU second follow on standard error.
  static func answer(timing: Bool, _ body: (Line) throws -> [String: Any]?) throws {
    var bytes = 0
    var seconds = 0.0
    while let next = readLine() {
      guard let line = try Line(next), let answer = try body(line) else { continue }
      bytes += line.bytes
      seconds += line.seconds
      try write(answer, to: line)
    }
    if timing { note(bytes: bytes, seconds: seconds) }
  }

  /// Answers all lines at once: `prepare` reads them, `answer`, which is measured, gives an answer for each.
  ///
  /// With `timing`, bytes of text, CPU seconds and MB per CPU second follow on standard error.
  static func answerTogether<Prepared>(
    timing: Bool, _ prepare: ([Line]) throws -> Prepared,
    answer: (Prepared) throws -> [[String: Any]]
  ) throws {
    var lines: [Line] = []
    while let next = readLine() {
      if let line = try Line(next) { lines.append(line) }
    }
    let prepared = try prepare(lines)
    let started = CPUTime.now
    let answers = try answer(prepared)
    let seconds = CPUTime.now - started
    for (line, answer) in zip(lines, answers) { try write(answer, to: line) }
    if timing { note(bytes: lines.reduce(0) { $0 + $1.bytes }, seconds: seconds) }
  }

  private static func write(_ answer: [String: Any], to line: Line) throws {
    var answer = answer
    answer["id"] = line.object["id"] ?? NSNull()
    let data = try JSONSerialization.data(
      withJSONObject: answer, options: [.sortedKeys, .withoutEscapingSlashes])
    FileHandle.standardOutput.write(data + Data([0x0A]))
  }

  private static func note(bytes: Int, seconds: Double) {
    let rate = seconds > 0 ? Double(bytes) / 1e6 / seconds : 0
    let note = "\(bytes) bytes, \(seconds) CPU s, \(rate) MB per CPU s\n"
    FileHandle.standardError.write(Data(note.utf8))
  }
}
