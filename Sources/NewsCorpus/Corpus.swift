/// Articles, read: columns of numbers over one buffer of text with the indexes into them, immutable once built.
///
/// Rows are numbered densely in article order, then by position, so ascending numbers are document
/// order everywhere.
///
/// A corpus goes along with every row that is read, so a copy of it is one pointer.
public struct Corpus: Sendable {
  @usableFromInline private(set) var storage: Storage

  /// All that a corpus is made of.
  @usableFromInline
  final class Storage: Sendable {
    let name: String
    @usableFromInline let columns: Columns
    @usableFromInline let facts: ArticleFacts
    let vocabulary: Vocabulary
    let indexes: Indexes

    init(name: String, columns: Columns, vocabulary: Vocabulary, indexes: Indexes) {
      (self.name, self.columns, self.vocabulary) = (name, columns, vocabulary)
      self.indexes = indexes
      facts = ArticleFacts(columns)
    }
  }

  /// What can be computed from the columns again.
  struct Indexes {
    let terms: InvertedIndex
    let articleStarts: ArticleStarts
    let sentences: SentenceLookup
    let nameMentions: NameMentions
    let inflections = LazyInflections()
    let events = LazyNumbers()
    let sourceArticles = LazyNumbers()
  }

  /// Makes the indexes of columns.
  ///
  /// - Parameters:
  ///   - name: what the corpus is called.
  ///   - columns: what is known of the articles.
  ///   - vocabulary: the terms of the words.
  ///   - check: asked from time to time, and may throw to end the work.
  /// - Throws: only what `check` throws.
  /// - Complexity: O(*n*) in the number of running words, sentences and mentions.
  init<Failure>(
    name: String, columns: Columns, vocabulary: Vocabulary, check: () throws(Failure) -> Void
  ) throws(Failure) {
    let indexes = Indexes(
      terms: try InvertedIndex(
        terms: columns.words.terms,
        articleStarts: columns.articles.map(\.words.rows.lowerBound), termCount: vocabulary.count,
        check: check),
      articleStarts: ArticleStarts(columns),
      sentences: SentenceLookup(firstWords: columns.firstWords, wordCount: columns.words.count),
      nameMentions: NameMentions(columns.mentions, nameCount: columns.names.count))
    storage = Storage(name: name, columns: columns, vocabulary: vocabulary, indexes: indexes)
  }

  /// Puts changed columns in the place of these; words, sentences and names must be the same.
  mutating func replace(_ columns: Columns) {
    storage = Storage(
      name: storage.name, columns: columns, vocabulary: storage.vocabulary,
      indexes: storage.indexes)
  }
}

extension Corpus {
  /// What the corpus is called: `us-iraq-talks`, or the name of the folder it was loaded from.
  package var name: String { storage.name }
  /// What is known of the articles.
  @inlinable var columns: Columns { _read { yield storage.columns } }
  /// The distinct folded word forms.
  package var vocabulary: Vocabulary { _read { yield storage.vocabulary } }
  /// Where each term occurs.
  package var index: InvertedIndex { _read { yield storage.indexes.terms } }
  var articleStarts: ArticleStarts { _read { yield storage.indexes.articleStarts } }
}

// The columns, as those who read a corpus see them; inlined, so that a look at a row is just that.
extension Corpus {
  /// The texts of all articles, one after the other.
  @inlinable public var text: [UInt8] { columns.text }
  /// The articles in the order they were loaded.
  @inlinable public var articles: Articles {
    Articles(rows: columns.articles, facts: storage.facts)
  }
  /// The paragraphs.
  @inlinable public var paragraphs: [Paragraph] { columns.paragraphs }
  /// The sentences.
  @inlinable public var sentences: [Sentence] { columns.sentences }
  /// The running words.
  @inlinable public var words: WordColumns { columns.words }
  /// Those named.
  @inlinable public var names: [Name] { columns.names }
  /// Where they are named.
  @inlinable public var mentions: [Mention] { columns.mentions }
  /// The roles given to those named.
  @inlinable public var roles: [Role] { columns.roles }
  /// Those quoted.
  @inlinable public var speakers: [Speaker] { columns.speakers }
  /// What they are quoted saying.
  @inlinable public var quotations: [Quotation] { columns.quotations }
  /// The quantities stated.
  @inlinable public var figures: [Figure] { columns.figures }
  /// The dates stated.
  @inlinable public var dates: [DateMention] { columns.dates }
  /// Units, labels of speakers, values of dates, outlets.
  @inlinable public var strings: StringTable { columns.strings }
}

extension Corpus {
  /// The inflections of each word form; found when first asked for.
  package var inflections: Inflections { storage.indexes.inflections.value(of: vocabulary) }

  /// For each article the event that it tells of; found when first asked for.
  package var events: LazyNumbers { storage.indexes.events }

  /// For each speaker in how many articles somebody called so speaks; found when first asked for.
  package var sourceArticles: LazyNumbers { storage.indexes.sourceArticles }

  /// For each article a number that is equal just where the outlet is equal.
  @inlinable public var outletCodes: OutletCodes { OutletCodes(rows: columns.articles) }

  /// Where the text of an article begins in the text of the corpus.
  package func textStart(of article: ArticleOrdinal) -> Int { columns.articles[article].textStart }

