/// Makes text from elsewhere harmless to a terminal.
///
/// An article may hold escape sequences that recolour or retitle the window, carriage returns that
/// overwrite what was printed, and marks that reverse the order of characters. They become visible:
/// ESC is `␛`; what has no picture is `U+FFFD`. Nothing is dropped but soft hyphens.
package enum Sanitiser {
  /// The text as one line: line ends and tabs become spaces.
  ///
  /// Keeps the joiners of Persian words and of emoji. Right for a family emoji; wrong for a word in
  /// which a joiner was hidden to defeat searching: it stays hidden.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func clean(_ text: String) -> String { clean(text, keepingNewlines: false) }

  /// The text with its line ends as `\n`, where lines are allowed.
  package static func cleanLines(_ text: String) -> String { clean(text, keepingNewlines: true) }

  /// Whether a scalar could steer a terminal or hide something from the reader.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x20 { return true }
    if value < 0x7F { return false }
    if value < 0xA0 || value == 0xAD { return true }
    if value < 0x300 || (0x2010...0x2027).contains(value) { return false }
    // Zero-width joiner and non-joiner shape letters and emoji.
    if value == 0x200C || value == 0x200D { return false }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    case .format: return !isNumberSign(scalar)
    default: return false
    }
  }

  /// Signs that Unicode counts as format controls though they are seen, such as the Arabic year sign
  /// (Prepended_Concatenation_Mark).
  private static func isNumberSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  private static func clean(_ text: String, keepingNewlines: Bool) -> String {
    if !text.unicodeScalars.contains(where: isHidden) { return text }
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    // Tags are invisible but for the flags they spell behind a black flag.
    var isInFlag = false
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      let isTag = (0xE0020...0xE007F).contains(scalar.value)
      isInFlag = scalar.value == 0x1F3F4 || (isInFlag && isTag)
      guard isHidden(scalar), !(isTag && isInFlag) else {
        result.append(scalar)
        continue
      }
      switch scalar.value {
      case 0x0A where last == "\r": break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append(keepingNewlines ? "\n" : " ")
      case 0x09, 0x0B, 0x0C: result.append(" ")
      case 0xAD: break
      default: result.append(picture(of: scalar))
      }
    }
    return String(result)
  }

  /// `␀` to `␟` and `␡` for controls of ASCII.
  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    let code = scalar.value == 0x7F ? 0x2421 : scalar.value < 0x20 ? 0x2400 + scalar.value : 0xFFFD
    return Unicode.Scalar(code) ?? "\u{FFFD}"
  }
}
