import NewsCorpus
import QueryLanguage

/// Help for a value that no row has.
extension Evaluator {
  /// Says which values a field does have, when a test for one text was the whole condition.
  ///
  /// - Complexity: O(*n*) in the number of rows.
  func nearValues(_ clause: BoundClause, _ rows: [UInt32], _ noun: Noun) -> String? {
    guard case .filter(.compare(let key, .equal, .text(let wanted))) = clause.kind,
      case .field(let field) = key, field.kind == .text || field.kind == .lemma
    else { return nil }
    if wanted.lowercased() == "unknown" {
      return "\"unknown\" is taken for a word here; for what is not known: \(field.name) is unknown"
    }
    var seen = Set<String>()
    var values: [String] = []
    for row in rows {
      guard case .text(let value) = field.value(corpus, Int(row)), seen.insert(value).inserted
      else { continue }
      values.append(value)
    }
    let words = PhraseWords.split(wanted.lowercased())
    let holding = values.filter { value in
      let own = Set(PhraseWords.split(value.lowercased()))
      return !words.isEmpty && words.allSatisfy { own.contains($0) }
    }
    let all = "\(field.name) is one of: "
    if holding.isEmpty, values.count <= 8, values.allSatisfy({ $0.utf8.count < 20 }) {
      return values.isEmpty
        ? nil
        : all
          + values.map { value in
            field.reading?(value).map { "\(value) (\($0))" } ?? value
          }.joined(separator: ", ")
    }
    let near = holding.isEmpty ? closest(to: wanted, among: values, limit: 3) : holding
    guard !near.isEmpty else { return nil }
    let list = near.prefix(3).map { "\"\($0)\"" }.joined(separator: ", ")
    return holding.isEmpty
      ? "close: \(list)"
      : "= compares the whole \(field.name), and there is \(list); contains looks within"
  }
}
