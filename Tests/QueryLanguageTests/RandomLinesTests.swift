import QueryLanguage
import TestSupport
import Testing

@Suite struct RandomLinesTests {
  @Test("no sequence of the language's own words traps, or is read and written differently")
  func words() {
    let seed: UInt64 = 99
    var random = SeededGenerator(seed: seed)
    let vocabulary = Self.vocabulary(of: wideGrammar)
    var read = 0
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...10, using: &random)
      let words = (0..<count).map { _ in vocabulary.randomElement(using: &random) ?? "" }
      let line = (Bool.random(using: &random) ? ["quotes"] + words : words)
        .joined(separator: " ")
      let text = QueryText(line)
      do throws(Diagnostics) {
        guard let tree = try parse(text, grammar: wideGrammar) else { continue }
        read += 1
        let again = try parse(QueryText(format(tree)), grammar: wideGrammar)
        #expect(again?.equalsIgnoringSpans(tree) == true, "seed \(seed): \(line)")
      } catch {
        #expect((1...10).contains(error.list.count), "seed \(seed): \(line)")
      }
      _ = phraseWords(in: lex(text, grammar: wideGrammar), grammar: wideGrammar)
      for offset in stride(from: 0, through: line.utf8.count, by: 4) {
        let context = completionContext(in: text, at: offset, grammar: wideGrammar)
        #expect(context.span.upper <= offset, "seed \(seed): \(line)")
      }
    }
    #expect(read > 60, "too few of the lines can be read")
  }

  @Test("what completion offers can stand there", arguments: canonicalLines)
  func offers(_ line: (typed: String, canonical: String)) throws {
    // Between words of a line that is right, the next word is one of those that are offered.
    let text = QueryText(line.canonical)
    for lexeme in lex(text, grammar: wideGrammar) where lexeme.kind == .word {
      let role = phraseWords(in: lex(text, grammar: wideGrammar), grammar: testGrammar)[lexeme.span]
      let context = completionContext(in: text, at: lexeme.span.lower, grammar: testGrammar)
      switch role {
      case .clause:
        #expect(context.expectations.contains(.clauseKeyword), "\(lexeme.text) in \(text.string)")
      case .step:
        #expect(context.expectations == [.stageName], "\(lexeme.text) in \(text.string)")
      case .setOperator:
        #expect(context.expectations.contains(.setOperator), "\(lexeme.text) in \(text.string)")
      case .phraseWord where testGrammar.clause(lexeme.text) == nil || lexeme.text == "by":
        let isOffered = context.expectations.contains { expectation in
          if case .words(let words) = expectation { words.contains(lexeme.text) } else { false }
        }
        #expect(isOffered, "\(lexeme.text) in \(text.string)")
      case .noun, .phraseWord, .unknownStep, nil: break
      }
    }
  }

  private static func vocabulary(of grammar: Grammar) -> [String] {
    let phrases = grammar.clauses + grammar.steps
    let usages = phrases.flatMap { $0.usage.split(separator: " ").map(String.init) }
    let small = usages.filter { $0.allSatisfy(\.isLowercase) }
    return phrases.map(\.name) + Array(Set(small)).sorted()
      + ["quotes", "articles", "it", "Lee", "a1", "speaker", "\"oil\"", "/x/", "$who", "5", "2024"]
      + ["2024-01-25", "|", "|", "|", ",", ",", "(", ")", "[", "]", "[]", "{", "}", "=", ">", "=="]
      + ["union", "except", "and", "or", "not", "is", "known", "contains", "near", "max(value)"]
      + ["csv", "html", "desc", "...", "¶4", "¿", ";"]
  }
}
