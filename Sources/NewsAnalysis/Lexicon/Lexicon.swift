/// What byline knows of English words apart from any articles: how rare a stem is, and which stems say nearly
/// the same or the contrary.
///
/// The lines of `LexiconText` lie in the program and are searched in place: at the start nothing is read or made.
/// Sources are named there.
enum Lexicon {
  /// How two stems are linked.
  enum Relation {
    /// They say nearly the same: stems of synonyms, of words derived from one another.
    case related
    /// They say the contrary.
    case contrary
  }

  /// A stem that the lexicon has.
  struct Entry: Sendable, BitwiseCopyable {
    /// The number of its line.
    fileprivate let line: UInt32
  }

  /// How rare a stem counts that is not known: less than a millionth of English.
  static let rarest = 6.0

  /// Looks a stem up; nil when it is not known.
  ///
  /// - Complexity: O(log *n*) in the size of the lexicon.
  static func entry(of stem: ArraySlice<UInt8>) -> Entry? {
    LexiconText.lines.withUTF8Buffer { number(of: stem, in: $0).map { Entry(line: $0) } }
  }

  /// How rare the stem of an entry is in English.
  static func rarity(of entry: Entry) -> Double {
    LexiconText.lines.withUTF8Buffer { text in
      let line = line(entry.line)
      let behind = text[line].firstIndex(of: 0x20) ?? line.lowerBound
      return Double(text[behind + 1] - 0x21) / 10
    }
  }

  /// How rare a stem is in English: the negative decimal logarithm of its share, from about 1.5 to `rarest`.
  ///
  /// - Complexity: O(log *n*) in the size of the lexicon.
  static func rarity(of stem: ArraySlice<UInt8>) -> Double {
    entry(of: stem).map { rarity(of: $0) } ?? rarest
  }

  /// Calls `visit` with each stem that one is linked with, and with how much it is so, from 0 to 1.
  ///
  /// - Complexity: O(log *n* + *k*) for *k* links in a lexicon of *n* stems.
  static func links(
    of stem: ArraySlice<UInt8>, _ visit: (Relation, Span<UInt8>, _ strength: Double) -> Void
  ) {
    if let entry = entry(of: stem) { links(of: entry, visit) }
  }

  /// Calls `visit` with each stem that the stem of an entry is linked with, and with how much it is so.
  ///
  /// - Complexity: O(*k*) for *k* links.
  static func links(
    of entry: Entry, _ visit: (Relation, Span<UInt8>, _ strength: Double) -> Void
  ) {
    LexiconText.lines.withUTF8Buffer { text in
      let line = line(entry.line)
      guard let behind = text[line].firstIndex(of: 0x20) else { return }
      var relation = Relation.related
      var strength = 0.0
      var start = behind + 3
      for place in start..<line.upperBound {
        let byte = text[place]
        guard byte == 0x7C || (0x30...0x39).contains(byte) else { continue }
        if start < place {
          visit(relation, UnsafeBufferPointer(rebasing: text[start..<place]).span, strength)
        }
        if byte == 0x7C { relation = .contrary } else { strength = Double(byte - 0x30) / 10 }
        start = place + 1
      }
      if start < line.upperBound {
        visit(relation, UnsafeBufferPointer(rebasing: text[start..<line.upperBound]).span, strength)
      }
    }
  }

  /// The number of the line that begins with a stem and a space.
  private static func number(
    of stem: ArraySlice<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> UInt32? {
    // A space would match what stands behind a stem.
    guard !stem.isEmpty, !stem.contains(where: { $0 <= 0x20 }) else { return nil }
    let starts = starts
    var (low, high) = (0, starts.count - 1)
    while low < high {
      let middle = (low + high) / 2
      let order = order(of: text[Int(starts[middle])..<Int(starts[middle + 1]) - 1], beside: stem)
      if order == 0 { return UInt32(truncatingIfNeeded: middle) }
      if order > 0 { high = middle } else { low = middle + 1 }
    }
    return nil
  }

  private static func line(_ number: UInt32) -> Range<Int> {
    Int(starts[Int(number)])..<Int(starts[Int(number) + 1]) - 1
  }

  /// Where each line begins, and where one behind the last would; found once, when a word is first looked up.
  private static let starts: [UInt32] = LexiconText.lines.withUTF8Buffer { text in
    var starts: [UInt32] = [0]
    starts.reserveCapacity(20_000)
    var place = 0
    while place < text.count {
      // Eight bytes at once: only the high bit of each that ends a line is left.
      guard place + 8 <= text.count else {
        if text[place] == 0x0A { starts.append(UInt32(truncatingIfNeeded: place + 1)) }
        place += 1
        continue
      }
      let eight = UInt64(
        littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(
          fromByteOffset: place, as: UInt64.self))
      let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
      let changed = eight ^ 0x0A0A_0A0A_0A0A_0A0A
      var ends = ~((changed & low) &+ low | changed | low)
      while ends != 0 {
        starts.append(UInt32(truncatingIfNeeded: place + ends.trailingZeroBitCount / 8 + 1))
        ends &= ends - 1
      }
      place += 8
    }
    if text.last != 0x0A { starts.append(UInt32(truncatingIfNeeded: text.count + 1)) }
    return starts
  }

  /// -1, 0 or 1: whether the stem of a line comes before, is, or comes after another.
  private static func order(
    of line: Slice<UnsafeBufferPointer<UInt8>>, beside stem: ArraySlice<UInt8>
  ) -> Int {
    for (own, other) in zip(line, stem) where own != other { return own < other ? -1 : 1 }
    let behind = line.startIndex + stem.count
    if behind < line.endIndex { return line[behind] == 0x20 ? 0 : 1 }
    return -1
  }
}
