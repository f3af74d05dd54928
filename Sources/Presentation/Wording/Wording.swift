package import QueryEngine
package import QueryLanguage

/// Words for what the engine says of answers as facts.
package enum Wording {
  /// So many rows of a noun: `1,204 quotes`.
  package static func counted(_ count: Int, _ noun: NounWords) -> String {
    "\(NumberText.grouped(count)) \(noun.counted(count))"
  }

  /// A fact in one line.
  package static func text(_ fact: Fact) -> String {
    fact.pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .count(let count): NumberText.grouped(count)
      case .counted(let count, let noun): counted(count, noun)
      case .list(let items): items.joined(separator: ", ")
      }
    }.joined()
  }

  /// The line under a result: `12 quotes in 4 of 9 articles`.
  package static func text(_ footer: Footer) -> String {
    let shown = footer.shown
    if let before = footer.before {
      let own = "\(NumberText.grouped(shown.count)) of \(NumberText.grouped(before))"
      if footer.isMade {
        return "\(counted(shown.count, shown.noun)) of \(NumberText.grouped(before))"
      }
      return "\(own) \(shown.noun.counted(before)) in \(articles(shown))"
    }
    guard footer.isMade else { return rows(shown) }
    let count = counted(shown.count, shown.noun)
    return footer.base.map { "\(count) from \(rows($0))" } ?? count
  }

  private static func rows(_ rows: Footer.Rows) -> String {
    if rows.areArticles {
      return "\(NumberText.grouped(rows.count)) of \(allArticles(rows))"
    }
    let count = counted(rows.count, rows.noun)
    if let words = rows.countedWords {
      return "\(count) among \(NumberText.grouped(words)) words of \(articles(rows))"
    }
    return rows.count == 0 ? count : "\(count) in \(articles(rows))"
  }

  private static func articles(_ rows: Footer.Rows) -> String {
    "\(NumberText.grouped(rows.articles)) of \(allArticles(rows))"
  }

  private static func allArticles(_ rows: Footer.Rows) -> String {
    "\(NumberText.grouped(rows.allArticles)) \(rows.allArticles == 1 ? "article" : "articles")"
  }
}
