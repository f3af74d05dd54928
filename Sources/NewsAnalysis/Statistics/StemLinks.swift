import NewsCorpus

/// Which stems of some articles say nearly the same.
///
/// It depends on the language alone, never on which articles are loaded.
struct StemLinks: Sendable {
  /// A stem that another is linked with.
  struct Link {
    let stem: Stems.Stem
    /// How much, from 0 to 1.
    let strength: Double
  }

  // The links of stem i: links[starts[i]..<starts[i + 1]].
  private var links: [Link] = []
  private var starts = [0]

  /// Looks up the stems.
  ///
  /// - Complexity: O(*n* (log *l* + *k*)) for *n* stems with *k* links each in a lexicon of *l*.
  init(of stems: Stems, cancellation: Cancellation) throws(Cancelled) {
    var pace = PacedCancellation(cancellation)
    for stem in 0..<stems.count {
      try pace.step(200)
      Lexicon.links(of: stems.bytes(of: Stems.Stem(stem))) { relation, bytes, strength in
        guard relation == .related, let other = stems.find(bytes) else { return }
        links.append(Link(stem: other, strength: strength))
      }
      starts.append(links.count)
    }
  }

  /// The other stems that say nearly the same as one.
  func related(to stem: Stems.Stem) -> ArraySlice<Link> {
    links[starts[Int(stem)]..<starts[Int(stem) + 1]]
  }
}
