/// How many insertions, deletions, replacements and swaps of neighbours lead from one word to the
/// other (Damerau–Levenshtein, optimal string alignment), by Unicode scalar.
///
/// `editDistance("srot", "sort")` is 1: a swap counts once.
///
/// - Complexity: O(*m* × *n*) time in the lengths of both words, O(*n*) space.
public func editDistance(_ first: String, _ second: String) -> Int {
  let left = Array(first.unicodeScalars)
  let right = Array(second.unicodeScalars)
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 1...left.count {
    var current = [row]
    current.reserveCapacity(right.count + 1)
    for column in 1...right.count {
      let cost = left[row - 1] == right[column - 1] ? 0 : 1
      var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
      if row > 1, column > 1, left[row - 1] == right[column - 2],
        left[row - 2] == right[column - 1]
      {
        best = min(best, beforeLast[column - 2] + 1)
      }
      current.append(best)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}

/// The candidates nearest to a mistyped word, nearest first, ties in the order given.
///
/// Case is ignored. Only candidates within a third of the word's length count, at least one edit:
/// `srot` suggests `sort`, `x` does not suggest `by`.
///
/// - Complexity: O(*c* × *m* × *n*) for *c* candidates; words longer than 64 scalars match none.
package func closest(
  to word: String, among candidates: some Sequence<String>, limit: Int = 1
) -> [String] {
  let typed = word.lowercased()
  let length = typed.unicodeScalars.count
  guard length <= 64 else { return [] }
  let bound = max(1, length / 3)
  var found: [(candidate: String, distance: Int, order: Int)] = []
  for (order, candidate) in candidates.enumerated() {
    let other = candidate.lowercased()
    guard abs(other.unicodeScalars.count - length) <= bound else { continue }
    let distance = editDistance(typed, other)
    // A word of one letter is one edit from every other one.
    guard distance <= bound, distance < max(length, 1) else { continue }
    found.append((candidate, distance, order))
  }
  found.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
  return found.prefix(max(limit, 0)).map(\.candidate)
}
