import Glibc
import NewsCorpus
import Testing

@testable import NewsIngest

/// Five real articles about one event as pasted from the web; they are not part of the package.
///
/// Found beside the repository in `shared/seeds`, or where `BYLINE_SEEDS` says.
@Suite(
  .enabled(
    if: SeedArticles.folder != nil, "no seed articles here; BYLINE_SEEDS names their folder"))
struct SeedArticleTests {
  @Test("The five pasted articles have their titles and authors, and no line of their pages")
  func seeds() throws {
    let articles = Loaded(try #require(SeedArticles.folder)).articles
    try #require(articles.count == 5)
    let titles = articles.map { $0.evidence.first { $0.fact == .title }?.place }
    #expect(titles == [.line(1), .line(1), .line(1), .line(3), .line(4)])
    #expect(articles.map(\.paragraphs.count) == [10, 21, 21, 7, 19])
    #expect(articles[0].authors == ["Dave DeCamp"])
    #expect(articles[0].outlet == "Antiwar.com")
    #expect(articles[1].outlet == "The Washington Post")
    #expect(articles[1].date?.description == "2024-01-25")
    #expect(articles.map { $0.date == nil } == [true, false, true, true, true])
    let junk = [
      "Author:", "Comment", "Subscribe", "reCAPTCHA", "of page", "Reuters.", "Skip to", "Sign Up",
      "email", "Credit:",
    ]
    for article in articles {
      for paragraph in article.paragraphTexts {
        #expect(!junk.contains { paragraph.contains($0) }, "\(paragraph)")
      }
    }
  }
}

/// Where the seed articles are, when they are here at all.
private enum SeedArticles {
  static let folder: String? = {
    if let named = getenv("BYLINE_SEEDS") { return String(cString: named) }
    var root = Substring(#filePath)
    while let slash = root.lastIndex(of: "/") {
      root = root[..<slash]
      let folder = "\(root)/shared/seeds"
      if access(folder, R_OK) == 0 { return folder }
    }
    return nil
  }()
}
