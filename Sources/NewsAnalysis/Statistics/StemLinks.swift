import NewsCorpus

/// Which stems of some articles say nearly the same.
///
/// It depends on the language alone, never on which articles are loaded.
struct StemLinks: Sendable {
  /// A stem that another is linked with.
  struct Link: BitwiseCopyable {
    let stem: Stems.Stem
    /// How much, from 0 to 1.
    let strength: Double
  }

  // The links of stem i: links[starts[i]..<starts[i + 1]].
  private var links: [Link] = []
  private var starts = [0]

  /// Looks up the stems.
  ///
  /// - Complexity: O(*n* · *k*) for *n* stems with *k* links each.
  init(of stems: Stems, cancellation: Cancellation) throws(Cancelled) {
    var pace = PacedCancellation(cancellation)
    for stem in 0..<stems.count {
      try pace.step(200)
      if let entry = stems.entries[stem] {
        Lexicon.links(of: entry) { relation, bytes, strength in
          guard relation == .related, let other = stems.find(bytes) else { return }
          links.append(Link(stem: other, strength: strength))
        }
      }
      starts.append(links.count)
    }
  }

  /// The other stems that say nearly the same as one.
  func related(to stem: Stems.Stem) -> ArraySlice<Link> { links[places(of: stem)] }

  /// The same, as places of links to look at one by one.
  func places(of stem: Stems.Stem) -> Range<Int> {
    starts[Int(stem)]..<starts[Int(stem) + 1]
  }

  subscript(place: Int) -> Link { links[place] }
}
