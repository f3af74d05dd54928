package import NewsAnalysis

/// What is to be said of a day on a timeline, in words.
package enum HappeningText {
  /// How a day is known.
  package static func word(_ basis: Dating.Basis) -> String {
    switch basis {
    case .stated: "stated"
    case .weekday: "weekday"
    case .relative: "relative"
    case .yearAdded: "year added"
    case .open: "open"
    }
  }

  /// What a reader should be told of a day with a code of ISO 8601, in the order in which it matters; nothing of a day that
  /// is certain. Of a day of which the code tells nothing, the words that it was written in are given.
  package static func words(
    _ remarks: Dating.Remarks, code: String, of subject: Dating.Subject, written: String? = nil
  ) -> [String] {
    var words: [String] = []
    if subject == .statement { words.append("day it was said") }
    if let written { words.append("“\(written)”") }
    if written == nil, remarks.contains(.coarse) { words.append(grain(of: code)) }
    words += texts.filter { remarks.contains($0.remark) }.map(\.text)
    return words
  }

  private static let texts: [(remark: Dating.Remarks, text: String)] = [
    (.expected, "expected"), (.by, "by then"), (.until, "until then"), (.before, "before then"),
    (.after, "after then"), (.yearAdded, "year added"), (.several, "one of several dates"),
    (.ofNoun, "of a noun"), (.aside, "of a side clause"), (.guess, "a guess"),
  ]

  /// What a code means that is more than a day: a month, a year, or another period.
  private static func grain(of code: String) -> String {
    let parts = code.split(separator: "-")
    guard let year = parts.first, year.utf8.count == 4 else { return "period" }
    if parts.count == 1 { return "year" }
    return parts.count == 2 && parts[1].utf8.count == 2 && Int(parts[1]) != nil
      ? "month" : "period"
  }
}
