package import NewsCorpus
import NewsReading

/// Loads, reads and indexes saved articles: from paths to a corpus that can be queried.
///
/// More can be loaded later; what was loaded before keeps its numbers. A class, so that what it is made
/// of is nobody else's business: clients compiled against an older `Reader` would else lay it out wrongly.
package final class CorpusLoader {
  private var reader = Reader()
  private let name: String
  // What is being built; nil once the corpus is made, until more is loaded.
  private var builder: CorpusBuilder?
  private var made: Corpus?
  private var shared = SharedStrings()
  /// The problems met so far, in the order of the files.
  package private(set) var problems: [LoadProblem] = []

  /// The paths as given under which no article was found.
  package private(set) var unreadPaths: [String] = []

  /// Starts a corpus.
  package init(name: String) { self.name = name }

  /// The number of articles so far.
  package var count: Int { builder?.count ?? made?.articles.count ?? 0 }

  /// Loads what is under the paths.
  ///
  /// - Parameters:
  ///   - paths: files and folders as the user gave them.
  ///   - isCancelled: asked before each article; true leaves the rest unread.
  ///   - progress: called after each article with the number of articles and bytes so far.
  /// - Complexity: O(*n*) in the size of the files.
  package func load(
    _ paths: [String], isCancelled: () -> Bool = { false },
    progress: (_ articles: Int, _ bytes: Int) -> Void = { _, _ in }
  ) {
    struct Stopped: Error {}
    var bytes = 0
    let size = SizeEstimate.bytes(of: paths)
    if size > 1 << 24 { Allocator.expectLargeBlocks() }
    continueBuilding()
    builder?.reserve(bytes: size)
    do {
      for path in paths {
        let before = count
        try Loader().load(
          paths: [path],
          each: { article in
            if isCancelled() { throw Stopped() }
            append(article)
            bytes += article.text.count
            progress(count, bytes)
          }, problem: { problems.append($0) })
        if count == before { unreadPaths.append(path) }
      }
    } catch {
      problems.append(
        LoadProblem(paths.first ?? "", "stopped before everything was loaded"))
    }
  }

  /// Loads a text that is no file, such as one built into the program: Markdown with front matter.
  package func load(markdown bytes: [UInt8], named path: String) {
    guard let decoded = DecodedText(bytes) else { return }
    append(MarkdownFile.read(decoded, path: path))
  }

  /// The problems since the last call.
  package func takeProblems() -> [LoadProblem] {
    defer { problems = [] }
    return problems
  }

  /// The corpus of everything loaded so far.
  ///
  /// - Complexity: O(*n*) in running words and names.
  package func corpus() -> Corpus {
    if let made { return made }
    var own = builder ?? CorpusBuilder(name: name)
    builder = nil
    own.joinNames()
    if own.isLarge { Allocator.giveBack() }
    let corpus = own.finish(vocabulary: reader.vocabulary)
    made = corpus
    return corpus
  }

  /// Takes over what a session has changed in the corpus, so that loading more keeps it.
  package func replace(_ corpus: Corpus) { made = corpus }

  private func continueBuilding() {
    guard builder == nil else { return }
    builder = made.map { CorpusBuilder(continuing: $0) } ?? CorpusBuilder(name: name)
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
    details.outlet = article.outlet.map { shared[$0] }
    details.authors = article.authors
    details.date = article.date
    details.url = article.url
    details.note = article.note
    details.isRetelling = article.isRetelling
    details.evidence = shared[article.evidence.map { "\($0.field): \($0.source)" }]
    details.dropped = article.dropped.map {
      NewsCorpus.DroppedLine(
        line: $0.line, text: Self.shortened($0.text), reason: $0.reason.explanation)
    }
    details.warnings = article.warnings
    let reading = reader.read(text, date: article.date)
    details.warnings += Self.warnings(of: reading)
    continueBuilding()
    builder?.append(reading, details: details)
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

/// Strings that many articles have, each kept once: outlets, and where fields were found.
private struct SharedStrings {
  private var strings = StringTable()
  private var keys = StringTable()
  private var lists: [[String]] = []

  subscript(string: String) -> String {
    mutating get {
      if let known = strings.find(string) { return strings[known] }
      if strings.count < 10_000 { _ = strings.enter(string) }
      return string
    }
  }

  subscript(list: [String]) -> [String] {
    mutating get {
      let key = list.joined(separator: "\n")
      if let known = keys.find(key), lists[Int(known)] == list { return lists[Int(known)] }
      if lists.count < 1000, keys.enter(key) == lists.count { lists.append(list) }
      return list
    }
  }
}
