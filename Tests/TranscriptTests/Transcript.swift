import Glibc
import NewsCorpus
import NewsIngest
import NewsShell
import QueryLanguage

/// A file of prompts and the output that each of them prints.
///
/// ```
/// # corpus: harbour
/// # What the file is about, for whoever reads it.
/// byline> quotes by Okafor
///    ...> | first 1
/// (output)
///
/// byline> it
/// ```
/// Lines with `#` before the first prompt are its head. A blank line parts a prompt from the output
/// above it. `# safe` starts the session in safe mode.
struct Transcript {
  /// The path as messages print it, from the package's root.
  let path: String
  /// The lines before the first prompt.
  private(set) var head: [String] = []
  /// What is typed, in order.
  private(set) var prompts: [QueryText] = []

  static let prompt = "byline> "
  static let continuation = "   ...> "

  init(path: String, text: String) {
    self.path = path
    var typed: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix(Self.prompt) {
        typed.append(String(line.dropFirst(Self.prompt.count)))
      } else if line.hasPrefix(Self.continuation), let last = typed.popLast() {
        typed.append(last + "\n" + line.dropFirst(Self.continuation.count))
      } else if typed.isEmpty, !line.isEmpty {
        head.append(line)
      }
    }
    prompts = typed.map { QueryText($0) }
  }

  /// The value of a line of the head such as `# corpus: harbour`.
  private func heading(_ name: String) -> String? {
    for line in head where line.hasPrefix("# \(name):") {
      return String(line.dropFirst(name.count + 3).drop { $0 == " " })
    }
    return nil
  }

  /// A fresh session over the articles that the head names.
  func recorder(width: Int = 80) -> Recorder {
    let recorder = Recorder(corpus: heading("corpus"), width: width)
    recorder.session.isSafe = head.contains("# safe")
    return recorder
  }

  /// Runs every prompt in one fresh session and writes the file as it should be.
  func replayed() -> String {
    let recorder = recorder()
    var blocks: [String] = []
    for prompt in prompts {
      let typed = prompt.string.split(separator: "\n", omittingEmptySubsequences: false)
      let shown = typed.enumerated().map { number, line in
        (number == 0 ? Self.prompt : Self.continuation) + line
      }
      blocks.append(shown.joined(separator: "\n") + "\n" + recorder.output(of: prompt))
    }
    return (head.isEmpty ? "" : head.joined(separator: "\n") + "\n\n")
      + blocks.joined(separator: "\n")
  }
}

/// A session whose results and messages are kept, as they come, for a terminal without colour, of 80
/// columns unless another width is asked for.
final class Recorder {
  private final class Paper {
    var text = ""
  }

  let session: Session
  private let paper: Paper
  private var typed: [String] = []

  /// Opens the built-in corpus, or a folder of `Corpora`.
  ///
  /// `isCancelled` answers whether Ctrl-C was pressed.
  init(
    corpus folder: String? = nil, paths: [String] = [], width: Int = 80,
    isCancelled: @escaping () -> Bool = { false }
  ) {
    _ = PackageFiles.root  // Relative paths start there.
    let paper = Paper()
    let loader: CorpusLoader
    if let folder {
      loader = CorpusLoader(name: folder)
      loader.load(["\(PackageFiles.tests)/Corpora/\(folder)"])
    } else if paths.isEmpty {
      loader = BuiltInCorpus.loader()
    } else {
      loader = CorpusLoader(name: "articles")
      loader.load(paths)
    }
    let console = Console(
      facts: { Console.Facts(width: width, height: nil, colour: false, isTerminal: true) },
      result: { paper.text += $0 }, message: { paper.text += $0 })
    self.paper = paper
    session = Session(loaded: LoadedArticles(loader), console: console, isCancelled: isCancelled)
    session.history = { [unowned self] in typed }
  }

  /// What a statement prints, results and messages in the order of their coming.
  func output(of text: QueryText) -> String {
    paper.text = ""
    _ = session.run(text)
    typed.append(text.string)
    return paper.text
  }

  /// What is printed while something else runs the session.
  func output(while run: () -> Void) -> String {
    paper.text = ""
    run()
    return paper.text
  }

  /// How a statement ends, and what it prints.
  func run(_ line: String) -> (status: Session.Status, output: String) {
    paper.text = ""
    let status = session.run(QueryText(line))
    return (status, paper.text)
  }
}

/// The files of the package, found from where this one was compiled.
///
/// Paths are relative to the package's root, which becomes the working directory, so that what is
/// printed of them is the same on every machine.
enum PackageFiles {
  static let tests = "Tests/TranscriptTests"

  /// The root; asking for it makes it the working directory.
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    let root = "/" + parts.joined(separator: "/")
    chdir(root)
    return root
  }()

  static func read(_ path: String) -> String? {
    readAnywhere("\(root)/\(path)")
  }

  static func readAnywhere(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(_ text: String, to path: String) {
    guard let file = fopen("\(root)/\(path)", "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  /// The files under a folder with an ending, in order of their paths.
  static func files(under folder: String, ending: String) -> [String] {
    var found: [String] = []
    guard let directory = opendir("\(root)/\(folder)") else { return [] }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      if name.hasSuffix(ending) {
        found.append("\(folder)/\(name)")
      } else {
        found += files(under: "\(folder)/\(name)", ending: ending)
      }
    }
    return found.sorted()
  }
}
