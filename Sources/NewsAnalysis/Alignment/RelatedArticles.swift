import NewsCorpus

/// Which articles have enough in common that what one of them says may be said by the other.
///
/// Two articles are related when their profiles are a little alike; accounts of one event mostly are more so. Of more
/// than a few hundred articles those are passed over that have only very frequent terms in common: there alone it
/// depends on what else is compared.
struct RelatedArticles: Sendable {
  /// An article that is related to another.
  struct Relative: Sendable, BitwiseCopyable {
    /// A number of `ComparedArticles.articles`.
    let article: Int
    /// Whether both tell of one event: only then what they give otherwise may be a difference.
    let isOfOneEvent: Bool
  }

  /// For each article those before it that are related to it, ascending.
  private(set) var before: [[Relative]] = []
  /// For each article whether one before or behind it tells of its event.
  private(set) var isOfSharedEvent: [Bool]

  /// From which similarity of their profiles on two articles are related.
  private static let least = 0.15
  /// From which similarity on two articles tell of one event, how much of it must be of names, and how many
  /// days may lie between them: reports of one kind, on the profits of two companies, share all but the names.
  private static let event = (similarity: 0.2, named: 0.05, days: 31)
  /// An article of fewer distinct words, numbers aside, is a sentence or two, which need no names; and how alike such must
  /// be.
  private static let tiny = (words: 12, similarity: 0.15)
  /// What two articles must have in common of terms that are not frequent, to be looked at as a whole.
  private static let hint = 0.1
  /// In how many articles a term is frequent.
  private static let frequent = 400

  /// An article that has a term.
  private struct Posting: BitwiseCopyable {
    let article: Int32
    let entry: ArticleProfile.Entry
  }

  /// Sets articles against each other.
  ///
  /// - Complexity: O(*n* · *f*) for *n* terms, each counted once an article, with *f* articles that share one, at most
  ///   `frequent`.
  init(of compared: ComparedArticles, _ cancellation: Cancellation) throws(Cancelled) {
    let found = try ArticleProfiles(
      of: compared.corpus, articles: compared.articles, compared.stems, cancellation)
    let profiles = found.profiles
    var starts = [Int](repeating: 0, count: found.termCount + 1)
    for profile in profiles {
      for entry in profile.entries { starts[Int(entry.term) + 1] += 1 }
    }
    for term in 0..<found.termCount { starts[term + 1] += starts[term] }
    // Only the articles before one have been entered when it is looked at.
    var ends = starts
    let none = Posting(article: -1, entry: .init(term: 0, whole: 0, plain: 0, isName: false))
    var postings = [Posting](repeating: none, count: starts[found.termCount])
    var common = [Double](repeating: 0, count: profiles.count)
    var pace = PacedCancellation(cancellation)
    isOfSharedEvent = [Bool](repeating: false, count: profiles.count)
    let isTiny = profiles.map { $0.wordCount < Self.tiny.words }
    let days = compared.articles.map { compared.corpus.articles.date(of: $0)?.daysSinceEpoch }
    before.reserveCapacity(profiles.count)
    for (article, profile) in profiles.enumerated() {
      var touched: [Int] = []
      for entry in profile.entries {
        let term = Int(entry.term)
        if starts[term + 1] - starts[term] <= Self.frequent {
          try pace.step(ends[term] - starts[term])
          for place in starts[term]..<ends[term] {
            let other = Int(postings[place].article)
            if common[other] == 0 { touched.append(other) }
            common[other] += entry.product(postings[place].entry)
          }
        }
        postings[ends[term]] = Posting(article: Int32(truncatingIfNeeded: article), entry: entry)
        ends[term] += 1
      }
      var related: [Relative] = []
      // What adds and takes away may come to 0 in between: an article is then touched twice.
      for other in Set(touched).sorted()
      where common[other] >= Self.hint || isTiny[article] || isTiny[other] {
        try pace.step(profile.entries.count + profiles[other].entries.count)
        let kin = Self.kinship(profile, profiles[other], isTiny: isTiny[article] || isTiny[other]) {
          Self.shareTitles(compared, article, other)
        }
        guard let kin else { continue }
        let isNear = Self.areNear(days[article], days[other])
        related.append(Relative(article: other, isOfOneEvent: isNear && kin == .oneEvent))
      }
      for other in touched { common[other] = 0 }
      for other in related where other.isOfOneEvent {
        isOfSharedEvent[other.article] = true
        isOfSharedEvent[article] = true
      }
      before.append(related)
    }
  }

  /// What two articles have to do with each other.
  private enum Kinship {
    case related, oneEvent
  }

  /// What two profiles tell of their articles; nil where nothing. `sharesTitles` is asked of articles without names.
  private static func kinship(
    _ first: ArticleProfile, _ second: ArticleProfile, isTiny: Bool, sharesTitles: () -> Bool
  ) -> Kinship? {
    if isTiny { return first.wordSimilarity(to: second) >= tiny.similarity ? .oneEvent : nil }
    let similarity = first.similarity(to: second)
    guard similarity >= least else { return nil }
    guard similarity >= event.similarity else { return .related }
    if first.namedSimilarity(to: second) >= event.named { return .oneEvent }
    return similarity >= nameless.similarity && isNameless(first, second) && sharesTitles()
      ? .oneEvent : .related
  }

  /// Whether one of two articles has no names in its text.
  private static func isNameless(_ first: ArticleProfile, _ second: ArticleProfile) -> Bool {
    min(first.namedSimilarity(to: first), second.namedSimilarity(to: second)) < nameless.named
  }

  /// Whether the titles of two articles, numbers of `ComparedArticles.articles`, may be of one event: half of the words of
  /// one, by weight, are in the other. What has no title may be.
  private static func shareTitles(_ compared: ComparedArticles, _ first: Int, _ second: Int) -> Bool
  {
    let (own, its) = (title(compared, first), title(compared, second))
    func weight(_ stems: Set<Stems.Stem>) -> Double {
      stems.sorted().reduce(0) { $0 + compared.rarity[Int($1)] }
    }
    return own.isEmpty || its.isEmpty
      || weight(own.intersection(its)) * 2 >= min(weight(own), weight(its))
  }

  /// The stems of an article's title.
  private static func title(_ compared: ComparedArticles, _ article: Int) -> Set<Stems.Stem> {
    let corpus = compared.corpus
    let ordinal = compared.articles[article]
    let body = corpus.bodySentences(of: ordinal)
    let words = corpus.articles[ordinal].sentences.lazy.filter { !body.contains($0) }
      .flatMap { corpus.words(ofSentence: $0) }
    return Set(words.map { compared.stems[corpus.words.terms[$0]] }.filter { $0 != Stems.none })
  }

  /// How little of an article are names where it has none, and how alike such articles must be.
  private static let nameless = (named: 0.02, similarity: 0.5)

  /// Whether two articles may have appeared within the days in which an event is told of.
  private static func areNear(_ first: Int?, _ second: Int?) -> Bool {
    guard let first, let second else { return true }
    return abs(first - second) <= event.days
  }
}
