/// Reads values with commas between them.
struct ValueParser: TokenReader {
  var cursor: TokenCursor

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// `values = value { "," value }`
  mutating func values(
    _ what: String, after keyword: Lexeme, isRunningText: Bool = false
  ) throws(Diagnostic) -> [ValueSyntax] {
    var values = [try value(what, after: keyword, isRunningText)]
    while let comma = cursor.take(.comma) {
      values.append(try value(what, after: comma, isRunningText))
    }
    return values
  }

  /// `value = STRING | NAME | PARAM | REGEX | "(" pipeline ")"`, where a name may be several bare
  /// words in a row: `by Dave DeCamp`, `about troop withdrawal`.
  private mutating func value(
    _ what: String, after previous: Lexeme, _ isRunningText: Bool
  ) throws(Diagnostic) -> ValueSyntax {
    guard let first = cursor.current else { throw mistakes.missing(what, after: previous) }
    switch first.kind {
    case .string: return .string(cursor.advance().word)
    case .parameter: return .parameter(cursor.advance().word)
    case .regex: return .regex(cursor.advance().word)
    case .openParenthesis:
      let start = cursor.index
      var pipeline = try queries.nestedPipeline()
      pipeline.span = cursor.span(from: start)
      return .pipeline(pipeline)
    default:
      guard let run = try literals.bareWords(isRunningText: isRunningText) else {
        throw mistakes.missing(what, after: previous)
      }
      return .name(run)
    }
  }
}
