/// Tries corrected lines out: a line is suggested only if it parses.
struct LineCorrector {
  let text: QueryText
  let grammar: Grammar

  /// The text with parts replaced and spaces tidied, if it then parses; otherwise nil.
  func corrected(_ edits: [(span: QuerySpan, text: String)]) -> String? {
    guard !edits.isEmpty else { return nil }
    let bytes = Array(text.string.utf8)
    var result: [UInt8] = []
    var place = 0
    for edit in edits where place <= edit.span.lower && edit.span.upper <= bytes.count {
      result += bytes[place..<edit.span.lower]
      result += Array(edit.text.utf8)
      place = edit.span.upper
    }
    result += bytes[place...]
    return accepted(String(decoding: result, as: UTF8.self))
  }

  /// The canonical form of a line if it parses.
  func accepted(_ line: String) -> String? {
    var parser = QueryParser(
      TokenCursor(QueryText(line), grammar: grammar, offersSuggestions: false))
    do throws(Diagnostics) {
      return format(try parser.wholeStatement())
    } catch {
      return nil
    }
  }
}
