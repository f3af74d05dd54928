// The restrictions that follow a noun, and their values.

extension Parser {
  /// `{ clause }` up to the end of the term; goes on at the next clause keyword after a mistake.
  mutating func clauses() throws(Diagnostic) -> [Clause] {
    var clauses: [Clause] = []
    while !atTermEnd {
      do throws(Diagnostic) {
        guard atClause else { throw stray() }
        clauses.append(try clause())
      } catch {
        try recover(from: error, toClause: true)
      }
    }
    return clauses
  }

  /// `clause = "by" values | "from" values | "in" values | "about" values | "containing" pattern
  /// | "on" date | "before" date | "after" date | "between" literal "and" literal | "where" expr`
  private mutating func clause() throws(Diagnostic) -> Clause {
    let start = index
    let keyword = advance()
    let kind: Clause.Kind
    switch keyword.keyword {
    case "by": kind = .by(try values("a name", after: keyword))
    case "from": kind = .from(try values("an outlet", after: keyword))
    case "in": kind = .inside(try values("an article or a named set", after: keyword))
    case "about": kind = .about(try values("a word", after: keyword))
    case "containing": kind = .containing(try pattern(after: keyword))
    case "on": kind = .on(try date(after: keyword))
    case "before": kind = .before(try date(after: keyword))
    case "after": kind = .after(try date(after: keyword))
    case "between":
      let first = try date(after: keyword)
      let and = try expect("and", between: keyword)
      kind = .between(first, try date(after: and))
    default: kind = .filter(try expression(after: keyword))
    }
    return Clause(kind, keywordSpan: keyword.span, span: span(from: start))
  }

  /// `values = value { "," value }`
  mutating func values(
    _ what: String, after keyword: Lexeme
  ) throws(Diagnostic) -> [Value] {
    var values = [try value(what, after: keyword, of: keyword)]
    while let comma = take(.comma) { values.append(try value(what, after: comma, of: keyword)) }
    return values
  }

  /// `value = STRING | NAME | PARAM | REGEX | "(" pipeline ")"`, where a name may be several bare
  /// words in a row: `by Dave DeCamp`, `about troop withdrawal`.
  private mutating func value(
    _ what: String, after previous: Lexeme, of keyword: Lexeme
  ) throws(Diagnostic) -> Value {
    guard let first = current else { throw missing(what, after: previous) }
    switch first.kind {
    case .string: return .string(advance().word)
    case .parameter: return .parameter(advance().word)
    case .regex: return .regex(advance().word)
    case .openParenthesis:
      let start = index
      var pipeline = try nestedPipeline()
      pipeline.span = span(from: start)
      return .pipeline(pipeline)
    default:
      guard let run = try bareWords(after: keyword) else {
        throw missing(what, after: previous)
      }
      return .name(run)
    }
  }

  /// Several bare words as one value, their texts joined by single spaces; nil if none stands here.
  ///
  /// Ends at reserved words and where a step seems to begin that lacks its `|`. Right for
  /// `by Lee sort by date`, which is refused; wrong for a person whose name is `Lee First 3`.
  mutating func bareWords(
    after keyword: Lexeme?, stoppingAt stops: Set<String> = []
  ) throws(Diagnostic) -> Word? {
    let start = index
    var texts: [String] = []
    scan: while let lexeme = current {
      switch lexeme.kind {
      case .word:
        let word = lexeme.keyword ?? ""
        if Keywords.reserved.contains(word) || stops.contains(word) || atTerminator { break scan }
        if index > start {
          if startsStage(isCautious: keyword?.keyword == "about") { throw missingPipe(lexeme) }
          if isArticle(lexemes[index - 1]), isArticle(lexeme) { throw missingComma(lexeme) }
        }
      case .number, .date, .paragraph: break
      default: break scan
      }
      texts.append(lexeme.text)
      index += 1
    }
    return texts.isEmpty ? nil : Word(texts.joined(separator: " "), at: span(from: start))
  }

  /// Whether a lexeme is an article's short name, such as `a3`.
  func isArticle(_ lexeme: Lexeme) -> Bool {
    guard let word = lexeme.keyword, word.utf8.first == UInt8(ascii: "a") else { return false }
    let digits = word.utf8.dropFirst()
    return !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether the current word begins a step, judged by what follows it: `sort by`, `first 10`.
  ///
  /// Cautious judgement is for running text, where `show` and `count` are ordinary words.
  func startsStage(isCautious: Bool) -> Bool {
    let next = peek(1)
    let isLast = next == nil || next?.kind == .pipe
    let word = current?.keyword
    if next?.keyword == "by" {
      return ["sort", "group", "count", "distinct", "spread"].contains(word ?? "")
    }
    switch word {
    case "first", "last", "sample", "ngrams": return next?.kind == .number
    case "as": return next?.keyword.map { Keywords.formats.contains($0) } ?? false
    case "count", "kwic", "collocates", "distinct": return !isCautious && isLast
    case "show": return !isCautious && next?.kind == .word
    case "cross": return peek(2)?.keyword == "by"
    case "keywords": return next?.keyword == "against"
    default: return false
    }
  }
}
