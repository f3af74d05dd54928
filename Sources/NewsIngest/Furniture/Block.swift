/// One paragraph of a page as it was saved, with what the rules for page furniture ask about it.
///
/// It knows no format: a line of a pasted page, several that were one before they were wrapped, and a paragraph of Markdown
/// or JSON are blocks alike.
struct Block {
  /// The lines of the file it is made of, from 0.
  let numbers: Range<Int>
  /// Where its text stands in the file.
  let pieces: [TextPiece]
  /// Its text with white space in order; of a very long line only the beginning.
  let text: String
  /// Its words in lower case, without punctuation.
  let words: [String]
  /// Its length in characters; of a very long line the number of bytes.
  let width: Int
  let endsSentence: Bool
  /// How many of its words begin with a capital.
  let capitals: Int
  /// How many of its characters are Chinese or Japanese, where two are worth a word.
  let ideographs: Int

  /// Lines longer than this are text by their length alone; only their beginning is looked at.
  static let inspected = 4000

  init(
    _ bytes: [UInt8], numbers: Range<Int>, pieces: [TextPiece], inspected: Int = Self.inspected
  ) {
    (self.numbers, self.pieces) = (numbers, pieces)
    var writer = ParagraphWriter()
    let size = pieces.reduce(0) { $0 + $1.range.count }
    if size > inspected, let first = pieces.first {
      writer.add(bytes, first.range.prefix(inspected))
    } else {
      writer.add(bytes, pieces)
    }
    text = String(decoding: writer.text, as: UTF8.self)
    width = size > inspected ? size : text.unicodeScalars.count
    (words, capitals) = Self.words(writer.text)
    ideographs = Self.ideographs(writer.text)
    endsSentence = size > inspected || Self.endsSentence(text)
  }

  /// A paragraph of a format that has no lines to speak of.
  ///
  /// Of one longer than `inspected` bytes only the beginning is looked at.
  init(_ bytes: [UInt8], _ range: Range<Int>, number: Int, inspected: Int = Self.inspected) {
    self.init(
      bytes, numbers: number..<number + 1, pieces: [TextPiece(range)], inspected: inspected)
  }

  var isBlank: Bool { text.isEmpty }

  /// Reads like running text: it ends like a sentence and has a verb's worth of words.
  var isProse: Bool {
    endsSentence && (words.count + ideographs / 2 >= 8 || width >= 60)
  }

  /// Ends like a sentence, however short it is: `“It is old.”`
  var isSentence: Bool { endsSentence && words.count >= 3 }

  /// Its words of four letters or more, by which it is compared with the article.
  var contentWords: [String] { words.filter { $0.unicodeScalars.count > 3 } }

  /// Begins like an item of a list, or ends like what a list stands under.
  var isListLine: Bool {
    text.hasSuffix(":") || text.first.map { "•-–—*·".contains($0) } == true
  }

  var isShort: Bool { width <= 60 && !endsSentence }

  private static func endsSentence(_ text: String) -> Bool {
    if text.hasSuffix("a.m.") || text.hasSuffix("p.m.") { return text.utf8.count > 80 }
    for scalar in text.unicodeScalars.reversed() {
      switch scalar {
      case ".", "!", "?", "…", "。", "！", "？", "।": return !text.hasSuffix("...")
      case "\"", "”", "’", "'", "»", "“", ")", "]", "」", "』", "›", " ": continue
      default: return false
      }
    }
    return false
  }

  /// Kana and Han begin with these bytes in UTF-8.
  private static func ideographs(_ bytes: [UInt8]) -> Int {
    var count = 0
    for (byte, next) in zip(bytes, bytes.dropFirst())
    where (0xE4...0xE9).contains(byte) || byte == 0xE3 && next >= 0x81 {
      count += 1
    }
    return count
  }

  /// Words are runs of letters and digits; a curly apostrophe counts as a straight one.
  private static func words(_ bytes: [UInt8]) -> ([String], Int) {
    var words: [String] = []
    var capitals = 0
    var word: [UInt8] = []
    var isASCII = true
    func finish() {
      while word.last == 0x27 { word.removeLast() }
      guard !word.isEmpty else { return }
      let text = String(decoding: word, as: UTF8.self)
      words.append(isASCII ? text : text.lowercased())
      word.removeAll(keepingCapacity: true)
      isASCII = true
    }
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      switch byte {
      case 0x41...0x5A:
        if word.isEmpty { capitals += 1 }
        word.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39: word.append(byte)
      case 0x27: if !word.isEmpty { word.append(byte) }
      case 0xE2:
        if i + 2 < bytes.count, bytes[i + 1] == 0x80, bytes[i + 2] == 0x99 {
          if !word.isEmpty { word.append(0x27) }
        } else {
          finish()
        }
        i += 2
      case 0xC2:
        finish()
        i += 1
      case 0xE3 where i + 1 < bytes.count && bytes[i + 1] == 0x80:
        finish()
        i += 2
      case 0x80...:
        word.append(byte)
        isASCII = false
      default: finish()
      }
      i += 1
    }
    finish()
    return (words, capitals)
  }
}
