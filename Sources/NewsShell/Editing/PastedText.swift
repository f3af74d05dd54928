/// Text that arrived by bracketed paste, made fit for the edited line.
///
/// Rows stay rows; the newlines at the end go, so that a paste never runs by itself; a tab becomes
/// a space; other control characters go, so that nothing pasted can act as a key or a colour.
enum PastedText {
  /// What ends a bracketed paste, after its Escape.
  static let terminator: [UInt32] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  /// The terminal sends a row's end as CR, which the edited terminal swaps with LF; either, or
  /// both in any order, is one row end. Two of the same are two.
  static func cleaned(_ scalars: some Sequence<UInt32>) -> String {
    var text = String.UnicodeScalarView()
    var rowEnd: UInt32?
    for value in scalars {
      if value == 0x0A || value == 0x0D {
        if let earlier = rowEnd, earlier != value {
          rowEnd = nil
        } else {
          text.append("\n")
          rowEnd = value
        }
        continue
      }
      rowEnd = nil
      guard let scalar = Unicode.Scalar(value) else { continue }
      if scalar == "\t" {
        text.append(" ")
      } else if scalar.properties.generalCategory != .control {
        text.append(scalar)
      }
    }
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
