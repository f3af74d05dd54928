package import NewsCorpus

/// What a summary is asked about: words, and those that mean nearly the same.
///
/// A sentence's relevance is Σ r(w) · s(w) / Σ r(w) over the words w of the question. r is how rare w is in
/// English (`Lexicon.rarity`); s is 1 where the sentence has its stem, half of the link where it has one that means
/// nearly the same (`Lexicon.links`), else 0. That the words of a question and those related to them weigh in the choice
/// of sentences is from SumFocus (Vanderwende, Suzuki, Brockett and Nenkova, 2007). Right for `troop numbers` and "how
/// many soldiers are left"; wrong for a word that means something else there.
package struct Question: Sendable {
  /// The words, as typed, of which neither they nor those related to them occur in the articles.
  package private(set) var missing: [String] = []
  // The rarity of each word, and how much of which word a stem is.
  private var rarities: [Double] = []
  private var parts: [Stems.Stem: [(word: Int, strength: Double)]] = [:]

  /// How much of a word one counts that means nearly the same and is linked with it in full.
  private static let related = 0.5

  /// A question in words; stop words say nothing.
  ///
  /// - Complexity: O(*n*) in the links of the words.
  package init(_ words: [String], in compared: ComparedArticles) {
    for word in words {
      let form = Folding.folded(word)
      guard !StopWords.set.contains(String(decoding: form, as: UTF8.self)) else { continue }
      if !add(Stems.stem(of: form), compared.stems) { missing.append(word) }
    }
  }

  /// A question of terms that the articles have, such as those that a clause has hit: the most frequent ones.
  ///
  /// - Complexity: O(*n* log *n*) in their number.
  package init(terms: [Vocabulary.Term], in compared: ComparedArticles) {
    var counts: [Stems.Stem: Int] = [:]
    for term in terms where compared.stems[term] != Stems.none {
      counts[compared.stems[term], default: 0] += 1
    }
    let stems = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    for (stem, _) in stems.prefix(Self.mostTerms) {
      _ = add(Array(compared.stems.bytes(of: stem)), compared.stems)
    }
  }

  // A pattern may hit any number of words.
  private static let mostTerms = 12

  /// Whether nothing is asked.
  package var isEmpty: Bool { rarities.isEmpty && missing.isEmpty }

  /// Takes in a word by its stem; false when the articles have nothing of it.
  private mutating func add(_ stem: [UInt8], _ stems: Stems) -> Bool {
    let word = rarities.count
    var isFound = false
    func enter(_ stem: Stems.Stem, _ strength: Double) {
      parts[stem, default: []].append((word, strength))
      isFound = true
    }
    if let own = stems.find(stem.span) { enter(own, 1) }
    Lexicon.links(of: stem[...]) { relation, bytes, strength in
      guard relation == .related, bytes.count > 0, let other = stems.find(bytes) else { return }
      enter(other, Self.related * strength)
    }
    rarities.append(Lexicon.rarity(of: stem[...]))
    return isFound
  }

  /// How much of the question a sentence has, from 0 to 1, by its stems.
  ///
  /// - Complexity: O(*n*) in their number.
  func relevance(of stems: ArraySlice<Stems.Stem>) -> Double {
    var strengths = [Double](repeating: 0, count: rarities.count)
    for stem in stems {
      for part in parts[stem] ?? [] {
        strengths[part.word] = max(strengths[part.word], part.strength)
      }
    }
    let all = rarities.reduce(0, +)
    return all > 0 ? zip(rarities, strengths).reduce(0) { $0 + $1.0 * $1.1 } / all : 0
  }
}
