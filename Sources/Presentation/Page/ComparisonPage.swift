/// What a page says of several accounts side by side: facts and words, no markup.
///
/// `PageRenderer` draws it. Every passage stands with its address, by which the page links it to the account that it is
/// from; entries of a list are known by their place in it, counted from 1.
package struct ComparisonPage: Sendable {
  /// The accounts, in order of the corpus.
  package var accounts: [Account] = []
  /// What accounts agree on.
  package var agreements: [Agreement] = []
  /// What they tell otherwise.
  package var differences: [Difference] = []
  /// What one took over from another, or both from a third.
  package var copies: [CopiedPassage] = []
  /// The words that more than one of them quotes.
  package var quotations: [SharedWords] = []
  /// For each account the sentences that only it has, in order.
  package var alone: [[Place]] = []
  /// The figures that more than one gives for one thing, whether they differ or not.
  package var figures: [Difference] = []
  /// The dates that differ between sentences alike.
  package var dates: [Difference] = []
  /// Who is quoted.
  package var sources: [Source] = []
  /// For each account where quotations without a known speaker stand.
  package var unattributed: [[Place]] = []
  /// What is told of each day, days ascending.
  package var days: [Day] = []
  /// Those named or described differently.
  package var names: [NamedDifferently] = []
  /// For each account the words that set it apart.
  package var keywords: [[Keyword]] = []
  /// What was not compared, and why; each a sentence.
  package var notes: [String] = []
  /// A number that is equal where the text of the accounts is: hexadecimal digits, and how it is made.
  package var fingerprint = ""
  /// The command that makes the comparison.
  package var command = ""

  /// Makes an empty page.
  package init() {}
}

extension ComparisonPage {
  /// A passage, its address, and what else is said beside it.
  package struct Cited: Sendable {
    /// Where it stands: `a1 ¶2 s1`.
    package var address: String
    /// Its words.
    package var text: String
    /// The part of it that matters, as written: `2,500 troops`; empty when there is none.
    package var wording: String
    /// Further remarks: `begins later`.
    package var remarks: [String]

    /// Makes a passage.
    package init(address: String, text: String, wording: String = "", remarks: [String] = []) {
      (self.address, self.text, self.wording, self.remarks) = (address, text, wording, remarks)
    }
  }

  /// A statement that several accounts make, each in words of its own.
  package struct Agreement: Sendable {
    /// The sentences, one of each account.
    package var versions: [Cited]
    /// Why they may not be as many voices: `a1 and a3 also share copied passages`.
    package var reservations: [String]

    /// Makes an agreement.
    package init(versions: [Cited], reservations: [String]) {
      (self.versions, self.reservations) = (versions, reservations)
    }
  }

  /// A thing that accounts tell otherwise, or alike.
  package struct Difference: Sendable {
    /// What it is about: `US troops`; empty when that cannot be told.
    package var subject: String
    /// How the accounts relate: `the numbers differ`.
    package var relation: String
    /// What each says.
    package var accounts: [Cited]

    /// Makes a difference.
    package init(subject: String, relation: String, accounts: [Cited]) {
      (self.subject, self.relation, self.accounts) = (subject, relation, accounts)
    }
  }

  /// A run of words of one version against another.
  package struct Run: Sendable {
    /// What became of the words.
    package enum Kind: Sendable { case kept, removed, added }
    /// What became of them.
    package var kind: Kind
    /// The words.
    package var text: String

    /// Makes a run.
    package init(_ kind: Kind, _ text: String) { (self.kind, self.text) = (kind, text) }
  }

  /// A passage that two accounts have in nearly the same words.
  package struct CopiedPassage: Sendable {
    /// The version of the earlier article; where days do not tell, of the one loaded first.
    package var source: Cited
    /// The other version.
    package var target: Cited
    /// The words of the first version.
    package var wordCount: Int
    /// The other version against it; empty where both are the same, nil where they are too long to be compared.
    package var changes: [Run]?

    /// Makes a passage.
    package init(source: Cited, target: Cited, wordCount: Int, changes: [Run]?) {
      (self.source, self.target) = (source, target)
      (self.wordCount, self.changes) = (wordCount, changes)
    }
  }

  /// Words that several accounts quote.
  package struct SharedWords: Sendable {
    /// The longest version.
    package var text: String
    /// What is to be said of the speakers; empty where the accounts give one.
    package var speakers: String
    /// Each version: the words as it has them, and who is said to speak as its wording.
    package var versions: [(cited: Cited, changes: [Run])]

    /// Makes an entry.
    package init(text: String, speakers: String, versions: [(cited: Cited, changes: [Run])]) {
      (self.text, self.speakers, self.versions) = (text, speakers, versions)
    }
  }

  /// Where something stands.
  package struct Place: Sendable {
    /// `a1 ¶2 s1`
    package var address: String
    /// Whether it rests on a guess.
    package var isGuess: Bool

    /// Makes a place.
    package init(_ address: String, isGuess: Bool = false) {
      (self.address, self.isGuess) = (address, isGuess)
    }
  }

  /// Somebody quoted.
  package struct Source: Sendable {
    /// The full name, or the description as written.
    package var label: String
    /// Whether the name is withheld.
    package var isAnonymous: Bool
    /// For each account where the quotations stand, ascending.
    package var quotations: [[Place]]

    /// Makes a source.
    package init(label: String, isAnonymous: Bool, quotations: [[Place]]) {
      (self.label, self.isAnonymous, self.quotations) = (label, isAnonymous, quotations)
    }
  }

  /// A day, and what is told of it.
  package struct Day: Sendable {
    /// `2024-01-25`
    package var iso: String
    /// `25 January 2024`
    package var name: String
    /// The sentences, in order of the accounts; the wording is what names the day.
    package var passages: [Cited]

    /// Makes a day.
    package init(iso: String, name: String, passages: [Cited]) {
      (self.iso, self.name, self.passages) = (iso, name, passages)
    }
  }

  /// Somebody or something with more than one name or description.
  package struct NamedDifferently: Sendable {
    /// The fullest form.
    package var name: String
    /// `person`
    package var kind: String
    /// What each account calls them: id of the account, words.
    package var accounts: [(id: String, text: String)]

    /// Makes a name.
    package init(name: String, kind: String, accounts: [(id: String, text: String)]) {
      (self.name, self.kind, self.accounts) = (name, kind, accounts)
    }
  }

  /// A word that sets an account apart.
  package struct Keyword: Sendable {
    /// The word.
    package var text: String
    /// How often the account has it.
    package var count: Int
    /// Log-likelihood and log ratio as they are to be read: `12.3, 4.5`.
    package var measures: String

    /// Makes a keyword.
    package init(text: String, count: Int, measures: String) {
      (self.text, self.count, self.measures) = (text, count, measures)
    }
  }
}
