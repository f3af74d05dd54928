import QueryEngine
import QueryLanguage

/// Colours a line while it is typed: known names, strings, numbers, steps; red for what is unknown.
struct Highlighter {
  let session: Session

  func highlights(_ line: String) -> [Highlight] {
    let lexemes = lex(QueryText(line))
    var highlights: [Highlight] = []
    var isStart = true
    for (index, lexeme) in lexemes.enumerated() {
      let range = lexeme.span.lower..<lexeme.span.upper
      switch lexeme.kind {
      case .string: highlights.append(Highlight(range, style: "32"))
      case .number: highlights.append(Highlight(range, style: "36"))
      case .comment: highlights.append(Highlight(range, style: "2"))
      case .word:
        let word = lexeme.text.lowercased()
        let afterPipe = index > 0 && lexemes[index - 1].kind == .pipe
        if afterPipe {
          let known = LanguageGuide.stages.contains { $0.name == word }
          if known { highlights.append(Highlight(range, style: "1")) }
        } else if isStart {
          if Noun(word: word) != nil || CommandRegistry.command(named: word) != nil {
            highlights.append(Highlight(range, style: "1;34"))
          }
        } else if LanguageGuide.clauses.contains(where: { $0.name == word })
          || SetOperator(rawValue: word) != nil
        {
          highlights.append(Highlight(range, style: "34"))
        }
      default: break
      }
      if lexeme.kind != .openParenthesis { isStart = false }
    }
    return highlights
  }
}
