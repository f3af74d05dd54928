import NewsCorpus

extension ReadText {
  /// Whether the token at `index` is one of the ASCII words of `words`, which spaces or lines separate.
  ///
  /// - Complexity: O(*n*) in the length of the list; for lists of a few words.
  func isAny(_ index: Int, _ words: StaticString) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .word else { return false }
    let start = Int(tokens[index].start)
    let length = Int(tokens[index].length)
    return words.withUTF8Buffer { list in
      var from = 0
      while from < list.count {
        var to = from
        while to < list.count, list[to] > 0x20 { to += 1 }
        if to - from == length {
          var offset = 0
          while offset < length, Self.lower(text[start + offset]) == list[from + offset] {
            offset += 1
          }
          if offset == length { return true }
        }
        from = to + 1
      }
      return false
    }
  }

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
