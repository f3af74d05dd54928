/// A place in the lexemes of a line, what was found wrong so far, and the words of the language.
///
/// The parsers hand it to one another: each moves it over what it reads and gives it back.
struct TokenCursor {
  /// What does not change while a line is read; shared, so that handing the cursor on costs little.
  private final class Line: Sendable {
    let text: QueryText
    let grammar: Grammar
    let lexemes: [Lexeme]
    let offersSuggestions: Bool

    init(_ text: QueryText, _ grammar: Grammar, _ lexemes: [Lexeme], _ offersSuggestions: Bool) {
      self.text = text
      self.grammar = grammar
      self.lexemes = lexemes
      self.offersSuggestions = offersSuggestions
    }
  }

  private let line: Line
  var index = 0
  var depth = 0
  var diagnostics: [Diagnostic] = []
  /// Words at which values and terms end, besides the reserved ones.
  var terminators: WordSet = []

  static let depthLimit = 100
  static let diagnosticLimit = 10

  init(_ text: QueryText, grammar: Grammar, offersSuggestions: Bool = true) {
    var lexemes = lex(text, grammar: grammar).filter { $0.kind != .comment }
    // Other shells end statements with a semicolon; here it changes nothing.
    while let last = lexemes.last, last.kind == .foreign, last.text == ";" { lexemes.removeLast() }
    line = Line(text, grammar, lexemes, offersSuggestions)
    if let last = lexemes.last, last.isUnclosed {
      diagnostics.append(MistakeWriter(self).neverClosed(last))
    }
  }

  var text: QueryText { line.text }

  var grammar: Grammar { line.grammar }

  var lexemes: [Lexeme] { line.lexemes }

  /// Whether corrected lines are tried out; off while one is being tried.
  var offersSuggestions: Bool { line.offersSuggestions }

  // MARK: Moving

  var current: Lexeme? { peek(0) }

  /// The lexeme before the current one.
  var previous: Lexeme? { peek(-1) }

  var isAtEnd: Bool { index >= lexemes.count }

  func peek(_ distance: Int) -> Lexeme? {
    let place = index + distance
    return lexemes.indices.contains(place) ? lexemes[place] : nil
  }

  /// Whether the current lexeme is this keyword.
  func at(_ word: String) -> Bool { current?.keyword == word }

  /// Steps over the current lexeme and returns it; at the end, an empty one.
  @discardableResult
  mutating func advance() -> Lexeme {
    guard let lexeme = current else {
      return Lexeme(
        .unknown, at: QuerySpan(text.string.utf8.count, text.string.utf8.count), text: "")
    }
    index += 1
    return lexeme
  }

  /// Steps over the current lexeme if it is of this kind.
  mutating func take(_ kind: Lexeme.Kind) -> Lexeme? {
    guard let lexeme = current, lexeme.kind == kind else { return nil }
    index += 1
    return lexeme
  }

  /// Steps over the current lexeme if it is this keyword.
  mutating func take(_ word: String) -> Lexeme? {
    guard let lexeme = current, lexeme.keyword == word else { return nil }
    index += 1
    return lexeme
  }

  /// From the lexeme at `start` to the one before the current one.
  func span(from start: Int) -> QuerySpan {
    guard lexemes.indices.contains(start) else { return endSpan }
    let last = max(start, min(index, lexemes.count) - 1)
    return lexemes[start].span.joined(with: lexemes[last].span)
  }

  var endSpan: QuerySpan { lexemes.last.map(\.span) ?? QuerySpan(0, 0) }

  // MARK: Nesting

  /// Goes one level deeper; who calls it restores `depth`.
  mutating func descend(at lexeme: Lexeme) throws(Diagnostic) {
    depth += 1
    if depth > Self.depthLimit {
      throw Diagnostic(
        .tooDeep, "this is nested more than \(Self.depthLimit) levels deep", at: lexeme.span,
        notes: ["give a part a name with let and use the name"])
    }
  }

  mutating func close(_ kind: Lexeme.Kind, of open: Lexeme) throws(Diagnostic) {
    if take(kind) != nil { return }
    let mistakes = MistakeWriter(self)
    guard let found = current else { throw mistakes.neverClosed(open) }
    throw mistakes.notClosed(open, before: found)
  }

  // MARK: Recovery

  /// Records a mistake and skips to the next `|` of this level, or to the next clause keyword.
  ///
  /// Throws again where reading on is pointless: too deep, or a correction that does not help.
  mutating func recover(from mistake: Diagnostic, toClause: Bool) throws(Diagnostic) {
    if mistake.code == .tooDeep || !offersSuggestions { throw mistake }
    record(mistake)
    var open = 0
    while let lexeme = current {
      switch lexeme.kind {
      case .openParenthesis: open += 1
      case .closeParenthesis:
        if open == 0, depth > 0 { return }
        open = max(0, open - 1)
      case .pipe where open == 0: return
      case .word where open == 0 && toClause && (clause != nil || isAtSetOperator()): return
      default: break
      }
      index += 1
    }
  }

  mutating func record(_ mistake: Diagnostic) {
    // After an open quotation mark the rest of the line is guesswork.
    let isSecondEnd =
      mistake.code == .endsTooEarly && diagnostics.contains { $0.code == .endsTooEarly }
    if !isSecondEnd { diagnostics.append(mistake) }
  }

  /// What was recorded, first in the text first.
  var collected: Diagnostics {
    let sorted = diagnostics.enumerated().sorted {
      ($0.element.span.lower, $0.offset) < ($1.element.span.lower, $1.offset)
    }
    let list = sorted.prefix(Self.diagnosticLimit).map(\.element)
    return Diagnostics(list, isIncomplete: list.allSatisfy { $0.code == .endsTooEarly })
  }
}

/// A parser of one part of the language: it takes the cursor along and gives it back.
protocol TokenReader {
  /// Where the parser is.
  var cursor: TokenCursor { get set }
}

extension TokenReader {
  /// The messages about the place at hand.
  var mistakes: MistakeWriter { MistakeWriter(cursor) }
}
