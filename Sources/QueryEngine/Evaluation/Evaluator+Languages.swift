import NewsCorpus

/// What was not read must not look as if nothing were there.
extension Evaluator {
  /// Says how many of the articles asked were not read for the rows of a noun, as they are not English.
  ///
  /// For `figures in a2`: "a2 is German and was not read for figures".
  ///
  /// - Complexity: O(*n*) in the number of articles.
  func unreadNote(_ noun: Noun, in articles: ArticleSet?) -> String? {
    switch noun {
    case .people, .organisations, .places, .groups, .names, .mentions, .figures, .dates, .sources:
      break
    case .articles, .paragraphs, .sentences, .quotes, .terms, .words: return nil
    }
    let unread = corpus.articles.indices.filter {
      !corpus.articles[$0].isReadInFull && articles?.contains($0) ?? true
    }
    guard let first = unread.first else { return nil }
    let asked = articles?.count ?? corpus.articles.count
    if unread.count == 1 {
      let language = LanguageNames.name(of: corpus.articles[first].language)
      return "a\(first + 1) is \(language ?? "not English") and was not read for \(noun.rawValue)"
    }
    return "\(NumberText.grouped(unread.count)) of \(NumberText.grouped(asked)) articles are not "
      + "English and were not read for \(noun.rawValue): articles where language != \"en\""
  }
}
