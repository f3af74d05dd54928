/// One paragraph of a page as it was saved, with what the rules for page furniture ask about it.
///
/// It knows no format: a line of a pasted page, several that were one before they were wrapped, and a paragraph of Markdown
/// or JSON are blocks alike.
struct Block {
  /// The lines of the file it is made of, from 0.
  let numbers: Range<Int>
  /// Where its text stands in the file.
  let pieces: [TextPiece]
  /// Its text in UTF-8 with white space in order; of a very long line only the beginning.
  let bytes: ArraySlice<UInt8>
  let words: [BlockWord]
  /// Its length in characters; of a very long line the number of bytes.
  let width: Int
  let endsSentence: Bool
  /// How many of its characters are Chinese or Japanese, where two are worth a word.
  private let ideographs: Int

  /// Lines longer than this are text by their length alone; only their beginning is looked at.
  static let inspected = 4000

  /// A block of text as a person or a program wrote it.
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ file: [UInt8], numbers: Range<Int>, pieces: [TextPiece]) {
    var writer = ParagraphWriter()
    let size = pieces.reduce(0) { $0 + $1.range.count }
    if size > Self.inspected, let first = pieces.first {
      writer.add(file, first.range.prefix(Self.inspected))
    } else {
      writer.add(file, pieces)
    }
    self.init(
      writer.text[...], numbers: numbers, pieces: pieces,
      whole: size > Self.inspected ? size : nil)
  }

  /// A paragraph of a text in which white space is in order already.
  init(_ text: [UInt8], _ range: Range<Int>, number: Int) {
    self.init(
      text[range.prefix(Self.inspected)], numbers: number..<number + 1, pieces: [],
      whole: range.count > Self.inspected ? range.count : nil)
  }

  /// A paragraph that is taken for prose without a look at it.
  init(proseOf text: [UInt8], _ range: Range<Int>, number: Int) {
    (numbers, pieces, bytes) = (number..<number + 1, [], text[range])
    (words, width, endsSentence, ideographs) = (Self.anyWords, range.count, true, 0)
  }

  private static let anyWords = [BlockWord](repeating: .empty, count: 8)

  private init(
    _ bytes: ArraySlice<UInt8>, numbers: Range<Int>, pieces: [TextPiece], whole: Int?
  ) {
    (self.numbers, self.pieces, self.bytes) = (numbers, pieces, bytes)
    words = BlockWord.all(in: bytes)
    let length = bytes.span.scalarCount
    ideographs = length == bytes.count ? 0 : bytes.span.ideographCount
    width = whole ?? length
    endsSentence = whole != nil || bytes.endsSentence
  }

  /// Its text, made anew each time.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  var isBlank: Bool { bytes.isEmpty }

  /// Reads like running text: it ends like a sentence and has a verb's worth of words.
  var isProse: Bool {
    endsSentence && (words.count + ideographs / 2 >= 8 || width >= 60)
  }

  /// A sentence that somebody is said to say, and no label: `Recommended doses were cut, Lind said.`, `Read on, the
  /// letter said, and be warned.`
  var isAttributed: Bool {
    guard bytes.last == UInt8(ascii: "."), (4...40).contains(words.count),
      !bytes.contains(UInt8(ascii: ":"))
    else { return false }
    return bytes.split(separator: UInt8(ascii: ",")).dropFirst().contains { part in
      let own = BlockWord.all(in: part)
      return own.count <= 6 && own.contains { reportingVerbs.contains($0) }
    }
  }

  /// A word or two with a name or a year behind them: `Author: Mara Lind`, `Copyright 2020 Fjord Media`. Not `Author wins
  /// prize`.
  var isLabel: Bool {
    if words.contains(where: { $0.length == 4 && $0.isNumber }) || bytes.contains("©") {
      return true
    }
    let rest = bytes.split(separator: space).dropFirst()
    return !rest.isEmpty
      && rest.allSatisfy { word in
        guard let first = word.first, (0x61...0x7A).contains(first) else { return true }
        return BlockWord.all(in: word).allSatisfy { joiningWords.contains($0) }
      }
  }

  /// Ends like a sentence, however short it is: `“It is old.”`
  var isSentence: Bool { endsSentence && words.count >= 3 }

  /// Its words of four letters or more, by which it is compared with the article.
  var contentWords: [BlockWord] { words.filter { $0.length > 3 } }

  /// Begins like an item of a list, or ends like what a list stands under.
  var isListLine: Bool {
    bytes.last == UInt8(ascii: ":")
      || ["•", "-", "–", "—", "*", "·"].contains { bytes.hasPrefix($0) }
  }

  var isShort: Bool { width <= 60 && !endsSentence }
}

extension Span<UInt8> {
  /// How many characters its UTF-8 has.
  fileprivate var scalarCount: Int {
    var count = 0
    for i in indices where self[i] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// How many kana and Han it has, which begin with these bytes in UTF-8.
  fileprivate var ideographCount: Int {
    var count = 0
    for i in 0..<Swift.max(0, self.count - 1) {
      if (0xE4...0xE9).contains(self[i]) || self[i] == 0xE3 && self[i + 1] >= 0x81 { count += 1 }
    }
    return count
  }
}

extension ArraySlice<UInt8> {
  /// Ends with a mark that ends a sentence, closing marks and brackets aside.
  fileprivate var endsSentence: Bool {
    if hasSuffix("a.m.") || hasSuffix("p.m.") { return count > 80 }
    var rest = self
    while let last = rest.last {
      if last < 0x80 {
        switch last {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return !hasSuffix("...")
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), space:
          rest.removeLast()
        default: return false
        }
      } else if ["…", "。", "！", "？", "।"].contains(where: { rest.hasSuffix($0) }) {
        return !hasSuffix("...")
      } else if let mark = Self.closingMarks.first(where: { rest.hasSuffix($0) }) {
        rest.removeLast(mark.utf8CodeUnitCount)
      } else {
        return false
      }
    }
    return false
  }

  private static var closingMarks: [StaticString] { ["”", "’", "»", "“", "」", "』", "›", "\u{A0}"] }
}

private let reportingVerbs: BlockWords = [
  "said", "says", "told", "tells", "added", "warned", "wrote", "urged", "promised", "announced",
  "argued", "insisted", "advised", "explained", "replied", "reported",
]

private let joiningWords: BlockWords = ["and", "of", "the", "by", "for", "de", "van", "von", "in"]
