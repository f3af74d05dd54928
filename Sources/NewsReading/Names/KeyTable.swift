/// A table from names to small numbers: open addressing by the key itself, which is a hash already.
struct KeyTable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0

  /// Makes a table with room for `capacity` names before it grows.
  init(capacity: Int = 32) {
    var size = 64
    while size < capacity &* 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
  }

  /// The number of a key; nil when it has none.
  subscript(key: NameKey) -> Int? {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key.value ^ key.value >> 29) & mask
    while keys[slot] != 0 {
      if keys[slot] == key.value { return Int(values[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Sets the number of a key.
  mutating func set(_ key: NameKey, _ value: Int) {
    if count * 2 >= keys.count { grow() }
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key.value ^ key.value >> 29) & mask
    while keys[slot] != 0, keys[slot] != key.value { slot = (slot + 1) & mask }
    if keys[slot] == 0 { count += 1 }
    keys[slot] = key.value
    values[slot] = Int32(truncatingIfNeeded: value)
  }

  private mutating func grow() {
    var larger = KeyTable(capacity: keys.count)
    for slot in keys.indices where keys[slot] != 0 {
      larger.set(NameKey(value: keys[slot]), Int(values[slot]))
    }
    self = larger
  }
}
