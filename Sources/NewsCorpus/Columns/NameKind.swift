/// What a name is the name of.
package enum NameKind: UInt8, Sendable, BitwiseCopyable, CaseIterable {
  case person, organisation, place
  /// Peoples, nationalities, faiths, movements: `Iraqis`, `Shia`.
  case group
  /// Laws, works, events, products: named, but none of the above.
  case other

  /// The word users see and type.
  package var word: String {
    switch self {
    case .person: "person"
    case .organisation: "organisation"
    case .place: "place"
    case .group: "group"
    case .other: "other"
    }
  }
}
