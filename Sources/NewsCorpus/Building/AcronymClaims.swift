/// Which bodies articles give an acronym to, and whose it is in articles that explain nothing.
///
/// An acronym is of the body that nearly all articles explain it by, where that are enough of those that have it:
/// `GOP` is no Growth and Opportunity Project because one article in a thousand says so.
struct AcronymClaims {
  /// Names of articles that are given an acronym: the number of the acronym's key above, the name in the lower
  /// half.
  private var claims: [Int] = []

  /// Notes that an article calls a name by an acronym.
  mutating func add(_ name: UInt32, term: Int) {
    let claim = term << 32 | Int(name)
    if claims.last != claim { claims.append(claim) }
  }

  /// Joins each acronym's body with it, and bodies of one acronym that are nearly worded alike.
  ///
  /// - Parameters:
  ///   - uses: for each key in how many articles it is the fullest form.
  ///   - owner: the first name under a key; nil where no article has it as the fullest form.
  ///   - words: the folded words of an article's name.
  ///   - roots: the names joined so far.
  /// - Complexity: O(*n* log *n*) for *n* claims.
  func join(
    uses: [UInt32], owner: (Int) -> UInt32?, words: (UInt32) -> [ArraySlice<UInt8>],
    _ roots: inout NameRoots
  ) {
    let claims = claims.sorted()
    var first = 0
    while first < claims.count {
      let term = claims[first] >> 32
      // The bodies that have it, each with how many names of articles.
      var bodies: [UInt32] = []
      var counts: [Int] = []
      var last = -1
      while first < claims.count, claims[first] >> 32 == term {
        let claim = claims[first]
        first += 1
        guard claim != last else { continue }
        last = claim
        let root = roots.find(UInt32(claim & 0xFFFF_FFFF))
        if let place = bodies.firstIndex(of: root) {
          counts[place] += 1
        } else {
          bodies.append(root)
          counts.append(1)
        }
      }
      var most = 0
      for place in bodies.indices
      where (counts[most], bodies[place]) < (counts[place], bodies[most]) {
        most = place
      }
      let own = bodies.count > 1 ? words(bodies[most]) : []
      var (agreeing, all) = (0, 0)
      for place in bodies.indices {
        all += counts[place]
        guard place == most || Self.areAlike(words(bodies[place]), own) else { continue }
        agreeing += counts[place]
        roots.unite(bodies[most], bodies[place])
      }
      let bare = term < uses.count ? Int(uses[term]) : 0
      guard agreeing * 4 >= all * 3, agreeing * Self.mostUnexplained >= bare,
        let owner = owner(term)
      else { continue }
      roots.unite(owner, bodies[most])
    }
  }

  /// Of more articles than this that use an acronym, one explains it, or it is known to everybody by another body.
  private static let mostUnexplained = 50

  /// Whether most words of the shorter name stand in the longer one: `Congressional Budget Office` and
  /// `Congressional Budgetary Office`.
  private static func areAlike(_ one: [ArraySlice<UInt8>], _ other: [ArraySlice<UInt8>]) -> Bool {
    let shared = one.count { other.contains($0) }
    return shared * 2 > min(one.count, other.count)
  }
}
