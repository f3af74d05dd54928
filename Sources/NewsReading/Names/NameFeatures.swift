import NewsCorpus

/// What takes in the features of a name: the sum of the model, or a list for training it.
protocol FeatureSink {
  /// Takes in one feature, by its hash.
  mutating func add(_ feature: UInt32)
}

/// The features of a name by which `NameModel` tells kinds apart: its words, how they are written and
/// what stands around it.
///
/// A feature is a hash of what it looks at and what it finds there; no feature makes a string.
struct NameFeatures {
  let text: ReadText

  /// What a feature looks at.
  private enum Place: UInt32 {
    case lastWord = 1, firstWord, innerWord, ending2, ending3, ending4, opening3, shape, count
    case firstTrait, lastTrait, anyTrait
    case before, beforeTrait, beforeThat, beforeKind
    case after, afterTrait, afterThat, afterKind, afterKindTrait, afterKindWord
    case around, position
  }

  /// Adds what the name itself tells: the same for all its mentions.
  func addOwn<Sink: FeatureSink>(_ candidate: NameCandidate, to sink: inout Sink) {
    let (first, last) = (candidate.first, candidate.last)
    var words: UInt32 = 0
    var any: TermTraits = []
    var connectors: UInt32 = 0
    for index in first...last {
      guard text.kind(index) == .word else {
        connectors |= text.kind(index) == .hyphen ? 1 : 2
        continue
      }
      if text.isCapitalised(index) {
        words += 1
        any.formUnion(text.traits(index))
        if index > first, index < last { add(.innerWord, hash(index), &sink) }
      } else {
        connectors |= text.shape(index).contains(.clitic) ? 4 : 8
      }
    }
    let isSingle: UInt32 = first == last ? 0x80 : 0
    add(.lastWord, hash(last) ^ isSingle, &sink)
    if first < last { add(.firstWord, hash(first), &sink) }
    addEndings(last, isSingle, &sink)
    addShape(from: first, to: last, connectors: connectors, to: &sink)
    add(.count, min(words, 5) << 4 | connectors, &sink)
    addTraits(.lastTrait, text.traits(last), extra: isSingle, to: &sink)
    if first < last {
      addTraits(.firstTrait, text.traits(first), extra: 0, to: &sink)
      addTraits(.anyTrait, any, extra: 0, to: &sink)
    }
  }

  /// Adds what stands around one mention.
  func addContext<Sink: FeatureSink>(_ candidate: NameCandidate, to sink: inout Sink) {
    let isSingle: UInt32 = candidate.first == candidate.last ? 0x80 : 0
    let before = candidate.title - 1
    let next = candidate.last + 1
    let startsParagraph = text.shape(candidate.title).contains(.paragraphStart)
    if startsParagraph {
      add(.position, isSingle, &sink)
    } else if text.kind(before) == .word {
      add(.before, hash(before), &sink)
      addTraits(.beforeTrait, text.traits(before), extra: capital(before), to: &sink)
      if text.kind(before - 1) == .word, !text.shape(before).contains(.paragraphStart) {
        add(.beforeThat, hash(before - 1) &* 3 ^ hash(before), &sink)
      }
    } else {
      add(.beforeKind, UInt32(text.kind(before).rawValue), &sink)
    }
    guard next < text.tokens.count, !text.shape(next).contains(.paragraphStart) else {
      add(.position, 1 | isSingle, &sink)
      return
    }
    if text.kind(next) == .word {
      add(.after, hash(next), &sink)
      addTraits(.afterTrait, text.traits(next), extra: capital(next), to: &sink)
      if text.kind(next + 1) == .word {
        add(.afterThat, hash(next + 1) &* 3 ^ hash(next), &sink)
      }
      if !startsParagraph, text.kind(before) == .word {
        add(.around, hash(next) &* 5 ^ hash(before), &sink)
      }
    } else {
      add(.afterKind, UInt32(text.kind(next).rawValue) | isSingle, &sink)
      if text.kind(next + 1) == .word {
        addTraits(
          .afterKindTrait, text.traits(next + 1),
          extra: capital(next + 1) | UInt32(text.kind(next).rawValue), to: &sink)
        add(.afterKindWord, hash(next + 1) ^ UInt32(text.kind(next).rawValue), &sink)
      }
    }
  }

  @inline(__always)
  private func add<Sink: FeatureSink>(_ place: Place, _ value: UInt32, _ sink: inout Sink) {
    var hash = (value ^ place.rawValue &* 0x9E37_79B1) &* 0x85EB_CA6B
    hash ^= hash >> 15
    sink.add(hash &* 0xC2B2_AE35)
  }

  /// One feature for each trait that says something about names.
  private func addTraits<Sink: FeatureSink>(
    _ place: Place, _ traits: TermTraits, extra: UInt32, to sink: inout Sink
  ) {
    // What the model was not trained with would only take from it what it was trained with instead.
    var rest = traits.subtracting(.irregularPast).rawValue & 0xFFFF_FFFF
    if rest == 0 { add(place, 0x40 | extra << 8, &sink) }
    while rest != 0 {
      add(place, UInt32(rest.trailingZeroBitCount) | extra << 8, &sink)
      rest &= rest &- 1
    }
  }

  private func capital(_ index: Int) -> UInt32 { text.isCapitalised(index) ? 0x100 : 0 }

  private func addEndings<Sink: FeatureSink>(
    _ index: Int, _ isSingle: UInt32, _ sink: inout Sink
  ) {
    let span = text.tokens[index].span
    let length = Int(span.count)
    guard length >= 4 else { return }
    let start = Int(span.lower)
    let end = start + length
    add(.ending2, hash(end - 2..<end) ^ isSingle, &sink)
    add(.ending3, hash(end - 3..<end) ^ isSingle, &sink)
    if length >= 6 { add(.ending4, hash(end - 4..<end), &sink) }
    add(.opening3, hash(start..<start + 3) ^ isSingle, &sink)
  }

  private func addShape<Sink: FeatureSink>(
    from first: Int, to last: Int, connectors: UInt32, to sink: inout Sink
  ) {
    let shapes: Token.Shape = [.allCapitals, .hasDigit, .dotted]
    let one = UInt32(text.shape(first).rawValue & shapes.rawValue)
    let other = UInt32(text.shape(last).rawValue & shapes.rawValue)
    let length = first == last ? min(UInt32(text.tokens[first].length), 12) + 1 : 0
    add(.shape, one << 16 | other << 8 | length, &sink)
  }

  /// The hash of a word without case.
  private func hash(_ index: Int) -> UInt32 { hash(text.tokens[index].span.range) }

  private func hash(_ range: Range<Int>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for index in range {
      let byte = text.text[index]
      hash = (hash ^ UInt32(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)) &* 0x0100_0193
    }
    return hash
  }
}
