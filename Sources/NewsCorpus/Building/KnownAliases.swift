/// Names that stand for each other wherever they occur: facts of the world.
enum KnownAliases {
  /// A canonical form and its aliases, folded, a group a line, separated by `|`.
  private static let groups: [[String]] = [
    [
      "united states", "us", "usa", "america", "united states of america",
      "united states government",
    ],
    ["united kingdom", "uk", "britain", "great britain"],
    [
      "islamic state", "is", "isis", "isil", "daesh", "islamic state group",
      "islamic state of iraq and syria", "islamic state of iraq and the levant",
    ],
    ["european union", "eu"],
    ["united nations", "un"],
    ["united arab emirates", "uae"],
    ["north atlantic treaty organization", "nato"],
    ["white house", "white house"],
    ["new york city", "nyc"],
    ["federal bureau of investigation", "fbi"],
    ["central intelligence agency", "cia"],
    ["world health organization", "who"],
  ]

  // The number of an alias among `aliases` is the place of its canonical form.
  private static let table: (aliases: Vocabulary, canonical: [[UInt8]]) = {
    var aliases = Vocabulary(capacity: 64)
    var canonical: [[UInt8]] = []
    for group in groups {
      for alias in group.dropFirst()
      where Int(aliases.intern(folded: Array(alias.utf8))) == canonical.count {
        canonical.append(Array(group[0].utf8))
      }
    }
    return (aliases, canonical)
  }()

  /// The canonical form of a folded name; nil when it has no known alias.
  static func canonical(_ folded: ArraySlice<UInt8>) -> [UInt8]? {
    table.aliases.find(folded: folded.span).map { table.canonical[Int($0)] }
  }
}
