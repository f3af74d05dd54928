import NewsCorpus

extension ReadText {
  /// Whether the token at `index` is one of the ASCII words of `words`, which spaces or lines separate.
  ///
  /// - Complexity: O(*n*) in the length of the list; for lists of a few words.
  func isAny(_ index: Int, _ words: StaticString) -> Bool {
    let token = tokens[index]
    let length = Int(token.length)
    guard token.kind == .word, firstByte(index) < 0x80 else { return false }
    let first = Self.lower(firstByte(index))
    // No closure, which costs as much as a short list: every literal has its bytes somewhere.
    let list = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
    let wanted = UInt64(first) &* 0x0101_0101_0101_0101
    var isStart = UInt64(0x80)
    var from = 0
    while from &+ length <= list.count {
      let bytes = Self.eightBytes(of: list, from: from)
      // Of all but white space the sum sets the top bit; of all but the wanted letter the other one does.
      let spaces = ~(bytes &+ 0x5F5F_5F5F_5F5F_5F5F) & 0x8080_8080_8080_8080
      let letters = ~((bytes ^ wanted) &+ 0x7F7F_7F7F_7F7F_7F7F) & 0x8080_8080_8080_8080
      var places = letters & (spaces << 8 | isStart)
      isStart = spaces >> 56
      while places != 0 {
        let place = from + places.trailingZeroBitCount / 8
        if spells(token, list, place) { return true }
        places &= places - 1
      }
      from &+= 8
    }
    return false
  }

  /// Eight bytes of a list, the first as the lowest; behind its end there are zeros.
  @inline(__always)
  private static func eightBytes(of list: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(list)
    if start + 8 <= list.count {
      return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    if list.count >= 8 {
      let last = bytes.loadUnaligned(fromByteOffset: list.count - 8, as: UInt64.self)
      return UInt64(littleEndian: last) >> UInt64(8 * (start + 8 - list.count))
    }
    return list.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Whether a token is the word of small letters at a place of a list.
  private func spells(_ token: Token, _ list: UnsafeBufferPointer<UInt8>, _ from: Int) -> Bool {
    let start = Int(token.start)
    let end = from + Int(token.length)
    guard end == list.count || end < list.count && list[end] <= 0x20 else { return false }
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

  /// Whether the word at `index` is a pronoun and its auxiliary in one: `they’re`, `it's`; not `isn’t`.
  func isContractedPronoun(_ index: Int) -> Bool {
    has(index, .auxiliary) && lastByte(index) != 0x74
      && bytes(index).contains { $0 == 0x27 || $0 == 0x99 }
  }

  /// Whether the word at `index` is an adverb: `Ever since …`; `Kelly` is a name.
  func isAdverb(_ index: Int) -> Bool {
    guard has(index, .adverb) else { return false }
    guard isCapitalised(index), traits(index).isDisjoint(with: .sentenceStarter) else {
      return true
    }
    let isNameLike = lastByte(index) | 0x20 == 0x79 && !has(index, .common)
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
