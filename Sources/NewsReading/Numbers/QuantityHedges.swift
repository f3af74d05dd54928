import NewsCorpus

/// Finds the words that say how exact a number is meant: `about`, `no more than`, `or so`.
struct QuantityHedges {
  let text: ReadText

  /// The hedge that ends just before `index`, as indices of tokens; nil when there is none.
  ///
  /// Right for “as many as 40”; wrong for “look over 40 files”, where `over` belongs to the verb.
  func hedge(before index: Int, from start: Int) -> (first: Int, last: Int)? {
    let last = index - 1
    guard last >= start, text.kind(last) == .word else { return nil }
    guard var first = phrase(endingAt: last), first >= start else { return nil }
    if first > start {
      switch text.key(first - 1) {
      case "just", "only", "well", "slightly", "considerably", "far", "significantly": first -= 1
      case "little": if text.isWord(first - 2, "a"), first - 2 >= start { first -= 2 }
      case "least": if text.isWord(first - 2, "at"), first - 2 >= start { first -= 2 }
      default: break
      }
    }
    return (first, last)
  }

  /// The first token of the hedge whose last word stands at `last`; nil when it is none.
  private func phrase(endingAt last: Int) -> Int? {
    let key = text.key(last)
    if Self.words.contains(key) { return last }
    let before = text.key(last - 1)
    switch key {
    case "than":
      guard before == "more" || before == "less" || before == "fewer" || before == "greater"
      else { return nil }
      let isDenied = text.isWord(last - 2, "no") || text.isWord(last - 2, "not")
      return isDenied ? last - 2 : last - 1
    case "least", "most": return before == "at" ? last - 1 : nil
    case "to": return before == "up" || before == "close" ? last - 1 : nil
    case "as": return Self.degrees.contains(before) && text.isWord(last - 2, "as") ? last - 2 : nil
    case "of":
      switch before {
      case "upwards", "upward", "north", "short": return last - 1
      case "excess": return text.isWord(last - 2, "in") ? last - 2 : nil
      case "total", "minimum", "maximum", "average":
        return text.isWord(last - 2, "a") || text.isWord(last - 2, "an") ? last - 2 : nil
      case "region", "neighborhood", "neighbourhood":
        return text.isWord(last - 2, "the") && text.isWord(last - 3, "in") ? last - 3 : nil
      default: return nil
      }
    case "estimated", "reported": return before == "an" || before == "a" ? last - 1 : nil
    default: return nil
    }
  }

  /// The hedge that follows at `index`: `or more`, `or so`; nil when there is none.
  func hedge(after index: Int, before end: Int) -> (first: Int, last: Int)? {
    if text.kind(index) == .openBracket, text.kind(index + 3) == .closeBracket, index + 3 < end,
      let inner = hedge(after: index + 1, before: end)
    {
      return (index, inner.last + 1)
    }
    guard index + 1 < end, text.isWord(index, "or"),
      Self.afterOr.contains(text.key(index + 1))
    else { return nil }
    return (index, index + 1)
  }

  /// What a hedge makes of its number.
  ///
  /// Right for “no more than 40” and “just under 40”; it takes “as high as 40” to be a limit, which in
  /// “as high as 40 feet up” it is not.
  func bound(_ hedge: (first: Int, last: Int)) -> FigureBound {
    var bound: FigureBound?
    var isDenied = false
    var isOr = false
    let isDegree = text.isWord(hedge.first, "as")
    for index in hedge.first...hedge.last {
      switch text.key(index) {
      case "no", "not": isDenied = true
      case "or": isOr = true
      case "more", "greater", "over", "above", "upwards", "upward", "north", "excess", "higher",
        "better":
        bound = .above
      case "less", "fewer", "under", "below", "short": bound = .below
      case "least", "minimum", "plus": bound = .atLeast
      case "most", "maximum", "up": bound = .atMost
      case "nearly", "almost", "approaching", "close", "virtually": bound = .almost
      case "few", "little", "low": if isDegree { bound = .atLeast }
      case "many", "much", "high", "long", "large": if isDegree { bound = .atMost }
      case "exactly", "precisely", "only", "just", "total": bound = bound ?? .exact
      case "about", "around", "roughly", "approximately", "some": bound = .about
      default: if text.bytes(index).elementsEqual([0x2B]) { bound = .atLeast }
      }
    }
    switch bound {
    case .above: return isDenied ? .atMost : isOr ? .atLeast : .above
    case .below: return isDenied ? .atLeast : isOr ? .atMost : .below
    default: return bound ?? .about
    }
  }

  /// Hedges of one word.
  static let words = WordTable(
    """
    about around roughly approximately approx nearly almost some over under exactly just only
    precisely virtually circa barely approaching maybe perhaps above below
    """)
  /// Those that are prepositions or determiners too, and before `one` always are.
  static let prepositions = WordTable("about over around under some above below")
  /// Hedges that a hyphen joins to the number: `300-odd`.
  static let joined = WordTable("odd some plus ish")
  /// What stands between `as` and `as`.
  private static let degrees = WordTable("many much few little high low long large")
  private static let afterOr = WordTable("more so less fewer higher above better thereabouts")
}
