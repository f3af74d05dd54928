/// The gender of a person, as far as an article tells.
package enum Gender: UInt8, Sendable, BitwiseCopyable {
  case unknown, male, female

  /// Whether one who is known as `self` may be one who is known as `other`.
  func agrees(with other: Gender) -> Bool {
    self == other || self == .unknown || other == .unknown
  }
}

/// Which word of a person's name is the surname.
package enum NameOrder: UInt8, Sendable, BitwiseCopyable {
  /// The last one, with the particles before it: `Dana van der Quill`.
  case surnameLast
  /// The first one: `Kim Jong-ho`.
  case familyFirst
  /// The last one; what looks like a particle before it is the given name: `Al Quill`.
  case givenLikeParticle
}
