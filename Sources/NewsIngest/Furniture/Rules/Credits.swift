import NewsCorpus

/// Bylines, dates, author biographies and source addresses: about the article, not of it.
let creditRules = [
  JunkRule(
    .contributor, .phrase(atMost: 40),
    [
      "contributed to this report", "contributed to this story", "contributed to this article",
      "contributed reporting",
      "contributed research", "reporting by", "additional reporting by", "editing by",
      "compiled by", "with reporting by", "with files from", "translated by", "edited by",
    ]),
  JunkRule(
    .biography, .early(atMost: 120),
    [
      "is a staff writer", "is a senior writer", "is a freelance", "is a reporter",
      "is a senior reporter", "is a journalist based",
      "is a contributing", "is the news editor", "is an editor at", "is a correspondent",
      "is a writer and", "is a writer for", "is a columnist",
      "is the editor of", "is a senior editor", "is an award winning journalist",
      "is an associate editor",
      "has been a reporter", "has written for", "her work has appeared", "his work has appeared",
      "their work has appeared",
      "follow on twitter", "is a fact checker", "covers politics for",
      "ist redakteur", "ist redakteurin", "ist freie journalistin", "ist freier journalist",
      "est journaliste",
    ]),
  JunkRule(
    .creditLabel, .line,
    [
      "by", "credit", "credits", "source", "sources", "author", "authors", "written by",
      "author of the article", "published", "updated",
      "von", "autor", "quelle", "fact checked by", "medically reviewed by", "editorial guidelines",
      "staff", "staff report", "staff writer", "staff reporter",
    ]),
  JunkRule(
    .byline, .opening(atMost: 20),
    [
      "written by", "article by", "story by", "fact checked by",
      "medically reviewed by", "reviewed by", "posted by", "published by",
    ]),
  JunkRule(.byline, .label(atMost: 20), ["author", "authors"]),
  JunkRule(
    .publicationDate, .opening(atMost: 22),
    [
      "published", "first published", "last updated", "updated", "posted on", "posted",
      "last modified", "veröffentlicht", "aktualisiert",
      "publié le", "mis à jour", "publicado", "actualizado", "pubblicato", "aggiornato",
      "gepubliceerd", "publisert", "oppdatert",
    ]),
]

/// Bylines and dates told by their shape.
let creditShapes = [
  JunkShape(.byline) { line in
    guard line.words.count <= 18, !line.endsSentence, let first = line.words.first,
      byWords.contains(first)
    else { return false }
    return !PersonNames.byline(line.text).isEmpty
  },
  JunkShape(.publicationDate) { block in
    // `Ana Ortiz · Harbour News · Posted: Jan 25, 2024`
    guard block.words.count <= 26, !block.endsSentence,
      block.words.contains(where: { $0.figures != .none })
    else { return false }
    let bars = block.text.unicodeScalars.count { $0 == "·" || $0 == "•" || $0 == "|" }
    return bars >= 2 && PublicationDateReader.date(in: block.text)?.day != nil
  },
  JunkShape(.publicationDate) { line in
    guard line.words.count <= 18, !line.endsSentence, line.width <= 100 else { return false }
    // `— Ana Ortiz (@anaortiz) January 25, 2024` says whose words stand above it.
    guard line.words.contains(where: { $0.length == 4 && $0.isNumber }) else { return false }
    let isSigned =
      line.bytes.contains("@") && ["—", "–", "-"].contains { line.bytes.hasPrefix($0) }
    let content = line.words.count { $0.length > 3 && $0.figures == .none }
    return !isSigned && content <= 4 && PublicationDateReader.date(in: line.text)?.day != nil
  },
]

extension Block {
  /// Whether words are quoted in it.
  var hasQuotationMarks: Bool {
    bytes.contains("\"") || bytes.contains("“") || bytes.contains("”")
  }

  /// Reads like a note about an author: `Ana Ortiz is a reporter for The Harbour Post`, `Kovač covers ports.`
  ///
  /// True of many a sentence of an article, too, so only the place of a block can make it a note.
  var isBiography: Bool {
    guard !hasQuotationMarks else { return false }
    let words = text.drop { "•*–—- ".contains($0) }.split(separator: " ").prefix(18)
    guard let verb = words.prefix(6).firstIndex(where: { biographyVerbs.contains(String($0)) }),
      verb > 0, let first = words.first, !pronouns.contains(first.lowercased())
    else { return false }
    let isName = words[..<verb].allSatisfy { word in
      word.first?.isUppercase == true || PersonNames.particles.contains(String(word))
    }
    guard isName else { return false }
    if ["covers", "writes", "schreibt"].contains(words[verb]) { return true }
    return verb > 1
      && words[(verb + 1)...].prefix(11).contains { word in
        authorRoles.contains(word.lowercased().filter(\.isLetter))
      }
  }
}

private let byWords: BlockWords = ["by", "von", "par", "por"]
private let biographyVerbs: Set<String> = ["is", "covers", "writes", "ist", "schreibt"]
private let pronouns: Set<String> = [
  "the", "a", "an", "this", "that", "it", "he", "she", "they", "we", "his", "her", "their", "our",
  "der", "die", "das", "er", "sie",
]
private let authorRoles: Set<String> = [
  "writer", "reporter", "editor", "journalist", "columnist", "correspondent", "producer", "author",
  "contributor", "librarian", "photographer", "critic", "fellow", "reporterin", "redakteur",
  "redakteurin", "redaktorin", "journalistin", "autor", "autorin", "korrespondent",
  "korrespondentin", "blogger",
]
