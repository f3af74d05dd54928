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
      ReadingTask.self, PastedTask.self, ReuseTask.self, PairsTask.self, ConflictsTask.self,
      ArticlesTask.self, EventsTask.self,
      SummariesTask.self,
      LoadBenchmark.self,
      StageBenchmark.self, QueryBenchmark.self, Fuzzing.self,
    ],
    defaultSubcommand: ReadingTask.self)
}

/// Reads `{"id", "text", "reference_date"?}` lines and writes what was read, a line each.
struct ReadingTask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "quotes, sentences, entities, figures, dates or languages of each text.")

  /// The tasks of reading.
  enum Task: String, ExpressibleByArgument, CaseIterable {
    case quotes, sentences, entities, figures, dates, languages
    /// What the name model sees: the raw material of `scripts/train-names`.
    case features
  }

  @Argument(help: "quotes, sentences, entities, figures, dates or languages")
  var task: Task
  @Flag(help: "Print bytes, CPU seconds and MB per CPU second to standard error.") var timing =
    false

  func run() throws {
    var reader = Reader()
    try GoldLines.answer(timing: timing) { line in
      guard let text = line.text() else { return nil }
      let gold = GoldText(text)
      if task == .features { return [task.rawValue: features(gold, &reader)] }
      let date = (line.object["reference_date"] as? String).flatMap {
        CivilDate(iso: $0.prefix(10))
      }
      let reading = line.timed { reader.read(gold.bytes, date: date) }
      return [task.rawValue: Answers(gold: gold, reading: reading).answer(task)]
    }
  }

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
