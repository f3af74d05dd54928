import NewsAnalysis
import NewsCorpus
import Presentation
import QueryEngine

// What articles say alike, otherwise, or alone.

extension ComparisonReport {
  /// Sentences alike in wording; figures and dates that differ have sections of their own.
  mutating func writeConflicts() {
    let all = comparison.statements.conflicts.filter {
      $0.kind == .statement || $0.kind == .figure && $0.subject.isEmpty
    }
    guard !all.isEmpty else { return }
    report.heading("Alike in wording, but not the same (\(all.count))")
    for conflict in all.prefix(limits.items) {
      report.bullet(ConflictText.ground(of: conflict))
      for account in conflict.accounts {
        report.columns(
          address(UInt32(account.sentence)), text(ofSentence: account.sentence), leftWidth: 10,
          indent: 6)
      }
    }
    rest(
      all.count, "pairs of sentences", "conflicts in \(articles.map(id).joined(separator: ", "))")
  }

  mutating func writeReuses() {
    let all = comparison.statements.reuses
    guard comparison.statements.passageCount > 0 else { return }
    report.heading(
      "Copied: nearly word for word the same, so no second voice (\(all.count))")
    for passage in all.prefix(limits.items) {
      let versions = [passage.source, passage.target].map { words in
        let article = corpus.article(ofWord: words.lowerBound)
        return (
          article: article, address: address(UInt32(corpus.sentence(ofWord: words.lowerBound))),
          text: text(corpus.span(ofWords: words), article)
        )
      }
      let kind = passage.isVerbatim(in: corpus) ? "word for word" : "edited"
      report.bullet(
        "in \(versions.map { id($0.article) }.joined(separator: ", ")): "
          + "\(passage.source.count) words, \(kind)")
      for version in versions {
        report.columns(version.address, version.text, leftWidth: 10, indent: 6)
      }
      let changes = passage.changes(in: corpus)
      if !changes.isEmpty { report.line("here " + changes.joined(separator: "; "), indent: 17) }
    }
    let query = "reuses in \(articles.map(id).joined(separator: ", "))"
    rest(all.count, "passages", query)
    if all.count < comparison.statements.passageCount || all.count > limits.items {
      report.line(
        "without sentences that say the contrary, or the same in words of their own; whole: \(query)",
        indent: 2)
    }
  }

  mutating func writeAgreements() {
    let all = comparison.statements.agreements
    report.heading(
      "What they agree on (\(all.count) \(all.count == 1 ? "statement" : "statements"), each in words of its own)"
    )
    if all.isEmpty {
      return report.line("no two sentences say the same in words of their own", indent: 2)
    }
    for agreement in all.prefix(limits.items) {
      report.bullet("in \(agreement.articles.map(id).joined(separator: ", "))")
      for sentence in agreement.sentences {
        report.columns(
          address(UInt32(sentence)), text(ofSentence: sentence), leftWidth: 10, indent: 6)
      }
    }
    rest(all.count, "statements", "agreements in \(articles.map(id).joined(separator: ", "))")
  }

  mutating func writeUnique() {
    report.heading("What only one of them has (no sentence in the others says the same)")
    for unique in comparison.statements.uniqueSentences {
      let count = unique.sentences.count
      report.line(
        "only \(id(unique.article)) (\(count) \(Relation.sentences.words.counted(count))):",
        indent: 2)
      for sentence in unique.sentences.prefix(limits.alone) {
        report.columns(
          address(UInt32(sentence)), text(ofSentence: sentence), leftWidth: 10, indent: 6)
      }
      if unique.sentences.count > limits.alone {
        report.line("… and \(unique.sentences.count - limits.alone) more", indent: 6)
      }
    }
  }
}
