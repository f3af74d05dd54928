package import NewsCorpus
package import QueryLanguage

/// What the reader should know of an answer, as facts; the words are found where it is printed.
package enum Note: Sendable, Hashable {
  // MARK: What was left out

  /// Rows for which a condition could not be decided, as fields are unknown there.
  case passedOver(count: Int, of: Int, fields: [String])
  /// Rows that would have been found if their hedged number were exact.
  case hedged(count: Int, of: Int, examples: [String], field: String, number: Double)
  /// Articles without a date where one was asked for.
  case undatedArticles(count: Int, of: Int, first: ArticleOrdinal)
  /// Rows with days of their own that name no day where one was asked for.
  case openDates(count: Int, of: Int, NounWords)
  /// Happenings of no known day, which stand behind the others.
  case openDays(count: Int, of: Int, NounWords)
  /// Dates that put nothing on a day.
  case unusedDates(count: Int, of: Int)
  /// One article that is not English, and so was not read for these rows.
  case unreadArticle(ArticleOrdinal, language: String?, NounWords)
  /// Several of them.
  case unreadArticles(count: Int, of: Int, NounWords)

  /// A summary is shorter than was asked for: no other of so many sentences can be in it.
  case nothingMoreToTell(of: Int)
  /// Words of which the articles summarised have neither them nor what means nearly the same.
  case inNoArticle([String])
  /// Among more than so many articles it was not looked for what they say otherwise.
  case notComparedBeyond(Int)

  // MARK: How it was read

  /// A name that fits several speakers, all of whom were taken.
  case severalSpeakers(name: String, [String])
  /// A full name that others have as a part of theirs, with how often these are quoted.
  case otherBearers(name: String, [Suggestion])
  /// Those who only speak for, or of, whoever is called so, with how often they are quoted.
  case spokenFor(name: String, [Suggestion])
  /// An office that was taken for those who hold it, or are called by it.
  case officeHolders(name: String, [String])
  /// A word behind `in` that names an outlet, though it also stands in titles of other articles.
  case outletNotTitle(String, titles: Int)
  /// The phrase stands in other rows with or without a contraction.
  case alsoWritten(String, count: Int, NounWords)
  /// Rows, counted from 1, that report what their speaker denies, with the first one's cue.
  case denied(rows: [Int], count: Int, cue: String)
  /// Rows that count once under each of several values of a field.
  case countedSeveralTimes(count: Int, of: Int, field: String)

  /// Not each of the articles that have something in common was set against each, as more than so many have it.
  case notEachAgainstEach(limit: Int)

  // MARK: Why nothing was found

  /// Fewer than two articles are left for rows that are made from articles set against each other.
  case nothingToCompare(NounWords)
  /// How many rows each clause left, in the order typed.
  case ladder([LadderStep])
  /// Words that occur nowhere, with words close to the first and how often these occur.
  case notFound([String], close: [Suggestion])
  /// Rows of a larger noun hold what was asked for, but none of the noun asked for does.
  case elsewhere(count: Int, NounWords, clause: String, NounWords)
  /// Nobody is called so; who is called almost so, with how often they are quoted.
  case noSpeaker(String, close: [Suggestion], NounWords)
  /// A word that is no name but a condition on the speaker: `anonymous`, `unknown`.
  case speakerIsCondition(String, query: String)
  /// No author is called so; the first authors there are.
  case noAuthor(authors: [String])
  /// "unknown" was compared as a text.
  case unknownTakenForText(field: String)
  /// All the values that a field has, with what a reader calls them.
  case fieldValues(field: String, [FieldValue])
  /// Values close to the one asked for.
  case closeValues([String])
  /// Values that hold the one asked for, which had to be the whole of it.
  case valuesHolding(field: String, [String])

  /// What a clause left.
  package struct LadderStep: Sendable, Hashable {
    /// The clause as typed, or the noun.
    package var text: String
    /// The rows left.
    package var count: Int
  }

  /// A word or name with how often it occurs.
  package struct Suggestion: Sendable, Hashable {
    package var text: String
    package var count: Int
  }

  /// A value, and what a reader calls it.
  package struct FieldValue: Sendable, Hashable {
    package var text: String
    package var reading: String?
  }
}
