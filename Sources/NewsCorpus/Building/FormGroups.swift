/// Groups of forms that stand for one thing, found by any of them.
///
/// Read from a list in the program each time it is first asked for, so a form costs a few dozen instructions:
/// only where it stands is entered.
struct FormGroups: Sendable {
  /// Where a form and the first one of its group stand in the list.
  private struct Entry: BitwiseCopyable, Sendable {
    var form: TextSpan
    var first: TextSpan
  }

  private struct Key: TableKey {
    let value: UInt64

    static var empty: Key { Key(value: 0) }
    var hash: UInt64 { (value ^ value >> 29) &* 0x9E37_79B9_7F4A_7C15 }
  }

  private let list: [UInt8]
  private var entries = OpenTable<Key, Entry>(
    capacity: 256, absent: Entry(form: .none, first: .none))

  /// Reads a list: a group a line, its forms folded and parted by `separator`. Of a form in several groups the
  /// first one counts.
  init(_ list: StaticString, separator: UInt8) {
    self.list = list.withUTF8Buffer { Array($0) }
    var first = TextSpan.none
    var start = 0
    var hash = ByteHash()
    for end in 0...self.list.count {
      let byte = end < self.list.count ? self.list[end] : 0x0A
      guard byte == 0x0A || byte == separator else {
        hash.add(byte)
        continue
      }
      if end > start {
        let form = TextSpan(start, end)
        if first.isEmpty { first = form }
        let key = Self.key(hash)
        if entries[key].form.isEmpty { entries[key] = Entry(form: form, first: first) }
      }
      if byte == 0x0A { first = .none }
      (start, hash) = (end + 1, ByteHash())
    }
  }

  /// The first form of the group that has a form; nil when none has it.
  func first(of form: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let entry = entries[Self.key(form.reduce(into: ByteHash()) { $0.add($1) })]
    guard !entry.form.isEmpty, list[entry.form.range] == form else { return nil }
    return list[entry.first.range]
  }

  private static func key(_ hash: ByteHash) -> Key { Key(value: hash.value | 1 << 63) }
}
