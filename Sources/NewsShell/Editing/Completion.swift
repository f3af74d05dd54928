import Presentation

/// What could stand where the cursor is.
package struct Completion: Equatable, Sendable {
  /// One possibility, and a few words on it for the list: `Lee`, `14 quotes`.
  ///
  /// A corpus or the name of a file may hold anything; here it cannot act on the terminal any more.
  package struct Candidate: Equatable, Sendable {
    package let text: String
    package let note: String

    package init(_ text: String, note: String = "") {
      self.text = Sanitiser.clean(text)
      self.note = Sanitiser.clean(note)
    }
  }

  /// The part of the line that a candidate replaces, as UTF-8 offsets.
  package let replacing: Range<Int>
  /// The possibilities, in the order to show them.
  package let candidates: [Candidate]

  package init(replacing: Range<Int>, candidates: [Candidate]) {
    self.replacing = replacing
    self.candidates = candidates
  }
}

extension Completion {
  /// What pressing Tab does about a completion.
  enum Step: Equatable {
    case nothing
    case replace(Range<Int>, with: String)
    case list([Candidate])
  }

  /// One candidate is inserted, followed by a space unless it is a folder; of several, what they have in common; and
  /// where that says nothing new they are listed.
  ///
  /// - Complexity: O(n) in the bytes of all candidates.
  func step(in edited: EditedText) -> Step {
    let range = edited.aligned(replacing)
    guard let first = candidates.first else { return .nothing }
    if candidates.dropFirst().allSatisfy({ $0.text == first.text }) {
      if first.text.hasSuffix("/") { return .replace(range, with: first.text) }
      // A space that is already there is stepped over rather than doubled.
      let next = edited.slice(range.upperBound..<range.upperBound + 1)
      let end = next == " " ? range.upperBound + 1 : range.upperBound
      return .replace(range.lowerBound..<end, with: first.text + " ")
    }
    let typed = edited.slice(range)
    let common = candidates.dropFirst().reduce(first.text) { Self.sharedStart($0, $1.text) }
    // A shorter start would take away what was typed, as when spelling is forgiven.
    guard common.utf8.count >= typed.utf8.count, !common.isEmpty, common != typed else {
      return .list(candidates)
    }
    return .replace(range, with: common)
  }

  private static func sharedStart(_ one: String, _ other: String) -> String {
    String(zip(one, other).prefix { $0 == $1 }.map(\.0))
  }
}
