import SystemPackage

/// Reads saved articles from files and folders, one after another, in a fixed order.
///
/// Folders are walked with their folders, names in byte order, hidden names left out. Nothing is kept: each article
/// goes to `each` as soon as it is read, and what cannot be read goes to `problem` while the rest still loads.
///
/// ```swift
/// Loader().load(paths: ["coverage"], each: { articles.append($0) }, problem: { print($0.message) })
/// ```
package struct Loader {
  /// The size of the pieces in which JSON Lines are read.
  private let chunkSize: Int
  private let isCancelled: () -> Bool

  /// Makes a loader. Whether it is cancelled is asked before each file, and while a pipe is waited for.
  package init(
    chunkSize: Int = 2 << 20, isCancelled: @escaping () -> Bool = { false }
  ) {
    self.chunkSize = max(1, chunkSize)
    self.isCancelled = isCancelled
  }

  /// Loads every article under the paths.
  ///
  /// Not read: saved web pages (HTML), PDF and word processor files, lessons; they are counted in a remark.
  /// - Complexity: O(*n*) for *n* bytes. JSON Lines take memory for one piece or the longest line, every other
  ///   file for twice its size.
  /// - Throws: only what `each` throws.
  package func load(
    paths: [String], each: (SavedArticle) throws -> Void, problem: (LoadProblem) -> Void
  ) rethrows {
    for path in paths where !isCancelled() {
      let place = FilePath(named: path)
      switch PathKind.of(place).kind {
      case .file, .pipe: try loadFile(place, isNamed: true, each, problem)
      case .folder: try loadFolder(place, each, problem)
      case .other:
        problem(LoadProblem(path, "neither a file nor a folder"))
      case .missing(let reason):
        problem(
          LoadProblem(path, "cannot be read: \(reason)", hint: "check the spelling of the path"))
      }
    }
  }
}

// MARK: - Folders

extension Loader {
  private func loadFolder(
    _ folder: FilePath, _ each: (SavedArticle) throws -> Void, _ problem: (LoadProblem) -> Void
  ) rethrows {
    var visited: Set<FileIdentity> = []
    var pending = [folder]
    var readable = 0
    var skipped: [String: Int] = [:]
    var unreadable = 0
    while !isCancelled(), let path = pending.popLast() {
      let (kind, identity) = PathKind.of(path)
      switch kind {
      case .folder:
        guard let identity, visited.insert(identity).inserted else { continue }
        do throws(Errno) {
          let visible = try names(in: path).filter { !$0.string.hasPrefix(".") }
          pending += visible.reversed().map(path.appending)
        } catch {
          unreadable += 1
          problem(LoadProblem(path.string, "cannot be read: \(error.description.lowercased())"))
        }
      case .file:
        if FileKind.isLesson(path) {
          skipped[".lesson.md", default: 0] += 1
          continue
        }
        guard FileKind(endingOf: path) != nil else {
          skipped[path.extension.map { ".\($0)" } ?? "no ending", default: 0] += 1
          continue
        }
        readable += 1
        try loadFile(path, isNamed: false, each, problem)
      case .pipe, .other: skipped["special", default: 0] += 1
      case .missing(let reason):
        unreadable += 1
        problem(LoadProblem(path.string, "cannot be read: \(reason)"))
      }
    }
    // What could not be read has been said, and may have been articles.
    if readable > 0 || unreadable == 0 {
      report(folder, readable: readable, skipped: skipped, problem)
    }
  }

  private func report(
    _ folder: FilePath, readable: Int, skipped: [String: Int], _ problem: (LoadProblem) -> Void
  ) {
    let endings = skipped.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    let total = skipped.values.reduce(0, +)
    if readable == 0 {
      let found = endings.isEmpty ? "it is empty" : "found \(endings.joined(separator: ", "))"
      problem(
        LoadProblem(
          folder.string, "no articles in this folder (\(found))",
          hint: "read are .txt .md .markdown .json .jsonl .ndjson"))
    } else if total > 0 {
      problem(
        LoadProblem(
          folder.string,
          "\(total) \(total == 1 ? "file" : "files") skipped (\(endings.joined(separator: ", ")))",
          hint: "read are .txt .md .markdown .json .jsonl .ndjson", severity: .remark))
    }
  }
}

// MARK: - Files

