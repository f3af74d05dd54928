/// Words that mean the contrary of each other.
///
/// Pairs of the words that news uses, and what prefixes and endings make of a word: `likely` and
/// `unlikely`, `harmful` and `harmless`. Lemmas.
enum Antonyms {
  /// Whether two lemmas are contraries.
  static func areContrary(_ a: String, _ b: String) -> Bool {
    if a == b { return false }
    if let own = groups[a], let other = groups[b] {
      return own.contains { side in
        other.contains { $0.pair == side.pair && $0.isFirst != side.isFirst }
      }
    }
    return isNegated(a, by: b) || isNegated(b, by: a) || isLacking(a, b) || isLacking(b, a)
  }

  // MARK: Pairs

  private struct Side {
    let pair: Int
    let isFirst: Bool
  }

  /// On each line words that mean about the same, and behind the bar those that mean the contrary.
  private static let list = """
    rise increase grow climb soar surge jump gain swell expand|fall decrease shrink drop decline plunge slump sink lose dwindle contract
    raise lift boost hike|lower cut reduce slash trim
    up upward|down downward
    more|fewer less
    most|fewest least
    high|low
    higher|lower
    many|few
    win|lose
    winner|loser
    victory|defeat
    succeed|fail
    success|failure
    open reopen|close shut
    begin start launch|end stop finish halt cease
    resume|suspend
    accept approve adopt pass endorse back support favour favor embrace welcome|reject oppose refuse block veto dismiss resist condemn
    agree|disagree refuse
    allow permit let authorise authorize enable|ban forbid prohibit bar block prevent outlaw
    legalise legalize|criminalise criminalize outlaw ban
    impose introduce|lift remove scrap abolish
    add|remove
    confirm admit acknowledge affirm|deny
    before|after
    early earlier|late later
    first|last
    above over|below under
    inside|outside
    arrive come enter join return|leave depart exit quit withdraw
    stay remain|leave withdraw go
    keep retain|lose drop abandon
    advance|retreat
    buy purchase|sell
    lend|borrow
    employ hire appoint recruit|fire sack dismiss
    build|demolish destroy
    create|destroy abolish
    repair mend fix|break damage
    save rescue|kill lose
    live survive|die
    alive|dead
    birth|death
    guilty|innocent
    convict|acquit
    guilt|innocence
    arrest detain jail imprison|release free
    strengthen|weaken
    strong|weak
    improve|worsen deteriorate
    better|worse
    best|worst
    good|bad
    safe|dangerous unsafe
    healthy|sick ill
    hot warm|cold cool
    wet|dry
    full|empty
    large big|small little
    long|short
    wide|narrow
    deep|shallow
    rich|poor
    old|new young
    easy|difficult hard
    fast quick|slow
    heavy|light
    public|private
    true right correct|false wrong untrue incorrect
    truth|lie
    love like|hate dislike
    praise|criticise criticize condemn
    trust|distrust mistrust
    attack|defend
    ally friend|enemy foe
    peace|war
    unite|divide split
    include|exclude
    present|absent
    visible|hidden
    north northern|south southern
    east eastern|west western
    majority|minority
    maximum|minimum
    profit|loss
    surplus|deficit
    import|export
    always|never
    all everyone everybody|none nobody
    everything|nothing
    with|without
    for|against
    same|different
    accelerate|slow
    tighten|ease loosen relax
    escalate|ease calm
    optimistic|pessimistic
    hope|fear
    encourage|discourage
    appear emerge|disappear vanish
    hide conceal|reveal disclose
    remember|forget
    push|pull
    send|receive
    give|take
    supply|demand
    permanent|temporary
    voluntary|mandatory compulsory
    natural|artificial
    domestic|foreign
    urban|rural
    ancient|modern
    male man|female woman
    boy|girl
    morning|evening
    day|night
    upper|lower
    left|right
    front|back
    """

  private static let groups: [String: [Side]] = {
    var groups: [String: [Side]] = [:]
    for (number, line) in list.split(separator: "\n").enumerated() {
      let sides = line.split(separator: "|")
      for (side, words) in sides.enumerated() {
        for word in words.split(separator: " ") {
          groups[String(word), default: []].append(Side(pair: number, isFirst: side == 0))
        }
      }
    }
    return groups
  }()

  // MARK: Prefixes and endings

  private static let prefixes = ["un", "non", "dis", "in", "im", "il", "ir", "mis"]
  /// Adjectives end so: `in` before anything else is no denial, as in `side` and `inside`.
  private static let adjectives = [
    "able", "ible", "ent", "ant", "al", "ate", "ive", "ect", "ete", "ite", "ary", "ous", "ure",
    "ane",
    "ular",
  ]
  /// What `dis` and `mis` deny; before other words they do not.
  private static let verbs: Set<String> = [
    "agree", "approve", "appear", "connect", "continue", "allow", "honest", "like", "obey", "prove",
    "trust", "qualify", "satisfied", "arm", "loyal", "similar", "believe", "respect", "lead",
    "manage",
    "agreement", "approval", "honesty", "trustful", "comfort", "advantage", "order", "ability",
  ]

  /// Whether `long` is `word` behind a prefix that denies.
  private static func isNegated(_ word: String, by long: String) -> Bool {
    guard word.utf8.count >= 4 else { return false }
    for prefix in prefixes where long == prefix + word {
      switch prefix {
      case "un", "non": return true
      case "dis", "mis": return verbs.contains(word)
      default: return adjectives.contains { word.hasSuffix($0) }
      }
    }
    return false
  }

  /// Whether one has what the other lacks: `harmful`, `harmless`.
  private static func isLacking(_ a: String, _ b: String) -> Bool {
    a.hasSuffix("ful") && b.hasSuffix("less") && a.dropLast(3) == b.dropLast(4)
  }
}
