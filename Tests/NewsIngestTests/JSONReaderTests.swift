import TestSupport
import Testing

@testable import NewsIngest

@Suite struct JSONReaderTests {
  private func string(_ json: String) throws -> String {
    var reader = JSONReader(Array(json.utf8))
    var output: [UInt8] = []
    try reader.readString(into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test(
    "Strings are unescaped",
    arguments: [
      (#""plain""#, "plain"), (#""a\nb\t\"c\"\\\/""#, "a\nb\t\"c\"\\/"), (#""\u00e9\u20AC""#, "é€"),
      (#""\ud83d\ude00 long enough for words""#, "😀 long enough for words"), (#""""#, ""),
      (#""lone \ud83d half""#, "lone \u{FFFD} half"), (#""\ud83d\u0041""#, "\u{FFFD}A"),
      (#""\ude00""#, "\u{FFFD}"),
    ])
  func strings(json: String, expected: String) throws {
    #expect(try string(json) == expected)
  }

  @Test(
    "Values that JSON allows are passed over whole",
    arguments: [
      "null", "true", "false", "0", "-0.5e+10", "12E3", "[]", "{}", "[1, [2, {\"a\": []}], \"x\"]",
      " { \"a\" : [ true , null ] } ",
    ])
  func valid(json: String) throws {
    var reader = JSONReader(Array(json.utf8))
    try reader.skipValue()
    #expect(reader.peek() == nil)
  }

  @Test(
    "Broken JSON is refused where it breaks",
    arguments: [
      ("{\"a\" 1️⃣1}", "expected ':' after the field name"), ("[1 1️⃣2]", "expected ',' or ']'"),
      ("[1,1️⃣]", "expected a value"), ("{\"a\":1,1️⃣}", "expected a field name in quotes"),
      ("{\"a\":11️⃣", "expected ',' or '}', but the text ends"), ("1️⃣tru", "expected a value"),
      ("\"abc1️⃣", "the string does not end, but the text ends"), ("-1️⃣x", "expected a digit"),
      ("\"a1️⃣\nb\"", "a line break or control character inside a string"),
      ("\"1️⃣\\q\"", "an escape that JSON does not have"), ("1️⃣'a'", "expected a value"),
      ("\"\\uA21️⃣\"", "\\u needs four hexadecimal digits"),
      ("1.1️⃣", "expected a digit, but the text ends"),
    ])
  func broken(marked: String, message: String) {
    let marker = "1️⃣"
    let parts = marked.split(separator: marker, maxSplits: 1, omittingEmptySubsequences: false)
    let offset = parts[0].utf8.count
    var reader = JSONReader(Array(parts.joined().utf8))
    #expect(throws: JSONError(offset: offset, message: message)) { try reader.skipValue() }
  }

  @Test("Nesting beyond the limit is an error, not a crash")
  func nesting() {
    var reader = JSONReader(Array(repeating: UInt8(ascii: "["), count: 100_000))
    #expect(throws: JSONError.self) { try reader.skipValue() }
  }

  @Test("Random and mutilated bytes never trap", arguments: [11, 12, 13] as [UInt64])
  func randomBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sample = Array(
      #"{"title":"A \u00e9","text":["x","y\n\n\ud83d\ude00"],"n":[-1.5e3,null]}"#.utf8)
    for _ in 0..<3000 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes[at] = UInt8.random(in: 0...255, using: &random)
        } else {
          bytes.remove(at: at)
        }
      }
      var reports = 0
      _ = JSONFile(path: "x").readLines(bytes, firstLine: 1) { article in
        article.checkInvariants()
        reports += 1
      } problem: { _ in
        reports += 1
      }
      #expect(reports > 0 || !bytes.contains { $0 > 0x20 })
      var reader = JSONReader(bytes)
      _ = try? reader.skipValue()
      #expect(reader.offset <= bytes.count)
    }
  }
}
