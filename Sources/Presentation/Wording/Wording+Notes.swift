import NewsCorpus
package import QueryEngine
import QueryLanguage

extension Wording {
  /// A note in one line.
  package static func text(_ note: Note) -> String {
    leftOut(note) ?? reading(note) ?? emptiness(note) ?? ""
  }

  private static func articleID(_ article: ArticleOrdinal) -> String {
    Address(article: article).description
  }

  /// `3 of 14 rows were`
  private static func share(_ count: Int, _ all: Int, _ noun: String) -> String {
    "\(NumberText.grouped(count)) of \(NumberText.grouped(all)) \(noun)"
  }

  private static func quoted(_ texts: some Sequence<String>) -> String {
    texts.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  private static func suggestions(_ suggestions: some Sequence<Note.Suggestion>) -> String {
    suggestions.map { "\"\($0.text)\" (\($0.count))" }.joined(separator: ", ")
  }

  // MARK: What was left out

  private static func leftOut(_ note: Note) -> String? {
    switch note {
    case .passedOver(let count, let all, let fields):
      return share(count, all, "rows") + (count == 1 ? " was" : " were")
        + " passed over: \(fields.joined(separator: " or ")) is unknown there"
    case .hedged(let count, let all, let examples, let field, let wanted):
      let number = NumberText.plain(wanted)
      let verbs = count == 1 ? ("is", "does") : ("are", "do")
      return "\(share(count, all, "rows")) \(verbs.0) approximate (\(quoted(examples))) and "
        + "\(verbs.1) not equal \(number). Include them: \(field) about \(number)"
    case .notEachAgainstEach(let limit):
      return
        "what more than \(limit) articles have is followed from each to the next \(limit) of them; "
        + "ask for fewer articles to see every pair"
    case .nothingToCompare(let noun):
      return "\(noun.plural) set articles against each other and need two at least: "
        + "\(noun.plural) in a1, a2"
    case .nothingMoreToTell(let count):
      return "no other of the \(NumberText.grouped(count)) sentences fits, stands alone and tells "
        + "anything new"
    case .inNoArticle(let words):
      return "\(quoted(words)) \(words.count == 1 ? "occurs" : "occur") in none of these articles, "
        + "nor does a word that means nearly the same"
    case .notComparedBeyond(let limit):
      return "what other articles say otherwise is looked for among at most \(limit) articles"
    case .undatedArticles(let count, let all, let first):
      let verbs = count == 1 ? "has no known date and was" : "have no known date and were"
      let id = articleID(first)
      return "\(share(count, all, "articles")) \(verbs) passed over, \(id) among them; "
        + "help amend says how to give one a date; try: articles where date is unknown"
    case .openDates(let count, let all, let noun):
      return share(count, all, noun.counted(all))
        + (count == 1
          ? " names no day of the calendar and was" : " name no day of the calendar and were")
        + " passed over; try: \(noun.plural) where open"
    case .openDays(let count, let all, let noun):
      return share(count, all, noun.counted(all))
        + (count == 1 ? " has no known day and stands" : " have no known day and stand")
        + " last; try: \(noun.plural) where open"
    case .unusedDates(let count, let all):
      return share(count, all, "dates") + (count == 1 ? " puts" : " put")
        + " nothing on a day (lengths, since …, parts of names, times); try: dates"
    case .unreadArticle(let article, let language, let noun):
      return "\(articleID(article)) is \(language ?? "not English") and was not read for "
        + noun.plural
    case .unreadArticles(let count, let all, let noun):
      return "\(share(count, all, "articles")) are not English and were not read for "
        + "\(noun.plural); try: articles where language != \"en\""
    default: return nil
    }
  }

  // MARK: How it was read

  private static func reading(_ note: Note) -> String? {
    switch note {
    case .severalSpeakers(let name, let speakers):
      return "\"\(name)\" fits \(speakers.count) speakers, all taken: "
        + speakers.prefix(6).joined(separator: ", ") + (speakers.count > 6 ? ", …" : "")
    case .otherBearers(let name, let others):
      return "\"\(name)\" is taken for a full name; others who are called so too: "
        + suggestions(others.prefix(6)) + (others.count > 6 ? ", …" : "")
    case .spokenFor(let name, let others):
      return "not taken, as they are somebody else with \"\(name)\" in their description: "
        + suggestions(others.prefix(6)) + (others.count > 6 ? ", …" : "")
    case .officeHolders(let name, let speakers):
      return "\"\(name)\" is taken for whoever has that role: "
        + speakers.prefix(6).joined(separator: ", ") + (speakers.count > 6 ? ", …" : "")
    case .outletNotTitle(let name, let titles):
      return "\"\(name)\" is taken for the outlet; \(NumberText.grouped(titles)) other "
        + (titles == 1 ? "article has" : "articles have") + " it in the title; "
        + "try: articles where title contains \"\(name)\""
    case .alsoWritten(let phrase, let count, let noun):
      return "\(counted(count, noun)) \(count == 1 ? "has" : "have") \"\(phrase)\"; "
        + "try: \(noun.plural) containing \"\(phrase)\""
    case .denied(let rows, let count, let cue):
      let numbers = rows.map { NumberText.grouped($0) }.joined(separator: ", ")
      let more = count > rows.count ? " and \(NumberText.grouped(count - rows.count)) more" : ""
      let what =
        count == 1
        ? "row \(numbers) is what its speaker denies"
        : "rows \(numbers)\(more) are what their speakers deny"
      return "\(what) (\"\(cue)\"): | show speaker, cue, text"
    case .countedSeveralTimes(let count, let all, let field):
      return "\(share(count, all, "rows")) have more than one \(field) and count once under each"
    default: return nil
    }
  }

  // MARK: Why nothing was found

  private static func emptiness(_ note: Note) -> String? {
    switch note {
    case .ladder(let steps):
      return "Step by step: "
        + steps.map { "\($0.text): \(NumberText.grouped($0.count))" }.joined(separator: " → ")
        + "."
    case .notFound(let words, let close):
      return "\(quoted(words)) \(words.count == 1 ? "occurs" : "occur") nowhere in this corpus"
        + (close.isEmpty ? "." : "; close: \(suggestions(close)).")
    case .elsewhere(let count, let larger, let clause, let noun):
      return "\(counted(count, larger)) \(count == 1 ? "has" : "have") it, but none of these "
        + "\(noun.plural); try: \(larger.plural) \(clause)"
    case .noSpeaker(let name, let close, let noun):
      let list = close.map { "\"\($0.text)\" (\(counted($0.count, noun)))" }
      return "No speaker is called \"\(name)\""
        + (list.isEmpty ? "." : "; close: \(list.joined(separator: ", ")).")
    case .speakerIsCondition(let name, let query):
      let what =
        query.contains("unknown") ? "quotes without a speaker" : "sources that are not named"
      return "No speaker is called \"\(name)\"; for \(what) try: \(query)"
    case .noAuthor(let authors):
      return authors.isEmpty
        ? "No article of this corpus names its author."
        : "No article names that author; authors: \(authors.joined(separator: ", "))."
    default: return valueHint(note)
    }
  }

  private static func valueHint(_ note: Note) -> String? {
    switch note {
    case .unknownTakenForText(let field):
      return "\"unknown\" is taken for a word here; for what is not known: \(field) is unknown"
    case .fieldValues(let field, let values):
      let list = values.map { value in
        value.reading.map { "\(value.text) (\($0))" } ?? value.text
      }
      return "\(field) is one of: \(list.joined(separator: ", "))"
    case .closeValues(let values): return "close: \(quoted(values))"
    case .valuesHolding(let field, let values):
      return "= compares the whole \(field), and there is \(quoted(values)); contains looks within"
    default: return nil
    }
  }
}
