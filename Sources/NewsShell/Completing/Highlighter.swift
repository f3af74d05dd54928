import Presentation
import QueryEngine
import QueryLanguage

/// Colours a line while it is typed: nouns, commands, clauses and steps that are known, strings, numbers.
struct Highlighter {
  let session: Session

  func highlights(_ line: String) -> [Highlight] {
    let lexemes = lex(QueryText(line), grammar: .byline)
    let roles = phraseWords(in: lexemes, grammar: .byline)
    return lexemes.enumerated().compactMap { index, lexeme in
      style(of: lexeme, isFirst: index == 0, roles[lexeme.span]).map {
        Highlight(lexeme.span.lower..<lexeme.span.upper, style: $0)
      }
    }
  }

  private func style(of lexeme: Lexeme, isFirst: Bool, _ role: WordRole?) -> Style? {
    switch lexeme.kind {
    case .string: return .string
    case .number: return .number
    case .comment: return .dim
    case .word: break
    default: return nil
    }
    switch role {
    case .noun: return .head
    case .clause, .setOperator, .phraseWord: return .keyword
    case .step: return .bold
    case .unknownStep, nil:
      return isFirst && session.commands.named(lexeme.text) != nil ? .head : nil
    }
  }
}
