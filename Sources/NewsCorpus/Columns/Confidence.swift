/// How much a finding rests on: a field users can filter by.
package enum Confidence: UInt8, Sendable, BitwiseCopyable, Comparable, CaseIterable {
  /// Rests on a weak rule; may well be wrong.
  case guess
  /// Rests on a good rule with known exceptions.
  case likely
  /// Rests on wording that leaves little doubt.
  case sure

  package static func < (a: Confidence, b: Confidence) -> Bool { a.rawValue < b.rawValue }

  /// The word users see and type.
  package var word: String {
    switch self {
    case .guess: "guess"
    case .likely: "likely"
    case .sure: "sure"
    }
  }
}
