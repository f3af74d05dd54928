extension Corpus {
  /// Checks what every corpus promises; called by the builder in debug builds.
  func checkInvariants() {
    for article in articles {
      precondition(article.textRange.upperBound <= text.count, "text range")
      for row in article.paragraphs {
        precondition(paragraphs[row].span.range.upperBound <= article.textRange.count, "paragraph")
      }
      for row in article.sentences.dropFirst() {
        precondition(sentences[row - 1].span.upper <= sentences[row].span.lower, "sentence order")
      }
      for row in article.sentences {
        precondition(
          articleStarts.article(ofSentence: row) == self.article(ofSentence: row),
          "sentence's article")
      }
      for row in article.mentions {
        precondition(article.sentences.contains(Int(mentions[row].sentence)), "mention's sentence")
      }
      for row in article.quotations {
        precondition(
          quotations[row].span.range.upperBound <= article.textRange.count, "quotation's span")
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
