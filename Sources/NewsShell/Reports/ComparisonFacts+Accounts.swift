import NewsAnalysis
import NewsCorpus
import Presentation
import QueryEngine

// The articles in full, with what was found in them.

extension ComparisonFacts {
  var accounts: [ComparisonPage.Account] {
    let marks = AccountMarks(self)
    let alone = Set(statements.uniqueSentences.flatMap(\.sentences))
    return articles.map { article in
      var account = account(article)
      account.paragraphs = corpus.articles[article].paragraphs.dropFirst().map { paragraph in
        self.paragraph(paragraph, of: article, marks, alone)
      }
      return account
    }
  }

  private func account(_ article: ArticleOrdinal) -> ComparisonPage.Account {
    let details = corpus.articles[article].details
    var notes = details.note.map { [$0] } ?? []
    if notes.isEmpty, details.isRetelling {
      notes.append("A retelling in other sentences of the article named here.")
    }
    if details.droppedCount > 0 {
      let lines = details.droppedCount == 1 ? "1 line" : "\(details.droppedCount) lines"
      notes.append(
        "\(lines) of what was saved are no part of the article and are left out: info \(id(article))"
      )
    }
    return ComparisonPage.Account(
      id: id(article), title: CitationText(corpus: corpus).title(of: article),
      outlet: details.outlet ?? "outlet unknown", date: details.date.map(CitationText.spelled),
      isoDate: details.date?.description, authors: details.authors, url: details.url, notes: notes,
      wordCount: corpus.bodyWords(of: article).count, language: corpus.articles[article].language)
  }

  private func paragraph(
    _ paragraph: Int, of article: ArticleOrdinal, _ marks: AccountMarks, _ alone: Set<Int>
  ) -> ComparisonPage.Paragraph {
    let row = corpus.paragraphs[paragraph]
    let own = corpus.sentences(ofParagraph: paragraph)
    var sentences: [ComparisonPage.Sentence] = []
    // Before the first sentence there may be what belongs to none.
    if let first = own.first {
      let start = corpus.sentences[first].span.lower
      if start > row.span.lower {
        sentences.append(
          ComparisonPage.Sentence(
            address: "", text: corpus.string(TextSpan(row.span.lower, start), of: article),
            gap: ""))
      }
    }
    for sentence in own {
      let span = corpus.sentences[sentence].span
      let next =
        sentence + 1 < own.upperBound ? corpus.sentences[sentence + 1].span.lower : row.span.upper
      sentences.append(
        ComparisonPage.Sentence(
          address: address(sentence), text: corpus.string(span, of: article),
          gap: next > span.upper ? corpus.string(TextSpan(span.upper, next), of: article) : "",
          isAlone: alone.contains(sentence), marks: marks[sentence]))
    }
    return ComparisonPage.Paragraph(
      address: Address(article: article, paragraph: Int(row.number)).description,
      sentences: sentences)
  }
}

/// For each sentence what the entries of a page are about.
private struct AccountMarks {
  private let corpus: Corpus
  private var marks: [Int: [ComparisonPage.Mark]] = [:]

  init(_ facts: ComparisonFacts) {
    corpus = facts.corpus
    for (index, agreement) in facts.statements.agreements.enumerated() {
      for sentence in agreement.sentences { mark(sentence, .agreement, index + 1) }
    }
    for (index, conflict) in facts.statements.conflicts.enumerated() {
      for account in conflict.accounts { mark(account.sentence, .difference, index + 1) }
    }
    for (index, passage) in facts.statements.passages.enumerated() {
      for words in [passage.source, passage.target] {
        mark(
          [corpus.span(ofWords: words)], corpus.article(ofWord: words.lowerBound), .copy, index + 1)
      }
    }
    for (index, group) in facts.comparison.sharedQuotations.groups.enumerated() {
      for occurrence in group.occurrences {
        mark(quotation: occurrence.quotation, .quotation, index + 1)
      }
    }
    for (index, source) in facts.comparison.sources.sources.enumerated() {
      for quotation in source.shares.flatMap(\.quotations) {
        mark(quotation: quotation, .source, index + 1)
      }
    }
    for quotation in facts.comparison.sources.unattributed.flatMap(\.quotations) {
      mark(quotation: quotation, .source, 0)
    }
  }

  subscript(sentence: Int) -> [ComparisonPage.Mark] { marks[sentence] ?? [] }

  private mutating func mark(_ sentence: Int, _ finding: ComparisonPage.Finding, _ number: Int) {
    let length = corpus.sentences[sentence].span.count
    marks[sentence, default: []].append(ComparisonPage.Mark(0..<length, finding, number))
  }

  private mutating func mark(
    quotation: Int, _ finding: ComparisonPage.Finding, _ number: Int
  ) {
    mark(
      corpus.parts(ofQuotation: quotation), corpus.article(ofQuotation: quotation), finding, number)
  }

  /// Marks parts of an article; only the last one ends.
  private mutating func mark(
    _ spans: [TextSpan], _ article: ArticleOrdinal, _ finding: ComparisonPage.Finding,
    _ number: Int
  ) {
    for (index, span) in spans.enumerated() where span.lower < span.upper {
      var sentence = corpus.sentence(at: span.lower, of: article)
      let last = corpus.sentence(at: span.upper - 1, of: article)
      while sentence <= last {
        let own = corpus.sentences[sentence].span
        let lower = max(own.lower, span.lower)
        let upper = min(own.upper, span.upper)
        if lower < upper {
          marks[sentence, default: []].append(
            ComparisonPage.Mark(
              Int(lower - own.lower)..<Int(upper - own.lower), finding, number,
              isEnd: index == spans.count - 1 && sentence == last))
        }
        sentence += 1
      }
    }
  }
}
