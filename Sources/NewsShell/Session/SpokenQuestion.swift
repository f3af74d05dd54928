import QueryEngine
import QueryLanguage

/// A question or wish as one says it: `who said what`, `list quotes`, `how many quotes by Patel`.
///
/// It is answered at its first word with queries that would find what is asked, the best first. Right for
/// a wish that names a noun and for who said what; of other questions only the words are looked for.
struct SpokenQuestion {
  /// The first word, in small letters.
  private let opening: String
  /// The words as typed; what stands between quotation marks is one.
  private let words: [String]

  /// Takes a line apart; nil when it does not begin as people ask, or is longer than anybody asks.
  init?(_ line: String) {
    guard line.utf8.count <= 1_000 else { return nil }
    words = Self.withoutCourtesy(Self.words(of: line))
    opening = words.first?.lowercased() ?? ""
    guard words.count > 1 || opening == "list", Self.openings.contains(opening) else { return nil }
    // "show date" is the step without its pipe.
    if opening == "show", !Self.isWish(words[1]) { return nil }
  }

  /// Whether the word behind `show` says that it is no step.
  private static func isWish(_ word: String) -> Bool {
    let word = word.lowercased()
    return ["me", "us", "all", "the", "every"].contains(word)
      || Grammar.byline.noun(word)?.plural == word
  }

  /// Lines that may be meant.
  var queries: [String] {
    switch opening {
    case "who": whoQueries
    case "what" where saying != nil: saidQueries
    default: wishQueries
    }
  }

  private static let wishes: Set<String> = [
    "list", "show", "find", "get", "give", "display", "print", "search", "look", "tell", "grep",
  ]
  private static let questions: Set<String> = [
    "who", "what", "which", "when", "where", "how", "is", "are", "was", "were", "do", "does", "did",
    "can", "could", "please", "i", "all", "the", "every", "any",
  ]
  private static let openings = wishes.union(questions)
  private static let sayings: Set<String> = [
    "say", "says", "said", "saying", "tell", "tells", "told", "claim", "claims", "claimed", "state",
    "states", "stated", "deny", "denies", "denied", "announce", "announced", "speak", "spoke",
    "talk", "talked", "quoted", "think", "thinks",
  ]
  /// Words of a question that name nothing to look for.
  private static let fillers: Set<String> = [
    "a", "an", "the", "all", "every", "any", "each", "of", "me", "us", "there", "here", "is", "are",
    "was", "were", "be", "do", "does", "did", "has", "have", "had", "can", "could", "you", "we",
    "i",
    "please", "what", "which", "how", "many", "much", "only", "just", "for", "want", "see", "to",
    "need", "at", "up", "it", "them", "corpus", "exist", "get", "give", "show", "tell", "list",
    "find",
    "look", "search", "display", "print", "grep", "will", "would", "who", "anything", "something",
    "when", "where", "quoted", "named", "mentioned",
  ]

  /// `tell me what Patel said` asks what he said.
  private static func withoutCourtesy(_ words: [String]) -> [String] {
    let courtesies = [
      "tell", "show", "give", "me", "us", "please", "can", "could", "you",
    ]
    let rest = words.drop { courtesies.contains($0.lowercased()) }
    guard let first = rest.first?.lowercased(), rest.count < words.count,
      ["who", "what", "which", "how", "when", "where", "list"].contains(first)
    else { return words }
    return Array(rest)
  }

  private static func words(of line: String) -> [String] {
    var words: [String] = []
    var current = ""
    var closing: Character?
    func isEnd(_ character: Character) -> Bool {
      closing == nil && (character == " " || character == "?")
    }
    for character in line {
      if isEnd(character) {
        if !current.isEmpty { words.append(current) }
        current = ""
        continue
      }
      current.append(character)
      if character == closing {
        closing = nil
      } else if closing == nil, character == "\"" || character == "“" {
        closing = character == "“" ? "”" : "\""
      }
    }
    return current.isEmpty ? words : words + [current]
  }

  // MARK: Who

