import NewsCorpus

/// Cuts paragraphs into words, numbers and marks.
///
/// Words are split at hyphens (`US-led` is three tokens) and the clitic `’s` is cut off (`Iraq’s` is
/// two); `don’t`, `U.S.`, `2,500`, `10:30` and `10th` are one token each. It gets “Ph.D. holders of the
/// U.S. Army” right; it reads a sentence that ends in a lone capital (“… vitamin C. Then”) as an
/// initial, and leaves that to the sentence splitter.
struct Tokeniser {
  /// Appends the tokens of the paragraph `range` of `text`.
  ///
  /// - Complexity: O(*n*) in the length of the paragraph.
  static func tokenise(
    _ text: [UInt8], _ range: Range<Int>, vocabulary: inout Vocabulary, lexicon: inout Lexicon,
    cache: inout TermCache, into tokens: inout [Token]
  ) {
    let bytes = text.span
    var index = range.lowerBound
    let end = range.upperBound
    var shape: Token.Shape = [.spaceBefore, .paragraphStart]
    while index < end {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        index += 1
        shape.insert(.spaceBefore)
        continue
      }
      let start = index
      if let plain = PlainWord(bytes, at: start, end: end) {
        index += plain.length
        let term = cache.term(plain.packed, in: bytes, start..<index, addingTo: &vocabulary)
        tokens.append(
          Token(
            start: UInt32(start), length: UInt16(plain.length), kind: .word,
            shape: plain.shape.union(shape), term: term))
        shape = []
        continue
      }
      var kind = Token.Kind.other
      var own: Token.Shape = []
      let isWord: Bool
      switch ByteClass.of(byte) {
      case .letter:
        (index, own) = scanWord(bytes, from: start, end: end)
        isWord = true
      case .digit:
        (index, own) = scanNumber(bytes, from: start, end: end)
        kind = .number
        isWord = false
      case .mark:
        (index, kind) = Marks.scan(bytes, from: start, end: end, first: range.lowerBound)
        isWord = false
      case .multibyte:
        if let width = Letters.spaceWidth(bytes, at: start, end: end) {
          index += width
          shape.insert(.spaceBefore)
          continue
        }
        if Letters.isLetter(bytes, at: start, end: end) {
          (index, own) = scanWord(bytes, from: start, end: end)
          isWord = true
        } else {
          (index, kind) = Marks.scan(bytes, from: start, end: end, first: range.lowerBound)
          isWord = false
        }
      }
      if isWord { kind = .word }
      var term = Token.noTerm
      if kind == .word || kind == .number {
        term = cache.term(bytes, start..<index, &vocabulary)
        if isWord, index < end, bytes[index] == 0x2E, !own.contains(.dotted) {
          lexicon.extend(to: vocabulary)
          if takesPoint(bytes, behind: start..<index, end: end, lexicon.traits(of: term)) {
            index += 1
            own.insert(.dotted)
          }
        }
      }
      tokens.append(
        Token(
          start: UInt32(start), length: UInt16(clamping: index - start), kind: kind,
          shape: own.union(shape), term: term))
      shape = []
      if kind == .word, let clitic = Letters.clitic(bytes, at: index, end: end) {
        tokens.append(
          Token(
            start: UInt32(index), length: UInt16(clamping: clitic - index), kind: .word,
            shape: [.clitic, .hasLowercase], term: cache.term(bytes, index..<clitic, &vocabulary)))
        index = clitic
      }
    }
  }

  /// Reads a word from its first letter; points only inside acronyms, addresses and domains.
  private static func scanWord(
    _ bytes: Span<UInt8>, from start: Int, end: Int
  ) -> (Int, Token.Shape) {
    var index = start
    var shape: Token.Shape = []
    var letters = 0
    var upper = 0
    if Letters.isAddress(bytes, at: start, end: end) {
      while index < end, bytes[index] > 0x20, index - start < Token.longest { index += 1 }
      // A final mark belongs to the sentence, not to the address.
      while index > start + 1, [0x2E, 0x2C, 0x29, 0x3B, 0x22].contains(bytes[index - 1]) {
        index -= 1
      }
      return (Letters.boundary(bytes, before: index, after: start), [.hasLowercase])
    }
    while index < end {
      let byte = bytes[index]
      if byte >= 0x61 && byte <= 0x7A {
        shape.insert(.hasLowercase)
        letters += 1
        index += 1
      } else if byte >= 0x41 && byte <= 0x5A {
        if letters == 0 { shape.insert(.capitalised) }
        letters += 1
        upper += 1
        index += 1
      } else if byte >= 0x30 && byte <= 0x39 {
        shape.insert(.hasDigit)
        index += 1
      } else if byte == 0x2E {
        guard let next = pointInside(bytes, at: index, start: start, end: end) else { break }
        shape.insert(.dotted)
        index = next
      } else if byte >= 0x80 || byte == 0x27 {
        if Letters.isApostrophe(bytes, at: index, end: end) {
          let after = index + (byte == 0x27 ? 1 : 3)
          guard after < end, Letters.isLetter(bytes, at: after, end: end),
            Letters.clitic(bytes, at: index, end: end) == nil, letters > 0
          else { break }
          // "d’Aubry" is written like a name, at whatever place.
          if upper == 0, letters <= 2, bytes[after] >= 0x41 && bytes[after] <= 0x5A {
            shape.insert(.capitalised)
          }
          index = after
          continue
        }
        guard let (scalar, width) = UTF8Scalars.decode(bytes, at: index, end: end),
          Letters.isWordPart(scalar)
        else { break }
        if UnspacedScripts.isWord(scalar) {
          if index == start { return (index + width, []) }
          break
        }
        if scalar.properties.isUppercase {
          if letters == 0 { shape.insert(.capitalised) }
          upper += 1
        } else {
          shape.insert(.hasLowercase)
        }
        letters += 1
        index += width
      } else {
        break
      }
      if index - start >= Token.longest - 8 { break }
    }
    if upper >= 2 && upper == letters { shape.insert(.allCapitals) }
    return (max(index, start + 1), shape)
  }

  /// Where the word goes on when the point at `index` is inside it; nil when it is not.
  ///
  /// `U.S.` and `a.m.`: single letters, each with its point. `Antiwar.com`: letters on both sides and no
  /// capital after the point. `Ph.D.`: one capital, a small letter, a capital with its point.
  private static func pointInside(
    _ bytes: Span<UInt8>, at index: Int, start: Int, end: Int
  ) -> Int? {
    let next = index + 1
    let singleBefore = index == start + 1 || bytes[index - 2] == 0x2E
    guard next < end else { return singleBefore && index > start + 1 ? next : nil }
    let after = bytes[next]
    let afterIsLetter = ByteClass.of(after) == .letter
    if singleBefore {
      if afterIsLetter {
        let single = next + 1 >= end || ByteClass.of(bytes[next + 1]) != .letter
        return single ? next : nil
      }
      return index > start + 1 ? next : nil
    }
    if index == start + 2, bytes[start] == 0x50, bytes[start + 1] == 0x68, after == 0x44 {
      return next
    }
    // A domain: a known ending, and nothing but a small-letter word after the point.
    if after >= 0x61 && after <= 0x7A, index - start >= 2 {
      var stop = next
      while stop < end, bytes[stop] >= 0x61, bytes[stop] <= 0x7A { stop += 1 }
      let ending = stop - next
      guard ending >= 2, ending <= 4, stop >= end || ByteClass.of(bytes[stop]) != .letter else {
        return nil
      }
      for known in Letters.domainEndings where known.utf8CodeUnitCount == ending {
        let same = known.withUTF8Buffer { buffer in
          for offset in 0..<ending where buffer[offset] != bytes[next + offset] { return false }
          return true
        }
        if same { return next }
      }
    }
    return nil
  }

  /// Reads a number from its first digit: `2,500`, `1.2`, `10:30`, `10th`, `1990s`, `5G`.
  private static func scanNumber(
    _ bytes: Span<UInt8>, from start: Int, end: Int
  ) -> (Int, Token.Shape) {
    var index = start
    var shape: Token.Shape = [.hasDigit]
    while index < end, index - start < Token.longest - 8 {
      let byte = bytes[index]
      if byte >= 0x30 && byte <= 0x39 {
        index += 1
      } else if byte == 0x2C || byte == 0x2E || byte == 0x3A {
        guard index + 1 < end, bytes[index + 1] >= 0x30, bytes[index + 1] <= 0x39 else { break }
        index += 2
      } else if ByteClass.of(byte) == .letter {
        if byte >= 0x61 { shape.insert(.hasLowercase) }
        index += 1
      } else {
        break
      }
    }
    return (index, shape)
  }

  /// Whether the point after a word belongs to it: an abbreviation, or an initial.
  private static func takesPoint(
    _ bytes: Span<UInt8>, behind word: Range<Int>, end: Int, _ traits: TermTraits
  ) -> Bool {
    let after = word.upperBound + 1
    if word.count == 1, bytes[word.lowerBound] >= 0x41, bytes[word.lowerBound] <= 0x5A {
      // "George W. Bush"; "I" is a word before it is an initial.
      return bytes[word.lowerBound] != 0x49 || (after + 1 < end && bytes[after] == 0x20)
    }
    let isCapital = bytes[word.lowerBound] >= 0x41 && bytes[word.lowerBound] <= 0x5A
    if traits.isSuperset(of: [.titleAbbreviation, .numberAbbreviation]) { return after < end }
    if traits.contains(.titleAbbreviation) { return isCapital && after < end }
    if traits.contains(.numberAbbreviation) {
      // "no" and "mar" are words too: "No. 5" is one thing, "he said no." another.
      let isShort = word.count <= 2 && bytes[word.lowerBound] != 0x6E
      return (isCapital || isShort) && after + 1 < end && bytes[after] == 0x20
        && bytes[after + 1] >= 0x30 && bytes[after + 1] <= 0x39
    }
    if traits.contains(.abbreviation) {
      return isCapital || (after < end && bytes[after] == 0x2C)
    }
    return false
  }
}
