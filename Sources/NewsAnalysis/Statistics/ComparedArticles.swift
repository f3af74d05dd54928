package import NewsCorpus

/// Articles made ready for comparison: the content stems of each sentence and how telling each is.
///
/// Made once, it serves every comparison. Headlines are left out: they repeat the first sentence.
///
///     let compared = try ComparedArticles(of: corpus, articles: [0, 1, 2], cancellation: .never)
///     let statements = try ArticleStatements(of: compared, cancellation: .never)
package struct ComparedArticles: Sendable {
  /// The corpus.
  package let corpus: Corpus
  /// The articles, ascending, each once.
  package let articles: [ArticleOrdinal]
  /// The stems of their words.
  package let stems: Stems
  /// The sentences of their bodies, as numbers of the corpus, ascending.
  package private(set) var sentences: [Int] = []
  /// For each sentence its article.
  private(set) var articleOfSentence: [ArticleOrdinal] = []
  /// For each stem how rare it is in English, see `Lexicon.rarity`.
  let rarity: [Double]
  /// For each stem whether it mostly stands inside names.
  let isName: [Bool]
  /// In how many sentences each stem stands.
  private(set) var sentenceCounts: [Int]
  // The distinct stems of sentence i, ascending: bag[starts[i]..<starts[i + 1]].
  private var bag: [Stems.Stem] = []
  private var starts = [0]
  /// The sums of the squared rarities in each sentence.
  private(set) var squaredNorms: [Double] = []

  /// Prepares articles; ordinals that the corpus does not have are left out.
  ///
  /// - Complexity: O(*n* log *n*) in the words of a sentence, O(*n*) in their number.
  package init(
    of corpus: Corpus, articles: [ArticleOrdinal], cancellation: Cancellation
  ) throws(Cancelled) {
    self.corpus = corpus
    self.articles = Set(articles).filter { corpus.articles.indices.contains($0) }.sorted()
    let stems = try Stems(of: corpus, in: self.articles, cancellation: cancellation)
    self.stems = stems
    rarity = (0..<stems.count).map { stems.rarity(of: Stems.Stem($0)) }
    isName = try Self.namesOnly(corpus, self.articles, stems, cancellation)
    sentenceCounts = [Int](repeating: 0, count: stems.count)
    var pace = PacedCancellation(cancellation)
    for article in self.articles {
      for sentence in corpus.bodySentences(of: article) {
        try cancellation.check()
        try append(sentence, of: article, &pace)
      }
    }
    squaredNorms.reserveCapacity(sentences.count)
    for index in sentences.indices {
      let own = bag(index)
      try pace.step(own.count)
      squaredNorms.append(own.reduce(0) { $0 + rarity[Int($1)] * rarity[Int($1)] })
    }
  }

  /// Takes in a sentence: its distinct content stems, ascending.
  private mutating func append(
    _ sentence: Int, of article: ArticleOrdinal, _ pace: inout PacedCancellation
  ) throws(Cancelled) {
    var own: [Stems.Stem] = []
    for word in corpus.words(ofSentence: sentence) {
      try pace.step(20)
      let stem = stems[corpus.words.terms[word]]
      if stem != Stems.none { own.append(stem) }
    }
    own.sort()
    var last = Stems.none
    for stem in own where stem != last {
      last = stem
      bag.append(stem)
      sentenceCounts[Int(stem)] += 1
    }
    sentences.append(sentence)
    articleOfSentence.append(article)
    starts.append(bag.count)
  }

  /// For each stem whether it mostly stands inside names.
  private static func namesOnly(
    _ corpus: Corpus, _ articles: [ArticleOrdinal], _ stems: Stems, _ cancellation: Cancellation
  ) throws(Cancelled) -> [Bool] {
    var inNames = [Int](repeating: 0, count: stems.count)
    var all = inNames
    for article in articles {
      try cancellation.check()
      for word in corpus.articles[article].words {
        let stem = stems[corpus.words.terms[word]]
        if stem != Stems.none { all[Int(stem)] += 1 }
      }
      for mention in corpus.articles[article].mentions {
        for word in corpus.words(in: corpus.mentions[mention].span, of: article) {
          let stem = stems[corpus.words.terms[word]]
          if stem != Stems.none { inNames[Int(stem)] += 1 }
        }
      }
    }
    return all.indices.map { inNames[$0] * 2 > all[$0] }
  }

  /// The distinct content stems of a sentence, ascending; `index` counts `sentences`.
  func bag(_ index: Int) -> ArraySlice<Stems.Stem> { bag[starts[index]..<starts[index + 1]] }

  /// The distinct content stems of running words, ascending.
  func stems(ofWords words: Range<Int>) -> [Stems.Stem] {
    var own = words.map { stems[corpus.words.terms[$0]] }.filter { $0 != Stems.none }.sorted()
    own = own.indices.filter { $0 == 0 || own[$0] != own[$0 - 1] }.map { own[$0] }
    return own
  }

  /// The index in `sentences` of a sentence of the corpus; nil for headlines and other articles.
  ///
  /// - Complexity: O(log *n*) in the number of sentences.
  func index(ofSentence sentence: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle] < sentence { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low] == sentence ? low : nil
  }

  /// The weight of the stems that two sentences share, and how many they are.
  func shared(_ a: Int, _ b: Int) -> (weight: Double, count: Int) {
    var first = starts[a]
    var second = starts[b]
    var weight = 0.0
    var count = 0
    while first < starts[a + 1], second < starts[b + 1] {
      if bag[first] == bag[second] {
        let rarity = rarity[Int(bag[first])]
        weight += rarity * rarity
        count += 1
        first += 1
        second += 1
      } else if bag[first] < bag[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return (weight, count)
  }

  /// The cosine of two sentences' weighted stems, from 0 to 1.
  func cosine(_ a: Int, _ b: Int) -> Double {
    let norms = (squaredNorms[a] * squaredNorms[b]).squareRoot()
    return norms > 0 ? shared(a, b).weight / norms : 0
  }
}
