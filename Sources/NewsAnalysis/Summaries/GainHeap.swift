/// Sentences by what each would add at most, the best first; among equals the earliest.
///
/// A binary heap. Sentences that add nothing are left out; one may stand in it more than once.
struct GainHeap {
  /// A sentence, and what it added when so many others were chosen.
  struct Entry {
    let index: Int
    let gain: Double
    let round: Int

    fileprivate func precedes(_ other: Entry) -> Bool {
      gain != other.gain ? gain > other.gain : index < other.index
    }
  }

  private var entries: [Entry] = []

  /// The sentence that would add most; nil when there is none.
  var first: Entry? { entries.first }

  /// Takes in a sentence.
  ///
  /// - Complexity: O(log *n*).
  mutating func insert(_ index: Int, gain: Double, round: Int) {
    guard gain > 0 else { return }
    entries.append(Entry(index: index, gain: gain, round: round))
    var place = entries.count - 1
    while place > 0, entries[place].precedes(entries[(place - 1) / 2]) {
      entries.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// Drops the first sentence.
  ///
  /// - Complexity: O(log *n*).
  mutating func removeFirst() {
    guard let last = entries.popLast(), !entries.isEmpty else { return }
    entries[0] = last
    siftDown()
  }

  /// Says anew what the first sentence adds; it may no longer be the first then.
  ///
  /// - Complexity: O(log *n*).
  mutating func replaceFirst(gain: Double, round: Int) {
    guard gain > 0 else { return removeFirst() }
    entries[0] = Entry(index: entries[0].index, gain: gain, round: round)
    siftDown()
  }

  private mutating func siftDown() {
    var place = 0
    while true {
      var best = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < entries.count && entries[child].precedes(entries[best]) {
        best = child
      }
      if best == place { return }
      entries.swapAt(place, best)
      place = best
    }
  }
}
