import NewsCorpus
import TestSupport
import Testing

@Suite struct OpenTableTests {
  /// A key whose hash is as bad as can be: a few values for all keys.
  private struct Key: TableKey {
    var number: UInt32
    static var empty: Key { Key(number: 0) }
    var hash: UInt64 { UInt64(number % 5) << 62 }
  }

  @Test("Whatever is entered is found again with its value, and nothing else is", arguments: 1...6)
  func values(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var table = OpenTable<Key, Int32>(capacity: Int.random(in: 0...40, using: &random), absent: -1)
    var expected: [UInt32: Int32] = [:]
    for step in 0..<Int32(Int.random(in: 0...600, using: &random)) {
      let number = UInt32.random(in: 1...300, using: &random)
      if Bool.random(using: &random) {
        table[Key(number: number)] = step
        expected[number] = step
      } else {
        table.update(Key(number: number)) { $0 += 1 }
        expected[number, default: -1] += 1
      }
    }
    #expect(table.count == expected.count, "seed \(seed)")
    for number in 1...300 as ClosedRange<UInt32> {
      #expect(table[Key(number: number)] == expected[number] ?? -1, "seed \(seed), \(number)")
    }
  }

  @Test("Several values under one key are told apart by what they stand for")
  func shared() {
    var table = OpenTable<Key, Int32>(capacity: 1, absent: -1)
    for value in 0..<Int32(100) { table.insert(Key(number: UInt32(value % 3) + 1), value) }
    for value in 0..<Int32(100) {
      let key = Key(number: UInt32(value % 3) + 1)
      #expect(table.first(key) { $0 == value } == value)
      #expect(table.first(key) { $0 == value + 100 } == -1)
    }
  }

  @Test("A table that must not grow forgets, but never answers with another key's value")
  func forgetting() {
    var table = OpenTable<Key, Int32>(capacity: 8, absent: -1)
    for number in 1...200 as ClosedRange<UInt32> {
      if table.isFull {
        table.replace(Key(number: number), Int32(number))
      } else {
        table[Key(number: number)] = Int32(number)
      }
      #expect(table[Key(number: number)] == Int32(number))
    }
    for number in 1...200 as ClosedRange<UInt32> {
      #expect([-1, Int32(number)].contains(table[Key(number: number)]))
    }
  }
}

@Suite struct HashFilterTests {
  @Test("A filter forgets nothing, and refuses most of what it was never given")
  func filter() {
    func hash(_ number: UInt64) -> UInt64 { (number &+ 1) &* 0x9E37_79B9_7F4A_7C15 }
    var filter = HashFilter(size: 12)
    for number in 0..<400 as Range<UInt64> { filter.insert(hash(number)) }
    #expect((0..<400).allSatisfy { filter.mayContain(hash($0)) })
    #expect((1_000..<11_000).count { filter.mayContain(hash($0)) } < 2_000)
  }
}
