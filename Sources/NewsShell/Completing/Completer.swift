import NewsCorpus
import QueryEngine
import QueryLanguage

/// Completes names and values at the cursor: nouns, steps, fields, speakers, outlets, articles.
struct Completer {
  let session: Session

  /// What could stand at a UTF-8 offset of a line.
  func complete(_ line: String, _ cursor: Int) -> Completion {
    let text = QueryText(line)
    if let completion = commandArgument(line, cursor) { return completion }
    let context = completionContext(in: text, at: cursor)
    var range = context.span.lower..<context.span.upper
    var typed = context.typed
    var candidates: [Completion.Candidate] = []
    for expectation in context.expectations {
      if case .value(let clause) = expectation {
        // Values may be several bare words: "Dave De" completes to the whole name.
        if let whole = context.valueSpan, whole.lower < range.lowerBound,
          whole.upper >= range.upperBound
        {
          range = whole.lower..<range.upperBound
          typed = String(text.slice(QuerySpan(range.lowerBound, range.upperBound)))
        }
        candidates += values(clause)
      } else {
        candidates += names(expectation, context)
      }
    }
    let wanted = Folding.folded(typed)
    var seen = Set<String>()
    let isOpen =
      range.lowerBound < range.upperBound && line.utf8.count >= range.upperBound
      && isQuote(text.slice(QuerySpan(range.lowerBound, range.lowerBound + 1)))
    let fitting = candidates.filter { candidate in
      let plain = candidate.text.filter { $0 != "\"" }
      return fits(Folding.folded(plain), wanted) && seen.insert(candidate.text).inserted
    }.map { candidate in
      isOpen && !candidate.text.hasPrefix("\"")
        ? Completion.Candidate("\"\(candidate.text)\"", note: candidate.note) : candidate
    }
    return Completion(replacing: range, candidates: fitting)
  }

  private func isQuote(_ text: Substring) -> Bool { text == "\"" }

  /// Whether a candidate begins with what was typed, or one of its words does.
  private func fits(_ candidate: [UInt8], _ typed: [UInt8]) -> Bool {
    if candidate.starts(with: typed) { return true }
    guard typed.count >= 2 else { return false }
    return candidate.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D })
      .contains { $0.starts(with: typed) }
  }

  private func words(_ words: [String]) -> [Completion.Candidate] {
    words.map { Completion.Candidate($0) }
  }

  private func names(
    _ expectation: CompletionContext.Expectation, _ context: CompletionContext
  ) -> [Completion.Candidate] {
    let scope = session.scope
    switch expectation {
    case .statementStart:
      return nouns() + results()
        + CommandRegistry.all.flatMap { command in
          command.names.prefix(1).map { Completion.Candidate($0, note: command.summary) }
        } + [Completion.Candidate("let", note: "keep a result under a name")]
    case .noun: return nouns() + results()
    case .clauseKeyword: return LanguageGuide.clauses.map { .init($0.name, note: $0.summary) }
    case .setOperator: return words(SetOperator.allCases.map(\.rawValue))
    case .stageName: return LanguageGuide.stages.map { .init($0.name, note: $0.summary) }
    case .field: return fields(context)
    case .fieldValue(let field): return fieldValues(field, context)
    case .comparison:
      return words([
        "=", "!=", "<", "<=", ">", ">=", "~", "contains", "in", "between", "is", "about",
      ])
    case .conjunction: return words(["and", "or"])
    case .aggregate: return words(Aggregate.Function.allCases.map { $0.rawValue + "(" })
    case .format: return OutputFormat.allCases.map { .init($0.rawValue, note: $0.summary) }
    case .attribute: return words(["form", "lemma"])
    case .parameter: return words(scope.parameters.keys.sorted())
    case .words(let own): return words(own)
    case .value, .number, .measure, .file: return []
    }
  }

  private func nouns() -> [Completion.Candidate] {
    Noun.allCases.map { .init($0.rawValue, note: $0.summary) }
  }

  private func results() -> [Completion.Candidate] {
    session.results.keys.sorted().map {
      .init($0, note: "\(session.results[$0]?.count ?? 0) rows")
    }
  }

  private func noun(_ context: CompletionContext) -> Noun? {
    guard let head = context.head else { return context.stages.isEmpty ? .sentences : nil }
    if let noun = Noun(word: head) { return noun }
    let answer = head.lowercased() == "it" ? session.it : session.results[head]
    if case .rows(let set) = answer { return set.noun }
    return nil
  }

  private func fields(_ context: CompletionContext) -> [Completion.Candidate] {
    // Behind "count" there is a column of counts; what came before decides the rest.
    let counted = context.stages.contains("count") || context.stages.contains("group")
    var own: [Completion.Candidate] = counted ? [.init("count", note: "how many")] : []
    guard let noun = noun(context) else { return own }
    if noun == .terms {
      return own + FieldRegistry.termColumns.map { .init($0.name, note: $0.summary) }
    }
    own += FieldRegistry.fields(of: noun).map { .init($0.name, note: $0.summary) }
    return own
  }

  private func values(_ clause: String) -> [Completion.Candidate] {
    let scope = session.scope
    switch clause.lowercased() {
    case "by":
      return scope.speakers.prefix(500).map {
        .init(quoted($0.name), note: "\($0.quotes) \(Noun.quotes.counted($0.quotes))")
      }
    case "from": return scope.outlets.map { .init(quoted($0)) }
    case "in":
      return results()
        + session.corpus.articles.indices.prefix(1000).map {
          .init("a\($0 + 1)", note: session.corpus.title(of: $0))
        }
    default: return []
    }
  }

  /// In quotation marks where bare words would read as something else.
  private func quoted(_ name: String) -> String {
    let bare = name.allSatisfy { $0.isLetter || $0 == "-" }
    return bare ? name : "\"\(name.replacing("\"", with: ""))\""
  }

  /// The values that a field has, for fields with few.
  private func fieldValues(_ name: String, _ context: CompletionContext) -> [Completion.Candidate] {
    guard let noun = noun(context), let field = FieldRegistry.field(name, of: noun),
      field.kind == .text || field.kind == .lemma || field.kind == .list
    else { return [] }
    return FieldValues(corpus: session.corpus).values(of: field, noun, limit: 60).map {
      .init(quoted($0.text), note: "\($0.count)")
    }
  }

  /// Settings, topics and articles behind verbs.
  private func commandArgument(_ line: String, _ cursor: Int) -> Completion? {
    let prefix = String(decoding: Array(line.utf8).prefix(max(0, cursor)), as: UTF8.self)
    let parts = prefix.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count >= 2, let verb = parts.first,
      let command = CommandRegistry.command(named: String(verb))
    else { return nil }
    let typed = parts.last.map(String.init) ?? ""
    let start = prefix.utf8.count - typed.utf8.count
    var candidates: [Completion.Candidate]
    switch command.names.first {
    case "help": candidates = words(HelpCommand.topics)
    case "set" where parts.count == 2:
      candidates = session.settings.list.map { .init($0.name, note: $0.summary) }
    case "load", "run": candidates = PathCompletion.candidates(typed)
    case "compare", "summarise", "info", "amend", "open", "quote", "cite":
      candidates = session.corpus.articles.indices.prefix(1000).map {
        .init("a\($0 + 1)", note: session.corpus.title(of: $0))
      }
    default: return nil
    }
    candidates = candidates.filter { $0.text.lowercased().hasPrefix(typed.lowercased()) }
    return Completion(replacing: start..<prefix.utf8.count, candidates: candidates)
  }
}
