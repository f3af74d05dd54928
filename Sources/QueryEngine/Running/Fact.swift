package import QueryLanguage

/// Something to say, with its numbers, nouns and lists still as they are: how a number is grouped, a noun
/// counted and a list joined is decided where it is printed.
///
/// ```
/// let fact: Fact = "take the first \(count: 1200)"
/// ```
package struct Fact: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// A piece of it.
  package enum Piece: Sendable, Hashable {
    case text(String)
    /// A number of something.
    case count(Int)
    /// So many rows of a noun.
    case counted(Int, NounWords)
    /// Texts in a row.
    case list([String])
  }

  /// The pieces in order.
  package var pieces: [Piece]

  package init(stringLiteral text: String) { pieces = [.text(text)] }

  package init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  /// Gathers the pieces.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.text(literal)) }
    }

    /// A text as it is.
    package mutating func appendInterpolation(_ text: String) { pieces.append(.text(text)) }

    /// A number of something.
    package mutating func appendInterpolation(count: Int) { pieces.append(.count(count)) }

    /// So many rows of a noun.
    package mutating func appendInterpolation(counted count: Int, _ noun: NounWords) {
      pieces.append(.counted(count, noun))
    }

    /// Another fact.
    package mutating func appendInterpolation(_ fact: Fact) { pieces += fact.pieces }

    /// Texts in a row.
    package mutating func appendInterpolation(list: [String]) { pieces.append(.list(list)) }
  }
}
