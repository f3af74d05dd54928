import NewsCorpus

/// Words that are a title only right before a given name: `Comedian Anna Lund`, `Fed Chair Anna Lund`, and
/// requests that stand there.
struct Callings {
  let text: ReadText

  /// The last word from `first` to `last` that says what the person named behind it is; nil when none does.
  func last(_ first: Int, _ last: Int) -> Int? {
    // "Engineer Anna Lund Bridge" is no person.
    guard last - first >= 2,
      text.traits(last).isDisjoint(with: [.organisationHead, .placeHead, .otherHead])
    else { return nil }
    var index = last - 2
    while index >= first {
      if opensName(index + 1), text.traits(index).isDisjoint(with: .givenName),
        text.isCapitalised(index),
        text.has(index, .roleNoun) || Self.callings.contains(text.key(index))
      {
        return index
      }
      index -= 1
    }
    return nil
  }

  /// Whether the run opens with what somebody is asked to do: `Ask Anna Lund`, `Follow Anna Lund`.
  func isRequest(_ first: Int, _ last: Int) -> Bool {
    first + 1 < last && opensName(first + 1)
      && (text.has(first, .reports) || Self.requests.contains(text.key(first)))
  }

  private func opensName(_ index: Int) -> Bool {
    text.isCapitalised(index) && !text.traits(index).isDisjoint(with: .givenName)
      && text.traits(index).isDisjoint(with: [.place, .organisation])
  }

  private static let callings = WordTable(
    """
    senators presidents justices representatives detectives attorneys secretaries ministers governors
    counsel member host comedian agent clerk chair whip assemblyman assemblywoman comptroller controller
    moderator supervisor pundit lobbyist pollster podcaster treasurer reader attendee guest operator ceo
    cfo coo democrat republican libertarian solicitor barrister blogger anchor co-host presenter
    """)
  private static let requests = WordTable(
    "follow meet enter watch see join contact catch congratulate")
}