extension Loader {
  private func loadFile(
    _ path: FilePath, isNamed: Bool, _ each: (SavedArticle) throws -> Void,
    _ problem: (LoadProblem) -> Void
  ) rethrows {
    if FileKind.isLesson(path) {
      return problem(LoadProblem(path.string, "a lesson is no article"))
    }
    if FileKind.isScript(path) {
      return problem(
        LoadProblem(path.string, "a script is no article", hint: "run \(path.string) runs it"))
    }
    if FileKind(endingOf: path) == .jsonLines {
      return try loadLines(path, isNamed: isNamed, each, problem)
    }
    let bytes: [UInt8]
    do {
      bytes = try readFile(path, isCancelled: isCancelled)
    } catch {
      return report(error, path, problem)
    }
    guard bytes.contains(where: { $0 > space }) else {
      return reportEmpty(path, isNamed: isNamed, problem)
    }
    guard let decoded = DecodedText(bytes) else {
      return problem(Self.refusal(of: bytes, path))
    }
    for warning in decoded.warnings {
      problem(LoadProblem(path.string, warning, severity: .remark))
    }
    guard let kind = FileKind(endingOf: path) ?? FileKind(lookingAt: decoded.bytes) else {
      return problem(
        LoadProblem(
          path.string, "a saved web page (HTML) is not read",
          hint: "copy the text of the page into a .txt file"))
    }
    switch kind {
    case .json, .jsonLines:
      try JSONFile(path: path.string).readWhole(decoded, each: each, problem: problem)
    case .markdown:
      try deliver(MarkdownFile.read(decoded, path: path.string), each, problem)
    case .pastedText:
      if let articles = DatabaseExport.articles(in: decoded, path: path.string) {
        for article in articles { try deliver(article, each, problem) }
        return
      }
      try deliver(PastedPage.read(decoded, path: path.string).article, each, problem)
    }
  }

  private static func refusal(of bytes: [UInt8], _ path: FilePath) -> LoadProblem {
    if let encoding = LegacyEncoding.told(from: bytes) {
      return LoadProblem(
        path.string, "a text in \(encoding.rawValue) is not read", hint: "save it as UTF-8")
    }
    return LoadProblem(
      path.string, "not text", hint: "save the page's text; binary files are not read")
  }

  private func deliver(
    _ article: SavedArticle, _ each: (SavedArticle) throws -> Void,
    _ problem: (LoadProblem) -> Void
  ) rethrows {
    guard article.paragraphs.isEmpty else { return try each(article) }
    problem(
      LoadProblem(
        article.path, "no article text found",
        hint: article.dropped.isEmpty ? nil : "\(article.dropped.count) lines were left out"))
  }

  /// Reads JSON Lines piece by piece; a piece always ends with a line.
  private func loadLines(
    _ path: FilePath, isNamed: Bool, _ each: (SavedArticle) throws -> Void,
    _ problem: (LoadProblem) -> Void
  ) rethrows {
    var lines: LineChunks
    do {
      lines = try LineChunks(path, size: chunkSize, isCancelled: isCancelled)
    } catch {
      return report(error, path, problem)
    }
    let file = JSONFile(path: path.string)
    var line = 1
    var isEmpty = true
    while true {
      let piece: [UInt8]?
      do {
        piece = try lines.next()
      } catch {
        return report(error, path, problem)
      }
      guard let piece else { break }
      line = try file.readLines(piece, firstLine: line) {
        isEmpty = false
        try each($0)
      } problem: {
        isEmpty = false
        problem($0)
      }
    }
    if isEmpty { reportEmpty(path, isNamed: isNamed, problem) }
  }

  private func report(
    _ error: any Error, _ path: FilePath, _ problem: (LoadProblem) -> Void
  ) {
    // Whoever has cancelled knows why this was not read.
    guard !isCancelled() else { return }
    let reason = (error as? Errno)?.description.lowercased() ?? "\(error)"
    problem(LoadProblem(path.string, "cannot be read: \(reason)"))
  }

  /// Of a file in a folder nothing is lost when it is empty.
  private func reportEmpty(
    _ path: FilePath, isNamed: Bool, _ problem: (LoadProblem) -> Void
  ) {
    problem(
      LoadProblem(path.string, "the file is empty", severity: isNamed ? .failure : .remark))
  }
}
