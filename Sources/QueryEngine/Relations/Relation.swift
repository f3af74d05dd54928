package import NewsCorpus
package import QueryLanguage

/// Rows of one kind: everything that makes a noun of the language, or the rows that a step makes.
///
/// A value rather than a protocol: a noun differs from the next in what it holds, not in how it works.
package struct Relation: Sendable {
  /// Where rows come from.
  enum Rows: Sendable {
    /// A column of the corpus, so many rows long, in which the rows of an article are neighbours.
    case column(@Sendable (Corpus) -> Int, @Sendable (Corpus, ArticleOrdinal) -> Range<Int>)
    /// The same without some rows of each article: those of its title.
    case bodies(@Sendable (Corpus, ArticleOrdinal) -> Range<Int>)
    /// A column of the corpus across its articles.
    case across(@Sendable (Corpus) -> RowList)
    /// Made from the running words that the clauses leave.
    case counted(@Sendable ([Range<Int>], Corpus, Patience) throws(EvaluationError) -> RowSet)
    /// Made from articles that are set against each other; the other clauses choose among what was made. With the rows
    /// goes, where not each article was set against each, to how many others each was.
    case compared(
      @Sendable ([ArticleOrdinal], Corpus, Patience) throws(EvaluationError)
        -> (rows: RowSet, limit: Int?))
    /// Made by a step.
    case made
  }

  /// Where a row stands in the text.
  struct Placing: Sendable {
    /// The article; for a name the one that gives its fullest form.
    let article: @Sendable (RowSource, Int) -> ArticleOrdinal
    /// The sentence; nil for rows that are larger than one.
    let sentence: (@Sendable (RowSource, Int) -> Int)?
    /// The text of the row as a span of its article.
    let span: @Sendable (RowSource, Int) -> TextSpan
    /// The address, of rows larger than a sentence.
    var address: (@Sendable (RowSource, Int) -> Address)?
    /// The running words of the row, where they are known without looking at its text.
    var words: (@Sendable (Corpus, Int) -> Range<Int>)?
    /// All places where the row stands, when there may be several.
    var all: (@Sendable (RowSource, Int) -> [Place])?
    /// The articles of those places, ascending, where they are known without them.
    var articles: (@Sendable (RowSource, Int) -> [ArticleOrdinal])?
  }

  /// Rows that mean days of their own, as against those on which their article appeared.
  struct Days: Sendable {
    /// The field that is compared with dates by the days below.
    let key: String
    /// The first day meant.
    let from: Field
    /// The last day meant.
    let to: Field
    /// Both, in days since 1 January 1970; nil where they are open.
    let range: @Sendable (RowSource, Int) -> ClosedRange<Int>?
  }

  /// How rows are found from the text.
  struct Finding: Sendable {
    /// The rows that hold one of some hits, which ascend; ascending.
    let holding: @Sendable ([Match], Corpus, Patience) throws(EvaluationError) -> [UInt32]
    /// The rows that lie in a place or, if they are larger, share text with it.
    let inside: @Sendable (Place, Corpus, FindingState) -> [UInt32]
    /// The rows that are about something that hits name; nil: those that hold them.
    var about: (@Sendable ([Match], Corpus, Patience) throws(EvaluationError) -> [UInt32])?
    /// The text, by its number in `Corpus.strings`, that says what a row is about besides its words: a unit.
    var label: (@Sendable (Corpus, Int) -> UInt32?)?
    /// The rows to which others lead by more than their place; nil for a set that has only that.
    var reached: (@Sendable (RowSet, Corpus) -> [UInt32]?)?
  }

  /// Whom a row is or quotes.
  enum Voice: Sendable {
    /// A speaker, by number; nil where none is known.
    case speaker(@Sendable (Corpus, Int) -> UInt32?)
    /// All speakers that are a name, by number.
    case name(@Sendable (Corpus, Int) -> UInt32)
  }

  /// What of the running text is the text of a row.
  enum OwnText: Sendable {
    /// All between two bounds.
    case bounded(TextBounds)
    /// Parts of its article's text.
    case parts(@Sendable (Corpus, Int) -> [TextSpan])
  }

  /// How a table of these rows wants to be laid out.
  package enum Layout: Sendable {
    /// Rows and columns.
    case table
    /// Address, left context, node, right context; the node stands in the middle.
    case concordance
    /// The text of each row under its day, and below it what else is shown.
    case days
  }

  /// Its words.
  package let words: NounWords
  /// Two lines that run on any corpus.
  package let examples: [String]
  /// Its fields, in the order in which they are listed.
  package let fields: [Field]
  /// The fields shown when a query does not say which.
  package let shown: [String]
  /// Where rows come from.
  let rows: Rows
  /// Where a row stands; nil for rows of numbers, behind which there is no text.
  var placing: Placing?
  /// How rows are found from the text; nil where they cannot be.
  var finding: Finding?
  /// Which running words are the text of a row; nil where rows have no text of their own.
  var ownText: OwnText?
  /// Whom rows are or quote; nil for rows that are and quote nobody.
  var voice: Voice?
  /// The days that rows mean; nil for rows that mean none.
  var days: Days?
  /// The column of the corpus whose rows these are; nil for rows that are made. Of two relations of one column a
  /// set of one may be joined with a set of the other.
  package var column: CorpusColumn?
  /// Whether rows of the column are left out by what they are: people are not all names.
  var isSelective = false
  /// Whether a row is an article itself and not something in one.
  package var areArticles = false
  /// Whether rows that are made from articles set against each other are made from one alone too.
  var takesOneArticle = false
  /// Who wrote a row; nil for rows that have no writer of their own.
  var authors: (@Sendable (Corpus, Int) -> [String])?
  /// The quotation that a row is, by number; nil for rows that are none.
  package var quotation: (@Sendable (UInt32) -> Int)?
  /// Whether its rows are counted where a corpus or an article is described.
  package var isCountedInOverview = false
  /// Whether articles that are not English were not read for it.
  package var isReadFromEnglish = false
  /// How a table of its rows wants to be laid out.
  package var layout = Layout.table

  init(
    _ words: NounWords, examples: [String] = [], fields: [Field], shown: [String], rows: Rows
  ) {
    self.words = words
    self.examples = examples
    self.fields = fields
    self.shown = shown
    self.rows = rows
  }
}

