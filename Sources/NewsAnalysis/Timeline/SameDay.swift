import NewsCorpus

/// Which sentences of one day tell of the same happening.
///
/// Two sentences of different articles are looked at when they share a seventh of what the shorter one weighs, and are one
/// happening on the conditions of an agreement: enough of the same words, neither denies or reverses the other, no figures
/// of one kind that are not close. Unlike agreements, copies count; what is expected is not what happened, and of a month or
/// a year so much happens that sentences must be more alike.
struct SameDay: ~Copyable {
  private let compared: ComparedArticles
  private var likeness: Likeness
  private var finder: ContrastFinder

  init(of compared: ComparedArticles, _ cancellation: Cancellation) throws(Cancelled) {
    self.compared = compared
    let links = try StemLinks(of: compared.stems, cancellation: cancellation)
    likeness = Likeness(compared.stems, rarity: compared.rarity, links)
    finder = ContrastFinder(of: compared, links)
  }

  /// A sentence with fewer stems says too little to be compared.
  private static let leastStems = 3
  /// The share of the lighter sentence's weight that two must share to be looked at.
  private static let shared = 0.15
  /// How much two sentences must say the same: of a day, and of a month or more.
  private static let least = (day: 0.5, coarse: 0.65)
  /// What two datings must have in common: a side clause or a noun tells of something else than the verb does.
  private static let kinds: Dating.Remarks = [.expected, .ofNoun, .aside]
  /// A stem that so many sentences of a day have does not say which of them belong together.
  private static let frequent = 48

  /// The datings of one day in groups that tell of the same happening: each in one group, of each article one in it. Groups
  /// stand in the order of their first members.
  ///
  /// - Complexity: O(*s* · *t*) for *s* sentences with *t* stems.
  mutating func joined(
    _ day: [Dating], _ cancellation: Cancellation
  ) throws(Cancelled) -> [[Dating]] {
    let edges = try edges(among: day, cancellation)
    guard !edges.isEmpty else { return day.map { [$0] } }
    var group: [Int: [Int]] = [:]
    var isTaken = [Bool](repeating: false, count: day.count)
    for clique in CliqueCover.groups(edges) {
      let free = clique.filter { !isTaken[$0] }
      guard let first = free.first, free.count > 1 else { continue }
      for member in free { isTaken[member] = true }
      group[first] = free
    }
    return day.indices.compactMap { place in
      if let members = group[place] {
        return members.map { day[$0] }.sorted { $0.sentence < $1.sentence }
      }
      return isTaken[place] ? nil : [day[place]]
    }
  }

  /// The pairs of datings, as places among those of a day, whose sentences tell of the same.
  private mutating func edges(
    among day: [Dating], _ cancellation: Cancellation
  ) throws(Cancelled) -> [CliqueCover.Edge] {
    var pace = PacedCancellation(cancellation)
    var places: [Stems.Stem: [Int]] = [:]
    var edges: [CliqueCover.Edge] = []
    let indices = day.map { compared.index(ofSentence: $0.sentence) }
    for (second, index) in indices.enumerated() {
      guard let index, compared.bag(index).count >= Self.leastStems else { continue }
      var weights: [Int: Double] = [:]
      for stem in compared.bag(index) {
        let others = places[stem] ?? []
        if others.count < Self.frequent {
          try pace.step(1 + others.count)
          let weight = compared.rarity[Int(stem)] * compared.rarity[Int(stem)]
          for first in others { weights[first, default: 0] += weight }
        }
        places[stem, default: []].append(second)
      }
      for (first, weight) in weights.sorted(by: { $0.key < $1.key }) {
        try pace.step(20)
        guard let other = indices[first], isWorthALook(other, index, weight) else { continue }
        guard
          day[first].remarks.intersection(Self.kinds)
            == day[second].remarks.intersection(Self.kinds)
        else { continue }
        let isCoarse = day[first].remarks.contains(.coarse)
        if let score = score(other, index, isCoarse ? Self.least.coarse : Self.least.day) {
          edges.append(CliqueCover.Edge(first: first, second: second, score: score))
        }
      }
    }
    return edges
  }

  private func isWorthALook(_ a: Int, _ b: Int, _ weight: Double) -> Bool {
    compared.articleOfSentence[a] != compared.articleOfSentence[b]
      && weight >= Self.shared * min(compared.squaredNorms[a], compared.squaredNorms[b])
  }

  /// How much two sentences say the same; nil where they do not tell of one happening.
  private mutating func score(_ a: Int, _ b: Int, _ least: Double) -> Double? {
    let score = likeness.score(compared.bag(a), compared.bag(b))
    guard score >= least else { return nil }
    let corpus = compared.corpus
    let (first, second) = (compared.sentences[a], compared.sentences[b])
    let wording = CopiedWording(first, second, in: corpus)
    guard !wording.isReversed else { return nil }
    let shared = SharedStatement(a, b, in: compared)
    guard wording.isCopy || shared.isMade && !shared.isOfTwoSpeakers,
      !FigureContrast.differ(first, second, in: corpus),
      finder.contrast(corpus.words(ofSentence: first), corpus.words(ofSentence: second)) == nil
    else { return nil }
    return score
  }
}
