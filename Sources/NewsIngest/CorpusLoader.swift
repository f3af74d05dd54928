package import NewsCorpus
import NewsReading

/// Loads, reads and indexes saved articles: from paths to a corpus that can be queried.
///
/// More can be loaded later; what was loaded before keeps its numbers, and when loading is stopped it is as if it
/// had not begun. A class, so that what it is made
/// of is nobody else's business: clients compiled against an older `Reader` would else lay it out wrongly.
package final class CorpusLoader {
  private var reader = Reader()
  private let name: String
  // What is being built; nil once the corpus is made, until more is loaded.
  private var builder: CorpusBuilder?
  private var made: Corpus?
  private let limits: CorpusLimits
  // Whether an article was refused because the corpus is full: then loading stops.
  private var isFull = false
  /// The problems met so far, in the order of the files.
  package private(set) var problems: [LoadProblem] = []

  /// What was named and not read in full, so far: paths that gave no article, and files, folders or lines
  /// that could not be read.
  package private(set) var failureCount = 0

  /// Starts a corpus.
  package convenience init(name: String) { self.init(name: name, limits: CorpusLimits()) }

  /// Starts a corpus that takes less than its numbers can count.
  init(name: String, limits: CorpusLimits) {
    self.name = name
    self.limits = limits
  }

  /// The number of articles so far.
  package var count: Int { builder?.count ?? made?.articles.count ?? 0 }

  /// Loads what is under the paths; all of it, or when cancelled nothing.
  ///
  /// - Parameters:
  ///   - paths: files and folders as the user gave them.
  ///   - isCancelled: asked before each file and article, and while what they have in common is made.
  ///   - progress: called after each article with the number of articles and bytes so far.
  /// - Returns: whether it was not cancelled.
  /// - Complexity: O(*n*) in the size of the files.
  @discardableResult
  package func load(
    _ paths: [String], isCancelled: @escaping () -> Bool = { false },
    progress: (_ articles: Int, _ bytes: Int) -> Void = { _, _ in }
  ) -> Bool {
    let earlier = (reader: reader, builder: builder, made: made)
    let (problemCount, failures) = (problems.count, failureCount)
    let cancellation = Cancellation(isCancelled)
    do throws(Cancelled) {
      let size = SizeEstimate.bytes(of: paths)
      if size > 1 << 24 { Allocator.expectLargeBlocks() }
      try continueBuilding(cancellation.check)
      builder?.reserve(bytes: size)
      try read(paths, cancellation, progress)
      try finish(cancellation.check)
      return true
    } catch {
      (reader, builder, made) = (earlier.reader, earlier.builder, earlier.made)
      problems.removeSubrange(problemCount...)
      failureCount = failures
      return false
    }
  }

  /// Reads what is under the paths until the corpus is full.
  private func read(
    _ paths: [String], _ cancellation: Cancellation, _ progress: (Int, Int) -> Void
  ) throws(Cancelled) {
    enum Stopped: Error { case full }
    var bytes = 0
    for path in paths {
      let before = count
      do {
        try Loader(isCancelled: { cancellation.isCancelled }).load(
          paths: [path],
          each: { article in
            try cancellation.check()
            append(article)
            if isFull { throw Stopped.full }
            bytes += article.text.count
            progress(count, bytes)
          }, problem: note)
      } catch {
        // A full corpus has said so already.
        guard let cancelled = error as? Cancelled else { return }
        throw cancelled
      }
      try cancellation.check()
      if count == before { failureCount += 1 }
    }
  }

  private func note(_ problem: LoadProblem) {
    problems.append(problem)
    if problem.severity == .failure { failureCount += 1 }
  }

  /// Loads a text that is no file, such as one built into the program: Markdown with front matter.
  ///
  /// A clean text is one in which nothing of a page was left, so that nobody need look.
  package func load(markdown bytes: [UInt8], named path: String, isClean: Bool = false) {
    guard let decoded = DecodedText(bytes) else { return }
    append(MarkdownFile.read(decoded, path: path, isClean: isClean))
  }

  /// The problems since the last call.
  package func takeProblems() -> [LoadProblem] {
    defer { problems = [] }
    return problems
  }

  /// The corpus of everything loaded so far.
  ///
  /// - Complexity: O(*n*) in running words and names after `load(markdown:)`, O(1) otherwise.
  package func corpus() -> Corpus { finish {} }

  /// Makes the corpus of what has been read.
  @discardableResult
  private func finish<Failure>(
    _ check: () throws(Failure) -> Void
  ) throws(Failure) -> Corpus {
    if let made { return made }
    var own = builder ?? CorpusBuilder(name: name, limits: limits)
    builder = nil
    try own.joinNames(check)
    if own.isLarge { Allocator.giveBack() }
    let corpus = try own.finish(vocabulary: reader.vocabulary, check: check)
    made = corpus
    return corpus
  }

  /// Takes over what a session has changed in the corpus, so that loading more keeps it.
  package func replace(_ corpus: Corpus) { made = corpus }

  private func continueBuilding<Failure>(
    _ check: () throws(Failure) -> Void
  ) throws(Failure) {
    guard builder == nil else { return }
    if let made {
      builder = try CorpusBuilder(continuing: made, limits: limits, check: check)
    } else {
      builder = CorpusBuilder(name: name, limits: limits)
    }
    made = nil
  }

  /// The dates of an article, resolved against another day of appearance.
  package func dates(
    of article: ArticleOrdinal, in corpus: Corpus, appearing date: CivilDate?
  ) -> [DateReading] {
    reader.read(Array(corpus.text[corpus.articles[article].textRange]), date: date).dates
  }

  private func append(_ article: SavedArticle) {
    var text: [UInt8] = []
    text.reserveCapacity(article.text.count + 128)
    // A newline inside a title would make a paragraph of its second half.
    text.append(contentsOf: (article.title ?? "").utf8.map { $0 == 0x0A ? 0x20 : $0 })
    text.append(0x0A)
    text.append(contentsOf: article.text)
    var details = ArticleDetails(path: article.path)
    details.outlet = article.outlet
    details.authors = article.authors
    details.date = article.date
    details.url = article.url
    details.note = article.note
    details.isRetelling = article.isRetelling
    details.evidence = article.evidence
    details.dropped = article.dropped.map {
      DroppedLine(line: $0.line, text: Self.shortened($0.text), reason: $0.reason)
    }
    details.warnings = article.warnings
    continueBuilding {}
    if let refusal = builder?.refusal(of: text.count, details) {
      return refuse(refusal, article.path)
    }
    let reading = reader.read(text, date: article.date)
    details.warnings += Self.warnings(of: reading)
    builder?.append(reading, details: details)
  }

  private func refuse(_ refusal: CorpusRefusal, _ path: String) {
    switch refusal {
    case .articleTooLong(let limit):
      note(
        LoadProblem(
          path, "an article of more than \(limit) bytes is not read",
          hint: "split it into several articles"))
    case .corpusFull(let limit):
      isFull = true
      note(
        LoadProblem(
          path,
          "a corpus holds at most \(limit) words; this article and what follows is not loaded",
          hint: "load less at once"))
    }
  }

  /// What was not read because it is in another language than its article.
  private static func warnings(of reading: ArticleReading) -> [String] {
    var warnings: [String] = []
    for language in Set(reading.foreignParagraphs.map(\.language)).sorted() {
      let numbers = reading.foreignParagraphs.filter { $0.language == language }.map(\.number)
      let list = numbers.prefix(8).map { $0 == 0 ? "the title" : "¶\($0)" }.joined(separator: ", ")
      let name = LanguageNames.name(of: language) ?? language
      warnings.append(
        list + (numbers.count > 8 ? " and \(numbers.count - 8) more" : "")
          + (numbers.count == 1 ? " is \(name)" : " are \(name)")
          + ": speakers, names, figures and dates were not read there"
          + (reading.isReadInFull ? "" : " either"))
    }
    return warnings
  }

  private static func shortened(_ text: String) -> String {
    text.utf8.count <= 200 ? text : String(text.prefix(160)) + "…"
  }
}
