/// The ways text is set off on a terminal that has colours.
package enum Style: String, CaseIterable, Sendable {
  case bold = "1"
  case dim = "2"
  case reverse = "7"
  /// What is wrong.
  case wrong = "1;31"
  /// What a statement begins with: a noun, a command; also the prompt that asks for one.
  case head = "1;34"
  /// Words that join or restrict.
  case keyword = "34"
  case string = "32"
  case number = "36"

  /// The text in this style; unchanged without colour, and when there is nothing to set off.
  ///
  /// Goes around text that is measured, padded and cleaned already.
  package func callAsFunction(_ text: String, colour: Bool) -> String {
    colour && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Goes back to the start of the terminal's line and wipes it.
  package static let wipeLine = "\r\u{1B}[K"
}
