import NewsCorpus

/// Joins the two clusters that are most alike on average, again and again while they are alike enough.
///
/// Unweighted average linkage (Sokal and Michener 1958). How alike two clusters are on average is how alike the sums of
/// their profiles are, so only neighbours are looked at and the average still is that of every article of one with
/// every article of the other.
struct AverageLinkage {
  private typealias Neighbour = ArticleNeighbours.Neighbour

  // By cluster, which has the number of its first article; those that went into another have no members.
  private var members: [[Int]]
  private var sums: [ArticleProfile]
  private var rows: [[Neighbour]]
  /// How often each has grown.
  private var versions: [Int]
  private var queue = Heap<Link> { $0.precedes($1) }
  private var spread: SpreadProfile

  /// How alike two clusters are on average that tell of one event.
  private static let least = 0.25

  /// Puts each article in a cluster of its own.
  ///
  /// - Complexity: O(*n*) in the articles and their neighbours.
  init(_ profiles: ArticleProfiles, _ neighbours: ArticleNeighbours) {
    members = profiles.profiles.indices.map { [$0] }
    sums = profiles.profiles
    rows = neighbours.rows
    versions = [Int](repeating: 0, count: sums.count)
    spread = SpreadProfile(terms: profiles.termCount)
    for (cluster, row) in rows.enumerated() {
      for neighbour in row where neighbour.other > cluster { enqueue(cluster, neighbour) }
    }
  }

  /// The clusters when no two are alike enough any more, each ascending.
  ///
  /// - Complexity: O(*n* *k* *d*) for *n* articles whose clusters have *k* neighbours and *d* terms.
  mutating func clusters(_ pace: inout PacedCancellation) throws(Cancelled) -> [[Int]] {
    while let link = queue.removeFirst() {
      try pace.step(16)
      guard !members[link.first].isEmpty, !members[link.second].isEmpty,
        versions[link.first] == link.firstVersion, versions[link.second] == link.secondVersion
      else { continue }
      try join(link.first, link.second, &pace)
    }
    return members.filter { !$0.isEmpty }.map { $0.sorted() }
  }

  private mutating func enqueue(_ cluster: Int, _ neighbour: Neighbour) {
    guard neighbour.similarity >= Self.least else { return }
    let (first, second) = (min(cluster, neighbour.other), max(cluster, neighbour.other))
    queue.insert(
      Link(
        similarity: neighbour.similarity, first: first, second: second,
        firstVersion: versions[first], secondVersion: versions[second]))
  }

  /// Takes the second cluster into the first.
  private mutating func join(
    _ first: Int, _ second: Int, _ pace: inout PacedCancellation
  ) throws(Cancelled) {
    let row = try joinedRow(first, second, &pace)
    for neighbour in row {
      try pace.step(8)
      let other = neighbour.other
      if let place = place(of: second, in: other) { rows[other].remove(at: place) }
      if let place = place(of: first, in: other) {
        rows[other][place].similarity = neighbour.similarity
      } else {
        let place = rows[other].partitioningIndex { $0.other > first }
        rows[other].insert(
          Neighbour(other: first, similarity: neighbour.similarity), at: place)
      }
    }
    try pace.step(sums[first].entries.count + sums[second].entries.count)
    sums[first] = sums[first] + sums[second]
    members[first] += members[second]
    versions[first] += 1
    rows[first] = row
    (sums[second], members[second], rows[second]) = (.empty, [], [])
    for neighbour in row { enqueue(first, neighbour) }
  }

  /// Where a cluster stands among the neighbours of another.
  private func place(of cluster: Int, in other: Int) -> Int? {
    let place = rows[other].partitioningIndex { $0.other >= cluster }
    return place < rows[other].count && rows[other][place].other == cluster ? place : nil
  }

  /// The neighbours of two clusters taken together, ascending.
  private mutating func joinedRow(
    _ first: Int, _ second: Int, _ pace: inout PacedCancellation
  ) throws(Cancelled) -> [Neighbour] {
    let own = try completed(rows[first], with: rows[second], of: first, &pace)
    let its = try completed(rows[second], with: rows[first], of: second, &pace)
    let (ownCount, itsCount) = (Double(members[first].count), Double(members[second].count))
    // Both have the same neighbours now, each other aside.
    let others = its.lazy.filter { $0.other != first }
    return zip(own.lazy.filter { $0.other != second }, others).map { one, other in
      let similarity =
        (ownCount * one.similarity + itsCount * other.similarity) / (ownCount + itsCount)
      return Neighbour(other: one.other, similarity: similarity)
    }
  }

  /// The neighbours of a cluster and those of another row that it does not have yet, ascending.
  private mutating func completed(
    _ row: [Neighbour], with more: [Neighbour], of cluster: Int,
    _ pace: inout PacedCancellation
  ) throws(Cancelled) -> [Neighbour] {
    var missing: [Int] = []
    var place = 0
    for neighbour in more where neighbour.other != cluster {
      while place < row.count, row[place].other < neighbour.other { place += 1 }
      if place == row.count || row[place].other != neighbour.other {
        missing.append(neighbour.other)
      }
    }
    let sums = self.sums
    let similarities = try spread.similarities(
      of: sums[cluster], to: missing.lazy.map { sums[$0] }, &pace)
    var completed: [Neighbour] = []
    completed.reserveCapacity(row.count + missing.count)
    var next = row[...]
    for (other, similarity) in zip(missing, similarities) {
      while let neighbour = next.first, neighbour.other < other {
        completed.append(neighbour)
        next.removeFirst()
      }
      let pairs = Double(members[cluster].count * members[other].count)
      completed.append(Neighbour(other: other, similarity: similarity / pairs))
    }
    return completed + next
  }
}

/// A link between two clusters as it was when they had grown so often.
private struct Link: BitwiseCopyable {
  let similarity: Double
  let first: Int
  let second: Int
  /// How often each had grown.
  let firstVersion: Int
  let secondVersion: Int

  /// Whether it is stronger; among equals the one of the lowest numbers is.
  func precedes(_ other: Link) -> Bool {
    similarity != other.similarity
      ? similarity > other.similarity : (first, second) < (other.first, other.second)
  }
}
