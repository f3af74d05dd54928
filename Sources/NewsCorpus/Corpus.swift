/// Articles, read: one buffer of text and columns of numbers over it, immutable once built.
///
/// Rows are numbered densely in article order, then by position, so ascending numbers are document
/// order everywhere.
package struct Corpus: Sendable {
  /// What the corpus is called: `us-iraq-talks`, or the name of the folder it was loaded from.
  package let name: String
  /// The texts of all articles, one after the other.
  package let text: [UInt8]
  /// The articles in the order they were loaded.
  package internal(set) var articles: [Article] {
    didSet { outletCodes = Self.outletCodes(of: articles) }
  }
  /// The paragraphs.
  package let paragraphs: [Paragraph]
  /// The sentences.
  package let sentences: [Sentence]
  let sentenceStarts: SentenceStarts
  let articleStarts: ArticleStarts
  /// The running words.
  package let words: WordColumns
  /// The distinct folded word forms.
  package let vocabulary: Vocabulary
  let lazyInflections: LazyInflections
  /// Where each term occurs.
  package let index: InvertedIndex
  /// Those named.
  package let names: [Name]
  /// Where they are named.
  package let mentions: [Mention]
  /// The mentions of each name: those of name *n* are `mentionsByName[nameMentions[n]..<nameMentions[n+1]]`.
  package let mentionsByName: [UInt32]
  package let nameMentions: [UInt32]
  /// Those quoted.
  package let speakers: [Speaker]
  /// What they are quoted saying.
  package let quotations: [Quotation]
  /// The parts of quotations that a cue interrupts.
  package let quotationParts: [TextSpan]
  /// The quantities stated.
  package let figures: [Figure]
  /// The dates stated.
  package internal(set) var dates: [DateMention]
  /// Units, labels of speakers, values of dates.
  package internal(set) var strings: StringTable
  /// For each article a number that is equal just where the outlet is equal.
  package internal(set) var outletCodes: [UInt32]
}

extension Corpus {
  /// The inflections of each word form; found when first asked for.
  package var inflections: Inflections { lazyInflections.value(of: vocabulary) }

  static func outletCodes(of articles: [Article]) -> [UInt32] {
    var outlets = StringTable()
    var codes: [UInt32] = []
    var unknown: UInt32?
    return articles.enumerated().map { number, article in
      guard let name = article.details.outlet else {
        unknown = unknown ?? UInt32(number)
        return unknown ?? 0
      }
      let outlet = Int(outlets.enter(name))
      if outlet == codes.count { codes.append(UInt32(number)) }
      return codes[outlet]
    }
  }

  /// The text under a span of an article.
  package func bytes(_ span: TextSpan, of article: ArticleOrdinal) -> ArraySlice<UInt8> {
    let base = articles[article].textRange.lowerBound
    return text[base + Int(span.lower)..<base + Int(span.upper)]
  }

  /// The text under a span of an article as a string.
  package func string(_ span: TextSpan, of article: ArticleOrdinal) -> String {
    String(decoding: bytes(span, of: article), as: UTF8.self)
  }

  /// The title of an article; empty when it has none.
  package func title(of article: ArticleOrdinal) -> String {
    string(paragraphs[articles[article].paragraphs.lowerBound].span, of: article)
  }

  /// Whether a sentence is part of a title.
  ///
  /// - Complexity: O(log *n*) in the number of articles.
  package func isTitle(sentence: Int) -> Bool { articleStarts.isTitle(sentence: sentence) }

  /// The article of a sentence.
  package func article(ofSentence sentence: Int) -> ArticleOrdinal {
    ArticleOrdinal(paragraphs[Int(sentences[sentence].paragraph)].article)
  }

  /// The sentence of a running word.
  ///
  /// - Complexity: O(1) on average: a few sentences are looked at.
  package func sentence(ofWord word: Int) -> Int {
    sentenceStarts.sentence(ofWord: word)
  }

  /// The running words of a sentence.
  package func words(ofSentence sentence: Int) -> Range<Int> {
    let first = Int(sentenceStarts.firstWords[sentence])
    let next =
      sentence + 1 < sentenceStarts.count
      ? Int(sentenceStarts.firstWords[sentence + 1]) : words.count
    return first..<max(first, next)
  }

  /// The sentences of a paragraph.
  package func sentences(ofParagraph paragraph: Int) -> Range<Int> {
    let first = Int(paragraphs[paragraph].firstSentence)
    let next =
      paragraph + 1 < paragraphs.count
      ? Int(paragraphs[paragraph + 1].firstSentence) : sentences.count
    return first..<max(first, next)
  }

  /// The running words inside a span of an article.
  ///
  /// - Complexity: O(log *n*) in the number of the article's words.
  package func words(in span: TextSpan, of article: ArticleOrdinal) -> Range<Int> {
    let own = articles[article]
    let base = own.textRange.lowerBound
    let first = words.first(atOrAfter: base + Int(span.lower), in: own.words)
    let end = words.first(atOrAfter: base + Int(span.upper), in: first..<own.words.upperBound)
    return first..<end
  }

  /// Where a running word stands in its article's text.
  package func span(ofWord word: Int, in article: ArticleOrdinal) -> TextSpan {
    let base = articles[article].textRange.lowerBound
    let range = words.range(word)
    return TextSpan(range.lowerBound - base, range.upperBound - base)
  }

  /// The sentence of an article that holds an offset of its text.
  ///
  /// - Complexity: O(log *n*) in the number of the article's sentences.
  package func sentence(at offset: UInt32, of article: ArticleOrdinal) -> Int {
    let own = articles[article].sentences
    var low = own.lowerBound
    var high = own.upperBound
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span.lower <= offset { low = middle + 1 } else { high = middle }
    }
    return max(own.lowerBound, low - 1)
  }

  /// The article with an ordinal typed as `a3`; nil when there is none.
  package func article(id: String) -> ArticleOrdinal? {
    guard id.first == "a" || id.first == "A", let number = Int(id.dropFirst()), number >= 1,
      number <= articles.count
    else { return nil }
    return number - 1
  }

  /// The mentions of a name, as numbers of `mentions`, ascending.
  package func mentions(ofName name: Int) -> ArraySlice<UInt32> {
    mentionsByName[Int(nameMentions[name])..<Int(nameMentions[name + 1])]
  }

  /// The fullest form of a name.
  package func string(ofName name: Int) -> String {
    string(names[name].span, of: ArticleOrdinal(names[name].article))
  }

  /// The article of a quotation, figure, date or mention through its sentence.
  package func article(ofQuotation quotation: Int) -> ArticleOrdinal {
    article(ofSentence: Int(quotations[quotation].sentence))
  }

  /// The parts of a quotation; the quotation itself when it is in one piece.
  package func parts(ofQuotation quotation: Int) -> [TextSpan] {
    let row = quotations[quotation]
    if row.partCount == 0 { return [row.span] }
    return Array(quotationParts[Int(row.firstPart)..<Int(row.firstPart + row.partCount)])
  }
}
