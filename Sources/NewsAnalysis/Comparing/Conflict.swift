package import NewsCorpus

/// What articles say otherwise of one thing. It says that they differ, never which of them is right.
package struct Conflict: Sendable {
  /// What they differ in.
  package enum Kind: Sendable, CaseIterable {
    case figure, date, statement
  }

  /// How they differ.
  package enum Difference: Sendable, CaseIterable {
    /// The values or days are not the same.
    case value
    /// The values are not the same, and the articles appeared on different days: one may be an update.
    case laterValue
    /// The values are not the same, and are stated for different times.
    case time
    /// The values agree as far as the coarser one goes.
    case rounding
    /// One date is more precise: `January` and `10 January`.
    case precision
    /// One denies what the other says.
    case denial
    /// One says the contrary of what the other says.
    case contrary
  }

  /// What one article says.
  package struct Account: Sendable {
    /// The article.
    package let article: ArticleOrdinal
    /// The sentence that says it, as a number of the corpus.
    package let sentence: Int
    /// The figure, date or word in which it differs, as written; empty where it is the lack of a word.
    package let wording: String
  }

  package let kind: Kind
  package let difference: Difference
  /// What it is about, where that can be told: what is counted, `US troops`; empty otherwise.
  package let subject: String
  /// What each article says, in order of the corpus; at least two.
  package let accounts: [Account]

  /// From which score on two sentences are alike enough for figures and dates in them to be of the same; figures of which
  /// articles have several, such as small numbers, need more.
  private static let least = (figures: 0.5, common: 0.55, dates: 0.6)

  /// All conflicts of aligned articles: figures, then dates, then statements.
  ///
  /// Figures and dates of one kind are many; they conflict only where their sentences say the same otherwise.
  static func all(
    figures: FigureComparison, dates: DateComparison, statements: [StatementConflict],
    of alignment: Alignment
  ) -> [Conflict] {
    let corpus = alignment.compared.corpus
    let ofFigures = alignment.partners(from: least.figures)
    let ofCommon = alignment.partners(from: least.common)
    let ofDates = alignment.partners(from: least.dates)
    var subjects = NamedSubjects(of: corpus)
    let numbers = figures.figures.compactMap { figure in
      figure.restricted(
        to: { own, other in
          let partners = own.isCommon || other.isCommon ? ofCommon : ofFigures
          return partners[own.sentence]?.contains(other.sentence) == true
            && !subjects.differ(own.sentence, other.sentence)
        }, in: corpus)
    }
    let days = dates.dates.compactMap { date in
      Conflict(date, in: corpus)?.restricted { own, other in
        ofDates[own]?.contains(other) == true && !subjects.differ(own, other)
      }
    }
    return numbers.compactMap { Conflict($0, in: corpus) } + days
      + statements.filter { !subjects.differ($0.sentences[0], $0.sentences[1]) }
      .map { Conflict($0, in: corpus) }
  }

  /// The same without accounts whose sentence says none of what the others do; nil where fewer than two are left, or
  /// these use the same words.
  private func restricted(to belong: (Int, Int) -> Bool) -> Conflict? {
    let left = accounts.filter { account in
      accounts.contains { $0.sentence != account.sentence && belong(account.sentence, $0.sentence) }
    }
    guard left.count >= 2, Set(left.map(\.wording)).count > 1 else { return nil }
    return Conflict(kind: kind, difference: difference, subject: subject, accounts: left)
  }

  private init(kind: Kind, difference: Difference, subject: String, accounts: [Account]) {
    (self.kind, self.difference) = (kind, difference)
    (self.subject, self.accounts) = (subject, accounts)
  }

  private init?(_ figure: ComparedFigure, in corpus: Corpus) {
    accounts = figure.accounts.map { account in
      Account(
        article: account.article, sentence: Int(corpus.figures[account.figure].sentence),
        wording: corpus.string(corpus.figures[account.figure].span, of: account.article))
    }
    // What no noun and no unit stands behind may be anything: the number of a house.
    guard figure.accounts.contains(where: { corpus.figures[$0.figure].unit != nil }) else {
      return nil
    }
    kind = .figure
    subject = figure.subject
    switch figure.verdict {
    case .valuesDiffer:
      difference = Self.areOfDifferentDays(accounts, corpus) ? .laterValue : .value
    case .scopesDiffer: difference = .time
    case .roundingsDiffer: difference = .rounding
    case .qualifiersDiffer, .same: return nil
    }
  }

  private init?(_ date: ComparedDate, in corpus: Corpus) {
    accounts = zip(date.dates, date.articles).map { number, article in
      Account(
        article: article, sentence: Int(corpus.dates[number].sentence),
        wording: corpus.string(corpus.dates[number].span, of: article))
    }
    kind = .date
    subject = ""
    switch date.verdict {
    case .datesDiffer: difference = .value
    case .precisionsDiffer: difference = .precision
    case .same: return nil
    }
  }

  private init(_ conflict: StatementConflict, in corpus: Corpus) {
    let articles = conflict.sentences.map { corpus.article(ofSentence: $0) }
    let wordings: [String]
    switch conflict.contrast.ground {
    case .denied(let word, let article):
      difference = .denial
      wordings = articles.map { $0 == article ? word : "" }
    case .contrary(let first, let second):
      difference = .contrary
      wordings = [first, second]
    }
    kind = .statement
    subject = ""
    accounts = zip(zip(articles, conflict.sentences), wordings).map {
      Account(article: $0.0, sentence: $0.1, wording: $1)
    }
  }

  /// Whether the articles are known to have appeared on different days.
  private static func areOfDifferentDays(_ accounts: [Account], _ corpus: Corpus) -> Bool {
    let days = accounts.compactMap { corpus.articles.date(of: $0.article)?.daysSinceEpoch }
    return days.count == accounts.count && Set(days).count > 1
  }
}
