extension Corpus {
  /// Checks what every corpus promises; called by the builder in debug builds.
  func checkInvariants() {
    columns.checkInvariants()
    for (number, article) in columns.articles.enumerated() {
      for row in article.sentences.rows {
        precondition(articleStarts.article(ofSentence: row) == number, "sentence's article")
      }
    }
    for term in 0..<vocabulary.count {
      var last = -1
      var count = 0
      for position in index.postings(of: Vocabulary.Term(term)) {
        precondition(position > last, "postings ascend")
        last = position
        count += 1
      }
      precondition(count == index.count(of: Vocabulary.Term(term)), "postings count")
    }
  }
}

extension Columns {
  fileprivate func checkInvariants() {
    // Every row belongs to one article, and articles have theirs in order.
    func check<Row>(_ rows: [Row], _ own: (ArticleRow) -> RowRange, _ name: String) {
      var end = 0
      for article in articles {
        precondition(own(article).rows.lowerBound == end, "\(name) of articles follow each other")
        end = own(article).rows.upperBound
      }
      precondition(end == rows.count, "\(name) belong to articles")
    }
    check(paragraphs, \.paragraphs, "paragraphs")
    check(sentences, \.sentences, "sentences")
    check(words.terms, \.words, "words")
    check(mentions, \.mentions, "mentions")
    check(roles, \.roles, "roles")
    check(speakers, \.speakers, "speakers")
    check(quotations, \.quotations, "quotations")
    check(figures, \.figures, "figures")
    check(dates, \.dates, "dates")
    precondition(firstWords.count == sentences.count, "sentences have first words")
    for (number, article) in articles.enumerated() {
      precondition(article.textRange.upperBound <= text.count, "text range")
      func isInside(_ span: TextSpan) -> Bool { span.range.upperBound <= Int(article.textCount) }
      for row in article.paragraphs.rows {
        precondition(isInside(paragraphs[row].span), "paragraph")
        precondition(Int(paragraphs[row].article) == number, "paragraph's article")
      }
      for row in article.sentences.rows.dropFirst() {
        precondition(sentences[row - 1].span.upper <= sentences[row].span.lower, "sentence order")
      }
      for row in article.mentions.rows {
        precondition(
          article.sentences.rows.contains(Int(mentions[row].sentence)), "mention's sentence")
      }
      for row in article.roles.rows {
        precondition(Int(roles[row].article) == number, "role's article")
        precondition(Int(roles[row].name) < names.count, "role's name")
      }
      for row in article.quotations.rows {
        precondition(isInside(quotations[row].span), "quotation's span")
      }
    }
  }
}