extension Relation: Hashable {
  /// Relations are one when their nouns are; of tables made by steps, when their columns are.
  package static func == (one: Relation, other: Relation) -> Bool {
    one.words.plural == other.words.plural
      && (!one.isTable || one.fields.map(\.name) == other.fields.map(\.name))
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(words.plural) }
}

extension Relation {
  /// The noun in the plural, as it is printed.
  package var name: String { words.plural }

  /// Whether rows were made by a step.
  var isMade: Bool { if case .made = rows { true } else { false } }

  /// Whether rows are numbers that a step has made, with no noun of the language.
  package var isTable: Bool { isMade && placing == nil }

  /// Whether there is text behind its rows.
  package var hasText: Bool { placing != nil }

  /// Whether a word names it.
  func isNamed(_ word: String) -> Bool { words.isNamed(word.lowercased()) }

  /// Whether a set of it may be joined with a set of another.
  func shares(rowsWith other: Relation) -> Bool {
    self == other ? !isTable && !isDerived : column != nil && column == other.column
  }

  /// Whether rows are made anew for each query, from the text that it asks for.
  var isDerived: Bool {
    switch rows {
    case .counted, .compared: true
    case .column, .bodies, .across, .made: false
    }
  }

  /// The field with a name; some have a second one.
  package func field(_ name: String) -> Field? {
    let wanted = name.lowercased()
    // The columns of a crosstab are called as values are.
    if isTable { return fields.first { $0.name.lowercased() == wanted } }
    return fields.first { $0.name == wanted }
      ?? Self.secondNames[wanted].flatMap { second in fields.first { $0.name == second } }
  }

  private static let secondNames = [
    "outlets": "outlet", "speakers": "speaker", "organization": "organisation", "byline": "author",
    "authors": "author", "publication": "outlet", "type": "kind", "id": "article",
    "source": "speaker",
  ]

  /// The fields shown when a query does not say which.
  package var shownFields: [Field] {
    // Columns that a step has made are known by their place: of two, `Total` and `total`, a name finds one.
    isTable && shown.count == fields.count ? fields : shown.compactMap { field($0) }
  }

  // MARK: Rows of the corpus

  /// The rows of an article; nil where those of articles are no neighbours.
  package var rowsOfArticle: (@Sendable (Corpus, ArticleOrdinal) -> Range<Int>)? {
    switch rows {
    case .column(_, let range), .bodies(let range): range
    case .across, .counted, .compared, .made: nil
    }
  }

  /// All rows, ascending; none where they must be made.
  package func allRows(in corpus: Corpus) -> RowList {
    switch rows {
    case .column(let count, _): RowList([0..<count(corpus)])
    case .bodies(let range): RowList(corpus.articles.indices.lazy.map { range(corpus, $0) })
    case .across(let rows): rows(corpus)
    case .counted, .compared, .made: .none
    }
  }

  /// Where a row stands, as printed; nil for rows of numbers.
  package func address(_ row: Int, in source: RowSource) -> Address? {
    guard let placing else { return nil }
    if let sentence = placing.sentence {
      return source.corpus.address(ofSentence: sentence(source, row))
    }
    return placing.address?(source, row)
  }

  /// The places where a row stands: one, but for names.
  func places(_ row: Int, in source: RowSource) -> [Place] {
    guard let placing else { return [] }
    if let all = placing.all { return all(source, row) }
    return [Place(article: placing.article(source, row), span: placing.span(source, row))]
  }

  /// The articles in which a row occurs, ascending: one, but for names.
  func articles(_ row: Int, in source: RowSource) -> [ArticleOrdinal] {
    if let articles = placing?.articles { return articles(source, row) }
    var found: [ArticleOrdinal] = []
    for place in places(row, in: source) where found.last != place.article {
      found.append(place.article)
    }
    return found
  }
}

/// What looking rows up place by place keeps between two places.
final class FindingState {
  private var searches: [String: OverlapSearch] = [:]

  /// The search over the rows of a relation.
  func search(_ name: String, span: @escaping (Int) -> TextSpan) -> OverlapSearch {
    if let known = searches[name] { return known }
    let search = OverlapSearch(span: span)
    searches[name] = search
    return search
  }
}
