/// What a renderer has to know about where its text goes.
package struct RenderOptions: Sendable, Hashable {
  /// The columns of the terminal, or those assumed off one.
  package var width: Int
  /// Whether colours may be used.
  package var colour: Bool
  /// Whether a terminal reads the text; then formats for programs are made harmless too.
  package var isTerminal: Bool
  /// Whether rows start with their number, the one that `it 3` and `open 3` take.
  package var rowNumbers: Bool
  /// The number of the first row, for tables shown in parts.
  package var firstRowNumber = 1

  /// Makes options; as they are off a terminal unless said otherwise.
  package init(
    width: Int = 100, colour: Bool = false, isTerminal: Bool = false, rowNumbers: Bool = false,
    firstRowNumber: Int = 1
  ) {
    self.width = max(width, 1)
    self.colour = colour
    self.isTerminal = isTerminal
    self.rowNumbers = rowNumbers
    self.firstRowNumber = firstRowNumber
  }
}
