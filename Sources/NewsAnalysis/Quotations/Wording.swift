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
}

/// The running words of a quotation or another passage, without what interrupts it.
struct Wording {
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

  /// The words of a passage.
  init(_ words: Range<Int>, of article: ArticleOrdinal, in corpus: Corpus) {
    self.article = article
    self.words = Array(words)
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

  /// Whether every word stands, ends apart, as in the longer version.
  var isExact: Bool { differences.allSatisfy { $0.kind == .equal } }

  /// Compares a version with a longer one.
  init(_ version: Wording, with longer: Wording, in corpus: Corpus) {
    let matches = WordAlignment(longer.terms, version.terms).matches
    guard let first = matches.first, let last = matches.last else {
      isTrimmedAtStart = true
      isTrimmedAtEnd = true
      differences = [
        WordDifference(kind: .added, text: version.text(0..<version.words.count, in: corpus))
      ]
      return
    }
    isTrimmedAtStart = first.first > 0
    isTrimmedAtEnd = last.first + 1 < longer.words.count
    var result: [WordDifference] = []
    func append(_ kind: WordDifference.Kind, _ wording: Wording, _ range: Range<Int>) {
      guard !range.isEmpty else { return }
      result.append(WordDifference(kind: kind, text: wording.text(range, in: corpus)))
    }
    append(.added, version, 0..<first.second)
    var index = 0
    while index < matches.count {
      var end = index + 1
      while end < matches.count, matches[end].first == matches[end - 1].first + 1,
        matches[end].second == matches[end - 1].second + 1
      {
        end += 1
      }
      append(.equal, version, matches[index].second..<matches[end - 1].second + 1)
      if end < matches.count {
        append(.missing, longer, matches[end - 1].first + 1..<matches[end].first)
        append(.added, version, matches[end - 1].second + 1..<matches[end].second)
      }
      index = end
    }
    append(.added, version, last.second + 1..<version.words.count)
    differences = result
  }
}
