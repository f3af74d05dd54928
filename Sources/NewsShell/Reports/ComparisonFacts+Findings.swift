import NewsAnalysis
import NewsCorpus
import Presentation
import QueryEngine

// What accounts say alike, otherwise, and in the same words.

extension ComparisonFacts {
  var agreements: [ComparisonPage.Agreement] {
    statements.agreements.map { agreement in
      ComparisonPage.Agreement(
        versions: agreement.sentences.map { cited($0) },
        reservations: quotationsShared(by: agreement) + copiesShared(by: agreement))
    }
  }

  /// That sentences which agree do so because they quote the same words.
  private func quotationsShared(by agreement: Agreement) -> [String] {
    comparison.sharedQuotations.groups.enumerated().compactMap { index, group in
      let quoting = Set(
        group.occurrences.map { Int(corpus.quotations[$0.quotation].sentence) }
      ).intersection(agreement.sentences).sorted()
      guard quoting.count > 1 else { return nil }
      let accounts = quoting.map { id(corpus.article(ofSentence: $0)) }
      return "\(accounts.joined(separator: " and ")) quote the same words here (Q\(index + 1))."
    }
  }

  /// That articles which agree have taken over passages elsewhere.
  private func copiesShared(by agreement: Agreement) -> [String] {
    var shared: [[ArticleOrdinal]: [String]] = [:]
    for (index, passage) in statements.passages.enumerated() {
      let pair = articles(of: passage)
      if pair.allSatisfy(agreement.articles.contains) {
        shared[pair, default: []].append("C\(index + 1)")
      }
    }
    return shared.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { pair, copies in
      "\(pair.map(id).joined(separator: " and ")) also share copied passages "
        + "(\(copies.joined(separator: ", "))), so they may not be independent."
    }
  }

  /// The two articles of a passage, ascending.
  private func articles(of passage: ReusedPassage) -> [ArticleOrdinal] {
    [passage.source, passage.target].map { corpus.article(ofWord: $0.lowerBound) }.sorted()
  }

  var differences: [ComparisonPage.Difference] {
    statements.conflicts.map { conflict in
      ComparisonPage.Difference(
        subject: conflict.subject, relation: Self.relation(conflict),
        accounts: conflict.accounts.map { cited($0.sentence, wording: $0.wording) })
    }
  }

  private static func relation(_ conflict: Conflict) -> String {
    switch conflict.difference {
    case .value: conflict.kind == .date ? "the dates differ" : "the numbers differ"
    case .laterValue:
      "the numbers differ, and so do the days of the articles: one may be an update"
    case .time: "the numbers differ, and so does what they are stated for"
    case .rounding: "rounded differently"
    case .precision: "one is more precise than the other"
    case .denial: ConflictText.ground(of: conflict)
    case .contrary: "contrary words: " + ConflictText.ground(of: conflict)
    }
  }

  var copies: [ComparisonPage.CopiedPassage] {
    statements.passages.map { passage in
      let versions = [passage.source, passage.target].map { words in
        ComparisonPage.Cited(
          address: address(corpus.sentence(ofWord: words.lowerBound)),
          text: corpus.string(
            corpus.span(ofWords: words), of: corpus.article(ofWord: words.lowerBound)))
      }
      let runs = passage.differences(in: corpus)
      let changes =
        passage.isVerbatim(in: corpus) ? [] : runs.isEmpty ? nil : runs.map { Self.run($0) }
      return ComparisonPage.CopiedPassage(
        source: versions[0], target: versions[1], wordCount: passage.source.count,
        changes: changes)
    }
  }

  private static func run(_ difference: WordDifference) -> ComparisonPage.Run {
    let kind: ComparisonPage.Run.Kind =
      switch difference.kind {
      case .equal: .kept
      case .missing: .removed
      case .added: .added
      }
    return ComparisonPage.Run(kind, difference.text)
  }

  var quotations: [ComparisonPage.SharedWords] {
    comparison.sharedQuotations.groups.map { group in
      ComparisonPage.SharedWords(
        text: words(ofQuotation: group.longest), speakers: Self.words(group.speakers),
        versions: group.occurrences.map { occurrence in
          let row = corpus.quotations[occurrence.quotation]
          var remarks: [String] = []
          if row.kind == .indirect { remarks.append("reported without quotation marks") }
          if occurrence.isTrimmedAtStart { remarks.append("begins later") }
          if occurrence.isTrimmedAtEnd { remarks.append("stops earlier") }
          if row.confidence == .guess { remarks.append("who speaks is a guess") }
          let cited = ComparisonPage.Cited(
            address: address(Int(row.sentence)), text: words(ofQuotation: occurrence.quotation),
            wording: introduction(occurrence), remarks: remarks)
          return (
            cited, occurrence.isReworded ? occurrence.differences.map { Self.run($0) } : []
          )
        })
    }
  }

  private func words(ofQuotation quotation: Int) -> String {
    let article = corpus.article(ofQuotation: quotation)
    return corpus.parts(ofQuotation: quotation).map { corpus.string($0, of: article) }
      .joined(separator: " … ")
  }

  /// Who speaks, as the article puts it.
  private func introduction(_ occurrence: SharedQuotation.Occurrence) -> String {
    guard !occurrence.label.isEmpty else { return "speaker not given" }
    let label = corpus.string(occurrence.label, of: occurrence.article)
    guard !occurrence.role.isEmpty else { return label }
    let role = corpus.string(occurrence.role, of: occurrence.article)
    return label.lowercased().contains(role.lowercased()) ? label : "\(label), \(role)"
  }

  private static func words(_ speakers: SharedQuotation.Speakers) -> String {
    switch speakers {
    case .same: ""
    case .unclear: "introduced differently; whether it is one speaker the articles do not say"
    case .different: "given to different people"
    }
  }

  var figures: [ComparisonPage.Difference] {
    statements.figures.figures.map { figure in
      ComparisonPage.Difference(
        subject: figure.subject, relation: figure.verdict.words,
        accounts: figure.accounts.map { account in
          let row = corpus.figures[account.figure]
          let isScoped = !account.scope.isEmpty && !row.span.contains(account.scope)
          return cited(
            Int(row.sentence), wording: corpus.string(row.span, of: account.article),
            remarks: isScoped ? [corpus.string(account.scope, of: account.article)] : [])
        })
    }
  }

  var dates: [ComparisonPage.Difference] {
    statements.dates.dates.filter { $0.verdict != .same }.map { date in
      ComparisonPage.Difference(
        subject: "", relation: date.verdict.words,
        accounts: zip(date.dates, date.articles).map { number, article in
          let row = corpus.dates[number]
          let value = corpus.strings[row.value]
          return cited(
            Int(row.sentence), wording: corpus.string(row.span, of: article),
            remarks: [PeriodWords.words(of: value) ?? value])
        })
    }
  }
}
