/// Which bodies articles give an acronym to, and whose it is in articles that explain nothing.
///
/// An acronym is of the body that nearly all articles explain it by, where that are enough of those that have it:
/// `GOP` is no Growth and Opportunity Project because one article in a thousand says so.
struct AcronymClaims {
  /// An article's name that is given an acronym, by the number of the acronym's key.
  private struct Claim {
    let term: Int
    let name: UInt32
  }

  private var claims: [Claim] = []

  /// Notes that an article calls a name by an acronym.
  mutating func add(_ name: UInt32, term: Int) {
    if let last = claims.last, last.name == name, last.term == term { return }
    claims.append(Claim(term: term, name: name))
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
    let order = claims.indices.sorted {
      (claims[$0].term, claims[$0].name) < (claims[$1].term, claims[$1].name)
    }
    var first = 0
    while first < order.count {
      let term = claims[order[first]].term
      var end = first
      var bodies: [(root: UInt32, count: Int)] = []
      var last: UInt32?
      while end < order.count, claims[order[end]].term == term {
        let name = claims[order[end]].name
        end += 1
        guard name != last else { continue }
        last = name
        let root = roots.find(name)
        if let place = bodies.firstIndex(where: { $0.root == root }) {
          bodies[place].count += 1
        } else {
          bodies.append((root, 1))
        }
      }
      first = end
      guard let most = bodies.max(by: { ($0.count, $1.root) < ($1.count, $0.root) }) else {
        continue
      }
      let own = words(most.root)
      let alike = bodies.filter { $0.root == most.root || Self.areAlike(words($0.root), own) }
      let agreeing = alike.reduce(0) { $0 + $1.count }
      for body in alike { roots.unite(most.root, body.root) }
      let all = bodies.reduce(0) { $0 + $1.count }
      let bare = term < uses.count ? Int(uses[term]) : 0
      guard agreeing * 4 >= all * 3, agreeing * Self.mostUnexplained >= bare,
        let owner = owner(term)
      else { continue }
      roots.unite(owner, most.root)
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
