import NewsCorpus

/// Reads the two numbers of a vote or a result: `voted 61-38`, `lost 6-4`, `by a vote of 98 to 0`.
///
/// A word that tells of votes or games has to stand near. Right for “a 3-2 win over Spain” and “passed,
/// 59–40”; “pages 12-15”, “555-1234” and “lost 10-15 pounds” are none; a result without such a word,
/// “Lindow 3-1 Corve”, is not found.
struct ScoreReader {
  let text: ReadText

  /// The numbers, each with its token, and what they are.
  struct Score {
    var first: (token: Int, value: Double)
    var second: (token: Int, value: Double)
    var isVote: Bool
  }

  /// The score whose first number stands at `index`.
  func score(at index: Int, in bounds: Range<Int>) -> Score? {
    guard let other = second(after: index), other.token < bounds.upperBound,
      let first = number(index), let second = number(other.token),
      !isAttached(before: index), !isAttached(after: other.token)
    else { return nil }
    let next = other.token + 1
    guard text.kind(next) != .percent,
      text.traits(next).isDisjoint(with: [
        .measureUnit, .timeUnit, .currencyUnit, .scale, .month, .dayHalf,
      ]), isNoIdiom(first, second, before: index)
    else { return nil }
    func score(isVote: Bool) -> Score {
      Score(first: (index, first), second: (other.token, second), isVote: isVote)
    }
    // "by a 2-to-1 margin": a ratio.
    if second == 1, text.isWord(next, "margin") || text.isWord(next, "ratio") { return nil }
    if let isVote = tellingNoun(after: next, in: bounds) {
      return score(isVote: isVote || tellsOfVotes(before: index, in: bounds))
    }
    // "passed 12-15 tests": what follows is counted, so it is a range.
    let isCounting =
      text.kind(next) == .word && !text.isCapitalised(next)
      && NounReader(text: text).phrase(at: next, before: bounds.upperBound, isOne: false) != nil
    guard !isCounting, !Self.rangeLeads.contains(text.key(index - 1)),
      first > second || !text.has(index - 1, .numbered)
    else { return nil }
    if let isVote = tellingVerb(before: index, in: bounds, isApart: isApart(index, other.token)) {
      return score(isVote: isVote || tellsOfVotes(before: index, in: bounds))
    }
    guard other.isMark else { return nil }
    // "approved the lease by 72-25"
    let isMargin = text.isWord(index - 1, "by") && first > second
    return isMargin || isInSeries(index, other.token, first >= second, in: bounds)
      ? score(isVote: tellsOfVotes(before: index, in: bounds)) : nil
  }

  // MARK: The two numbers

  /// The token of the second number, and whether a mark joins it: `61-38`, `5-to-4`, `61 to 38`.
  private func second(after index: Int) -> (token: Int, isMark: Bool)? {
    let link = index + 1
    if text.kind(link) == .hyphen || text.kind(link) == .dash {
      guard !text.isSpaced(link), !text.isSpaced(link + 1) else { return nil }
      if text.kind(link + 1) == .number { return (link + 1, true) }
      guard text.isWord(link + 1, "to"), let last = text.hyphened(after: link + 1),
        text.kind(last) == .number
      else { return nil }
      return (last, true)
    }
    return text.isWord(link, "to") && text.kind(link + 1) == .number ? (link + 1, false) : nil
  }

  /// A whole number of up to three digits, or with a comma.
  private func number(_ index: Int) -> Double? {
    let bytes = text.bytes(index)
    guard bytes.count == 1 || bytes.first != 0x30, bytes.count <= 3 || bytes.contains(0x2C),
      let (value, letters, _) = NumberReader(text: text).parse(index), letters == .none,
      value == value.rounded(), value < 100_000
    else { return nil }
    return value
  }

  /// Whether a mark ties the number to something before it: `F-16`, `1-2-3`, `$5-6`.
  private func isAttached(before index: Int) -> Bool {
    guard index > 0, !text.isSpaced(index) else { return false }
    switch text.kind(index - 1) {
    case .openBracket, .openQuote, .openSingleQuote, .comma: return false
    case .dash: return text.kind(index - 2) == .number
    default: return true
    }
  }

  private func isAttached(after index: Int) -> Bool {
    let next = index + 1
    guard !text.isSpaced(next) else { return false }
    switch text.kind(next) {
    case .hyphen, .slash, .currency, .percent, .other: return next < text.tokens.count
    case .dash, .colon: return text.kind(next + 1) == .number
    case .word: return true
    default: return false
    }
  }

  /// Whether it is none of `24-7`, `9-11`, `50-50`, which are words by now; a tie of 50-50 is a score.
  private func isNoIdiom(_ first: Double, _ second: Double, before index: Int) -> Bool {
    switch (first, second) {
    case (24, 7), (9, 11), (7, 11), (20, 20): false
    case (50, 50): !text.isWord(index - 1, "a") && !text.has(index - 1, .auxiliary)
    default: true
    }
  }

