import ArgumentParser
import Foundation
import NewsCorpus
import NewsIngest
import NewsReading
import Presentation
import QueryEngine
import QueryLanguage

/// Feeds changed articles and statements to the code of the shell, until the time is over.
struct Fuzzing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz", abstract: "Read and query random changes of articles and statements.",
    discussion: """
      Files that end in .byl hold statements, one a line; any others are articles. Every input is written to \
      --current before it is tried: after a crash, the input that caused it stands there. Exit code 1: a \
      promise was broken or an input took too long; such inputs are printed.
      """)

  @ArgumentParser.Argument(help: "Articles and statements to start from.") var seeds: [String]
  @Option(help: "How long.") var seconds = 60.0
  @Option(help: "Where the random numbers start.") var seed: UInt64 = 1
  @Option(help: "The file that holds the input being tried.") var current: String
  @Option(help: "What one input may take, in milliseconds.") var limit = 500.0

  func run() throws {
    var fuzzer = try Fuzzer(seeds: seeds, seed: seed, current: current, limit: limit)
    let end = CPUTime.now + seconds
    while CPUTime.now < end { try fuzzer.step() }
    print(fuzzer.summary)
    if fuzzer.findings > 0 { throw ExitCode(1) }
  }
}

/// What is tried.
enum FuzzTarget: String, CaseIterable { case reading, page, json, statement }

/// The state of a fuzz run.
struct Fuzzer {
  private let articles: [[UInt8]]
  private let statements: [[UInt8]]
  private let current: UnsafeMutablePointer<FILE>
  private let currentPath: String
  private let limit: Double
  private var mutator: Mutator
  private var reader = Reader()
  private var corpus: Corpus
  private var counts: [FuzzTarget: Int] = [:]
  private(set) var findings = 0

  init(seeds paths: [String], seed: UInt64, current path: String, limit: Double) throws {
    var articles: [[UInt8]] = []
    var statements: [[UInt8]] = []
    for path in paths {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      if path.hasSuffix(".byl") {
        statements += bytes.split(separator: 0x0A).map(Array.init)
      } else {
        articles.append(bytes)
      }
    }
    guard !articles.isEmpty, !statements.isEmpty, let file = fopen(path, "w") else {
      throw ValidationError("needs articles, statements (.byl), and a file it may write to")
    }
    (self.articles, self.statements, self.limit) = (articles, statements, limit)
    (current, currentPath) = (file, path)
    mutator = Mutator(seed: seed)
    corpus = Self.corpus(of: articles)
  }

  private static func corpus(of texts: [[UInt8]]) -> Corpus {
    let loader = CorpusLoader(name: "fuzz")
    for (number, text) in texts.enumerated() { loader.load(markdown: text, named: "\(number).md") }
    return loader.corpus()
  }

  /// How much was tried.
  var summary: String {
    let total = counts.values.reduce(0, +)
    let each = FuzzTarget.allCases.map { "\($0.rawValue) \(counts[$0, default: 0])" }
    return "\(total) executions (\(each.joined(separator: ", "))), \(findings) findings"
  }

  /// Tries one input.
  mutating func step() throws {
    let target = FuzzTarget.allCases[mutator.roll(FuzzTarget.allCases.count)]
    counts[target, default: 0] += 1
    let input = mutator.next(of: target == .statement ? statements : articles)
    keep(input)
    let started = CPUTime.now
    let broken = try attempt(target, input)
    let milliseconds = (CPUTime.now - started) * 1000
    // The vocabulary of a reader grows without end; a new one now and then keeps its cost even.
    if counts[target, default: 0] % 2000 == 0 { reader = Reader() }
    guard !broken.isEmpty || milliseconds > limit else { return }
    findings += 1
    let note = broken.isEmpty ? "took \(Int(milliseconds)) ms" : broken.joined(separator: "; ")
    print("--- \(target.rawValue): \(note)\n\(String(decoding: input, as: UTF8.self))\n")
  }

  private mutating func attempt(_ target: FuzzTarget, _ input: [UInt8]) throws -> [String] {
    switch target {
    case .reading:
      // What reaches the reader is UTF-8, which loading sees to.
      let text = Array(String(decoding: input, as: UTF8.self).utf8)
      let date = mutator.roll(2) == 0 ? CivilDate(year: 2024, month: 1 + mutator.roll(12)) : nil
      return reader.read(text, date: date).inconsistencies(with: text)
    case .page:
      let page = PastedPage(input, path: "page")?.article
      corpus = Self.corpus(of: [input, page?.text ?? []])
      return []
    case .json:
      try Data(input).write(to: URL(fileURLWithPath: currentPath))
      let chunks = 1 + mutator.roll(64)
      for ending in ["json", "jsonl"] {
        let path = currentPath + "." + ending
        try? FileManager.default.removeItem(atPath: path)
        try FileManager.default.createSymbolicLink(
          atPath: path, withDestinationPath: currentPath)
        Loader(chunkSize: chunks).load(paths: [path], each: { _ in }, problem: { _ in })
      }
      return []
    case .statement: return StatementFuzzing(corpus: corpus).broken(by: input)
    }
  }

  private func keep(_ input: [UInt8]) {
    rewind(current)
    _ = input.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, current) }
    fflush(current)
    ftruncate(fileno(current), off_t(input.count))
  }
}

/// What is asked of a statement, whatever it says.
struct StatementFuzzing {
  let corpus: Corpus

  /// The promises that a statement breaks.
  func broken(by input: [UInt8]) -> [String] {
    let text = QueryText(String(decoding: input, as: UTF8.self))
    _ = isIncomplete(text, grammar: .byline)
    _ = completionContext(in: text, at: text.string.utf8.count / 2, grammar: .byline)
    _ = readScript(text.string, named: "fuzz", grammar: .byline)
    do throws(Diagnostics) {
      guard let statement = try parse(text, grammar: .byline) else { return [] }
      var broken: [String] = []
      let written = format(statement)
      // What is written must read as the same again.
      do throws(Diagnostics) {
        if let again = try parse(QueryText(written), grammar: .byline), format(again) == written {
        } else {
          broken.append("formatted as \(written), which reads otherwise")
        }
      } catch {
        broken.append("formatted as \(written), which does not parse")
      }
      if case .query(let pipeline) = statement { try run(pipeline, text) }
      return broken
    } catch {
      return misplaced(error, in: text)
    }
  }

  private func run(_ pipeline: PipelineSyntax, _ text: QueryText) throws(Diagnostics) {
    let scope = Scope(corpus: corpus, language: .byline, grammar: .byline)
    let bound = try Binder(scope: scope, text: text).bind(pipeline)
    let end = CPUTime.now + 5
    let outcome = try? Evaluator(corpus: corpus, isCancelled: { CPUTime.now > end }).evaluate(bound)
    guard let outcome else { return }
    let view = TableView(of: outcome.rows, in: corpus)
    for row in 0..<min(20, view.count) { _ = view.row(row) }
  }

  /// The diagnostics that point outside the text.
  private func misplaced(_ diagnostics: Diagnostics, in text: QueryText) -> [String] {
    let count = text.string.utf8.count
    return diagnostics.list.compactMap {
      $0.span.lower >= 0 && $0.span.lower <= $0.span.upper && $0.span.upper <= count
        ? nil : "\($0.code.number) points at \($0.span) in a text of \(count) bytes"
    }
  }
}
