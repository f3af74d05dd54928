package import NewsAnalysis
import NewsCorpus

/// What sets the accounts of a conflict apart, in words.
package enum ConflictText {
  /// `“rose” in a1, “fell” in a2`; `only a1 has “not”`.
  package static func ground(of conflict: Conflict) -> String {
    let accounts = conflict.accounts.filter { !$0.wording.isEmpty }
    if conflict.difference == .denial, accounts.count == 1, let only = accounts.first {
      return "only \(Address(article: only.article).description) has “\(only.wording)”"
    }
    return accounts.map { "“\($0.wording)” in \(Address(article: $0.article).description)" }
      .joined(separator: ", ")
  }

  /// A kind of conflict, as fields give it.
  static func name(of kind: Conflict.Kind) -> String {
    switch kind {
    case .figure: "figure"
    case .date: "date"
    case .statement: "statement"
    }
  }

  /// A difference, as fields give it.
  static func name(of difference: Conflict.Difference) -> String {
    switch difference {
    case .value: "value"
    case .laterValue: "later value"
    case .time: "time"
    case .rounding: "rounding"
    case .precision: "precision"
    case .denial: "denial"
    case .contrary: "contrary"
    }
  }
}
