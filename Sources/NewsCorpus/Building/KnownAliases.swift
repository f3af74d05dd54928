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
      "islamic state of iraq and syria",
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

  private static let table: [[UInt8]: [UInt8]] = {
    var table: [[UInt8]: [UInt8]] = [:]
    for group in groups {
      for alias in group.dropFirst() { table[Array(alias.utf8)] = Array(group[0].utf8) }
    }
    return table
  }()

  /// The canonical form of a folded name; the name itself when it has no known alias.
  static func canonical(_ folded: [UInt8]) -> [UInt8] { table[folded] ?? folded }
}
