import NewsCorpus

/// The stop words of comparison, the closed classes of English: words that say how a sentence is built
/// and not what it is about.
///
/// Folded forms. `US` and `U.S.` fold to `us` and so count as stop words too: in news about the
/// United States the word tells sentences apart as little as `the` does.
enum StopWords {
  /// Articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs of degree and negation.
  static let list = """
    a an the this that these those each every either neither some any no none both all half such
    another other others much many more most less least few fewer several enough own same
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his
    himself she her hers herself it its itself they them their theirs themselves one ones oneself
    who whom whose which what whatever whoever whichever where when why how whether somebody someone
    something anybody anyone anything nobody nothing everybody everyone everything there here
    of in on at by for with from to into onto upon about above across after against along amid among
    amongst around as before behind below beneath beside besides between beyond but concerning despite
    down during except inside like near off out outside over past per regarding since than through
    throughout till toward towards under underneath unlike until up via within without
    and or nor so yet if unless because although though while whereas once lest
    am is are was were be been being have has had having do does did doing done will would shall
    should can cannot could may might must ought let
    not never also too very just only even still again ever else rather quite almost already then
    thus hence therefore however moreover meanwhile instead otherwise now soon perhaps maybe
    's 're 've 'd 'll 'm s t don't doesn't didn't won't wouldn't can't couldn't shouldn't isn't aren't
    wasn't weren't hasn't haven't hadn't mustn't it's that's there's he's she's what's who's let's
    i'm i've i'd i'll you're you've you'd you'll we're we've we'd we'll they're they've they'd
    they'll he'd he'll she'd she'll
    """

  /// The same, to look single words up.
  static let set = Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  /// The stop words that occur in a vocabulary.
  ///
  /// - Complexity: O(1) in the size of the vocabulary.
  static func terms(in vocabulary: Vocabulary) -> [Vocabulary.Term] {
    set.compactMap { vocabulary.find(folded: Array($0.utf8)) }
  }
}
