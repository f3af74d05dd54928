/// The ways text is set off on a terminal that has colours.
enum Style: String {
  case bold = "1"
  case dim = "2"
  case reverse = "7"
  /// What is wrong.
  case wrong = "1;31"

  /// The text in this style; unchanged without colour, and when there is nothing to set off.
  ///
  /// Goes around text that is measured, padded and cleaned already.
  func callAsFunction(_ text: String, colour: Bool) -> String {
    colour && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
