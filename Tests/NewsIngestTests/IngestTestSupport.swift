import Glibc
import Testing

@testable import NewsIngest

/// A folder that is gone with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/ingest-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  deinit {
    remove(path)
  }

  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
    if let slash = name.lastIndex(of: "/") { mkdir("\(path)/\(name[..<slash])", 0o755) }
    let file = try #require(fopen("\(path)/\(name)", "w"))
    let bytes = Array(bytes)
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    fclose(file)
  }

  func write(_ name: String, _ text: String) throws {
    try write(name, text.utf8)
  }

  private func remove(_ path: String) {
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { remove("\(path)/\(name)") }
      }
      closedir(stream)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

/// What a load gave, in order.
struct Loaded {
  var articles: [SavedArticle] = []
  var problems: [LoadProblem] = []

  init(_ paths: String..., chunkSize: Int = 1 << 16) {
    var (articles, problems) = (self.articles, self.problems)
    Loader(chunkSize: chunkSize).load(paths: paths) {
      articles.append($0)
    } problem: {
      problems.append($0)
    }
    (self.articles, self.problems) = (articles, problems)
  }
}

extension SavedArticle {
  var paragraphTexts: [String] { paragraphs.map { String(decoding: text[$0], as: UTF8.self) } }

  /// Every promise that the type makes about its buffer.
  func checkInvariants() {
    var end = 0
    for range in paragraphs {
      #expect(!range.isEmpty && range.lowerBound >= end && range.upperBound <= text.count)
      end = range.upperBound
    }
    #expect((try? UTF8Span(validating: text.span)) != nil)
    #expect(!text.contains { $0 < 0x20 && $0 != 0x0A })
  }
}

func pasted(_ text: String) -> PastedPage? {
  PastedPage(Array(text.utf8), path: "page.txt")
}
