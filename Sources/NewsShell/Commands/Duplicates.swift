import NewsCorpus

/// Articles whose text the corpus already has, so that no count is doubled in silence.
///
/// It finds a file loaded twice, under whatever name; it does not find a reprint in which one word
/// differs.
struct Duplicates {
  let corpus: Corpus

  /// Says which articles from `start` on repeat an earlier one; nil when none does.
  ///
  /// - Complexity: O(*n*) in the bytes of the corpus.
  func note(from start: ArticleOrdinal) -> String? {
    guard start < corpus.articles.count else { return nil }
    var firstWith: [Int: [ArticleOrdinal]] = [:]
    var pairs: [(again: ArticleOrdinal, first: ArticleOrdinal)] = []
    for article in corpus.articles.indices {
      let hash = hash(of: article)
      let same = firstWith[hash]?.first { text(of: $0).elementsEqual(text(of: article)) }
      if let same {
        if article >= start { pairs.append((article, same)) }
      } else {
        firstWith[hash, default: []].append(article)
      }
    }
    guard !pairs.isEmpty else { return nil }
    let shown = pairs.prefix(3).map {
      "\(Address(article: $0.again)) repeats \(Address(article: $0.first))"
    }
    let more = pairs.count > 3 ? ", and \(pairs.count - 3) more" : ""
    return shown.joined(separator: ", ") + more + "; every count has them twice"
  }

  private func text(of article: ArticleOrdinal) -> ArraySlice<UInt8> {
    corpus.text[corpus.articles[article].textRange]
  }

  private func hash(of article: ArticleOrdinal) -> Int {
    var hasher = Hasher()
    text(of: article).withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
