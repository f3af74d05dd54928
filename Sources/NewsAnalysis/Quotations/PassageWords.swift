import NewsCorpus

/// A run of words in the comparison of one version of a wording with a longer one.
package struct WordDifference: Sendable, Equatable {
  /// What became of the words.
  package enum Kind: Sendable {
    /// In both versions.
    case equal
    /// In the longer version only.
    case missing
    /// In this version only.
    case added
  }
  /// What became of the words.
  package let kind: Kind
  /// The words: as this version writes them, missing ones as the longer one does.
  package let text: String

  /// The runs of two versions whose words match as given, within the ranges compared.
  static func runs(
    _ matches: [(first: Int, second: Int)], longer: Range<Int>, version: Range<Int>,
    longerText: (Range<Int>) -> String, versionText: (Range<Int>) -> String
  ) -> [WordDifference] {
    var result: [WordDifference] = []
    var (longerEnd, versionEnd) = (longer.lowerBound, version.lowerBound)
    func appendUnmatched(_ longerStart: Int, _ versionStart: Int) {
      if longerEnd < longerStart {
        result.append(.init(kind: .missing, text: longerText(longerEnd..<longerStart)))
      }
      if versionEnd < versionStart {
        result.append(.init(kind: .added, text: versionText(versionEnd..<versionStart)))
      }
    }
    var index = 0
    while index < matches.count {
      let start = matches[index]
      appendUnmatched(start.first, start.second)
      var next = index + 1
      while next < matches.count, matches[next].first == matches[next - 1].first + 1,
        matches[next].second == matches[next - 1].second + 1
      {
        next += 1
      }
      versionEnd = matches[next - 1].second + 1
      longerEnd = matches[next - 1].first + 1
      result.append(.init(kind: .equal, text: versionText(start.second..<versionEnd)))
      index = next
    }
    appendUnmatched(longer.upperBound, version.upperBound)
    return result
  }
}

extension [WordDifference] {
  /// What one version lacks, and what it has instead: `without “big”`, `with “large”`.
  package var changes: [String] {
    compactMap { difference in
      switch difference.kind {
      case .equal: nil
      case .missing: "without “\(difference.text)”"
      case .added: "with “\(difference.text)”"
      }
    }
  }
}

/// The running words of a quotation or another passage, without what interrupts it.
struct PassageWords {
  let article: ArticleOrdinal
  /// The words as numbers of the corpus, ascending.
  let words: [Int]
  /// Their terms.
  let terms: [Vocabulary.Term]

  /// The words of a quotation: those of its parts, not those of the cue between them.
  init(ofQuotation quotation: Int, in corpus: Corpus) {
    article = corpus.article(ofQuotation: quotation)
    let own = article
    words = corpus.parts(ofQuotation: quotation).flatMap { corpus.words(in: $0, of: own) }
    terms = words.map { corpus.words.terms[$0] }
  }

  /// Some words of an article, ascending.
  init(_ words: [Int], of article: ArticleOrdinal, in corpus: Corpus) {
    self.article = article
    self.words = words
    terms = words.map { corpus.words.terms[$0] }
  }

  /// The text of some of the words as printed; an interruption is left out.
  func text(_ range: Range<Int>, in corpus: Corpus) -> String {
    var pieces: [String] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, words[end] == words[end - 1] + 1 { end += 1 }
      let bytes =
        corpus.words.range(words[start]).lowerBound..<corpus.words.range(words[end - 1]).upperBound
      pieces.append(String(decoding: corpus.text[bytes], as: UTF8.self))
      start = end
    }
    return pieces.joined(separator: " ")
  }
}

/// How one version of a wording differs from a longer one.
struct WordingComparison {
  /// The longer version has words before the first that match.
  let isTrimmedAtStart: Bool
  /// The longer version has words after the last that match.
  let isTrimmedAtEnd: Bool
  /// The version in runs, without what is trimmed.
  let differences: [WordDifference]

  /// Compares a version with a longer one.
  init(_ version: PassageWords, with longer: PassageWords, in corpus: Corpus) {
    let matches = WordAlignment(longer.terms, version.terms).matches
    guard let first = matches.first, let last = matches.last else {
      isTrimmedAtStart = true
      isTrimmedAtEnd = true
      differences = [
        WordDifference(kind: .added, text: version.text(0..<version.words.count, in: corpus))
      ]
      return
    }
    // Words at an end that both have, and about as many, were changed; others were trimmed.
    let start = Self.isChange(first.first, first.second) ? 0 : first.first
    let rest = (longer.words.count - last.first - 1, version.words.count - last.second - 1)
    let end = Self.isChange(rest.0, rest.1) ? longer.words.count : last.first + 1
    isTrimmedAtStart = start > 0
    isTrimmedAtEnd = end < longer.words.count
    differences = WordDifference.runs(
      matches, longer: start..<end, version: 0..<version.words.count,
      longerText: { longer.text($0, in: corpus) }, versionText: { version.text($0, in: corpus) })
  }

  /// Whether words that do not match at an end replace each other: `We have` and `We’ve`.
  private static func isChange(_ longer: Int, _ version: Int) -> Bool {
    longer > 0 && version > 0 && longer <= version + 2
  }
}
