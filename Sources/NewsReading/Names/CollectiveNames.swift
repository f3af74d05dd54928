import NewsCorpus

/// What a nationality or an organisation and a noun in small letters name together.
///
/// Gets `Iraqi security forces` as one organisation and leaves `Iraqi officials` a people and their
/// officials; takes the `Polish rebels` of a novel for a body of their own.
struct CollectiveNames {
  let text: ReadText

  /// The last token of the armed or official body whose name begins with the people that ends at
  /// `last`: `Iraqi security forces`; nil when none follows.
  func body(after last: Int) -> Int? {
    guard isSmallWord(last + 1) else { return nil }
    var head = last + 1
    while head < last + 3, isAny(head, Self.modifiers), isSmallWord(head + 1) { head += 1 }
    if isAny(head, Self.bodies) { return head }
    guard head > last + 1 else { return nil }
    for (modifier, heads) in Self.pairs where text.isWord(head - 1, modifier) {
      if isAny(head, heads) { return head }
    }
    return nil
  }

  /// The last token of the noun for those who fight for the organisation that ends at `last`: `SDF
  /// fighters`; nil when none follows.
  func members(after last: Int) -> Int? {
    guard isSmallWord(last + 1) else { return nil }
    var head = last + 1
    if isAny(head, ["military", "security", "tactical"]), isSmallWord(head + 1) { head += 1 }
    if isAny(head, Self.fighters) { return head }
    let isTactical = head > last + 1 && text.isWord(head - 1, "tactical")
    return isTactical && isAny(head, ["unit", "units"]) ? head : nil
  }

  private func isSmallWord(_ index: Int) -> Bool {
    text.kind(index) == .word && !text.isCapitalised(index)
      && text.shape(index).contains(.spaceBefore) && !text.shape(index).contains(.paragraphStart)
  }

  private func isAny(_ index: Int, _ words: [StaticString]) -> Bool {
    words.contains { text.isWord(index, $0) }
  }

  private static let modifiers: [StaticString] = [
    "security", "military", "government", "army", "police", "opposition", "democratic", "special",
    "ground", "state", "armed", "paramilitary", "local", "border", "naval", "regime", "loyalist",
    "air", "intelligence", "tribal", "resistance", "separatist", "rebel", "counterterrorism",
  ]
  private static let fighters: [StaticString] = [
    "forces", "fighters", "militants", "terrorists",
  ]
  private static let bodies: [StaticString] =
    fighters + [
      "militia", "militias", "militiamen", "rebels", "insurgents", "guerrillas", "tribesmen",
    ]
  private static let pairs: [(StaticString, [StaticString])] = [
    ("state", ["television", "tv", "media", "radio"]),
    ("security", ["officials", "personnel", "services", "agencies", "service"]),
    ("military", ["officials", "intelligence"]),
    ("intelligence", ["officers", "officials", "services", "agency", "agencies", "service"]),
    ("paramilitary", ["groups", "units"]),
  ]
}
