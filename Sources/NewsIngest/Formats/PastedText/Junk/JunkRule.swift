import NewsCorpus

/// One reason why a line of a pasted page is not part of the article.
///
/// The rules describe web pages in general, in several languages, and stand by family in `Junk/`. A rule is a reason and
/// a test.
struct JunkRule: Sendable {
  enum Test: Sendable {
    /// The whole line, word for word, whatever its capitals and punctuation.
    case line
    /// The first words of a line of at most so many words.
    case opening(atMost: Int)
    /// Words that begin among the first eight of a line of at most so many words.
    case early(atMost: Int)
    /// Words anywhere in a line of at most so many words.
    case phrase(atMost: Int)
  }

  let reason: DropReason
  /// Whether what follows is no longer the article: comments, related stories, the page's foot.
  let closesArticle: Bool
  let test: Test
  let wordings: [String]

  init(
    _ reason: DropReason, closesArticle: Bool = false, _ test: Test, _ wordings: [String]
  ) {
    (self.reason, self.closesArticle) = (reason, closesArticle)
    (self.test, self.wordings) = (test, wordings)
  }
}

/// A junk rule that looks at the shape of a line where wordings are not enough.
struct JunkShape: Sendable {
  let reason: DropReason
  let matches: @Sendable (PastedLine) -> Bool

  init(_ reason: DropReason, _ matches: @escaping @Sendable (PastedLine) -> Bool) {
    (self.reason, self.matches) = (reason, matches)
  }
}

/// All rules, looked up by the first word of their wordings.
struct JunkRules: Sendable {
  static let standard = JunkRules(
    navigationRules + noticeRules + subscriptionRules + sharingRules + commentRules + relatedRules
      + creditRules + captionRules,
    captionShapes + creditShapes + navigationShapes)

  private var entries: [String: [(words: [String], rule: JunkRule)]] = [:]
  private let shapes: [JunkShape]

  init(_ rules: [JunkRule], _ shapes: [JunkShape]) {
    self.shapes = shapes
    for rule in rules {
      for wording in rule.wordings {
        let words = wording.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        entries[first, default: []].append((words, rule))
      }
    }
  }

  /// The first rule that a line meets, and whether the article is over there.
  /// - Complexity: O(*n*) for *n* words of the line.
  func verdict(on line: PastedLine) -> (reason: DropReason, closes: Bool)? {
    let words = line.words
    for position in words.indices {
      guard let found = entries[words[position]] else { continue }
      for (wording, rule) in found
      where applies(rule, at: position, wording, words)
        && stands(wording, in: words, at: position)
      {
        return (rule.reason, rule.closesArticle)
      }
    }
    return shapes.first { $0.matches(line) }.map { ($0.reason, false) }
  }

  /// Whether a wording, whose first word is known to fit, stands in a line.
  private func stands(_ wording: [String], in words: [String], at position: Int) -> Bool {
    guard position + wording.count <= words.count else { return false }
    for i in 1..<max(1, wording.count) where words[position + i] != wording[i] { return false }
    return true
  }

  private func applies(
    _ rule: JunkRule, at position: Int, _ wording: [String], _ words: [String]
  ) -> Bool {
    switch rule.test {
    case .line: position == 0 && words.count == wording.count
    case .opening(let limit): position == 0 && words.count <= limit
    case .early(let limit): position < 8 && words.count <= limit
    case .phrase(let limit): words.count <= limit
    }
  }
}
