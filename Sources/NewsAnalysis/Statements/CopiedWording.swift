import NewsCorpus

/// Whether two sentences are worded alike because one was taken from the other, or both from a third.
///
/// Words inside quotation marks do not count: who quotes the same speech copies nothing.
struct CopiedWording {
  /// Whether they are nearly word for word the same.
  let isCopy: Bool
  /// Whether two of their words have changed places, and with them who did it to whom: `Lind blamed Brandt`, `Brandt
  /// blamed Lind`.
  let isReversed: Bool
  /// The second sentence against the first, in runs of words.
  let differences: [WordDifference]

  /// From how many words on the same words are no chance.
  private static let least = 8

  init(_ first: Int, _ second: Int, in corpus: Corpus) {
    let one = Self.wording(of: first, in: corpus)
    let other = Self.wording(of: second, in: corpus)
    let matches = WordAlignment(one.terms, other.terms).matches
    let shorter = min(one.words.count, other.words.count)
    isCopy =
      matches.count >= Self.least && matches.count * 5 >= shorter * 4
      && Self.longestRun(matches) >= 5
    isReversed = Self.isReversed(matches, one.terms, other.terms)
    differences =
      isCopy
      ? WordDifference.runs(
        matches, longer: 0..<one.words.count, version: 0..<other.words.count,
        longerText: { one.text($0, in: corpus) }, versionText: { other.text($0, in: corpus) })
      : []
  }

  /// The words of a sentence that do not stand in quotation marks.
  private static func wording(of sentence: Int, in corpus: Corpus) -> PassageWords {
    let article = corpus.article(ofSentence: sentence)
    let span = corpus.sentences[sentence].span
    let quoted = corpus.quotations(sharing: span, of: article).filter {
      corpus.quotations[$0].kind != .indirect
    }.flatMap { corpus.parts(ofQuotation: $0) }.map { corpus.words(in: $0, of: article) }
    let words = corpus.words(ofSentence: sentence).filter { word in
      !quoted.contains { $0.contains(word) }
    }
    return PassageWords(words, of: article, in: corpus)
  }

  /// Whether what one has in a first place and the other in a second stands the other way round there.
  private static func isReversed(
    _ matches: [(first: Int, second: Int)], _ one: [Vocabulary.Term], _ other: [Vocabulary.Term]
  ) -> Bool {
    var changes: [(own: ArraySlice<Vocabulary.Term>, its: ArraySlice<Vocabulary.Term>)] = []
    var (first, second) = (0, 0)
    for match in matches + [(one.count, other.count)] {
      if first < match.first, second < match.second {
        changes.append((one[first..<match.first], other[second..<match.second]))
      }
      (first, second) = (match.first + 1, match.second + 1)
    }
    return changes.indices.contains { here in
      changes[(here + 1)...].contains {
        $0.own == changes[here].its && $0.its == changes[here].own
      }
    }
  }

  /// The most words that follow one another in both.
  private static func longestRun(_ matches: [(first: Int, second: Int)]) -> Int {
    var longest = 0
    var run = 0
    for (offset, match) in matches.enumerated() {
      let before = offset > 0 ? matches[offset - 1] : (-1, -1)
      run = match.first == before.0 + 1 && match.second == before.1 + 1 ? run + 1 : 1
      longest = max(longest, run)
    }
    return longest
  }
}
