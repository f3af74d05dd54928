/// Names that stand for each other wherever they occur: facts of the world.
enum KnownAliases {
  /// The canonical form of a folded name; nil when it has no known alias.
  static func canonical(_ folded: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    groups.first(of: folded)
  }

  private static let groups = FormGroups(list, separator: UInt8(ascii: "="))

  /// A canonical form and its aliases, folded, a group a line.
  private static let list: StaticString = """
    united states=us=usa=america=united states of america=united states government
    united kingdom=uk=britain=great britain
    islamic state=is=isis=isil=daesh=islamic state group=islamic state of iraq and syria=islamic state of iraq and the levant
    european union=eu
    united nations=un
    united arab emirates=uae
    north atlantic treaty organization=nato
    new york city=nyc
    federal bureau of investigation=fbi
    central intelligence agency=cia
    world health organization=who
    """
}
