// Gold is JSON, which only the reader of saved articles needs and nobody else may call.
@testable import NewsIngest

/// What a person found in one of the seed articles; only what the tests ask for.
struct SeedGold {
  var strings: [String: String] = [:]
  var lists: [String: [String]] = [:]

  /// The articles of a file of JSON Lines, by the name of the article's file.
  static func all(in text: String) throws -> [String: SeedGold] {
    var found: [String: SeedGold] = [:]
    for line in text.split(separator: "\n") {
      var reader = JSONReader(Array(line.utf8))
      let gold = try article(&reader)
      if let id = gold.strings["id"] { found[id] = gold }
    }
    return found
  }

  private static func article(_ reader: inout JSONReader) throws -> SeedGold {
    var gold = SeedGold()
    var key: [UInt8] = []
    var isFirst = true
    try reader.take(UInt8(ascii: "{"), "an object")
    while try reader.nextKey(&key, isFirst: &isFirst) {
      let name = String(decoding: key, as: UTF8.self)
      switch reader.peek() {
      case UInt8(ascii: "\""): gold.strings[name] = try string(&reader)
      case UInt8(ascii: "[") where ["authors", "junk"].contains(name):
        gold.lists[name] = try strings(&reader)
      default: try reader.skipValue()
      }
    }
    return gold
  }

  private static func string(_ reader: inout JSONReader) throws -> String {
    var bytes: [UInt8] = []
    try reader.readString(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func strings(_ reader: inout JSONReader) throws -> [String] {
    var found: [String] = []
    var isFirst = true
    try reader.take(UInt8(ascii: "["), "a list")
    while try reader.nextItem(isFirst: &isFirst) { found.append(try string(&reader)) }
    return found
  }
}
