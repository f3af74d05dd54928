import NewsCorpus

/// The line under a result, with its denominator: `12 quotes in 4 of 9 articles`.
struct Footer {
  let corpus: Corpus
  let progress: Evaluator.Progress

  var text: String {
    switch progress.answer {
    case .rows(let set): return rows(set)
    case .table(let table):
      let count =
        "\(NumberText.grouped(table.rows.count)) \(table.rows.count == 1 ? table.rowName : table.rowName + "s")"
      if let before = progress.before {
        return "\(count) of \(NumberText.grouped(before))"
      }
      guard let base = progress.base else { return count }
      return "\(count) from \(described(base))"
    }
  }

  private func rows(_ set: RowSet) -> String {
    if let before = progress.before {
      let own = "\(NumberText.grouped(set.rows.count)) of \(NumberText.grouped(before))"
      return "\(own) \(set.noun.counted(before)) in \(articleShare(set))"
    }
    return described(set)
  }

  private func described(_ set: RowSet) -> String {
    let count = "\(NumberText.grouped(set.rows.count)) \(set.noun.counted(set.rows.count))"
    let all = corpus.articles.count
    if set.noun == .articles {
      return "\(NumberText.grouped(set.rows.count)) of \(all) \(all == 1 ? "article" : "articles")"
    }
    if let terms = set.termCounts {
      return
        "\(count) among \(NumberText.grouped(terms.totalWords)) words of \(terms.totalArticles) of \(all) articles"
    }
    return set.rows.isEmpty ? count : "\(count) in \(articleShare(set))"
  }

  private func articleShare(_ set: RowSet) -> String {
    let all = corpus.articles.count
    let own: Int
    if let terms = set.termCounts {
      own = terms.totalArticles
    } else if set.noun.isName {
      var seen = Set<ArticleOrdinal>()
      for row in set.rows { seen.formUnion(corpus.articles(of: set.noun, row: Int(row))) }
      own = seen.count
    } else if set.noun == .articles || set.noun == .paragraphs || set.noun == .sources {
      own = Set(set.rows.map { corpus.article(of: set.noun, row: Int($0)) }).count
    } else {
      var articles = ArticleCounter(corpus)
      for row in set.rows {
        if let sentence = corpus.sentence(of: set.noun, row: Int(row)) {
          articles.add(sentence: sentence)
        }
      }
      own = articles.count
    }
    return
      "\(NumberText.grouped(own)) of \(NumberText.grouped(all)) \(all == 1 ? "article" : "articles")"
  }
}
