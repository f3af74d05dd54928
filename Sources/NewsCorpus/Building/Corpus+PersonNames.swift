extension Corpus {
  /// The persons who may be called so in full: `Dana Quill` is `Dana R. Quill` and `Daniel Quill Jr.` is `Dan Quill`.
  ///
  /// None for a surname alone.
  /// - Complexity: O(*n*) in the bytes of the names.
  package func persons(called name: String) -> [UInt32] {
    let folded = Folding.folded(name).filter { $0 != 0x27 && $0 != 0x2C }
    let wanted = PersonName(folded[...], order: .surnameLast)
    guard !wanted.isBare else { return [] }
    var own: [UInt8] = []
    return names.indices.filter { number in
      guard names[number].kind == .person else { return false }
      own.removeAll(keepingCapacity: true)
      let written = bytes(names[number].span, of: ArticleOrdinal(names[number].article))
      Folding.fold(written.span, 0..<written.count, into: &own)
      own.removeAll { $0 == 0x27 || $0 == 0x2C }
      let person = PersonName(own[...], order: names[number].order)
      return person.surname == wanted.surname && wanted.fitsButForGeneration(person)
        && (wanted.generation.isEmpty || wanted.generation == person.generation)
    }.map { UInt32($0) }
  }
}
