import Glibc
import NewsCorpus
import NewsShell
import QueryEngine
import QueryLanguage
import Testing

/// Five real articles about one event, as pasted from the web, through the whole shell.
///
/// They are not part of the package: they are found in `../shared/seeds`, or where `BYLINE_SEEDS` says.
/// What is expected is read from the hand-made gold beside them; no sentence of theirs stands here.
@Suite(.enabled(if: Seeds.folder != nil, "no seed articles here; BYLINE_SEEDS names their folder"))
struct SeedsTests {
  private let recorder = Recorder(paths: [Seeds.folder ?? ""])
  private var corpus: Corpus { recorder.session.corpus }

  @Test("The five articles are loaded with a title each")
  func articles() throws {
    try #require(corpus.articles.count == 5)
    #expect(corpus.articles[0].details.authors == ["Dave DeCamp"])
    #expect(corpus.articles[1].details.outlet == "The Washington Post")
    #expect(corpus.articles[1].details.date?.description == "2024-01-25")
    for number in corpus.articles.indices {
      #expect(!corpus.title(of: number).isEmpty)
    }
  }

  @Test(
    "Titles, authors, outlets and days are those that a person found",
    .enabled(if: Seeds.hasGold, "no gold beside the seed articles"))
  func metadata() throws {
    for (name, gold) in try Seeds.gold() {
      let number = try #require(article(of: name))
      let details = corpus.articles[number].details
      #expect(corpus.title(of: number) == gold.strings["title"])
      #expect(details.authors == gold.lists["authors"] ?? [])
      #expect(details.outlet == gold.strings["outlet"])
      #expect(details.date?.description == gold.strings["date"])
    }
  }

  @Test(
    "No line of the pages around them that a person marked is left in a paragraph",
    .enabled(if: Seeds.hasGold, "no gold beside the seed articles"))
  func junkLines() throws {
    for (name, gold) in try Seeds.gold() {
      let paragraphs = paragraphs(of: try #require(article(of: name)))
      let lines = try #require(gold.lists["junk"])
      #expect(!lines.isEmpty)
      for line in lines {
        #expect(!paragraphs.contains { $0.contains(line) }, "\(name): \(line)")
      }
    }
  }

  @Test("No button of the pages around them is left in a paragraph")
  func junkWords() {
    for number in corpus.articles.indices {
      let paragraphs = paragraphs(of: number)
      #expect(!paragraphs.isEmpty)
      for word in ["Subscribe", "reCAPTCHA", "Sign Up", "Skip to", "Please enter"] {
        #expect(!paragraphs.contains { $0.contains(word) }, "a\(number + 1): \(word)")
      }
    }
  }

  @Test("A quotation whose speaker is only \"she\" belongs to the spokeswoman")
  func pronoun() throws {
    let table = try table("quotes by Singh | show speaker, written, text")
    #expect(table.contains { $0[1].plain?.lowercased() == "she" })
    #expect(table.allSatisfy { $0[0].plain?.hasSuffix("Singh") == true })
  }

  @Test("The same words are given to officials whom two articles describe differently")
  func timing() throws {
    let table = try table("quotes containing \"timing\" | show article, written")
    #expect(Set(table.compactMap { $0[0].plain }).count >= 2)
    #expect(Set(table.compactMap { $0[1].plain }).count >= 2)
    let report = recorder.run("compare a1, a2, a3, a4, a5").output
    let section = Self.section("Quotations that more than one article gives", of: report)
    #expect(section.contains("timing"), "\(section)")
    #expect(section.contains("introduced differently"), "\(section)")
  }

  @Test("Four articles count the same troops and hedge the number in three ways")
  func troops() throws {
    let table = try table(
      "figures where unit = \"troops\" and value about 2500 | show article, value, qualifier")
    let accounts = table.filter { $0[1].plain == "2500" }
    #expect(Set(accounts.compactMap { $0[0].plain }).count == 4)
    let hedges = accounts.compactMap { $0[2].plain?.lowercased() }.sorted()
    #expect(hedges == ["about", "about", "approximately", "roughly"])
  }

  /// The article that was read from a file.
  private func article(of name: String) -> ArticleOrdinal? {
    corpus.articles.indices.first { corpus.articles[$0].details.path.hasSuffix("/" + name) }
  }

  private func paragraphs(of article: ArticleOrdinal) -> [String] {
    corpus.articles[article].paragraphs.dropFirst().map {
      corpus.string(corpus.paragraphs[$0].span, of: article)
    }
  }

  private func table(_ query: String) throws -> [[Value]] {
    let (status, output) = recorder.run(query)
    #expect(status == .done, "\(output)")
    let view = TableView(of: try #require(recorder.session.it), in: corpus)
    return (0..<view.count).map { view.row($0) }
  }

  /// A section of a report: its heading, and the lines up to the next.
  private static func section(_ heading: String, of report: String) -> String {
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { $0.hasPrefix(heading) }) else { return "" }
    let rest = lines[(first + 1)...].prefix { $0.isEmpty || $0.first == " " }
    return ([lines[first]] + rest).joined(separator: "\n")
  }
}

/// Where the seed articles and their gold are, when they are here at all.
enum Seeds {
  static let folder: String? = {
    if let named = getenv("BYLINE_SEEDS") { return String(cString: named) }
    let folder = "\(PackageFiles.root)/../shared/seeds"
    return access(folder, R_OK) == 0 ? folder : nil
  }()

  private static let goldText = folder.flatMap {
    PackageFiles.readAnywhere("\($0)/../gold/seeds.dev.jsonl")
  }

  /// Whether what a person found in them is here, too.
  static var hasGold: Bool { goldText != nil }

  /// What a person found in some of them, by the name of the article's file.
  static func gold() throws -> [String: SeedGold] {
    let gold = try SeedGold.all(in: try #require(goldText))
    try #require(gold.count >= 3)
    return gold
  }
}
