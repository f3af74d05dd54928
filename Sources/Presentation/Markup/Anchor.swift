/// A place of a page that links lead to. Links and ids are made of the same value, so that none leads nowhere by a slip.
struct Anchor: Hashable {
  /// The id: letters, digits and hyphens of ASCII.
  let name: String

  /// A place that every page has once.
  init(_ name: StaticString) { self.name = "\(name)" }

  /// One of several places of a kind, counted from 1: `agreement-3`.
  init(_ kind: StaticString, _ number: Int) { name = "\(kind)-\(number)" }

  /// The place with an address: `a3-p4-s2` of `a3 ¶4 s2`.
  init(address: String) {
    name = String(
      address.compactMap { character -> Character? in
        switch character {
        case "¶": "p"
        case " ": "-"
        case _ where character.isASCII && (character.isLetter || character.isNumber): character
        default: nil
        }
      })
  }
}
