import NewsCorpus
import QueryLanguage

/// Running words of some terms: what a condition on the form or lemma of words leaves.
final class TermSelection: Selection {
  private let terms: [Vocabulary.Term]
  private let evaluation: Evaluation
  let explanation: Fact

  /// The words that a condition leaves; nil where it is no equality with single words.
  init?(_ condition: Condition, _ evaluation: Evaluation) {
    self.evaluation = evaluation
    explanation = "words looked up in the index"
    if case .or(let parts) = condition {
      var terms = Set<Vocabulary.Term>()
      for part in parts {
        guard let own = TermSelection(part, evaluation) else { return nil }
        terms.formUnion(own.terms)
      }
      self.terms = terms.sorted()
      return
    }
    var wanted: [String] = []
    let field: Field
    switch condition {
    case .compare(let own, .equal, .text(let text)):
      field = own
      wanted = [text]
    case .among(let own, let values, let patterns, let queries)
    where patterns.isEmpty && queries.isEmpty:
      field = own
      for value in values {
        guard case .text(let text) = value else { return nil }
        wanted.append(text)
      }
    default: return nil
    }
    var terms = Set<Vocabulary.Term>()
    for text in wanted {
      guard let own = Self.terms(text, field, evaluation.corpus) else { return nil }
      terms.formUnion(own)
    }
    self.terms = terms.sorted()
  }

  /// The terms of words whose field equals a text; nil where only the words themselves can tell.
  private static func terms(
    _ text: String, _ field: Field, _ corpus: Corpus
  ) -> [Vocabulary.Term]? {
    let words = PhraseWords.split(text)
    guard words.count == 1, let word = words.first else { return nil }
    switch field.lookup {
    case .form: return corpus.vocabulary.find(word).map { [$0] } ?? []
    case .lemma:
      // Only a dictionary form is equal to one.
      let folded = String(decoding: Folding.folded(word), as: UTF8.self)
      guard corpus.inflections.lemma(ofWord: word) == folded else { return nil }
      return corpus.inflections.forms(of: word)
    case .words, .bodyWords, nil: return nil
    }
  }

  var estimate: Int { terms.reduce(0) { $0 + evaluation.corpus.index.count(of: $1) } }

  func rows() throws(EvaluationError) -> Found {
    let corpus = evaluation.corpus
    var bodies = BodyCursor(corpus)
    let positions = try TermPositions(corpus: corpus).positions(of: terms, evaluation.patience)
    return Found(
      rows: RowList(positions.filter { bodies.holds(Int($0)) }, isAscending: true))
  }

  func filter(_ candidates: RowList) throws(EvaluationError) -> Found {
    if candidates.count > estimate * 4 { return try filterByRows(candidates) }
    let words = evaluation.corpus.words.terms
    return Found(rows: try candidates.keeping(evaluation.patience) { terms.holds(words[Int($0)]) })
  }
}
