import NewsCorpus

/// Which sentences lean on the one before: they begin with what only that one explains.
///
/// `He said`, `But the crew`, `As a result`, `The statement came`, `The 32-year-old`. Wrong for `This week`
/// and for a first sentence that opens with `The decision`.
struct Leaning {
  private let corpus: Corpus
  private let openings: PhraseList
  private let the: Vocabulary.Term?
  private let retold: Set<Vocabulary.Term>
  private let yearOld: PhraseList

  init(of corpus: Corpus) {
    self.corpus = corpus
    let vocabulary = corpus.vocabulary
    let contracted = Self.pronouns.flatMap { word in ["'d", "'ll", "'re"].map { word + $0 } }
    openings = PhraseList(
      Self.pronouns + contracted + Self.connectives
        + Self.phrases.split(separator: "\n").map(String.init), in: vocabulary)
    the = vocabulary.find("the")
    retold = Set(Self.retold.compactMap { vocabulary.find($0) })
    yearOld = PhraseList(["year old"], in: vocabulary)
  }

  /// Whether running words of an article, those of a sentence, lean on the sentence before.
  ///
  /// - Complexity: O(1).
  func leans(_ words: Range<Int>, of article: ArticleOrdinal) -> Bool {
    if openings.end(at: words, in: corpus) != nil { return true }
    guard words.count > 1, corpus.words.terms[words.lowerBound] == the else { return false }
    let second = words.lowerBound + 1
    let first = corpus.bytes(corpus.span(ofWord: second, in: article), of: article).first ?? 0
    if first >= 0x30 && first <= 0x39 {
      return yearOld.end(at: second + 1..<max(second + 1, words.upperBound), in: corpus) != nil
    }
    // `The Statement` is a name.
    return first >= 0x61 && retold.contains(corpus.words.terms[second])
  }

  private static let pronouns = words(
    """
    he she it they his her hers their theirs its this these those that him them such both neither
    himself herself another
    """)

  private static let connectives = words(
    """
    but and however so also yet meanwhile instead or nor still thus therefore hence moreover
    furthermore nevertheless nonetheless besides otherwise additionally then later afterwards afterward
    though because indeed similarly likewise finally consequently accordingly plus rather
    """)

  private static let phrases = """
    as a result
    in addition
    on the other hand
    for example
    for instance
    in fact
    even so
    even then
    at the same time
    in contrast
    by contrast
    after that
    in turn
    in response
    of course
    in other words
    at that time
    at that point
    at the time
    since then
    until then
    by then
    in that case
    the same
    the latter
    the former is
    the former was
    the former has
    the other
    the others
    one of them
    one of those
    one of these
    none of them
    none of those
    none of these
    some of them
    some of those
    some of these
    most of them
    most of those
    most of these
    all of them
    all of those
    all of these
    all of this
    all this
    all that
    not only that
    just as
    among them
    with them
    """

  /// What is told a second time behind `the`.
  private static let retold = words(
    """
    statement statements comment comments move moves decision decisions incident incidents two three
    four five pair report reports announcement news couple trio latter former remark remarks claim
    claims allegation allegations accusation accusations finding findings result results revelation
    revelations attack attacks event events case cases man woman men women boy girl boys girls suspect
    suspects victim victims group suit lawsuit study video footage image images picture pictures photo
    photos plan proposal ruling verdict plea story issue problem change changes measure measures deal
    agreement tweet post message letter document documents crash accident shooting blast explosion fire
    storm discovery victory win defeat loss trend figure figures number numbers effort efforts theory
    idea question answer situation official spokesman spokeswoman spokesperson
    """)

  private static func words(_ list: String) -> [String] {
    list.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
