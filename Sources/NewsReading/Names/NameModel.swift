import NewsCorpus

/// A linear model that adds its points to those of the rules where these leave the kind of a name open.
///
/// The points of the rules stand; the weights, learnt from open collections by `scripts/train-names`,
/// say what the words of a name and around it add. It gets `the Hancock Brook` and `opened in Karmali`;
/// it is wrong about `Forbin`, a ship that says what it will do as a person would.
struct NameModel {
  let text: ReadText
  /// The lead from which the rules need no help.
  private static let surely: Int32 = 8
  /// How many mentions of one name are looked at.
  private static let mostMentions: UInt8 = 2

  /// Adds points to all entries whose kind is open.
  ///
  /// - Complexity: O(*n*) in the number of candidates.
  func judge(_ candidates: [NameCandidate], _ entries: inout NameEntries) {
    let features = NameFeatures(text: text)
    var seen = [UInt8](repeating: 0, count: entries.entries.count)
    var sums = [KindSums](repeating: KindSums(), count: entries.entries.count)
    NameWeights.characters.withUTF8Buffer { characters in
      for candidate in candidates {
        let number = candidate.entry
        guard seen[number] < Self.mostMentions else { continue }
        if seen[number] == 0, entries.entries[number].scores.best.lead >= Self.surely {
          seen[number] = .max
          continue
        }
        var sum = WeightSum(characters: characters)
        if seen[number] == 0 { features.addOwn(candidate, to: &sum) }
        features.addContext(candidate, to: &sum)
        sums[number].steps &+= sum.total &- sum.count &* NameWeights.zero
        seen[number] += 1
      }
    }
    for number in seen.indices where seen[number] > 0 && seen[number] != .max {
      entries.add(sums[number].steps, quantum: NameWeights.quantum, to: number)
    }
  }
}

/// What the weights add to each kind. A type of its own, because an array of a generic one takes the
/// program a while to know.
private struct KindSums {
  var steps: SIMD8<Int32> = .zero
}

/// The sum of the weights of features.
private struct WeightSum: FeatureSink {
  let characters: UnsafeBufferPointer<UInt8>
  /// The sum of the characters; `count` times the character for nothing has to go.
  var total: SIMD8<Int32> = .zero
  var count: Int32 = 0

  @inline(__always)
  mutating func add(_ feature: UInt32) {
    let row = NameWeights.offset(of: feature)
    total &+= SIMD8<Int32>(
      Int32(characters[row]), Int32(characters[row + 1]), Int32(characters[row + 2]),
      Int32(characters[row + 3]), Int32(characters[row + 4]), 0, 0, 0)
    count &+= 1
  }
}
