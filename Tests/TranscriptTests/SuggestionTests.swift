import NewsShell
import QueryLanguage
import Testing

/// Whatever the shell offers to be typed can be typed.
@Suite struct SuggestionTests {
  /// A line that is offered, and what was typed before.
  private struct Offer {
    let before: [QueryText]
    let line: String
  }

  @Test("A line that is offered runs, changes no article and is not the one that failed")
  func offers() throws {
    var count = 0
    for path in TranscriptTests.files {
      guard let text = PackageFiles.read(path) else { continue }
      let transcript = Transcript(path: path, text: text)
      for offer in Self.offers(of: transcript) {
        count += 1
        #expect(offer.line != offer.before.last?.string, "\(path): \(offer.line) is offered again")
        #expect(!offer.line.hasPrefix("amend"), "\(path): \(offer.line) changes an article")
        let recorder = transcript.recorder(width: Self.width)
        for prompt in offer.before { _ = recorder.output(of: prompt) }
        // What is saved is saved where it goes again.
        let name = offer.line.firstMatch(of: /save "([^"]*)"/)?.1 ?? "nothing"
        let file = try #require(TemporaryFile(String(name)))
        let line = offer.line.replacing("save \"\(name)\"", with: "save \"\(file.path)\"")
        let (status, output) = withExtendedLifetime(file) { recorder.run(line) }
        #expect(status == .done, "\(path): \(offer.line)\n\(output)")
      }
    }
    #expect(count >= 60, "only \(count) lines were tried")
  }

  /// Wide enough that no line is wrapped.
  private static let width = 4000

  private static func offers(of transcript: Transcript) -> [Offer] {
    let recorder = transcript.recorder(width: width)
    var before: [QueryText] = []
    var offers: [Offer] = []
    for prompt in transcript.prompts {
      before.append(prompt)
      for row in recorder.output(of: prompt).split(separator: "\n") {
        guard let place = row.firstRange(of: "try: ") else { continue }
        let line = String(row[place.upperBound...])
        // What is written for the system's shell is no line of ours.
        if !line.hasPrefix("byline ") { offers.append(Offer(before: before, line: line)) }
      }
    }
    return offers
  }
}
