/// Where a row stands: article, paragraph, sentence; printed as `a3 ¶4 s2`.
package struct Address: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The article.
  package var article: ArticleOrdinal
  /// The paragraph in the article from 1; 0 for the title; nil for the whole article.
  package var paragraph: Int?
  /// The sentence in the paragraph from 1; nil for the whole paragraph.
  package var sentence: Int?

  /// Makes an address.
  package init(article: ArticleOrdinal, paragraph: Int? = nil, sentence: Int? = nil) {
    self.article = article
    self.paragraph = paragraph
    self.sentence = sentence
  }

  /// Reads `a3`, `a3 ¶4 s2`, `a3 p4 s2` or `a3.p4.s2`; nil when the text is none of them.
  ///
  /// Whether the article and the paragraph exist is not asked.
  package init?(_ text: String) {
    // Three numbers, at the most: what is longer is not looked at.
    guard text.utf8.count <= 100 else { return nil }
    let parts = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "." })
    guard let first = parts.first, parts.count <= 3, first.first == "a",
      let number = Int(first.dropFirst()), number >= 1
    else { return nil }
    article = number - 1
    guard parts.count > 1 else { return }
    if parts[1] == "title" {
      paragraph = 0
    } else {
      guard parts[1].first == "p" || parts[1].first == "¶", let number = Int(parts[1].dropFirst()),
        number >= 0
      else { return nil }
      paragraph = number
    }
    guard parts.count > 2 else { return }
    guard parts[2].first == "s", let sentence = Int(parts[2].dropFirst()), sentence >= 1 else {
      return nil
    }
    self.sentence = sentence
  }

  package var description: String {
    var text = "a\(article + 1)"
    if let paragraph { text += paragraph == 0 ? " title" : " ¶\(paragraph)" }
    if let sentence, paragraph != 0 { text += " s\(sentence)" }
    return text
  }

  package static func < (a: Address, b: Address) -> Bool {
    (a.article, a.paragraph ?? -1, a.sentence ?? -1)
      < (b.article, b.paragraph ?? -1, b.sentence ?? -1)
  }
}

extension Corpus {
  /// The address of a sentence.
  package func address(ofSentence sentence: Int) -> Address {
    let paragraph = paragraphs[Int(sentences[sentence].paragraph)]
    return Address(
      article: ArticleOrdinal(paragraph.article), paragraph: Int(paragraph.number),
      sentence: sentence - Int(paragraph.firstSentence) + 1)
  }

  /// The paragraph and, if one is named, the sentence at an address; nil when they do not exist.
  package func rows(at address: Address) -> (paragraph: Int, sentence: Int?)? {
    guard articles.indices.contains(address.article) else { return nil }
    let own = articles[address.article].paragraphs
    let number = address.paragraph ?? 0
    guard number >= 0, number < own.count else { return nil }
    let paragraph = own.lowerBound + number
    guard let sentence = address.sentence else { return (paragraph, nil) }
    let sentences = sentences(ofParagraph: paragraph)
    guard sentence >= 1, sentence <= sentences.count else { return nil }
    return (paragraph, sentences.lowerBound + sentence - 1)
  }
}
