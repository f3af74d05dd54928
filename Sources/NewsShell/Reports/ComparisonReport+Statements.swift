import NewsAnalysis
import NewsCorpus
import Presentation
import QueryEngine

// What articles say alike, otherwise, or alone.

extension ComparisonReport {
  mutating func writeConflicts() {
    let all = comparison.conflicts
    guard !all.isEmpty else { return }
    report.heading("Alike in wording, but not the same (\(all.count))")
    for conflict in all.prefix(Self.most) {
      let addresses = conflict.sentences.map { address(UInt32($0)) }
      report.bullet(words(conflict))
      for (sentence, address) in zip(conflict.sentences, addresses) {
        report.columns(address, text(ofSentence: sentence), leftWidth: 10, indent: 6)
      }
    }
    rest(all.count, "pairs of sentences")
  }

  private func words(_ conflict: StatementConflict) -> String {
    let articles = conflict.sentences.map { id(corpus.article(ofSentence: $0)) }
    switch conflict.contrast {
    case .denied(let words, let article):
      return "only \(id(article)) has “\(words.joined(separator: "”, “"))”"
    case .contrary(let first, let second), .figures(let first, let second):
      return "“\(first)” in \(articles[0]), “\(second)” in \(articles[1])"
    }
  }

  mutating func writeReuses() {
    let all = comparison.reuses
    guard !all.isEmpty else { return }
    report.heading(
      "Copied: nearly word for word the same, so no second voice (\(all.count))")
    for reuse in all.prefix(Self.most) {
      report.bullet("in \(reuse.articles.map(id).joined(separator: ", "))")
      for (place, sentence) in reuse.sentences.enumerated() {
        report.columns(
          address(UInt32(sentence)), text(ofSentence: sentence), leftWidth: 10, indent: 6)
        guard place > 0 else { continue }
        let changes = Self.changes(reuse.differences[place - 1])
        if !changes.isEmpty { report.line("here " + changes.joined(separator: "; "), indent: 17) }
      }
    }
    rest(all.count, "passages")
  }

  /// What one version of a wording lacks, and what it has instead.
  static func changes(_ differences: [WordDifference]) -> [String] {
    differences.compactMap { difference in
      switch difference.kind {
      case .equal: nil
      case .missing: "without “\(difference.text)”"
      case .added: "with “\(difference.text)”"
      }
    }
  }

  mutating func writeAgreements() {
    let all = comparison.agreements
    report.heading(
      "What they agree on (\(all.count) \(all.count == 1 ? "statement" : "statements") alike in wording, not copied)"
    )
    if all.isEmpty {
      return report.line("no two sentences say the same in words of their own", indent: 2)
    }
    for agreement in all.prefix(Self.most) {
      report.bullet("in \(agreement.articles.map(id).joined(separator: ", "))")
      for sentence in agreement.sentences {
        report.columns(
          address(UInt32(sentence)), text(ofSentence: sentence), leftWidth: 10, indent: 6)
      }
    }
    rest(all.count, "statements")
  }

  mutating func writeUnique() {
    report.heading("What only one of them has (no sentence in the others says the same)")
    for unique in comparison.uniqueSentences {
      let count = unique.sentences.count
      report.line(
        "only \(id(unique.article)) (\(count) \(Relation.sentences.words.counted(count))):",
        indent: 2)
      for sentence in unique.sentences.prefix(4) {
        report.columns(
          address(UInt32(sentence)), text(ofSentence: sentence), leftWidth: 10, indent: 6)
      }
      if unique.sentences.count > 4 {
        report.line("… and \(unique.sentences.count - 4) more", indent: 6)
      }
    }
  }
}
