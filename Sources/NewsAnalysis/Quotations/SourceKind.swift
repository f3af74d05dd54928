package import NewsCorpus

/// What sort of source somebody quoted is, or what is quoted.
package enum SourceKind: UInt8, Sendable, CaseIterable {
  /// A person by name.
  case named
  /// A person or persons whose name is withheld.
  case anonymous
  /// A body or a state: a ministry, a company, Baghdad.
  case institution
  /// A statement, a report, court papers, a survey.
  case document
  /// A newspaper, a broadcaster, a news agency.
  case outlet

  /// The word users see and type.
  package var word: String {
    switch self {
    case .named: "named"
    case .anonymous: "anonymous"
    case .institution: "institution"
    case .document: "document"
    case .outlet: "outlet"
    }
  }
}

/// Tells what sort of sources the speakers of a corpus are.
package struct SourceKinds: Sendable {
  private let corpus: Corpus

  /// Looks at the speakers of a corpus.
  package init(_ corpus: Corpus) { self.corpus = corpus }

  /// The kind of a speaker, by its number, and how sure that is.
  ///
  /// A person's name is a person, listed outlets aside; what is only described is what the head of the description is.
  /// Right for `coast guard report` and `the Corve Herald`; wrong for a company that is called like a newspaper, which is
  /// why the form of a name makes an outlet `likely` only.
  /// - Complexity: O(*n*) in the length of the name.
  package func kind(ofSpeaker number: Int) -> (kind: SourceKind, confidence: Confidence) {
    let speaker = corpus.speakers[number]
    let label = Folding.folded(corpus.strings[speaker.text])
    let written = corpus.bytes(speaker.label, of: ArticleOrdinal(speaker.article))
    guard let name = speaker.name.map({ corpus.names[Int($0)] }) else {
      return described(label, isAnonymous: speaker.isAnonymous, isName: Self.isName(written))
    }
    let outlet = KnownOutlets.confidence(label)
    if name.kind == .person {
      // `Fox News` may be read as a person, `Ada Post` is one.
      return outlet == .sure && label.contains(UInt8(ascii: " "))
        ? (.outlet, .sure) : (.named, .sure)
    }
    if let outlet {
      return outlet == .guess && name.kind == .place ? (.institution, .likely) : (.outlet, outlet)
    }
    if Self.head(of: label).map({ Self.documents.contains($0) }) == true, name.kind != .place {
      return (.document, .likely)
    }
    return (.institution, .sure)
  }

  private func described(
    _ label: [UInt8], isAnonymous: Bool, isName: Bool
  ) -> (SourceKind, Confidence) {
    if isName, let outlet = KnownOutlets.confidence(label), outlet != .guess {
      return (.outlet, outlet)
    }
    if isAnonymous { return (.anonymous, .sure) }
    if isName, let outlet = KnownOutlets.confidence(label) { return (.outlet, outlet) }
    // Of scholars or of the press.
    if label.elementsEqual("paper".utf8) { return (.outlet, .guess) }
    guard let head = Self.head(of: label) else { return (.institution, .likely) }
    if Self.outlets.contains(head) || Self.isOutlet(head, in: label) { return (.outlet, .likely) }
    if Self.documents.contains(head) {
      return (.document, head.elementsEqual("investigation".utf8) ? .likely : .sure)
    }
    return (.institution, .likely)
  }

  /// Whether a label is written like a name: few words, the longer ones with capitals.
  private static func isName(_ label: ArraySlice<UInt8>) -> Bool {
    let words = label.split(separator: UInt8(ascii: " "))
    return words.count <= 5
      && words.allSatisfy { word in
        word.count < 4 || word.first.map { !(0x61...0x7A).contains($0) } ?? false
      }
  }

  // MARK: Descriptions

  /// The last word before what only tells more of it: `report` of `coast guard report seen by the Herald`.
  private static func head(of label: [UInt8]) -> ArraySlice<UInt8>? {
    let words = label.split(separator: UInt8(ascii: " "))
      .map { $0.last == UInt8(ascii: ",") ? $0.dropLast() : $0 }
    let end = words.indices.dropFirst().first { openers.contains(words[$0]) } ?? words.count
    // `a report obtained by …`, but `tracking numbers`
    if let last = words[..<end].last, documents.contains(last) || outlets.contains(last) {
      return last
    }
    let participle = words.indices.dropFirst().first { isParticiple(words[$0]) } ?? end
    return words[..<min(end, participle)].last
  }

  /// `obtained`, `speaking`
  private static func isParticiple(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 4 && !documents.contains(word)
      && (word.suffix(2).elementsEqual("ed".utf8) || word.suffix(3).elementsEqual("ing".utf8))
  }

  /// Whether a word that has other meanings stands for an outlet beside another one: `news agency`, `television station`.
  private static func isOutlet(_ head: ArraySlice<UInt8>, in label: [UInt8]) -> Bool {
    guard mediums.contains(head),
      !label.split(separator: UInt8(ascii: " ")).contains(where: { bodies.contains($0) })
    else { return false }
    return label.split(separator: UInt8(ascii: " ")).contains {
      newsWords.contains($0) && $0 != head
    }
  }

  private static func set(_ list: String) -> Set<ArraySlice<UInt8>> {
    Set(list.split(whereSeparator: \.isWhitespace).map { Array($0.utf8)[...] })
  }

  private static let openers = set(
    """
    of from by on in at to for with about that which who whose seen written obtained sent shown made
    dating as between under against before after during into citing
    """)
  private static let outlets = set(
    """
    newspaper newspapers magazine magazines broadcaster broadcasters tabloid tabloids media
    press newscast network outlet outlets blog blogs
    """)
  private static let mediums = set(
    """
    agency agencies station stations channel channels website websites site sites television tv radio
    paper papers daily weekly service organization organisation
    """)
  private static let newsWords = set(
    """
    news newspaper tv television radio local state wire celebrity gossip entertainment daily weekly
    media press satellite sports music
    """)
  private static let bodies = set("government company police university school hospital court")
  private static let documents = set(
    """
    statement statements report reports study studies letter letters memo memos memorandum email
    emails e-mail e-mails article articles filing filings lawsuit lawsuits suit complaint complaints
    document documents documentation paper papers survey surveys poll polls polling transcript
    transcripts release releases data figures statistics numbers estimate estimates records record
    book books memoir editorial op-ed column affidavit affidavits indictment indictments
    resolution website websites site page story stories evidence research investigation footage clip
    video videos recording recordings disclosures findings ruling decision notice petition
    motion brief opinion text texts treaty proposal warrant warrants summary footnote banner placard
    poster slogan dispatch communique declaration constitution analysis review ad advertisement sign
    headline caption tweet tweets post posts posting message messages bulletin advisory audit census
    charter diary docket dossier essay fact-sheet factsheet guidelines log logs
    manifesto manual newsletter obituary pamphlet presentation profile questionnaire
    readout registry subpoena testimony verdict law legislation
    """)
}
