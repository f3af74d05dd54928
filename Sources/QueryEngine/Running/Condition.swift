import NewsCorpus
import QueryLanguage

/// A condition whose fields have been looked up and whose literals fit them.
indirect enum Condition: Sendable {
  case or([Condition])
  case and([Condition])
  case not(Condition)
  /// Two values compared: ordered, or equal after folding.
  case compare(Field, Comparison, Value)
  case compareFields(Field, Comparison, Field)
  /// Equal to one of several values, matched by one of several expressions, or equal to what one of
  /// several queries finds.
  case among(Field, [Value], [TextPattern], [SubqueryValues])
  case matches(Field, TextPattern)
  case contains(Field, BoundPattern)
  case between(Field, Value, Value)
  /// Within a tenth of a number.
  case about(Field, Double)
  case known(Field, Bool)
  case flag(Field)
  /// Where a number is a share.
  case share(Field)
}

/// The values that a bracketed query behind `in` gives.
struct SubqueryValues: Sendable {
  /// The query.
  let pipeline: BoundPipeline
  /// What of its rows is compared.
  let field: Field
}

extension Condition {
  /// The names of the fields a condition reads, each once.
  var fieldNames: [String] {
    var names: [String] = []
    forEachField { field in if !names.contains(field.name) { names.append(field.name) } }
    return names
  }

  private func forEachField(_ body: (Field) -> Void) {
    switch self {
    case .or(let parts), .and(let parts): for part in parts { part.forEachField(body) }
    case .not(let inner): inner.forEachField(body)
    case .compare(let field, _, _), .among(let field, _, _, _), .matches(let field, _),
      .contains(let field, _), .between(let field, _, _), .about(let field, _),
      .known(let field, _), .flag(let field), .share(let field):
      body(field)
    case .compareFields(let one, _, let other):
      body(one)
      body(other)
    }
  }

  /// The number a condition asks a field to equal whose numbers may be hedged; nil when it does not.
  var exactNumber: (field: Field, number: Double)? {
    switch self {
    case .or(let parts), .and(let parts): parts.lazy.compactMap(\.exactNumber).first
    case .compare(let field, .equal, .number(let wanted)) where field.isHedged != nil:
      (field, wanted)
    default: nil
    }
  }

  /// The conditions of which all must hold.
  var conjuncts: [Condition] {
    if case .and(let parts) = self { parts.flatMap(\.conjuncts) } else { [self] }
  }
}
