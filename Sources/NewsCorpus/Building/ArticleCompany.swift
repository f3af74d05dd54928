/// Whether two articles speak of the same: what a surname alone in one of them takes to be the surname of somebody
/// whom only the other names in full.
///
/// They do when they share two names that few articles have. A handful of articles was put together by somebody, and
/// counts as being about one thing.
final class ArticleCompany {
  private let columns: Columns
  /// For each name of an article the one it was joined with.
  private let roots: [UInt32]
  /// In how many articles each root is named.
  private var counts: [UInt32]
  /// Where the names of each article begin.
  private let starts: [Int]
  /// The rare names of an article, ascending, once they were asked for.
  private var rare: [Int: [UInt32]] = [:]

  /// So many articles are a handful.
  private static let handful = 20
  /// So many names must be shared.
  private static let enough = 2

  /// - Complexity: O(*n*) in the number of names.
  init(_ columns: Columns, _ roots: inout NameRoots) {
    self.columns = columns
    guard columns.articles.count > Self.handful else {
      (self.roots, counts, starts) = ([], [], [])
      return
    }
    var own = [UInt32](repeating: 0, count: columns.names.count)
    var counts = own
    var starts = [Int](repeating: 0, count: columns.articles.count + 1)
    for number in columns.names.indices {
      let root = roots.find(UInt32(number))
      own[number] = root
      counts[Int(root)] += 1
      starts[Int(columns.names[number].article) + 1] += 1
    }
    for article in columns.articles.indices { starts[article + 1] += starts[article] }
    (self.roots, self.counts, self.starts) = (own, counts, starts)
  }

  /// Whether two articles share enough rare names besides one.
  ///
  /// - Complexity: O(*n*) in the names of both.
  func isShared(_ one: UInt32, _ other: UInt32, besides name: UInt32) -> Bool {
    guard !roots.isEmpty, one != other else { return true }
    let (first, second) = (rareNames(Int(one)), rareNames(Int(other)))
    let besides = roots[Int(name)]
    var (a, b, shared) = (0, 0, 0)
    while a < first.count, b < second.count {
      if first[a] == second[b] {
        if first[a] != besides { shared += 1 }
        a += 1
        b += 1
      } else if first[a] < second[b] {
        a += 1
      } else {
        b += 1
      }
    }
    return shared >= Self.enough
  }

  private func rareNames(_ article: Int) -> [UInt32] {
    if let known = rare[article] { return known }
    let most = UInt32(max(8, columns.articles.count / 20))
    let names = (starts[article]..<starts[article + 1]).map { roots[$0] }
      .filter { counts[Int($0)] <= most }.sorted()
    rare[article] = names
    return names
  }
}
