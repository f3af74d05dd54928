import ArgumentParser
import Foundation
import NewsCorpus
import NewsIngest
import NewsReading
import Presentation
import QueryEngine
import QueryLanguage

/// Loads a file and prints speed and memory.
struct LoadBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Load, read and index; print MB per CPU second and memory.")

  @ArgumentParser.Argument(help: "Files or folders.") var paths: [String]

  func run() throws {
    _ = Benchmark.load(paths)
  }
}

/// Reads the texts of a file and prints the speed of each stage.
struct StageBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "Read texts on standard input, {\"text\"} a line; print the time of each stage.")

  func run() throws {
    var reader = Reader()
    var seconds: [ReadingStage: Double] = [:]
    var bytes = 0
    while let line = readLine() {
      guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let text = object["text"] as? String
      else { continue }
      let gold = GoldText(text)
      let date = (object["date"] as? String).flatMap { CivilDate(iso: $0.prefix(10)) }
      var last = CPUTime.now
      _ = reader.read(gold.bytes, date: date) { stage in
        let now = CPUTime.now
        seconds[stage, default: 0] += now - last
        last = now
      }
      bytes += gold.bytes.count
    }
    let all = seconds.values.reduce(0, +)
    for stage in ReadingStage.allCases {
      let own = seconds[stage] ?? 0
      let columns = [
        stage.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0),
        String(format: "%6.2f CPU s", own), String(format: "%5.1f %%", 100 * own / all),
        String(format: "%6.1f ns a byte", 1e9 * own / Double(max(1, bytes))),
      ]
      print(columns.joined(separator: "  "))
    }
    print(String(format: "all: %.1f MB of text per CPU second", Double(bytes) / 1e6 / all))
  }
}

/// Loads a file and times queries over it.
struct QueryBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queries", abstract: "Time queries: CPU milliseconds, minimum and median of runs.")

  @ArgumentParser.Argument(help: "Files or folders.") var paths: [String]
  @Option(help: "Runs of each query.") var runs = 21
  @Option(help: "Only queries whose name begins so.") var only = ""

  func run() throws {
    let corpus = Benchmark.load(paths)
    let lines = [
      ("phrase, count", "\"according to the\" | count"),
      ("phrase of three, count", "\"the united states\" | count"),
      ("rare phrase, count", "\"ballistic missile\" | count"),
      ("phrase, KWIC of 50", "\"united states\" | first 50 | kwic 8"),
      ("frequent word, rows", "sentences containing \"government\" | count"),
      ("word in quotes", "quotes containing \"war\" | count"),
      ("word by outlet", "sentences containing \"war\" | count by outlet"),
      ("two words in a sentence", "sentences about police court | count"),
      ("words of a pattern", "words containing \"govern*\" | count by form"),
      ("quotes by outlet", "quotes | count by outlet"),
      ("quotes by speaker", "quotes by Trump | count by outlet"),
      ("top terms", "terms | first 50"),
    ]
    for (name, line) in lines where name.hasPrefix(only) {
      let text = QueryText(line)
      guard let statement = try QueryLanguage.parse(text, grammar: .byline),
        case .query(let pipeline) = statement
      else { continue }
      var times: [Double] = []
      var rows = 0
      var first = ""
      for _ in 0..<runs {
        let started = CPUTime.now
        let scope = Scope(corpus: corpus, language: .byline, grammar: .byline)
        let bound = try Binder(scope: scope, text: text).bind(pipeline)
        let outcome = try Evaluator(corpus: corpus, isCancelled: { false }).evaluate(bound)
        rows = outcome.count
        times.append((CPUTime.now - started) * 1000)
        let table = TableView(of: outcome.rows, in: corpus)
        if outcome.rows.relation.isTable, table.count > 0 {
          first = table.row(0).last?.plain ?? ""
        }
      }
      times.sort()
      let columns = [
        name.padding(toLength: 26, withPad: " ", startingAt: 0),
        String(format: "min %9.3f ms", times.first ?? 0),
        String(format: "median %9.3f ms", times[times.count / 2]),
        "rows \(rows)", first.isEmpty || first.count > 20 ? "" : "first \(first)", line,
      ]
      print(columns.joined(separator: "  "))
    }
  }
}

enum Benchmark {
  static func load(_ paths: [String]) -> Corpus {
    let started = CPUTime.now
    let loader = CorpusLoader(name: "bench")
    loader.load(paths)
    for problem in loader.takeProblems().prefix(5) {
      FileHandle.standardError.write(Data("\(problem.path): \(problem.message)\n".utf8))
    }
    let read = CPUTime.now - started
    let corpus = loader.corpus()
    let seconds = CPUTime.now - started
    let size = paths.reduce(0) { total, path in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      return total + ((attributes?[.size] as? Int) ?? 0)
    }
    let megabytes = Double(size) / 1e6
    let text = Double(corpus.text.count)
    print(
      String(
        format: "%.1f MB of files, %.1f MB of text, %d articles, %d words, %d terms", megabytes,
        text / 1e6, corpus.articles.count, corpus.words.count, corpus.vocabulary.count))
    print(
      String(
        format: "read %.2f CPU s, indexed %.2f CPU s: %.1f MB of files per CPU second", read,
        seconds - read, megabytes / seconds))
    let (now, peak) = memory()
    print(
      String(
        format: "memory %.0f MB now, %.0f MB at most: %.2f and %.2f bytes a byte of text",
        now / 1e6, peak / 1e6, now / text, peak / text))
    print(
      "\(corpus.quotations.count) quotes, \(corpus.names.count) names, \(corpus.mentions.count) "
        + "mentions, \(corpus.figures.count) figures, \(corpus.dates.count) dates, index "
        + String(format: "%.2f bytes a byte", Double(corpus.index.byteCount) / max(1, text)))
    return corpus
  }

  /// Resident bytes now and at most, as the kernel counts them.
  static func memory() -> (now: Double, peak: Double) {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return (0, 0)
    }
    func value(_ key: String) -> Double {
      for line in status.split(separator: "\n") where line.hasPrefix(key) {
        let digits = line.filter(\.isNumber)
        return (Double(digits) ?? 0) * 1024
      }
      return 0
    }
    return (value("VmRSS:"), value("VmHWM:"))
  }
}