  /// The text under a span of an article.
  package func bytes(_ span: TextSpan, of article: ArticleOrdinal) -> ArraySlice<UInt8> {
    let base = columns.articles[article].textStart
    return text[base + Int(span.lower)..<base + Int(span.upper)]
  }

  /// The text under a span of an article as a string.
  package func string(_ span: TextSpan, of article: ArticleOrdinal) -> String {
    String(decoding: bytes(span, of: article), as: UTF8.self)
  }

  /// The title of an article; empty when it has none.
  package func title(of article: ArticleOrdinal) -> String {
    string(paragraphs[columns.articles[article].paragraphs.rows.lowerBound].span, of: article)
  }

  /// Whether a sentence is part of a title.
  ///
  /// - Complexity: O(log *n*) in the number of articles.
  package func isTitle(sentence: Int) -> Bool { articleStarts.isTitle(sentence: sentence) }

  /// The sentences of an article's body, those of its title aside.
  package func bodySentences(of article: ArticleOrdinal) -> Range<Int> {
    articleStarts.bodySentences(of: article)
  }

  /// The running words of an article's body, those of its title aside.
  package func bodyWords(of article: ArticleOrdinal) -> Range<Int> {
    articleStarts.bodyWords(of: article)
  }

  /// The article of a sentence, for walks along ascending ones: `hint` is the article of the one before.
  ///
  /// - Complexity: O(log *n*) in the number of articles, O(1) where the hint is good.
  package func article(ofSentence sentence: Int, from hint: ArticleOrdinal) -> ArticleOrdinal {
    articleStarts.article(ofSentence: sentence, from: hint)
  }

  /// The same of a running word.
  package func article(ofWord word: Int, from hint: ArticleOrdinal) -> ArticleOrdinal {
    articleStarts.article(ofWord: word, from: hint)
  }

  /// The article of a sentence.
  @inlinable
  public func article(ofSentence sentence: Int) -> ArticleOrdinal {
    ArticleOrdinal(columns.article(ofSentence: sentence))
  }

  /// The sentence of a running word.
  ///
  /// - Complexity: O(1) on average: a few sentences are looked at.
  package func sentence(ofWord word: Int) -> Int {
    storage.indexes.sentences.sentence(ofWord: word)
  }

  /// The article of a running word.
  package func article(ofWord word: Int) -> ArticleOrdinal {
    article(ofSentence: sentence(ofWord: word))
  }

  /// The running words of a sentence.
  package func words(ofSentence sentence: Int) -> Range<Int> {
    let first = Int(columns.firstWords[sentence])
    let next =
      sentence + 1 < columns.firstWords.count
      ? Int(columns.firstWords[sentence + 1]) : words.count
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
    let base = columns.articles[article].textStart
    let own = columns.articles[article].words.rows
    let first = words.first(atOrAfter: base + Int(span.lower), in: own)
    let end = words.first(atOrAfter: base + Int(span.upper), in: first..<own.upperBound)
    return first..<end
  }

  /// Where a running word stands in its article's text.
  package func span(ofWord word: Int, in article: ArticleOrdinal) -> TextSpan {
    let base = columns.articles[article].textStart
    let range = words.range(word)
    return TextSpan(range.lowerBound - base, range.upperBound - base)
  }

  /// The sentences in which some running words stand; there is at least one word.
  package func sentences(ofWords words: Range<Int>) -> ClosedRange<Int> {
    sentence(
      ofWord: words.lowerBound)...max(
        sentence(ofWord: words.lowerBound), sentence(ofWord: words.upperBound - 1))
  }

  /// Where some running words of one article stand in its text; there is at least one.
  package func span(ofWords words: Range<Int>) -> TextSpan {
    let base = columns.articles[article(ofWord: words.lowerBound)].textStart
    return TextSpan(
      self.words.range(words.lowerBound).lowerBound - base,
      self.words.range(words.upperBound - 1).upperBound - base)
  }

  /// The sentence of an article that holds an offset of its text.
  ///
  /// - Complexity: O(log *n*) in the number of the article's sentences.
  package func sentence(at offset: UInt32, of article: ArticleOrdinal) -> Int {
    let own = columns.articles[article].sentences.rows
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
    storage.indexes.nameMentions[name]
  }

  /// The roles that articles give a name, as numbers of `roles`, ascending.
  ///
  /// - Complexity: O(*n*) in the mentions of the name and the roles of the articles that mention it.
  package func roles(ofName name: Int) -> [Int] {
    var found: [Int] = []
    var last: UInt32?
    for mention in mentions(ofName: name) {
      let article = columns.article(ofSentence: Int(mentions[Int(mention)].sentence))
      guard article != last else { continue }
      last = article
      found += columns.articles[Int(article)].roles.rows.filter { Int(roles[$0].name) == name }
    }
    return found
  }

  /// The words of roles as written, each once, whatever its capitals.
  package func strings(ofRoles rows: some Sequence<Int>) -> [String] {
    var seen: Set<[UInt8]> = []
    return rows.map { string(roles[$0].span, of: ArticleOrdinal(roles[$0].article)) }
      .filter { seen.insert(Folding.folded($0)).inserted }
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
    return Array(columns.quotationParts[Int(row.firstPart)..<Int(row.firstPart + row.partCount)])
  }
}
