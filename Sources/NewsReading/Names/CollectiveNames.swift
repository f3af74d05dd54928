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
    while head < last + 3, text.isAny(head, Self.modifiers), isSmallWord(head + 1) { head += 1 }
    if text.isAny(head, Self.fighters) || text.isAny(head, Self.bodies) { return head }
    return head > last + 1 && isPaired(head) ? head : nil
  }

  /// The last token of the noun for those who fight for the organisation that ends at `last`: `SDF
  /// fighters`; nil when none follows.
  func members(after last: Int) -> Int? {
    guard isSmallWord(last + 1) else { return nil }
    var head = last + 1
    if text.isAny(head, "military security tactical"), isSmallWord(head + 1) { head += 1 }
    if text.isAny(head, Self.fighters) { return head }
    let isTactical = head > last + 1 && text.isWord(head - 1, "tactical")
    return isTactical && text.isAny(head, "unit units") ? head : nil
  }

  private func isSmallWord(_ index: Int) -> Bool {
    text.kind(index) == .word && !text.isCapitalised(index)
      && text.shape(index).contains(.spaceBefore) && !text.shape(index).contains(.paragraphStart)
  }

  /// Whether a noun stands behind a word with which it names a body, as neither does alone.
  private func isPaired(_ head: Int) -> Bool {
    if text.isWord(head - 1, "state") { return text.isAny(head, "television tv media radio") }
    if text.isWord(head - 1, "security") {
      return text.isAny(head, "officials personnel services agencies service")
    }
    if text.isWord(head - 1, "military") { return text.isAny(head, "officials intelligence") }
    if text.isWord(head - 1, "intelligence") {
      return text.isAny(head, "officers officials services agency agencies service")
    }
    return text.isWord(head - 1, "paramilitary") && text.isAny(head, "groups units")
  }

  private static let modifiers: StaticString = """
    security military government army police opposition democratic special ground state armed
    paramilitary local border naval regime loyalist air intelligence tribal resistance separatist
    rebel counterterrorism
    """
  private static let fighters: StaticString = "forces fighters militants terrorists"
  private static let bodies: StaticString =
    "militia militias militiamen rebels insurgents guerrillas tribesmen"
}
