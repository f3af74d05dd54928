import Presentation
import QueryEngine
import QueryLanguage

/// What comes out of the steps before a place in a line that is being typed.
struct RowsBefore {
  let session: Session

  /// The relation before the last `|` in front of `offset`, inside the brackets there; nil when what
  /// stands before it is no query.
  ///
  /// Names are looked up as for the query itself; nothing is run.
  func relation(at offset: Int, of text: QueryText) -> Relation? {
    guard let part = part(before: offset, of: text) else { return nil }
    let query = QueryText(part)
    do throws(Diagnostics) {
      switch try parse(query, grammar: .byline) {
      case .query(let pipeline)?, .letSet(_, let pipeline)?:
        return try Binder(scope: session.scope, text: query).bind(pipeline).relation
      case .listNames?, .letParameter?: return nil
      // A line that starts with a pipe goes on from the last result.
      case nil: return session.it?.relation
      }
    } catch {
      return nil
    }
  }

  private func part(before offset: Int, of text: QueryText) -> String? {
    var starts = [0]
    var ends: [Int?] = [nil]
    for lexeme in lex(text, grammar: .byline) where lexeme.span.upper <= offset {
      switch lexeme.kind {
      case .openParenthesis:
        starts.append(lexeme.span.upper)
        ends.append(nil)
      case .closeParenthesis where starts.count > 1:
        starts.removeLast()
        ends.removeLast()
      case .pipe: ends[ends.count - 1] = lexeme.span.lower
      default: break
      }
    }
    guard let start = starts.last, let end = ends.last ?? nil else { return nil }
    return String(text.slice(QuerySpan(start, end)))
  }
}
