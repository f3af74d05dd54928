import NewsCorpus

extension ReadText {
  /// Whether the token at `index` is one of the ASCII words of `words`, which spaces or lines separate.
  ///
  /// - Complexity: O(*n*) in the length of the list; for lists of a few words.
  func isAny(_ index: Int, _ words: StaticString) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .word else { return false }
    let token = tokens[index]
    let length = Int(token.length)
    guard length > 0 else { return false }
    let first = Self.lower(text[Int(token.start)])
    return words.withUTF8Buffer { list in
      var from = 0
      while from + length <= list.count {
        let end = Self.wordEnd(list, from: from)
        if end - from == length, list[from] == first, spells(token, list, from) { return true }
        from = end + 1
      }
      return false
    }
  }

  /// Where the word ends that begins at a place of a list.
  @inline(__always)
  private static func wordEnd(_ list: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var i = start
    while i + 8 <= list.count {
      // Eight letters, hyphens and spaces at once: of all but white space the sum sets the top bit.
      let bits = UnsafeRawBufferPointer(list).loadUnaligned(fromByteOffset: i, as: UInt64.self)
      let ends = ~(UInt64(littleEndian: bits) &+ 0x5F5F_5F5F_5F5F_5F5F) & 0x8080_8080_8080_8080
      if ends != 0 { return i + ends.trailingZeroBitCount / 8 }
      i += 8
    }
    while i < list.count, list[i] > 0x20 { i += 1 }
    return i
  }

  /// Whether a token is the word of small letters at a place of a list.
  private func spells(_ token: Token, _ list: UnsafeBufferPointer<UInt8>, _ from: Int) -> Bool {
    let start = Int(token.start)
    for offset in 1..<max(1, Int(token.length))
    where Self.lower(text[start + offset]) != list[from + offset] {
      return false
    }
    return true
  }

  @inline(__always)
  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// Whether the word at `index` is a pronoun; `US` and `WHO` are names, and so is `He` of `Liu He`.
  func isPronoun(_ index: Int) -> Bool {
    guard has(index, .pronoun) else { return false }
    guard isCapitalised(index), tokens[index].length > 1 else { return true }
    return !shape(index).contains(.allCapitals)
      && !(kind(index - 1) == .word && isCapitalised(index - 1) && !startsParagraph(index))
  }

  private func startsParagraph(_ index: Int) -> Bool {
    shape(index).contains(.paragraphStart)
  }

  /// Whether the word at `index` is an auxiliary; `May` and `Will` inside a sentence are names.
  func isAuxiliary(_ index: Int) -> Bool {
    has(index, .auxiliary) && !(isCapitalised(index) && kind(index - 1) == .word)
  }

  /// Whether the word at `index` is an adverb: `Ever since …`; `Kelly` is a name.
  func isAdverb(_ index: Int) -> Bool {
    guard has(index, .adverb) else { return false }
    guard isCapitalised(index), traits(index).isDisjoint(with: .sentenceStarter) else {
      return true
    }
    let isNameLike = text[Int(tokens[index].end) - 1] | 0x20 == 0x79 && !has(index, .common)
    return kind(index - 1) != .word && !isNameLike
  }

  /// Whether the word at `index` is a number in words: `two`.
  func isCount(_ index: Int) -> Bool {
    isAny(index, "two three four five six seven eight nine ten several few many")
  }

  /// Whether the word at `index` is part of a compound: `over-the-top`.
  func isHyphenated(_ index: Int) -> Bool {
    kind(index - 1) == .hyphen || kind(index + 1) == .hyphen
  }

  /// Whether the word at `index` names a speaker by what it is: `official`, `ministry`, `report`.
  func isSpeakerNoun(_ index: Int) -> Bool {
    !traits(index).isDisjoint(with: [.person, .office, .institution, .document])
  }

  /// `informed the crew of the need to leave`, `warned of floods`: what somebody was told of.
  func isTopic(_ index: Int, of cue: Cue) -> Bool {
    isWord(index, "of") && index + 1 < tokens.count
      && isAny(
        cue.first,
        """
        inform informs informed informing notify notifies notified notifying warn warns warned warning
        advise advises advised advising
        """)
  }
}
