/// Why a line of a saved page is no part of the article.
package enum DropReason: UInt8, Sendable, BitwiseCopyable, CaseIterable {
  // The families of lines that pages have around every article.
  case advertising, navigation, breadcrumb, symbols, address, ageOfStory, pagePlayer
  case cookieNotice, robotCheck, copyright, sitePolicy, disclaimer
  case subscription, followPitch, shareButton, commentForm, relatedList, relatedLink
  case byline, publicationDate, contributor, biography, creditLabel, caption, image
  // What the page as a whole tells.
  case headline, repeatedTitle, outside, pageRepeat, shortRun, otherStory, comment
  // What a file holds besides its article.
  case unreadPart
  /// Another text field beside the one that was read.
  case otherText
}

/// A line of the saved page that is no part of the article.
package struct DroppedLine: Sendable, Equatable {
  /// The line's number in the file, from 1.
  package let line: Int
  /// The line, long ones cut.
  package let text: String
  /// Why it was left out.
  package let reason: DropReason

  /// Makes a dropped line.
  package init(line: Int, text: String, reason: DropReason) {
    self.line = line
    self.text = text
    self.reason = reason
  }
}

/// `DroppedLine` as numbers.
struct DroppedRow: Sendable, BitwiseCopyable {
  private let line: Int
  private let text: UInt32
  private let reason: DropReason

  init(_ dropped: DroppedLine, in strings: inout StringTable) {
    line = dropped.line
    text = strings.append(dropped.text)
    reason = dropped.reason
  }

  func dropped(_ strings: StringTable) -> DroppedLine {
    DroppedLine(line: line, text: strings[text], reason: reason)
  }
}
