/// Runs of bytes one after the other, each with a dense number; those that are entered, each once.
///
/// A run costs its bytes and sixteen to twenty-one more, and nothing is allocated on the way from bytes to
/// number. Where a run begins is counted in 64 bits: no amount of text makes a number mean other bytes.
public struct BytePool: Sendable {
  /// The upper bits of a run's hash; the lowest one set, as no bits stand for an empty slot.
  @usableFromInline
  struct Tag: TableKey {
    @usableFromInline var bits: UInt32

    @inlinable
    init(bits: UInt32) { self.bits = bits }

    @inlinable
    init(of hash: UInt64) { bits = UInt32(truncatingIfNeeded: hash >> 32) | 1 }

    @inlinable static var empty: Tag { Tag(bits: 0) }
    @inlinable var hash: UInt64 { UInt64(bits) << 32 }
  }

  @usableFromInline var pool: [UInt8] = []
  @usableFromInline var starts: [Int] = [0]
  @usableFromInline var numbers: OpenTable<Tag, UInt32>

  /// The number of no run.
  @inlinable
  public static var none: UInt32 { .max }

  /// Makes an empty pool with room for `capacity` runs before its table grows.
  @inlinable
  public init(capacity: Int) { numbers = OpenTable(capacity: capacity, absent: .max) }

  /// How many runs there are.
  @inlinable
  public var count: Int { starts.count - 1 }

  /// The bytes of a run.
  @inlinable
  public subscript(number: UInt32) -> ArraySlice<UInt8> {
    pool[starts[Int(number)]..<starts[Int(number) + 1]]
  }

  /// The number of a run, entered when it is new.
  ///
  /// - Complexity: O(*n*) in the length of the run, amortised.
  @inlinable
  public mutating func enter(_ bytes: Span<UInt8>) -> UInt32 {
    let tag = Tag(of: Self.hash(bytes))
    let known = numbers.first(tag) { isEqual(Int($0), bytes) }
    guard known == Self.none else { return known }
    write(bytes)
    return number(tag)
  }

  /// The number of the run that was written at the end of the buffer: it stays there when it is new, else it
  /// is taken away again.
  @inlinable
  mutating func enterTail(from start: Int) -> UInt32 {
    let length = pool.count - start
    let tag = Tag(of: Self.hash(pool.span.extracting(start..<pool.count)))
    let known = numbers.first(tag) { number in
      let own = starts[Int(number)]
      guard starts[Int(number) + 1] - own == length else { return false }
      let bytes = pool.span
      for index in 0..<length where bytes[own + index] != bytes[start + index] { return false }
      return true
    }
    if known == Self.none { return number(tag) }
    pool.removeLast(length)
    return known
  }

  /// The number of a run; `none` when it was never entered.
  @inlinable
  public func find(_ bytes: Span<UInt8>) -> UInt32 {
    numbers.first(Tag(of: Self.hash(bytes))) { isEqual(Int($0), bytes) }
  }

  /// Appends a run that nobody looks for: it has a number of its own even where its bytes are not new.
  public mutating func append(_ bytes: Span<UInt8>) -> UInt32 {
    write(bytes)
    return close()
  }

  @usableFromInline
  mutating func write(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { pool.append(contentsOf: $0) }
  }

  /// Gives the bytes behind the last run a number and a place in the table.
  @usableFromInline
  mutating func number(_ tag: Tag) -> UInt32 {
    let number = close()
    numbers.insert(tag, number)
    return number
  }

  private mutating func close() -> UInt32 {
    // The builder refuses articles long before there are so many runs.
    precondition(count < Int(UInt32.max), "a pool numbers its runs in 32 bits")
    starts.append(pool.count)
    return UInt32(count - 1)
  }

  @inlinable
  func isEqual(_ number: Int, _ bytes: Span<UInt8>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == bytes.count else { return false }
    let own = pool.span
    for index in 0..<bytes.count where own[start + index] != bytes[index] { return false }
    return true
  }

  /// A hash of the bytes whose upper half is as good as its lower one: eight bytes a step.
  @inlinable
  static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      hash = mixed(hash ^ ByteWord(bytes, at: index).bits)
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    hash = mixed(hash ^ rest)
    return hash ^ (hash >> 32)
  }

  /// Source: the xor-multiply-xor finaliser with degski's 64-bit constant (C. Wellons, "Prospecting for Hash
  /// Functions", 2018).
  @inlinable @inline(__always)
  static func mixed(_ bits: UInt64) -> UInt64 {
    let bits = (bits ^ (bits >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return (bits ^ (bits >> 32)) &* 0xD6E8_FEB8_6659_FD93
  }
}
