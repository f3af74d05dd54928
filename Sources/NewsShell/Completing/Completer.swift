import NewsCorpus
import Presentation
import QueryEngine
import QueryLanguage

/// Completes names and values at the cursor: nouns, steps, fields, speakers, outlets, articles.
struct Completer {
  let session: Session

  /// What could stand at a UTF-8 offset of a line.
  func complete(_ line: String, _ cursor: Int) -> Completion {
    let text = QueryText(line)
    if let completion = commandArgument(line, cursor) { return completion }
    let context = completionContext(in: text, at: cursor, grammar: .byline)
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
        candidates += names(expectation, context, text)
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

  func words(_ words: [String]) -> [Completion.Candidate] {
    words.map { Completion.Candidate($0) }
  }

  private func names(
    _ expectation: CompletionContext.Expectation, _ context: CompletionContext, _ text: QueryText
  ) -> [Completion.Candidate] {
    let scope = session.scope
    switch expectation {
    case .statementStart:
      return nouns() + results()
        + session.commands.all.flatMap { command in
          command.names.prefix(1).map { Completion.Candidate($0, note: command.summary) }
        } + [Completion.Candidate("let", note: "keep a result under a name")]
    case .noun: return nouns() + results()
    case .clauseKeyword: return LanguageGuide.clauses.map { .init($0.name, note: $0.summary) }
    case .setOperator: return words(SetOperator.allCases.map(\.rawValue))
    case .stageName: return steps(behind: context.head)
    case .field: return fields(context, text)
    case .fieldValue(let field): return fieldValues(field, context, text)
    case .comparison:
      return words(
        Comparison.allCases.map(\.rawValue) + ConditionWords.tests + [ConditionWords.copula])
    case .conjunction: return words(ConditionWords.joins)
    case .aggregate: return words(Aggregate.Function.allCases.map { $0.rawValue + "(" })
    case .format: return Formats.all.map { .init($0.name, note: $0.summary) }
    case .attribute: return words(TokenAttribute.allCases.map(\.rawValue))
    case .parameter: return words(scope.parameters.keys.sorted())
    case .words(let own): return words(own)
    case .value, .number, .file: return []
    }
  }

  /// The steps, or those that a command takes where the line starts with its verb.
  private func steps(behind head: String?) -> [Completion.Candidate] {
    let taken = head.flatMap(session.commands.named)?.steps ?? []
    return LanguageGuide.steps.filter { taken.isEmpty || taken.contains($0.name) }
      .map { .init($0.name, note: $0.summary) }
  }

  private func nouns() -> [Completion.Candidate] {
    Grammar.byline.nouns.map { .init($0.plural, note: $0.summary) }
  }

  private func results() -> [Completion.Candidate] {
    session.results.entries.map {
      .init($0.name, note: "\($0.rows.count) rows")
    }
  }

  /// What the rows at the cursor are: those that come out of the steps before it.
  private func relation(_ context: CompletionContext, _ text: QueryText) -> Relation? {
    guard context.stages.isEmpty else {
      return RowsBefore(session: session).relation(at: context.span.lower, of: text)
    }
    guard let head = context.head else { return .sentences }
    if let relation = Relations.named(head) { return relation }
    return (head.lowercased() == "it" ? session.it : session.results[head])?.relation
  }

  private func fields(
    _ context: CompletionContext, _ text: QueryText
  ) -> [Completion.Candidate] {
    relation(context, text)?.fields.map { .init($0.name, note: $0.summary) } ?? []
  }

  private func values(_ clause: String) -> [Completion.Candidate] {
    session.scope.candidates(forClause: clause).map(candidate)
  }

  private func candidate(_ value: ValueCandidate) -> Completion.Candidate {
    .init(
      value.isBare ? value.text : quoted(value.text),
      note: value.note.map { Wording.text($0) } ?? "")
  }

  func articles() -> [Completion.Candidate] {
    session.scope.articleCandidates.map(candidate)
  }

  /// In quotation marks where bare words would read as something else.
  private func quoted(_ name: String) -> String {
    let bare = name.allSatisfy { $0.isLetter || $0 == "-" }
    return bare ? name : "\"\(name.replacing("\"", with: ""))\""
  }

  /// The values that a field has, for fields with few.
  private func fieldValues(
    _ name: String, _ context: CompletionContext, _ text: QueryText
  ) -> [Completion.Candidate] {
    guard let relation = relation(context, text), let field = relation.field(name),
      field.kind == .text || field.kind == .lemma || field.kind == .list
    else { return [] }
    return FieldValues(corpus: session.corpus).values(of: field, relation, limit: 60).map {
      .init(quoted($0.text), note: "\($0.count)")
    }
  }
}
