import NewsCorpus

/// Which words of two passages stand for each other, in the order of both.
///
/// Global alignment (Needleman and Wunsch 1970) that leaves out freely: equal content words count 1, related ones as
/// much as they are related, equal stop words a quarter.
struct WordPairing {
  /// For each word of the first passage the place of its partner in the second.
  private(set) var partners: [Int?]

  /// Words a passage may have; what follows is left out.
  static let longest = 400
  private static let stopWord = 0.25
  /// How much a related word counts of an equal one, and from which strength on.
  private static let related = (share: 0.56, least: 0.57)

  /// Pairs the words of two passages.
  ///
  /// - Complexity: O(*n* · *m*) in the words of the two.
  init(_ first: [ContrastWord], _ second: [ContrastWord], _ links: StemLinks) {
    partners = Array(repeating: nil, count: first.count)
    let width = second.count + 1
    var best = [Double](repeating: 0, count: (first.count + 1) * width)
    var scores = [Double](repeating: 0, count: first.count * second.count)
    for row in first.indices {
      for column in second.indices {
        let score = Self.score(first[row], second[column], links)
        scores[row * second.count + column] = score
        let kept = score > 0 ? best[row * width + column] + score : 0
        best[(row + 1) * width + column + 1] =
          max(kept, best[row * width + column + 1], best[(row + 1) * width + column])
      }
    }
    var (row, column) = (first.count, second.count)
    while row > 0, column > 0 {
      let whole = best[row * width + column]
      let score = scores[(row - 1) * second.count + column - 1]
      if score > 0, whole == best[(row - 1) * width + column - 1] + score {
        partners[row - 1] = column - 1
        row -= 1
        column -= 1
      } else if whole == best[(row - 1) * width + column] {
        row -= 1
      } else {
        column -= 1
      }
    }
  }

  /// The other way round: for each word of the second passage, of so many words, its partner in the first.
  func reversed(count: Int) -> [Int?] {
    var reversed = [Int?](repeating: nil, count: count)
    for (place, partner) in partners.enumerated() {
      if let partner { reversed[partner] = place }
    }
    return reversed
  }

  private static func score(_ a: ContrastWord, _ b: ContrastWord, _ links: StemLinks) -> Double {
    guard a.isContent, b.isContent else { return a.term == b.term ? stopWord : 0 }
    if a.stem == b.stem { return 1 }
    guard let link = links.related(to: a.stem).first(where: { $0.stem == b.stem }) else { return 0 }
    return link.strength >= related.least ? related.share * link.strength : 0
  }
}
