import NewsCorpus

/// Puts articles that were left over to the event of the articles nearest to them.
struct StragglerJoining {
  private let neighbours: ArticleNeighbours

  /// How many articles a cluster has at most that goes to another.
  private static let most = 2
  /// How many of another cluster's articles are asked, those nearest.
  private static let asked = 3
  /// How alike they are on average at least.
  private static let least = 0.18

  init(_ neighbours: ArticleNeighbours) { self.neighbours = neighbours }

  /// The clusters when stragglers have gone to larger ones; each ascending.
  ///
  /// - Complexity: O(*n* log *n*) in the articles and their neighbours.
  func joined(
    _ clusters: [[Int]], _ pace: inout PacedCancellation
  ) throws(Cancelled) -> [[Int]] {
    var clusters = clusters.filter { !$0.isEmpty }
      .sorted { ($0.count, $0.first ?? 0) < ($1.count, $1.first ?? 0) }
    var clusterOf = [Int](repeating: 0, count: neighbours.rows.count)
    for (number, cluster) in clusters.enumerated() {
      for article in cluster { clusterOf[article] = number }
    }
    for number in clusters.indices where clusters[number].count <= Self.most {
      let own = clusters[number]
      try pace.step(16 * own.reduce(1) { $0 + neighbours.rows[$1].count })
      guard let other = nearest(to: own, clusters, clusterOf) else { continue }
      for article in own { clusterOf[article] = other }
      clusters[other] += own
      clusters[number] = []
    }
    return clusters.filter { !$0.isEmpty }.map { $0.sorted() }
  }

  /// The larger cluster whose articles are nearest to a small one; nil when none is near enough.
  private func nearest(to own: [Int], _ clusters: [[Int]], _ clusterOf: [Int]) -> Int? {
    // What each article of another cluster has in common with ours, by cluster and article.
    var shares: [(cluster: Int, article: Int, similarity: Double)] = []
    for neighbour in own.flatMap({ neighbours.rows[$0] }) {
      let cluster = clusterOf[neighbour.other]
      guard clusters[cluster].count > own.count else { continue }
      shares.append((cluster, neighbour.other, neighbour.similarity / Double(own.count)))
    }
    shares.sort { ($0.cluster, $0.article) < ($1.cluster, $1.article) }
    var best: (cluster: Int, similarity: Double)?
    for chunk in shares.chunks(where: { $0.cluster == $1.cluster }) {
      guard let cluster = chunk.first?.cluster else { continue }
      let asked = min(Self.asked, clusters[cluster].count)
      let sums = chunk.chunks { $0.article == $1.article }
        .map { $0.reduce(0) { $0 + $1.similarity } }
      let mean = sums.sorted(by: >).prefix(asked).reduce(0, +) / Double(asked)
      if mean >= best?.similarity ?? Self.least { best = (cluster, mean) }
    }
    return best?.cluster
  }
}

extension RandomAccessCollection where Index == Int {
  /// The runs of elements each of which belongs to the one before it.
  fileprivate func chunks(where belong: (Element, Element) -> Bool) -> [SubSequence] {
    var chunks: [SubSequence] = []
    var start = startIndex
    for place in indices.dropFirst() where !belong(self[place - 1], self[place]) {
      chunks.append(self[start..<place])
      start = place
    }
    if start < endIndex { chunks.append(self[start...]) }
    return chunks
  }
}
