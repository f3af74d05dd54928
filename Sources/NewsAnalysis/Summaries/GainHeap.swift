/// Sentences by what each would add at most, the best first; among equals the earliest.
///
/// Sentences that add nothing are left out; one may stand in it more than once.
struct GainHeap {
  /// A sentence, and what it added when so many others were chosen.
  struct Entry {
    let index: Int
    let gain: Double
    let round: Int
  }

  private var entries = Heap<Entry> { one, other in
    one.gain != other.gain ? one.gain > other.gain : one.index < other.index
  }

  /// The sentence that would add most; nil when there is none.
  var first: Entry? { entries.first }

  /// Takes in a sentence.
  ///
  /// - Complexity: O(log *n*).
  mutating func insert(_ index: Int, gain: Double, round: Int) {
    guard gain > 0 else { return }
    entries.insert(Entry(index: index, gain: gain, round: round))
  }

  /// Drops the first sentence.
  ///
  /// - Complexity: O(log *n*).
  mutating func removeFirst() { entries.removeFirst() }

  /// Says anew what the first sentence adds; it may no longer be the first then.
  ///
  /// - Complexity: O(log *n*).
  mutating func replaceFirst(gain: Double, round: Int) {
    guard gain > 0, let first else { return removeFirst() }
    entries.replaceFirst(with: Entry(index: first.index, gain: gain, round: round))
  }
}
