/// What an article is about, in a form that tells whether two articles tell of one event.
///
/// Two vectors of unit length over the terms of its corpus: one of all terms, in which names, numbers and rare words
/// weigh most, and one of those that are neither names nor numbers. What two accounts of one event share is above
/// all who, where and when; what two events of one kind share is the words for it. So likeness in plain words speaks
/// against two articles that their names and dates do not bring together.
package struct ArticleProfile: Sendable {
  /// The weights of a term.
  struct Entry: Sendable, BitwiseCopyable {
    /// A number of `ArticleProfiles.terms`.
    let term: UInt32
    /// Among all terms.
    var whole: Float
    /// Among those that are neither names nor numbers; 0 for these.
    var plain: Float

    /// Whether it is a name in the article.
    let isName: Bool

    /// Whether it is no number.
    var isWord: Bool { isName || plain > 0 }

    /// What a term of two articles adds to their similarity.
    func product(_ other: Entry) -> Double {
      Double(whole) * Double(other.whole)
        - ArticleProfile.plainShare * Double(plain) * Double(other.plain)
    }
  }

  /// The terms that weigh something, ascending.
  private(set) var entries: [Entry]

  /// How much likeness in plain words takes away.
  static let plainShare = 0.25

  /// A profile without terms.
  static let empty = ArticleProfile([])

  /// Makes a profile of weights, one a term, ascending.
  init(_ entries: [Entry]) { self.entries = entries }

  /// The same with either vector of unit length.
  consuming func normalised() -> ArticleProfile {
    var (whole, plain) = (0.0, 0.0)
    for entry in entries {
      whole += Double(entry.whole) * Double(entry.whole)
      plain += Double(entry.plain) * Double(entry.plain)
    }
    let (wholeFactor, plainFactor) = (Self.factor(whole), Self.factor(plain))
    for place in entries.indices {
      entries[place].whole *= wholeFactor
      entries[place].plain *= plainFactor
    }
    return self
  }

  /// What makes a vector one of unit length; 0 where it has none.
  private static func factor(_ square: Double) -> Float {
    square > 0 ? Float(1 / square.squareRoot()) : 0
  }

  /// How much two articles are about the same: 0 for nothing in common, at most 1; less than 0 where plain words are
  /// all that they share.
  ///
  /// Two accounts of one event mostly reach 0.25; others stay below. Of two sums it is the sum for each two articles.
  ///
  /// - Complexity: O(*n*) in the terms of both.
  package func similarity(to other: ArticleProfile) -> Double {
    var (first, second) = (0, 0)
    var (whole, plain) = (0.0, 0.0)
    while first < entries.count, second < other.entries.count {
      let (a, b) = (entries[first], other.entries[second])
      if a.term == b.term {
        whole += Double(a.whole) * Double(b.whole)
        plain += Double(a.plain) * Double(b.plain)
      }
      if a.term <= b.term { first += 1 }
      if b.term <= a.term { second += 1 }
    }
    return whole - Self.plainShare * plain
  }

  /// How much of it two articles owe to the names that both have.
  ///
  /// - Complexity: O(*n*) in the terms of both.
  func namedSimilarity(to other: ArticleProfile) -> Double {
    product(other) { $0.isName && $1.isName }
  }

  /// The cosine of their words alone, numbers left out, from 0 to 1.
  ///
  /// - Complexity: O(*n*) in the terms of both.
  func wordSimilarity(to other: ArticleProfile) -> Double {
    let own = product(self) { one, _ in one.isWord }
    let its = other.product(other) { one, _ in one.isWord }
    let shared = product(other) { one, _ in one.isWord }
    return own > 0 && its > 0 ? shared / (own * its).squareRoot() : 0
  }

  /// How many of its terms are no numbers.
  var wordCount: Int { entries.reduce(0) { $0 + ($1.isWord ? 1 : 0) } }

  /// The sum of the products of those terms of both that are wanted.
  private func product(
    _ other: ArticleProfile, where isWanted: (Entry, Entry) -> Bool
  ) -> Double {
    var (first, second) = (0, 0)
    var sum = 0.0
    while first < entries.count, second < other.entries.count {
      let (a, b) = (entries[first], other.entries[second])
      if a.term == b.term, isWanted(a, b) { sum += Double(a.whole) * Double(b.whole) }
      if a.term <= b.term { first += 1 }
      if b.term <= a.term { second += 1 }
    }
    return sum
  }

  /// So many of the heaviest terms, the heaviest first, the lowest numbers among equals.
  ///
  /// - Complexity: O(*n* log *n*) in the terms.
  func heaviest(_ count: Int) -> ArraySlice<Entry> {
    entries.sorted { ($1.whole, $0.term) < ($0.whole, $1.term) }.prefix(count)
  }

  /// The sum of two profiles.
  ///
  /// - Complexity: O(*n*) in the terms of both.
  static func + (one: ArticleProfile, other: ArticleProfile) -> ArticleProfile {
    var sum: [Entry] = []
    sum.reserveCapacity(one.entries.count + other.entries.count)
    var (first, second) = (0, 0)
    while first < one.entries.count, second < other.entries.count {
      let (a, b) = (one.entries[first], other.entries[second])
      if a.term == b.term {
        sum.append(
          Entry(
            term: a.term, whole: a.whole + b.whole, plain: a.plain + b.plain,
            isName: a.isName || b.isName))
      } else {
        sum.append(a.term < b.term ? a : b)
      }
      if a.term <= b.term { first += 1 }
      if b.term <= a.term { second += 1 }
    }
    sum.append(contentsOf: one.entries[first...])
    sum.append(contentsOf: other.entries[second...])
    return ArticleProfile(sum)
  }
}
