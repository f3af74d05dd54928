/// How much of a summary each article has, so that none has most of it where there are several.
///
/// An article may have its fair share; beyond that its sentences count less: by 1 / (1 + 2 · e), where e is by how much
/// of the summary it would exceed that.
struct ArticleShares {
  private var taken: [Int]
  private let budget: Double
  private let most: Double

  init(of articles: Int, within budget: Int) {
    taken = [Int](repeating: 0, count: articles)
    self.budget = Double(max(1, budget))
    most = 1 / Double(max(1, articles))
  }

  /// Takes in what was chosen of an article.
  mutating func add(_ cost: Int, to article: Int) { taken[article] += cost }

  /// By what the gain of more of an article is multiplied.
  func factor(_ cost: Int, of article: Int) -> Double {
    let share = Double(taken[article] + cost) / budget
    return 1 / (1 + 2 * max(0, share - most))
  }
}
