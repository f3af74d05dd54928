// Strings and regular expressions.

extension Lexer {
  /// Whether the scalar is one of the marks that all open and close a string alike.
  func isDoubleQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "”", "„", "‟", "«", "»": true
    default: false
    }
  }

  /// Reads a string. Two straight marks in a row stand for one of them: `"a ""big"" day"`.
  ///
  /// Between single marks an apostrophe inside a word does not close: `'the minister's plan'` is
  /// one string. It is taken wrongly where a closing mark is glued to a letter: `'plan'b`.
  mutating func lexString(opening: Unicode.Scalar, width: Int) {
    var end = position + width
    var pieces: [UInt8] = []
    while let (scalar, width) = scalar(at: end) {
      if closes(scalar, opening: opening) {
        if scalar == "\"" || scalar == "'", byte(at: end + 1) == byte(at: end),
          opening == scalar
        {
          pieces.append(contentsOf: bytes[end..<(end + 1)])
          end += 2
          continue
        }
        if opening == "\"" || isDoubleQuote(opening) || !isWordPart(at: end + width) {
          append(
            .string(isClosed: true), to: end + width, value: String(decoding: pieces, as: UTF8.self)
          )
          return
        }
      }
      pieces.append(contentsOf: bytes[end..<(end + width)])
      end += width
    }
    append(.string(isClosed: false), to: end, value: String(decoding: pieces, as: UTF8.self))
  }

  private func closes(_ scalar: Unicode.Scalar, opening: Unicode.Scalar) -> Bool {
    switch opening {
    case "'": scalar == "'"
    case "‘": scalar == "’" || scalar == "'"
    default: isDoubleQuote(scalar)
    }
  }

  /// Whether the lexeme before leaves room for a value, so that `/` opens a regular expression; else
  /// it belongs to a path.
  var mayStandForValue: Bool {
    guard let last = lexemes.last(where: { $0.kind != .comment }) else { return true }
    switch last.kind {
    case .comma, .openParenthesis, .comparison, .foreign: return true
    case .word: return valueWords.contains(last.text.lowercased())
    default: return false
    }
  }

  /// Reads a regular expression on one line; `\/` does not close it and is kept as typed.
  mutating func lexRegex() {
    var end = position + 1
    while let byte = byte(at: end), byte != UInt8(ascii: "\n") {
      if byte == UInt8(ascii: "/") {
        append(.regex(isClosed: true), to: end + 1, value: decoded(position + 1, end))
        return
      }
      let isEscape = byte == UInt8(ascii: "\\") && self.byte(at: end + 1) == UInt8(ascii: "/")
      end += isEscape ? 2 : 1
    }
    append(.regex(isClosed: false), to: end, value: decoded(position + 1, end))
  }
}
