import NewsCorpus

/// How much two passages say the same, in the same or other words.
///
/// The stems of each passage, weighed by how rare they are in English, are looked for in the other one: a stem
/// counts in full where the other has it too, in part where it has a related one. The geometric mean of the two
/// shares decides; what is rare and shared adds to it, and so do shared numbers, while numbers that only one of
/// them has take away. Order does not matter, and no other article does.
///
/// The form was chosen on open alignments of sentences (SuperPAL, Ernst and others 2021; ECB+, Cybulska and Vossen
/// 2014): a model of 25 features learnt from them was no better on other topics.
struct Likeness {
  private let rarity: [Double]
  private let links: StemLinks
  private let isNumber: [Bool]
  /// For each stem its place in the first passage, counted from 1; 0 when it has none.
  private var places: [Int32]
  /// How much of each stem of either passage the other one has.
  private var covered: (first: [Double], second: [Double]) = ([], [])

  /// How much a related stem counts of an equal one.
  private static let relatedShare = 0.7
  /// What the four rarest shared stems, each shared number, and each number that one has instead of the other's add to
  /// a likeness.
  private static let rare = 0.4 / (4 * 8)
  private static let number = (shared: 0.05, other: -0.05, most: (shared: 3.0, other: 2.0))
  /// What two equal passages reach at most.
  private static let whole = 1.45

  /// Prepares for passages made of some stems, `rarity` of which is how rare each is.
  init(_ stems: Stems, rarity: [Double], _ links: StemLinks) {
    (self.rarity, self.links) = (rarity, links)
    isNumber = (0..<stems.count).map { stems.isNumber(Stems.Stem($0)) }
    places = [Int32](repeating: 0, count: stems.count)
  }

  /// How much two passages say the same, from 0 to 1; distinct stems, ascending.
  ///
  /// - Complexity: O(*n* · *r*) for *n* stems with *r* related ones each.
  mutating func score(
    _ first: ArraySlice<Stems.Stem>, _ second: ArraySlice<Stems.Stem>
  ) -> Double {
    Self.score(parts(first, second))
  }

  /// How much two passages say the same, from 0 to 1, of which the parts are known.
  static func score(_ parts: (coverage: Double, more: Double)) -> Double {
    max(0, min(1, (parts.coverage + parts.more) / whole))
  }

  /// How much of the first passage the second one has, from 0 to 1.
  mutating func share(
    of first: ArraySlice<Stems.Stem>, in second: ArraySlice<Stems.Stem>
  ) -> Double {
    _ = parts(first, second)
    return first.isEmpty || second.isEmpty ? 0 : share(of: first, covered.first).weight
  }

  /// How much of two passages the other one has, from 0 to 1, and what else speaks for their saying the same.
  mutating func parts(
    _ first: ArraySlice<Stems.Stem>, _ second: ArraySlice<Stems.Stem>
  ) -> (coverage: Double, more: Double) {
    guard !first.isEmpty, !second.isEmpty else { return (0, 0) }
    clear(&covered.first, first.count)
    clear(&covered.second, second.count)
    for (place, stem) in first.enumerated() {
      places[Int(stem)] = Int32(truncatingIfNeeded: place + 1)
    }
    var rarest = (0.0, 0.0, 0.0, 0.0)
    var sharedNumbers = 0.0
    for (place, stem) in second.enumerated() {
      let other = Int(places[Int(stem)])
      guard other > 0 else { continue }
      covered.second[place] = 1
      covered.first[other - 1] = 1
      if isNumber[Int(stem)] { sharedNumbers += 1 }
      Self.insert(rarity[Int(stem)], into: &rarest)
    }
    for (place, stem) in second.enumerated() where covered.second[place] < 1 {
      for link in links.places(of: stem) {
        let link = links[link]
        let other = Int(places[Int(link.stem)])
        guard other > 0, covered.first[other - 1] < 1 else { continue }
        let share = Self.relatedShare * link.strength
        covered.second[place] = max(covered.second[place], share)
        covered.first[other - 1] = max(covered.first[other - 1], share)
      }
    }
    for stem in first { places[Int(stem)] = 0 }
    let own = share(of: first, covered.first)
    let its = share(of: second, covered.second)
    let others = min(own.numbers, its.numbers) - sharedNumbers
    let numbers =
      Self.number.shared * min(Self.number.most.shared, sharedNumbers)
      + Self.number.other * min(Self.number.most.other, others)
    let rare = Self.rare * (rarest.0 + rarest.1 + rarest.2 + rarest.3)
    return ((own.weight * its.weight).squareRoot(), rare + numbers)
  }

  /// Makes room for so many shares, all 0, where others were before.
  private func clear(_ shares: inout [Double], _ count: Int) {
    shares.removeAll(keepingCapacity: true)
    for _ in 0..<count { shares.append(0) }
  }

  /// The share of a passage's weight that is covered, and how many numbers it has.
  private func share(
    of stems: ArraySlice<Stems.Stem>, _ covered: [Double]
  ) -> (weight: Double, numbers: Double) {
    var (sum, whole, numbers) = (0.0, 0.0, 0.0)
    for (stem, share) in zip(stems, covered) {
      let weight = rarity[Int(stem)]
      sum += weight * share
      whole += weight
      if isNumber[Int(stem)] { numbers += 1 }
    }
    return (whole > 0 ? sum / whole : 0, numbers)
  }

  /// Keeps the four greatest values, the greatest first.
  private static func insert(_ value: Double, into best: inout (Double, Double, Double, Double)) {
    if value > best.0 {
      best = (value, best.0, best.1, best.2)
    } else if value > best.1 {
      best = (best.0, value, best.1, best.2)
    } else if value > best.2 {
      best = (best.0, best.1, value, best.2)
    } else if value > best.3 {
      best.3 = value
    }
  }
}
