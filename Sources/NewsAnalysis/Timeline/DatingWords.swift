import NewsCorpus

/// The words by which a date is tied to what is told, as bits of the terms of a corpus.
struct DatingWords {
  /// What a word says of a date near it.
  struct Traits: OptionSet {
    let rawValue: UInt16

    /// What is told is yet to come: `will`, `due`.
    static let ahead = Traits(rawValue: 1 << 0)
    /// It has been: `was`, `met`.
    static let past = Traits(rawValue: 1 << 1)
    /// It opens a side clause: `who`, `when`, `after`.
    static let side = Traits(rawValue: 1 << 2)
    /// It may end one and begin what stands beside: `and`, `but`.
    static let joint = Traits(rawValue: 1 << 3)
    /// `the`, `a`, `its`
    static let determiner = Traits(rawValue: 1 << 4)
    /// No noun: a date before it stands by itself.
    static let functional = Traits(rawValue: 1 << 5)
    /// `morning`, `week`: `the morning of 3 May` is that day.
    static let timeNoun = Traits(rawValue: 1 << 6)
    /// What stands before `to` where something is intended: `plans`, `ready`.
    static let aim = Traits(rawValue: 1 << 7)
    /// `be`, `being`, `to`: a participle behind it is no past tense.
    static let helper = Traits(rawValue: 1 << 8)
    /// The end of a word that has been: `…ed`.
    static let participle = Traits(rawValue: 1 << 9)
    /// A condition: `if`, `unless`.
    static let condition = Traits(rawValue: 1 << 10)
    /// `Monday`
    static let weekday = Traits(rawValue: 1 << 11)
  }

  private let traits: [Traits]
  private let corpus: Corpus

  /// Looks the words up.
  ///
  /// - Complexity: O(*n*) in the distinct words of the corpus.
  init(_ corpus: Corpus) {
    self.corpus = corpus
    var traits = [Traits](repeating: [], count: corpus.vocabulary.count)
    for term in traits.indices {
      let bytes = corpus.vocabulary.bytes(of: Vocabulary.Term(term))
      if bytes.count > 4, bytes.hasSuffix("ed"), !Self.noParticiples.contains(bytes) {
        traits[term].insert(.participle)
      }
    }
    for (list, own) in Self.lists {
      for word in list.split(whereSeparator: \.isWhitespace) {
        if let term = corpus.vocabulary.find(String(word)) { traits[Int(term)].insert(own) }
      }
    }
    self.traits = traits
  }

  /// What a running word says; nothing beyond the ends.
  subscript(word: Int) -> Traits {
    word >= 0 && word < corpus.words.count ? traits[Int(corpus.words.terms[word])] : []
  }

  /// Whether a running word is one of some, in small letters.
  func isAny(_ word: Int, _ forms: StaticString...) -> Bool {
    guard word >= 0, word < corpus.words.count else { return false }
    let bytes = corpus.vocabulary.bytes(of: corpus.words.terms[word])
    return forms.contains { form in form.withUTF8Buffer { bytes.elementsEqual($0) } }
  }

  private static let noParticiples: Set<ArraySlice<UInt8>> = Set(
    ["hundred", "indeed", "speed", "breed", "sacred", "naked", "united", "hatred", "exceed"]
      .map { Array($0.utf8)[...] })

  private static let lists: KeyValuePairs<String, Traits> = [
    """
    will shall won't would due scheduled expected expects expect plans planned planning plan upcoming
    effective slated pending hopes intends aims aiming vowed vows pledged pledges promises tentatively
    """: .ahead,
    """
    was were had did met came took made went began held saw won lost found wrote left got gave became
    fell rose broke spoke ran led sent brought paid sold said told shot hit died killed struck flew
    drove built caught fought cut put set stood thought
    """: .past,
    """
    who whom whose which when where while after before because although though since as whether that
    until once whereby unless if
    """: .side,
    "if unless whether": .condition,
    "and but or then": .joint,
    "the a an this that its his her their our my your these those another each every": .determiner,
    """
    the a an this that his her its their our and or but nor in on at of to for from by with without as
    into about after before during until till since when while where who which if because though
    although that than then so not will would was were is are be been being has have had did do does
    can could may might must shall should said says told he she it they we you i there here more less
    also only just still already he's she's it's at around against over under between through
    ago later earlier morning afternoon evening night p.m a.m pm am et edt est gmt local
    """: .functional,
    """
    morning afternoon evening night week weekend day month hour hours minutes end start beginning middle early late eve
    date summer autumn fall spring winter night
    """: .timeNoun,
    """
    set supposed likely ready poised going is are able plans hopes wants expects planned agreed pledged
    vowed promised intends aims hoping planning preparing due scheduled expected
    """: .aim,
    "be being to get still yet": .helper,
    "monday tuesday wednesday thursday friday saturday sunday": .weekday,
  ]
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ ending: StaticString) -> Bool {
    ending.withUTF8Buffer { count >= $0.count && suffix($0.count).elementsEqual($0) }
  }
}
