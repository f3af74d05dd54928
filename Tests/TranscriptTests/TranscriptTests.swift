import Glibc
import QueryLanguage
import Testing

/// Whole conversations with the shell, kept as files and compared line by line.
///
/// `RECORD_TRANSCRIPTS=1 swift test --filter TranscriptTests` rewrites what differs and fails, so that
/// nobody takes a recording for a pass; the change is reviewed like code.
@Suite struct TranscriptTests {
  static let files = PackageFiles.files(
    under: "\(PackageFiles.tests)/Transcripts", ending: ".transcript")

  @Test("The shell prints what the transcript says", arguments: files)
  func transcript(path: String) throws {
    let kept = try #require(PackageFiles.read(path))
    let transcript = Transcript(path: path, text: kept)
    #expect(!transcript.prompts.isEmpty, "\(path) asks nothing")
    let printed = transcript.replayed()
    if printed != kept {
      if getenv("RECORD_TRANSCRIPTS") != nil { PackageFiles.write(printed, to: path) }
      Issue.record("\(LineDifference(path: path, expected: kept, actual: printed).report)")
    }
  }

  @Test("There is a transcript for every topic")
  func topics() {
    let topics = Set(Self.files.compactMap { $0.split(separator: "/").dropLast().last })
    #expect(topics.count >= 8)
    #expect(Self.files.count >= 30)
  }
}
