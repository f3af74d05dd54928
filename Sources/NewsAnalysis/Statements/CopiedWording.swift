import NewsCorpus

/// Whether two sentences are worded alike because one was taken from the other, or both from a third.
///
/// Words inside quotation marks do not count: who quotes the same speech copies nothing.
struct CopiedWording {
  /// Whether they are nearly word for word the same.
  let isCopy: Bool
  /// Whether both give the same speech in the same words, and hardly anything else.
  let isSameSpeech: Bool
  /// Whether two of their words have changed places, and with them who did it to whom: `Lind blamed Brandt`, `Brandt
  /// blamed Lind`.
  let isReversed: Bool
  /// From how many words on the same words are no chance.
  private static let least = 8
  /// Fewer words outside of quotation marks only say who speaks: `the mayor said`.
  private static let told = 6

  init(_ first: Int, _ second: Int, in corpus: Corpus) {
    let one = Self.wording(of: first, in: corpus)
    let other = Self.wording(of: second, in: corpus)
    let matches = WordAlignment(one.terms, other.terms).matches
    let shorter = min(one.words.count, other.words.count)
    isCopy =
      matches.count >= Self.least && matches.count * 5 >= shorter * 4
      && Self.longestRun(matches) >= 5
    isReversed = Self.isReversed(matches, one, other.terms, in: corpus)
    isSameSpeech =
      max(one.words.count, other.words.count) < Self.told
      && Self.isSame(corpus.words(ofSentence: first), corpus.words(ofSentence: second), in: corpus)
  }

  /// Whether four in five of the words of the shorter sentence are in the other, in their order.
  private static func isSame(_ first: Range<Int>, _ second: Range<Int>, in corpus: Corpus) -> Bool {
    let terms = corpus.words.terms
    let matches = WordAlignment(first.map { terms[$0] }, second.map { terms[$0] }).matches
    return matches.count * 5 >= min(first.count, second.count) * 4
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

  /// Words that stand in one place of two versions, other words in each.
  private struct Change: Hashable {
    let own: ArraySlice<Vocabulary.Term>
    let its: ArraySlice<Vocabulary.Term>

    var reversed: Change { Change(own: its, its: own) }
  }

  /// Whether what one has in a first place and the other in a second stands the other way round there, and the two
  /// are no members of one list: `Lind and Brandt came`, `Brandt and Lind came`.
  ///
  /// - Complexity: O(*n*) for *n* words, but for lists.
  private static func isReversed(
    _ matches: [(first: Int, second: Int)], _ one: PassageWords, _ other: [Vocabulary.Term],
    in corpus: Corpus
  ) -> Bool {
    var places: [Change: Range<Int>] = [:]
    var (first, second) = (0, 0)
    for match in matches + [(one.terms.count, other.count)] {
      if first < match.first, second < match.second {
        let change = Change(own: one.terms[first..<match.first], its: other[second..<match.second])
        if let earlier = places[change.reversed],
          !isListed(one, earlier.upperBound..<first, in: corpus)
        {
          return true
        }
        places[change] = first..<match.first
      }
      (first, second) = (match.first + 1, match.second + 1)
    }
    return false
  }

  /// Whether the words between two members are those of a list: other members with capitals, and what joins them.
  private static func isListed(
    _ words: PassageWords, _ between: Range<Int>, in corpus: Corpus
  ) -> Bool {
    var isJoined = false
    for place in between {
      let written = words.text(place..<place + 1, in: corpus)
      let isJoin = joins.contains(written)
      isJoined = isJoined || isJoin
      if !isJoin, written != "the", written.first?.isUppercase != true { return false }
    }
    return isJoined
  }

  private static let joins: Set<String> = ["and", "or", "nor"]

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
