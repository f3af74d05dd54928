import NewsCorpus

/// The roles that articles give to those they name: those of speakers, titles before a name, and
/// appositions after it.
///
/// Right for `Defense Secretary Lloyd Austin` and `Fuad Hussein, the foreign minister,`; a role that
/// a whole clause gives (`Rashid, who became president`) is not found.
struct Roles {
  let corpus: Corpus
  private let speakers: [Int: [(article: ArticleOrdinal, role: TextSpan)]]

  /// Collects the roles of the speakers of some articles.
  init(_ compared: ComparedArticles) {
    corpus = compared.corpus
    var speakers: [Int: [(article: ArticleOrdinal, role: TextSpan)]] = [:]
    for article in compared.articles {
      for number in corpus.articles[article].speakers {
        let speaker = corpus.speakers[number]
        guard let name = speaker.name, !speaker.role.isEmpty else { continue }
        speakers[Int(name), default: []].append((article, speaker.role))
      }
    }
    self.speakers = speakers
  }

  /// The roles that one article gives a name, as written, each once, in order of the text.
  func roles(of name: Int, mentions: [Int]) -> [String] {
    var spans: [(article: ArticleOrdinal, span: TextSpan)] = []
    for number in mentions {
      let mention = corpus.mentions[number]
      let article = corpus.article(ofSentence: Int(mention.sentence))
      for speaker in speakers[name] ?? [] where speaker.article == article && spans.isEmpty {
        spans.append((article, speaker.role))
      }
      if let span = title(before: mention, article) { spans.append((article, span)) }
      if let span = apposition(after: mention, article) { spans.append((article, span)) }
    }
    var seen: Set<[UInt8]> = []
    return spans.map { corpus.string($0.span, of: $0.article) }
      .filter { seen.insert(Self.key($0)).inserted }
  }

  /// A role without its article, so that `the prime minister` and `prime minister` count once.
  private static func key(_ role: String) -> [UInt8] {
    let folded = Folding.folded(role)
    for article in ["the ", "a ", "an "] where folded.starts(with: article.utf8) {
      return Array(folded.dropFirst(article.utf8.count))
    }
    return folded
  }

  private static let nouns: Set<String> = [
    "adviser", "advisor", "ambassador", "analyst", "attorney", "author", "captain", "chair",
    "chairman", "chairwoman", "chancellor", "chief", "col", "colonel", "commander", "commissioner",
    "congressman", "congresswoman", "coordinator", "coach", "deputy", "director", "doctor", "dr",
    "editor", "envoy", "executive", "expert", "father", "founder", "gen", "general", "gov",
    "governor", "head", "historian", "inspector", "judge", "justice", "king", "lawyer", "leader",
    "lieutenant", "lt", "maj", "major", "manager", "mayor", "member", "minister", "mother",
    "negotiator", "officer", "official", "owner", "partner", "pope", "premier", "president",
    "prince", "princess", "principal", "professor", "prosecutor", "queen", "rep", "representative",
    "researcher", "scientist", "secretary", "sen", "senator", "sergeant", "sgt", "sheriff",
    "speaker", "spokesman", "spokesperson", "spokeswoman", "superintendent", "teacher", "writer",
  ]

  private func form(_ word: Int) -> String {
    corpus.vocabulary.string(of: corpus.words.terms[word])
  }

  /// What stands in the text between two neighbouring words.
  private func gap(after word: Int) -> ArraySlice<UInt8> {
    let end = corpus.words.range(word).upperBound
    guard word + 1 < corpus.words.count else { return [] }
    return corpus.text[end..<max(end, corpus.words.range(word + 1).lowerBound)]
  }

  private func isCapitalised(_ word: Int) -> Bool {
    let first = corpus.text[corpus.words.range(word).lowerBound]
    return first >= 0x41 && first <= 0x5A
  }

  private func span(_ words: Range<Int>, _ article: ArticleOrdinal) -> TextSpan {
    corpus.span(ofWord: words.lowerBound, in: article)
      .joined(with: corpus.span(ofWord: words.upperBound - 1, in: article))
  }

  /// Up to six words before a name that end in a role: capitalised ones, or the role itself.
  private func title(before mention: Mention, _ article: ArticleOrdinal) -> TextSpan? {
    let bounds = corpus.words(ofSentence: Int(mention.sentence))
    let end = corpus.words(in: mention.span, of: article).lowerBound
    var start = end
    while start > bounds.lowerBound, end - start < 6 {
      let gap = gap(after: start - 1)
      guard gap.elementsEqual([0x20]) || gap.elementsEqual([0x2E, 0x20]) else { break }
      let isRole = Self.nouns.contains(form(start - 1))
      // The word next to the name has to be a role: "In Baghdad Austin" is none.
      guard isRole || (start < end && isCapitalised(start - 1)) else { break }
      if start - 1 == bounds.lowerBound, !isRole,
        FunctionWords.set.contains(form(start - 1)), form(start - 1) != "us"
      {
        break
      }
      start -= 1
    }
    return start < end ? span(start..<end, article) : nil
  }

  /// A phrase of at most twelve words between commas after a name, with a role in it.
  private func apposition(after mention: Mention, _ article: ArticleOrdinal) -> TextSpan? {
    let bounds = corpus.words(ofSentence: Int(mention.sentence))
    let last = corpus.words(in: mention.span, of: article).upperBound - 1
    guard last >= bounds.lowerBound, last + 1 < bounds.upperBound,
      gap(after: last).elementsEqual([0x2C, 0x20])
    else { return nil }
    var end = last + 1
    var hasRole = false
    while end < bounds.upperBound, end - last <= 12 {
      let word = form(end)
      if ["who", "which", "said", "says", "told", "and", "but"].contains(word) { return nil }
      hasRole = hasRole || Self.nouns.contains(word)
      end += 1
      let gap = gap(after: end - 1)
      if end < bounds.upperBound,
        !(gap.isEmpty || gap.elementsEqual([0x20]) || gap.elementsEqual([0x2D]))
      {
        break
      }
    }
    guard hasRole, end - last <= 12 else { return nil }
    return span(last + 1..<end, article)
  }
}
