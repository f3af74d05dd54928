/// Gathers things that belong together pair by pair into groups in which each belongs to each.
///
/// Every pair is in a group, and no group joins two that are no pair: a group never says more than its
/// pairs, and the pairs of two articles do not depend on a third.
enum CliqueCover {
  /// Two things that belong together.
  struct Edge {
    let first: Int
    let second: Int
    let score: Double
  }

  /// Groups of things, each ascending, in order of their best pair.
  ///
  /// - Complexity: O(*e* · *d*) for *e* pairs where each belongs to at most *d* others.
  static func groups(_ edges: [Edge]) -> [[Int]] {
    var neighbours: [Int: Set<Int>] = [:]
    for edge in edges {
      neighbours[edge.first, default: []].insert(edge.second)
      neighbours[edge.second, default: []].insert(edge.first)
    }
    let order = edges.sorted { a, b in
      if a.score != b.score { return a.score > b.score }
      return (a.first, a.second) < (b.first, b.second)
    }
    var covered: [Int: Set<Int>] = [:]
    var groups: [[Int]] = []
    for edge in order where covered[edge.first]?.contains(edge.second) != true {
      var group = [edge.first, edge.second]
      let shared = (neighbours[edge.first] ?? []).intersection(neighbours[edge.second] ?? [])
      for other in shared.sorted()
      where group.allSatisfy({ neighbours[other]?.contains($0) == true }) {
        group.append(other)
      }
      for member in group { covered[member, default: []].formUnion(group) }
      groups.append(group.sorted())
    }
    return groups
  }
}
