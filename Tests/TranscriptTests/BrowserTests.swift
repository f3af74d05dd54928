import Foundation
import NewsShell
import Testing

/// Chromium without a window, where it is installed.
enum Browser {
  /// Where the program is; nil where there is none.
  static let path = ["chromium", "chromium-browser", "google-chrome"].flatMap { name in
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
      "\($0)/\(name)"
    }
  }.first { FileManager.default.isExecutableFile(atPath: $0) }

  /// What it prints when it is run with these arguments.
  static func run(_ arguments: [String], in folder: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "")
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
        "--disable-dev-shm-usage", "--user-data-dir=\(folder)/profile",
        "--virtual-time-budget=5000",
      ] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

/// The saved page in a real browser.
@Suite(.enabled(if: Browser.path != nil, "chromium is not installed"), .serialized)
struct BrowserTests {
  private let folder = NSTemporaryDirectory() + "byline-browser-\(UUID().uuidString)"

  /// Saves a comparison in a folder of its own and looks at it.
  private func withPage(
    of corpus: String?, _ look: (_ folder: String, _ page: String) throws -> Void
  ) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(Recorder(corpus: corpus).run("compare | save \"\(folder)/page.html\"").status == .done)
    try look(folder, String(contentsOfFile: folder + "/page.html", encoding: .utf8))
  }

  /// What a page says of its own width; the page's policy forbids it to run anything, so it is taken out.
  private static let measuring = """
    <script>addEventListener('load', () => {
      const wide = document.documentElement.clientWidth;
      const out = [...document.querySelectorAll('body *')].filter(e =>
        !e.closest('.drawing svg, .unseen, .skip') && e.getBoundingClientRect().right > wide + 1);
      parent.postMessage(`${innerWidth}: ${document.documentElement.scrollWidth}`
        + ` ${out.length} outside ${out.slice(0, 3).map(e => e.outerHTML.slice(0, 60))};`, '*');
    })</script></body>
    """

  @Test(
    "Nothing is wider than the screen, on a phone or on a desk",
    arguments: ["accounts", "voices", nil])
  func widths(corpus: String?) throws {
    let widths = [320, 360, 768, 1280]
    try withPage(of: corpus) { folder, page in
      let policy = try #require(page.firstRange(of: /<meta http-equiv[^>]*>/))
      try page.replacingCharacters(in: policy, with: "").replacing("</body>", with: Self.measuring)
        .write(toFile: folder + "/measured.html", atomically: false, encoding: .utf8)
      let frames = widths.map {
        "<iframe src='measured.html' style='width:\($0)px;height:900px;border:0'></iframe>"
      }
      try """
      <!DOCTYPE html><body><p id='said'></p><script>
      addEventListener('message', e => document.getElementById('said').append(e.data))
      </script>\(frames.joined())</body>
      """.write(toFile: folder + "/frames.html", atomically: false, encoding: .utf8)
      let document = try Browser.run(["--dump-dom", "file://\(folder)/frames.html"], in: folder)
      for width in widths {
        #expect(document.contains("\(width): \(width) 0 outside"), "\(document.prefix(600))")
      }
    }
  }

  @Test("The browser reads the page as it was written, and runs nothing")
  func reading() throws {
    try withPage(of: nil) { folder, page in
      let document = try Browser.run(["--dump-dom", "file://\(folder)/page.html"], in: folder)
      for tag in ["<article ", "<section ", "<h3>", "<svg ", "<tr id=", "<sup>", "<a "] {
        #expect(document.split(separator: tag).count == page.split(separator: tag).count, "\(tag)")
      }
    }
  }

  @Test("The page prints")
  func printing() throws {
    try withPage(of: "accounts") { folder, _ in
      _ = try Browser.run(
        ["--print-to-pdf=\(folder)/page.pdf", "file://\(folder)/page.html"], in: folder)
      let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/page.pdf"))
      #expect(data.starts(with: Array("%PDF-".utf8)))
      #expect(data.count > 20_000)
    }
  }
}