  private var whoQueries: [String] {
    let rest = words.dropFirst()
    guard let verb = rest.first?.lowercased() else { return [] }
    var said = Array(rest.dropFirst())
    if ["is", "was", "are", "were"].contains(verb), said.first?.lowercased() != "quoted" {
      let name = Self.plain(said)
      return name.isEmpty ? ["people"] : ["people where name contains \(Self.quoted(name))"]
    }
    if said.first?.lowercased() == "quoted" { said.removeFirst() }
    let topic = Self.behind(["about", "on", "of"], in: said)
    let own = topic.map { Self.plain($0) } ?? Self.plain(said)
    let columns = "| show speaker, text"
    if own.isEmpty || ["what", "most"].contains(own.lowercased()) {
      return own.lowercased() == "most"
        ? ["quotes | count by speaker | sort by count desc"] : ["quotes \(columns)"]
    }
    if topic != nil { return ["quotes about \(own) \(columns)"] }
    // The words that are asked for stay as they are.
    let phrase = said.drop { $0.lowercased() == "that" }.joined(separator: " ")
      .filter { !Self.marks.contains($0) }
    return ["quotes containing \(Self.quoted(phrase)) \(columns)"]
  }

  // MARK: What somebody said

  /// Where the verb of saying stands.
  private var saying: Int? {
    words.firstIndex { Self.sayings.contains($0.lowercased()) }
  }

  private var saidQueries: [String] {
    guard let saying else { return [] }
    let name = Self.plain(Array(words[1..<saying]))
    let topic = Self.behind(["about", "on", "of"], in: Array(words[(saying + 1)...]))
      .map { Self.plain($0) }
    let about = topic.map { $0.isEmpty ? "" : " about \($0)" } ?? ""
    return name.isEmpty
      ? ["quotes\(about)"]
      : ["quotes by \(name)\(about)", "quotes by \(Self.quoted(name))\(about)"]
  }

  // MARK: Wishes

  private var wishQueries: [String] {
    let isCount = words.prefix(2).map { $0.lowercased() } == ["how", "many"]
    let end = isCount ? " | count" : ""
    guard let place = words.firstIndex(where: { Self.noun($0) != nil }),
      let noun = Self.noun(words[place])
    else { return queriesWithoutNoun }
    let typed = words[(place + 1)...].joined(separator: " ")
    let rest = Self.withoutFillersAtEnd(Array(words[(place + 1)...]))
    let bare = Self.plain(rest)
    let topic = Self.behind(["about", "mention", "mentions", "mentioning", "with", "on"], in: rest)
    var queries: [String] = []
    queries += [
      "\(noun) \(rest.joined(separator: " "))\(end)", "\(noun) \(typed)\(end)",
    ]
    if let topic, !topic.isEmpty { queries.append("\(noun) about \(Self.plain(topic))\(end)") }
    queries += [bare.isEmpty ? noun + end : "\(noun) about \(bare)\(end)", noun + end]
    return queries.map { $0.split(separator: " ").joined(separator: " ") }
  }

  private var queriesWithoutNoun: [String] {
    let looked = Self.plain(words)
    switch opening {
    case "how", "when":
      let noun = opening == "how" ? "figures" : "dates"
      return looked.isEmpty ? [noun] : ["\(noun) about \(looked)"]
    case _ where Self.wishes.contains(opening):
      return looked.isEmpty ? ["articles"] : [Self.quoted(looked)]
    default: return []
    }
  }

  // MARK: Words

  /// The noun that a word is, or is meant as.
  private static func noun(_ word: String) -> String? {
    Grammar.byline.noun(word)?.plural ?? Relations.meant(by: word)?.words.plural
  }

  /// What stands behind the first of some words; nil when none of them is there.
  private static func behind(_ links: Set<String>, in words: [String]) -> [String]? {
    words.firstIndex { links.contains($0.lowercased()) }.map { Array(words[($0 + 1)...]) }
  }

  /// The words without those that name nothing, and without marks around them.
  private static func plain(_ words: [String]) -> String {
    words.filter { !fillers.contains($0.lowercased()) }.joined(separator: " ")
      .filter { !marks.contains($0) }
  }

  private static let marks: Set<Character> = ["\"", "“", "”"]

  private static func withoutFillersAtEnd(_ words: [String]) -> [String] {
    var words = words
    while let last = words.last?.lowercased(), fillers.contains(last) { words.removeLast() }
    return words
  }

  private static func quoted(_ words: String) -> String { "\"\(words)\"" }
}
