import NewsCorpus

/// How a sentence looks: what can be told of it without knowing its words.
struct SentenceShape {
  /// Its words as spaces part them; in scripts that have none a letter is a word.
  private(set) var words = 0
  /// Whether it has a quotation mark that opens.
  private(set) var quotes = false
  private var capitalisedWords = 0
  private var letters = 0
  private var capitals = 0
  private var scalars = 0
  // The marks in front of the first letter.
  private var opening = 0
  private var opensSmall = false
  private var isEnded = false

  /// Looks at the text of a sentence.
  ///
  /// - Complexity: O(*n*) in its length.
  init(_ text: String) {
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { before = scalar }
      guard !Self.isSpace(scalar) else { continue }
      let isFirst = Self.isSpace(before)
      let isCapital = Self.isCapital(scalar)
      scalars += 1
      if Self.isLetter(scalar) {
        if letters == 0 { opensSmall = scalar.properties.isLowercase && scalars == opening + 1 }
        letters += 1
      } else if letters == 0, Self.opensText(scalar) {
        opening += 1
      }
      if isCapital { capitals += 1 }
      if isFirst || UnspacedScripts.isWord(scalar) { words += 1 }
      if isFirst && isCapital { capitalisedWords += 1 }
      if !Self.closes(scalar) { isEnded = Self.isEndMark(scalar) }
      switch scalar {
      case "\"", "“", "‘", "«", "„", "「": quotes = true
      case "'": quotes = quotes || isFirst
      default: break
      }
    }
  }

  /// Whether it is the sentence of a text: it begins with a capital or a figure, ends with a mark of its
  /// own, and is made of letters of which most are small. A heading, a table or a list of links is not.
  var isSentence: Bool {
    isEnded && !opensSmall && letters * 10 >= scalars * 6 && letters > 0
      && capitals * 10 <= letters * 3 && capitalisedWords * 10 <= words * 7
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
  }

  private static func opensText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "‘", "'", "«", "„", "「", "(", "[": true
    default: false
    }
  }

  /// Whether a mark may follow the one that ends a sentence.
  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "”", "’", "'", "»", "“", "」", "』", ")", "]": true
    default: false
    }
  }

  private static func isEndMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।", "։": true
    default: false
    }
  }
}
