package import NewsCorpus

/// Rows of each noun: which there are, and where they stand.
extension Corpus {
  /// All rows of a noun, ascending. Terms have none of their own: they are counted for a query.
  package func rows(of noun: Noun) -> [UInt32] {
    switch noun {
    case .articles: return Array(0..<UInt32(articles.count))
    case .paragraphs:
      return paragraphs.indices.lazy.filter { self.paragraphs[$0].number > 0 }.map { UInt32($0) }
    case .sentences:
      var rows: [UInt32] = []
      rows.reserveCapacity(sentences.count)
      for article in articles {
        let first = bodySentences(of: article).lowerBound
        rows.append(contentsOf: UInt32(first)..<UInt32(max(first, article.sentences.upperBound)))
      }
      return rows
    case .quotes: return Array(0..<UInt32(quotations.count))
    case .people, .organisations, .places, .groups:
      return names.indices.lazy.filter { self.names[$0].kind == noun.nameKind }.map { UInt32($0) }
    case .names: return Array(0..<UInt32(names.count))
    case .mentions: return Array(0..<UInt32(mentions.count))
    case .figures: return Array(0..<UInt32(figures.count))
    case .dates: return Array(0..<UInt32(dates.count))
    case .terms: return []
    case .words:
      var rows: [UInt32] = []
      rows.reserveCapacity(words.count)
      for article in articles {
        let first = bodyWords(of: article).lowerBound
        rows.append(contentsOf: UInt32(first)..<UInt32(max(first, article.words.upperBound)))
      }
      return rows
    case .sources: return Array(0..<UInt32(speakers.count))
    }
  }

  /// The sentences of an article's body: those behind its title.
  package func bodySentences(of article: Article) -> Range<Int> {
    let body = article.paragraphs.lowerBound + 1
    let first =
      body < article.paragraphs.upperBound
      ? Int(paragraphs[body].firstSentence) : article.sentences.upperBound
    return first..<max(first, article.sentences.upperBound)
  }

  /// The running words of an article's body.
  package func bodyWords(of article: Article) -> Range<Int> {
    let sentences = bodySentences(of: article)
    let first =
      sentences.isEmpty
      ? article.words.upperBound : words(ofSentence: sentences.lowerBound).lowerBound
    return first..<max(first, article.words.upperBound)
  }

  /// The article of a row; for a name, the one that gives its fullest form.
  package func article(of noun: Noun, row: Int) -> ArticleOrdinal {
    switch noun {
    case .articles: row
    case .paragraphs: ArticleOrdinal(paragraphs[row].article)
    case .sentences: article(ofSentence: row)
    case .quotes: article(ofSentence: Int(quotations[row].sentence))
    case .people, .organisations, .places, .groups, .names: ArticleOrdinal(names[row].article)
    case .mentions: article(ofSentence: Int(mentions[row].sentence))
    case .figures: article(ofSentence: Int(figures[row].sentence))
    case .dates: article(ofSentence: Int(dates[row].sentence))
    case .terms: 0
    case .words: article(ofWord: row)
    case .sources: ArticleOrdinal(speakers[row].article)
    }
  }

  /// The article of a running word.
  package func article(ofWord word: Int) -> ArticleOrdinal {
    article(ofSentence: sentence(ofWord: word))
  }

  /// The sentence in which a row stands; nil for rows larger than one.
  package func sentence(of noun: Noun, row: Int) -> Int? {
    switch noun {
    case .sentences: row
    case .quotes: Int(quotations[row].sentence)
    case .mentions: Int(mentions[row].sentence)
    case .figures: Int(figures[row].sentence)
    case .dates: Int(dates[row].sentence)
    case .words: sentence(ofWord: row)
    case .people, .organisations, .places, .groups, .names:
      Int(mentions[Int(names[row].firstMention)].sentence)
    case .sources:
      sentence(at: speakers[row].label.lower, of: ArticleOrdinal(speakers[row].article))
    case .articles, .paragraphs, .terms: nil
    }
  }

  /// The text of a row as a span of its article.
  package func span(of noun: Noun, row: Int) -> TextSpan {
    switch noun {
    case .articles: TextSpan(0, articles[row].textRange.count)
    case .paragraphs: paragraphs[row].span
    case .sentences: sentences[row].span
    case .quotes: quotations[row].span
    case .people, .organisations, .places, .groups, .names: names[row].span
    case .mentions: mentions[row].span
    case .figures: figures[row].span
    case .dates: dates[row].span
    case .terms: .none
    case .words: span(ofWord: row, in: article(ofWord: row))
    case .sources: speakers[row].label
    }
  }

  /// Where a row stands, as printed.
  package func address(of noun: Noun, row: Int) -> Address? {
    switch noun {
    case .articles: return Address(article: row)
    case .paragraphs:
      return Address(
        article: ArticleOrdinal(paragraphs[row].article), paragraph: Int(paragraphs[row].number))
    case .terms: return nil
    default: return sentence(of: noun, row: row).map { address(ofSentence: $0) }
    }
  }

  /// The articles in which a row occurs: one, but for names.
  func articles(of noun: Noun, row: Int) -> [ArticleOrdinal] {
    guard noun.isName else { return [article(of: noun, row: row)] }
    var found: [ArticleOrdinal] = []
    for mention in mentions(ofName: row) {
      let article = article(ofSentence: Int(mentions[Int(mention)].sentence))
      if found.last != article { found.append(article) }
    }
    return found
  }
}
