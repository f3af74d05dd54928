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

  init(of corpus: Corpus) {
    self.corpus = corpus
    phrases = PhraseList(lines: Self.phrases, in: corpus.vocabulary)
    labels = PhraseList(lines: Self.labels, in: corpus.vocabulary)
  }

  /// Whether running words of an article, those of a sentence, belong to the page.
  ///
  /// - Complexity: O(*n*) in their length.
  func contain(_ words: Range<Int>, text: String, of article: ArticleOrdinal) -> Bool {
    if phrases.occurs(in: words, of: corpus) || Self.hasAddress(text) { return true }
    guard let end = labels.end(at: words, in: corpus) else { return false }
    let behind = corpus.span(ofWord: end - 1, in: article).upper
    return corpus.bytes(TextSpan(behind, behind + 1), of: article).first == 0x3A
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
