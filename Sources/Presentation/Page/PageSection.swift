import QueryEngine

/// A noun with its number: `1 account`, `1,204 accounts`.
struct CountedWord {
  let plural: String
  let singular: String

  init(_ plural: String, _ singular: String) { (self.plural, self.singular) = (plural, singular) }

  func word(_ count: Int) -> String { count == 1 ? singular : plural }

  func text(_ count: Int) -> String { "\(NumberText.grouped(count)) \(word(count))" }
}

/// One of the lists of a page: what it is called, what is said of it, and what writes its entries.
struct PageSection {
  /// The place of its heading.
  let anchor: Anchor
  let title: String
  /// What its entries are called.
  let noun: CountedWord
  /// What is said of it in the contents, behind its number: `told by two or more`.
  let meaning: String
  /// What the reader should know before the first entry; empty when there is nothing to say.
  let remark: String
  /// What stands in the place of entries where there are none.
  let none: String
  let count: Int
  let write: (inout MarkupWriter) -> Void

  /// The place of the accounts in full, which are no list.
  static let accounts = Anchor("accounts")
}

extension PageRenderer {
  /// The lists of the page, in order.
  var sections: [PageSection] { told + worded }

  /// What the accounts tell alike and otherwise.
  private var told: [PageSection] {
    [
      PageSection(
        anchor: Anchor("agreements"), title: "What they agree on",
        noun: CountedWord("agreements", "agreement"), meaning: "told alike",
        remark:
          "Statements that two or more accounts make in sentences of their own. Passages taken "
          + "over word for word are no second voice and stand under the copied passages; where "
          + "accounts quote the same words, it is said.",
        none: "No two sentences were found that say the same in words of their own.",
        count: page.agreements.count, write: writeAgreements),
      PageSection(
        anchor: Anchor("differences"), title: "Where they differ",
        noun: CountedWord("differences", "difference"), meaning: "told otherwise",
        remark: "One thing told otherwise: another number, another day, a denial, a contrary word. "
          + "Which account is right is not said here.",
        none: "No difference was found between sentences that tell the same.",
        count: page.differences.count, write: writeDifferences),
      PageSection(
        anchor: Anchor("copies"), title: "What was copied",
        noun: CountedWord("copied passages", "copied passage"),
        meaning: "the same nearly word for word",
        remark: "Passages that two accounts have in nearly the same words: taken over from one "
          + "another, or both from a third. The dates tell which appeared first, not who wrote it.",
        none: "No passage was found that two accounts have in nearly the same words.",
        count: page.copies.count, write: writeCopies),
      PageSection(
        anchor: Anchor("quotations"), title: "What they quote alike",
        noun: CountedWord("shared quotations", "shared quotation"),
        meaning: "the same words of somebody, in more than one", remark: "",
        none: "No quotation was found in more than one account.",
        count: page.quotations.count, write: writeQuotations),
      PageSection(
        anchor: Anchor("figures"), title: "Figures for the same thing",
        noun: CountedWord("figures", "figure"), meaning: "given by more than one, alike or not",
        remark: "Joined by what is counted and by the words around it; whether the same thing was "
          + "counted, the sentences must tell.",
        none: "No figure was found that more than one account gives.",
        count: page.figures.count, write: { writeStated(page.figures, &$0) }),
      PageSection(
        anchor: Anchor("dates"), title: "Dates that differ",
        noun: CountedWord("dates", "date"), meaning: "not the same in sentences alike", remark: "",
        none: "No date was found that differs between sentences alike.",
        count: page.dates.count, write: { writeStated(page.dates, &$0) }),
    ]
  }

  /// Who speaks in the accounts, when, and in whose words.
  private var worded: [PageSection] {
    [
      PageSection(
        anchor: Anchor("sources"), title: "Who is quoted",
        noun: CountedWord("sources", "source"), meaning: "quoted by one account or more",
        remark: "", none: "Nobody was found who is quoted and named or described.",
        count: page.sources.count, write: writeSources),
      PageSection(
        anchor: Anchor("days"), title: "Day by day",
        noun: CountedWord("days", "day"), meaning: "named",
        remark: "The sentences that name a day, by that day. A day that was worked out from words "
          + "such as “on Friday” rests on the date of its article.",
        none: "No sentence names a day that is known.", count: page.days.count, write: writeDays),
      PageSection(
        anchor: Anchor("names"), title: "Named or described differently",
        noun: CountedWord("names", "name"), meaning: "written or described differently",
        remark: "", none: "Nobody and nothing is named or described differently.",
        count: page.names.count, write: writeNames),
      PageSection(
        anchor: Anchor("alone"), title: "What only one of them has",
        noun: CountedWord("sentences", "sentence"), meaning: "without a counterpart",
        remark: "Sentences of which no other account says the same, so far as was found. They are "
          + "marked ◦ in the accounts.",
        none: "No sentence stands alone.", count: page.alone.reduce(0) { $0 + $1.count },
        write: writeAlone),
      PageSection(
        anchor: Anchor("keywords"), title: "Words that set each apart",
        noun: CountedWord("words", "word"), meaning: "that one uses far more than the others",
        remark: "How often the account has the word; then log-likelihood and log ratio against the "
          + "other accounts. Fewer than five occurrences (*) are too few to rely on.",
        none: "No word sets an account apart.", count: page.keywords.reduce(0) { $0 + $1.count },
        write: writeKeywords),
    ]
  }
}
