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
    var first = last
    let key = text.key(last)
    if Self.words.contains(key) {
      first = last
    } else {
      let before = text.key(last - 1)
      switch key {
      case "than":
        guard before == "more" || before == "less" || before == "fewer" || before == "greater"
        else { return nil }
        first = last - 1
        if text.isWord(first - 1, "no") || text.isWord(first - 1, "not") { first -= 1 }
      case "least", "most":
        guard before == "at" else { return nil }
        first = last - 1
      case "to":
        guard before == "up" || before == "close" else { return nil }
        first = last - 1
      case "as":
        guard before == "many" || before == "much" || before == "few" || before == "little",
          text.isWord(last - 2, "as")
        else { return nil }
        first = last - 2
      case "of":
        if before == "upwards" || before == "upward" {
          first = last - 1
        } else if before == "excess", text.isWord(last - 2, "in") {
          first = last - 2
        } else {
          return nil
        }
      case "estimated":
        guard before == "an" else { return nil }
        first = last - 1
      default: return nil
      }
    }
    guard first >= start else { return nil }
    if first > start {
      switch text.key(first - 1) {
      case "just", "only", "well", "slightly", "considerably", "far": first -= 1
      case "little": if text.isWord(first - 2, "a"), first - 2 >= start { first -= 2 }
      case "least": if text.isWord(first - 2, "at"), first - 2 >= start { first -= 2 }
      default: break
      }
    }
    return (first, last)
  }

  /// The hedge that follows at `index`: `or more`, `or so`; nil when there is none.
  func hedge(after index: Int, before end: Int) -> (first: Int, last: Int)? {
    guard index + 1 < end, text.isWord(index, "or"),
      Self.afterOr.contains(text.key(index + 1))
    else { return nil }
    return (index, index + 1)
  }

  /// Hedges of one word.
  static let words = WordTable(
    """
    about around roughly approximately approx nearly almost some over under exactly just only
    precisely virtually circa
    """)
  private static let afterOr = WordTable("more so less fewer higher above better")
}
