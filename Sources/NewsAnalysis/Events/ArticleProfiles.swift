package import NewsCorpus

/// The profiles of some articles.
///
/// A term is a stem. What it weighs depends on English and on the article alone, never on what else is loaded: on how
/// rare the word is, and on how often and how early the article has it. The form was chosen on an open collection of
/// accounts of events (ECB+, Cybulska and Vossen 2014).
///
///     let profiles = try ArticleProfiles(of: corpus, articles: [0, 1], cancellation: .never)
///     let likeness = profiles.profiles[0].similarity(to: profiles.profiles[1])
package struct ArticleProfiles: Sendable {
  /// The articles, ascending, each once.
  package let articles: [ArticleOrdinal]
  /// For each of them its profile; empty where an article has no words, or is not read as English.
  package private(set) var profiles: [ArticleProfile] = []
  /// How many distinct terms the articles have.
  let termCount: Int

  /// Reads articles; ordinals that the corpus does not have are left out.
  ///
  /// - Complexity: O(*n* + *v* log *v*) for *n* running words with *v* stems.
  package init(
    of corpus: Corpus, articles: [ArticleOrdinal], cancellation: Cancellation
  ) throws(Cancelled) {
    let articles = Set(articles).filter { corpus.articles.indices.contains($0) }.sorted()
    let stems = try Stems(of: corpus, in: articles, cancellation: cancellation)
    try self.init(of: corpus, articles: articles, stems, cancellation)
  }

  /// Reads articles, ascending, of which the stems are known.
  ///
  /// - Complexity: O(*n* + *v* log *v*) for *n* running words with *v* stems.
  init(
    of corpus: Corpus, articles: [ArticleOrdinal], _ stems: Stems, _ cancellation: Cancellation
  ) throws(Cancelled) {
    self.articles = articles
    let terms = try ProfileTerms(stems, cancellation)
    termCount = terms.count
    var reading = ProfileReading(of: corpus, terms)
    var pace = PacedCancellation(cancellation)
    profiles.reserveCapacity(self.articles.count)
    for article in self.articles {
      let isRead = corpus.articles[article].isReadInFull
      profiles.append(isRead ? try reading.profile(of: article, &pace) : .empty)
    }
  }
}

/// Counts the terms of one article after the other.
private struct ProfileReading {
  /// What was seen of a term in an article.
  private struct Count {
    /// Occurrences, the earlier ones in full.
    var weight = 0.0
    var small = 0
    /// With a capital, inside a sentence.
    var capital = 0
    /// Whether it is the year of a full date.
    var isDated = false
  }

  private let corpus: Corpus
  private let terms: ProfileTerms
  // All are zero between two articles.
  private var counts: [Count]
  private var seen: [ProfileTerms.Term] = []

  /// How much less an occurrence counts with each sentence before it.
  private static let decay = 0.3
  /// What the year of a full date weighs.
  private static let datedYear = 2.0

  init(of corpus: Corpus, _ terms: ProfileTerms) {
    (self.corpus, self.terms) = (corpus, terms)
    counts = [Count](repeating: Count(), count: terms.count)
  }

  /// The profile of an article; its title counts as its first sentence.
  ///
  /// - Complexity: O(*n* + *d* log *d*) for *n* running words with *d* distinct terms.
  mutating func profile(
    of article: ArticleOrdinal, _ pace: inout PacedCancellation
  ) throws(Cancelled) -> ArticleProfile {
    let body = corpus.bodySentences(of: article)
    var number = 0
    for sentence in corpus.articles[article].sentences {
      let words = corpus.words(ofSentence: sentence)
      if words.isEmpty { continue }
      try count(
        words, share: 1 / (1 + Self.decay * Double(number)), isTitle: !body.contains(sentence),
        &pace)
      number += 1
    }
    seen.sort()
    let entries = seen.compactMap(entry)
    for term in seen { counts[Int(term)] = Count() }
    seen.removeAll(keepingCapacity: true)
    return ArticleProfile(entries).normalised()
  }

  /// Counts the terms of a sentence, each occurrence as `share`.
  private mutating func count(
    _ words: Range<Int>, share: Double, isTitle: Bool, _ pace: inout PacedCancellation
  ) throws(Cancelled) {
    for word in words {
      try pace.step(12)
      let term = terms[corpus.words.terms[word]]
      guard term != ProfileTerms.none else { continue }
      let place = Int(term)
      if counts[place].weight == 0 { seen.append(term) }
      counts[place].weight += share
      if terms.isNumber[place] {
        if terms.isYear[place], word > words.lowerBound,
          DayOrMonth.contains(corpus.vocabulary.bytes(of: corpus.words.terms[word - 1]))
        {
          counts[place].isDated = true
        }
      } else if isSmall(word) {
        counts[place].small += 1
      } else if word > words.lowerBound, !isTitle {
        // Titles may have capitals everywhere.
        counts[place].capital += 1
      }
    }
  }

  /// Whether a running word begins with a small letter.
  private func isSmall(_ word: Int) -> Bool {
    let range = corpus.words.range(word)
    let first = corpus.text[range.lowerBound]
    if first < 0x80 { return (0x61...0x7A).contains(first) }
    let scalar = UTF8Scalars.decode(corpus.text.span, at: range.lowerBound, end: range.upperBound)
    return scalar?.scalar.properties.isLowercase ?? false
  }

  /// The weights of a term; nil when it weighs nothing.
  ///
  /// What mostly has a capital inside sentences is a name in this article, whatever it is in others.
  private func entry(_ term: ProfileTerms.Term) -> ArticleProfile.Entry? {
    let count = counts[Int(term)]
    let weight = count.isDated ? Self.datedYear : Double(terms.weights[Int(term)])
    guard weight > 0 else { return nil }
    let whole = Float(weight * logarithm(1 + count.weight))
    let isNumber = terms.isNumber[Int(term)]
    let isName = !isNumber && count.capital > count.small
    return ArticleProfile.Entry(
      term: term, whole: whole, plain: isName || isNumber ? 0 : whole, isName: isName)
  }
}

/// What stands before the year of a full date: a month, or a day in digits.
private enum DayOrMonth {
  private static let months: Set<ArraySlice<UInt8>> = {
    let names = """
      january february march april may june july august september october november december
      jan feb mar apr jun jul aug sep sept oct nov dec
      """
    return Set(names.split(whereSeparator: \.isWhitespace).map { Array($0.utf8)[...] })
  }()

  /// Whether a folded word is one.
  static func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count <= 2 else { return months.contains(word) }
    var day = 0
    for byte in word {
      guard (0x30...0x39).contains(byte) else { return false }
      day = 10 * day + Int(byte - 0x30)
    }
    return (1...31).contains(day)
  }
}
