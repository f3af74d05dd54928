/// A key of an `OpenTable`: a trivial value that is equal where what it stands for is equal.
public protocol TableKey: BitwiseCopyable, Equatable, Sendable {
  /// The key of empty slots; nothing is entered under it.
  static var empty: Self { get }
  /// A hash whose upper bits are the well mixed ones.
  var hash: UInt64 { get }
}

/// A hash table of trivial keys and values in one array: open addressing, linear probing.
///
/// The hash table of reading and of the vocabularies, in place of `Dictionary` (only the words of the program, which
/// are no values of their own, have slots of another kind): making one costs a
/// fill of its array, a look-up a multiplication and most often one comparison. Slots are chosen by the
/// upper bits of the hash; at most five eighths of them are taken. Nothing can be removed.
///
/// That keys are `TableKey`s is asked for by the methods alone: a type of which a protocol is asked looks through
/// all conformances of the program when it is first used, which a shell feels as it starts.
public struct OpenTable<Key: BitwiseCopyable & Sendable, Value: BitwiseCopyable & Sendable>:
  Sendable
{
  @usableFromInline
  struct Slot: BitwiseCopyable, Sendable {
    @usableFromInline var key: Key
    @usableFromInline var value: Value

    @inlinable
    init(_ key: Key, _ value: Value) { (self.key, self.value) = (key, value) }
  }

  @usableFromInline var slots: [Slot]
  @usableFromInline var shift: UInt64
  /// What stands for "not there".
  public let absent: Value
  @usableFromInline var entries = 0
}

extension OpenTable where Key: TableKey {
  /// Makes a table with room for `capacity` entries before it grows; `absent` is what it answers for a key
  /// that is not there.
  @inlinable
  public init(capacity: Int, absent: Value) {
    var bits: UInt64 = 4
    while (5 << bits) / 8 < capacity { bits += 1 }
    slots = Array(repeating: Slot(.empty, absent), count: 1 << Int(bits))
    shift = 64 - bits
    self.absent = absent
  }

  /// The number of entries.
  @inlinable
  public var count: Int { entries }

  /// Whether one more entry makes the table grow.
  @inlinable
  public var isFull: Bool { entries >= slots.count / 8 * 5 }

  /// The value of a key; setting enters the key when it is new.
  @inlinable
  public subscript(key: Key) -> Value {
    @inline(__always)
    get {
      var slot = Int(truncatingIfNeeded: key.hash >> shift)
      while slots[slot].key != key {
        if slots[slot].key == .empty { return absent }
        slot = (slot + 1) & (slots.count - 1)
      }
      return slots[slot].value
    }
    set { update(key) { $0 = newValue } }
  }

  /// Changes the value of a key, which is `absent` before it is first changed.
  @inlinable @inline(__always)
  public mutating func update(_ key: Key, _ change: (inout Value) -> Void) {
    var slot = slot(of: key)
    if slots[slot].key == .empty {
      if isFull {
        grow()
        slot = self.slot(of: key)
      }
      slots[slot].key = key
      entries += 1
    }
    change(&slots[slot].value)
  }

  /// Gives every entry, in an order of its own that is the same each time.
  @inlinable
  public func forEach(_ body: (Key, Value) -> Void) {
    for slot in slots where slot.key != .empty { body(slot.key, slot.value) }
  }

  /// The first value under a key that `matches`, `absent` when none does: for keys that several entries share.
  @inlinable @inline(__always)
  public func first(_ key: Key, where matches: (Value) -> Bool) -> Value {
    var slot = Int(truncatingIfNeeded: key.hash >> shift)
    while slots[slot].key != .empty {
      if slots[slot].key == key, matches(slots[slot].value) { return slots[slot].value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return absent
  }

  /// Enters a value under a key that others may have too.
  @inlinable
  public mutating func insert(_ key: Key, _ value: Value) {
    if isFull { grow() }
    place(Slot(key, value))
    entries += 1
  }

  /// Enters a value that may be forgotten: in the key's own slot, whatever is there.
  ///
  /// So a table that must not grow holds the keys that were met last.
  @inlinable
  public mutating func replace(_ key: Key, _ value: Value) {
    let slot = Int(truncatingIfNeeded: key.hash >> shift)
    if slots[slot].key == .empty {
      // Looking for what is not there ends at an empty slot, so some must stay.
      guard entries < slots.count / 8 * 7 else { return }
      entries += 1
    }
    slots[slot] = Slot(key, value)
  }

  /// The slot that holds a key, or the empty one where it belongs.
  @inlinable @inline(__always)
  func slot(of key: Key) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash >> shift)
    while slots[slot].key != key, slots[slot].key != .empty {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  @inlinable
  mutating func place(_ entry: Slot) {
    var slot = Int(truncatingIfNeeded: entry.key.hash >> shift)
    while slots[slot].key != .empty { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  @inlinable
  mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(.empty, absent), count: old.count * 2)
    shift -= 1
    for entry in old where entry.key != .empty { place(entry) }
  }
}
