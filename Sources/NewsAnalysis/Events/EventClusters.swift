package import NewsCorpus

/// Which of some articles tell of the same event.
///
/// Articles that are alike are joined by average linkage; clusters that hold two events of one kind are parted;
/// articles that were left over go to the event of those nearest to them. Two articles are set against each other by what they
/// say alone, so most of what is found among some articles is found among them when others are loaded, too.
///
///     let events = try EventClusters(of: corpus, articles: [0, 1, 2], cancellation: .never)
///     let isOneEvent = events.clusters[0] == events.clusters[1]
package struct EventClusters: Sendable {
  /// The articles, ascending, each once.
  package let articles: [ArticleOrdinal]
  /// For each of them the number of its event; events are numbered from 0 in the order of their first articles.
  package let clusters: [Int]
  /// How many events there are.
  package let count: Int

  /// Finds the events of articles; ordinals that the corpus does not have are left out.
  ///
  /// An article that has no words or is not read as English is an event of its own.
  ///
  /// - Complexity: O(*n* *d* *k*) for *n* articles of *d* distinct terms whose clusters have *k* neighbours.
  package init(
    of corpus: Corpus, articles: [ArticleOrdinal], cancellation: Cancellation
  ) throws(Cancelled) {
    let profiles = try ArticleProfiles(of: corpus, articles: articles, cancellation: cancellation)
    try self.init(profiles, cancellation)
  }

  /// Finds the events of articles that were read.
  init(_ profiles: ArticleProfiles, _ cancellation: Cancellation) throws(Cancelled) {
    var pace = PacedCancellation(cancellation)
    let neighbours = try ArticleNeighbours(profiles, &pace)
    var linkage = AverageLinkage(profiles, neighbours)
    let splitting = EventSplitting(profiles)
    var parts: [[Int]] = []
    for cluster in try linkage.clusters(&pace) {
      parts += try splitting.parts(of: cluster, &pace)
    }
    let events = try StragglerJoining(neighbours).joined(parts, &pace)
      .sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    var clusters = [Int](repeating: 0, count: profiles.articles.count)
    for (number, event) in events.enumerated() {
      for place in event { clusters[place] = number }
    }
    (articles, self.clusters, count) = (profiles.articles, clusters, events.count)
  }
}
