import NewsCorpus

/// What stands among the sentences of an article and belongs to the page around it.
///
/// Loading leaves such lines out where they stand alone (`Furniture`); here are those that a text has
/// inside its paragraphs. A sentence that only tells of a newsletter or of cookies is none of them: the
/// phrases speak to readers of the page, or credit a picture.
struct PageRemains {
  private let corpus: Corpus
  private let phrases: PhraseList
  private let labels: PhraseList
  private let weekdays: Set<Vocabulary.Term>
  private let months: Set<Vocabulary.Term>

  init(of corpus: Corpus) {
    self.corpus = corpus
    phrases = PhraseList(lines: Self.phrases, in: corpus.vocabulary)
    labels = PhraseList(lines: Self.labels, in: corpus.vocabulary)
    weekdays = Self.terms(Self.weekdays, corpus)
    months = Self.terms(Self.months, corpus)
  }

  /// Whether running words of an article, those of a sentence, belong to the page.
  ///
  /// - Complexity: O(*n*) in their length.
  func contain(_ words: Range<Int>, text: String, of article: ArticleOrdinal) -> Bool {
    if phrases.occurs(in: words, of: corpus) || isCaption(words) { return true }
    if Self.hasAddress(text) || Self.opensWithCredit(text) || Self.isCutOff(text) { return true }
    guard let end = labels.end(at: words, in: corpus) else { return false }
    let behind = corpus.span(ofWord: end - 1, in: article).upper
    return corpus.bytes(TextSpan(behind, behind + 1), of: article).first == 0x3A
  }

  /// Whether a text begins with brackets that close in it: `(Harbour Police) The ferry`.
  private static func opensWithCredit(_ text: String) -> Bool {
    guard text.utf8.first == 0x28, let end = text.utf8.firstIndex(of: 0x29) else { return false }
    return text.utf8.distance(from: end, to: text.utf8.endIndex) > 8
  }

  /// Whether a text ends in points: the page goes on elsewhere. Speech that trails off ends in its mark.
  private static func isCutOff(_ text: String) -> Bool {
    text.hasSuffix("...") || text.hasSuffix("…")
  }

  /// Whether a day is named in full, as captions do and sentences hardly: `Wednesday, May 15, 2013`.
  private func isCaption(_ words: Range<Int>) -> Bool {
    guard words.count > 4 else { return false }
    return words.dropLast(3).contains { word in
      weekdays.contains(corpus.words.terms[word]) && months.contains(corpus.words.terms[word + 1])
        && isNumber(word + 2, digits: 1...2) && isNumber(word + 3, digits: 4...4)
    }
  }

  private func isNumber(_ word: Int, digits: ClosedRange<Int>) -> Bool {
    let bytes = corpus.vocabulary.bytes(of: corpus.words.terms[word])
    return digits.contains(bytes.count) && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether a text has an address of the web, of an account, a bar between links or a sign of copyright.
  private static func hasAddress(_ text: String) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case 0x7C, 0x40: return true  // | @
      case 0xA9 where before.1 == 0xC2: return true  // ©
      case 0x2F where before == (0x3A, 0x2F): return true  // ://
      case 0x2E where before == (0x77, 0x77): return true  // ww.
      default: before = (before.1, byte)
      }
    }
    return false
  }

  private static func terms(_ words: String, _ corpus: Corpus) -> Set<Vocabulary.Term> {
    Set(
      words.split(whereSeparator: \.isWhitespace).compactMap { corpus.vocabulary.find(String($0)) })
  }

  private static let weekdays = "monday tuesday wednesday thursday friday saturday sunday"

  private static let months = """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """

  /// What a sentence of the page says somewhere, one a line.
  private static let phrases = """
    copy this code
    read more
    continue reading
    story continues
    getty images
    click here
    tap here
    sign up for
    sign up to
    subscribe now
    subscribe today
    subscribe here
    subscribe to our
    our newsletter
    all rights reserved
    follow on twitter
    follow on facebook
    follow us on
    follow him on
    follow her on
    follow me on
    hide caption
    hide transcript
    image credit
    image caption
    image copyright
    photo by
    file photo
    ap photo
    associated press photo
    use of cookies
    cookie policy
    javascript
    autoplay
    slideshow
    watch video
    watch the video
    view gallery
    view photos
    contributed to this
    is a writer for
    is a reporter for
    is a reporter at
    is a staff writer
    see also
    last updated
    updated at
    posted at
    posted by
    share this
    tweet this
    may not be published
    skip to
    for more information
    for more on this
    reuse content
    your inbox
    stay tuned
    let us know
    send us
    contact us
    visit us
    report a typo
    wayback machine
    crawl data
    broken links on the web
    no more 404
    location information to your tweets
    tweet location history
    non commercial use only
    digital edition of
    the digital edition
    in this photo
    in this image
    """

  /// With what a line of the page begins in front of a colon.
  private static let labels = """
    photo
    photos
    video
    image
    caption
    editor's note
    correction
    update
    related
    published
    """
}