  // MARK: What tells

  /// Whether a noun behind tells of votes (true) or games (false); nil when none does: `a 3-2 home win`.
  private func tellingNoun(after next: Int, in bounds: Range<Int>) -> Bool? {
    let start = text.kind(next) == .hyphen ? next + 1 : next
    for index in start..<max(start, min(bounds.upperBound, start + 4)) {
      guard text.kind(index) == .word, !text.has(index, .conjunction) else { return nil }
      let key = text.key(index)
      if Self.voteNouns.contains(key) { return true }
      if Self.gameNouns.contains(key) { return false }
      guard text.traits(index).isDisjoint(with: [.preposition, .auxiliary, .pronoun]) else {
        return nil
      }
    }
    return nil
  }

  /// The same of a verb or noun before: `voted 61-38`, `beat them 3-1`, `by a score of 6 to 4`.
  ///
  /// One that stands farther off counts where the numbers stand apart, as in “approved it late on
  /// Monday, 61-38”.
  private func tellingVerb(before index: Int, in bounds: Range<Int>, isApart: Bool) -> Bool? {
    let isMark = text.kind(index + 1) != .word
    let near = isMark ? 8 : 3
    var at = index - 1
    let stop = max(bounds.lowerBound, index - (isApart ? 40 : near))
    while at >= stop {
      if text.kind(at) == .semicolon { return nil }
      let key = text.key(at)
      if Self.voteVerbs.contains(key) || Self.voteNouns.contains(key) { return true }
      if isMark, Self.gameVerbs.contains(key) || Self.gameNouns.contains(key) { return false }
      if !isMark, index - at <= 2, Self.gameNouns.contains(key) || Self.gameVerbs.contains(key) {
        return false
      }
      at -= 1
    }
    return nil
  }

  /// Whether the numbers stand between commas, in brackets or at the end.
  private func isApart(_ first: Int, _ last: Int) -> Bool {
    let next = last + 1
    let isClosed =
      next >= text.tokens.count
      || [.comma, .period, .closeBracket, .semicolon].contains(text.kind(next))
    return isClosed
      && ([.comma, .openBracket].contains(text.kind(first - 1)) || text.isWord(first - 1, "by"))
  }

  /// Whether the sentence speaks of what is voted on.
  private func tellsOfVotes(before index: Int, in bounds: Range<Int>) -> Bool {
    (max(bounds.lowerBound, index - 30)..<index).contains {
      Self.votedOn.contains(text.key($0))
    }
  }

  /// Whether another result stands beside it, as in tennis: `6-4, 5-7, 6-2`, `7-6 (7-5)`. Ranges ascend.
  private func isInSeries(
    _ index: Int, _ last: Int, _ descends: Bool, in bounds: Range<Int>
  ) -> Bool {
    func isPart(_ mark: Int) -> Bool {
      text.kind(mark) == .comma || text.kind(mark) == .openBracket
    }
    if isPart(last + 1), last + 4 < bounds.upperBound, let first = number(last + 2),
      let other = second(after: last + 2), other.isMark, let second = number(other.token)
    {
      return descends || first > second
    }
    guard isPart(index - 1), index - 4 >= bounds.lowerBound, let first = number(index - 4),
      let other = second(after: index - 4), other.isMark, other.token == index - 2,
      let second = number(other.token)
    else { return false }
    return descends || first > second
  }

  private static let voteNouns = WordTable(
    """
    vote votes ballot decision ruling verdict tally referendum opinion roll
    """)
  private static let voteVerbs = WordTable(
    """
    voted voting ruled passed approved rejected failed adopted confirmed upheld carried acquitted
    deadlocked ratified overrode backed endorsed blocked cleared elected convicted impeached
    advanced overturned sided agreed decided opposed refused denied
    """)
  private static let gameNouns = WordTable(
    """
    win wins victory victories loss losses defeat defeats lead score scoreline draw draws tie
    triumph rout thrashing shutout advantage majority edge margin record upset aggregate
    """)
  private static let gameVerbs = WordTable(
    """
    won winning beat beats beating beaten lost losing led leads leading trailed trails trailing trail
    ahead drew drawn tied defeated edged outscored thrashed routed downed blanked swept hammered
    crushed stunned fell level split hung
    """)
  private static let votedOn = WordTable(
    """
    motion bill resolution amendment vote votes voted ballot referendum senate parliament jury court
    justices panel committee council board lawmakers deputies
    """)
  private static let rangeLeads = WordTable(
    """
    age ages aged pages chapters grades between from lines verses articles sections least most
    about around roughly nearly approximately weeks months years odds
    """)
}
