import ArgumentParser
import Foundation
import NewsCorpus
import NewsReading

/// The development instrument: answers gold tasks with the very code of the shell.
@main
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "byline-measure",
    abstract: "Answers gold tasks on standard input with the reading code of the shell.",
    subcommands: [
      ReadingTask.self, PastedTask.self, LoadBenchmark.self, QueryBenchmark.self, Fuzzing.self,
    ])
}

/// Reads `{"id", "text", "reference_date"?}` lines and writes what was read, a line each.
struct ReadingTask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "quotes, sentences, entities, figures or dates of each text.")

  /// The tasks of reading.
  enum Task: String, ExpressibleByArgument, CaseIterable {
    case quotes, sentences, entities, figures, dates
    case features
  }

  @Argument(help: "quotes, sentences, entities, figures or dates") var task: Task
  @Flag(help: "Print bytes, CPU seconds and MB per CPU second to standard error.") var timing =
    false

  func run() throws {
    var reader = Reader()
    var bytes = 0
    var seconds = 0.0
    while let line = readLine() {
      guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let text = object["text"] as? String
      else { continue }
      let gold = GoldText(text)
      let date = (object["reference_date"] as? String).flatMap { CivilDate(iso: $0.prefix(10)) }
      let started = CPUTime.now
      if task == .features {
        try write(features(gold, &reader), of: object)
        continue
      }
      let reading = reader.read(gold.bytes, date: date)
      seconds += CPUTime.now - started
      bytes += gold.bytes.count
      try write(Answers(gold: gold, reading: reading).answer(task), of: object)
    }
    if timing {
      let rate = seconds > 0 ? Double(bytes) / 1e6 / seconds : 0
      let note = "\(bytes) bytes, \(seconds) CPU s, \(rate) MB per CPU s\n"
      FileHandle.standardError.write(Data(note.utf8))
    }
  }

  private func write(_ answers: [Any], of object: [String: Any]) throws {
    var answer: [String: Any] = ["id": object["id"] ?? NSNull()]
    answer[task.rawValue] = answers
    let data = try JSONSerialization.data(
      withJSONObject: answer, options: [.sortedKeys, .withoutEscapingSlashes])
    FileHandle.standardOutput.write(data + Data([0x0A]))
  }

  /// The raw material of `scripts/train-names`.
  private func features(_ gold: GoldText, _ reader: inout Reader) -> [Any] {
    reader.observeNames(gold.bytes).map { seen in
      [
        "start": gold.scalar(seen.span.lower), "end": gold.scalarEnd(seen.span.upper),
        "entry": seen.entry, "points": seen.points, "own": seen.own, "context": seen.context,
      ] as [String: Any]
    }
  }
}

/// The CPU time of this process.
enum CPUTime {
  /// Seconds used so far.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
