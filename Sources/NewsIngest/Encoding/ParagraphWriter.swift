import NewsCorpus

/// A stretch of a file's bytes that is part of a paragraph.
struct TextPiece: Equatable {
  let range: Range<Int>
  /// Whether it ends inside a word that goes on in the next piece.
  let isHalfWord: Bool

  init(_ range: Range<Int>, isHalfWord: Bool = false) {
    (self.range, self.isHalfWord) = (range, isHalfWord)
  }
}

/// Collects paragraphs into one buffer, with white space and invisible characters put in order.
///
/// Every run of white space becomes one space and the ends are trimmed. Terminal control sequences, control
/// characters and direction overrides are removed and counted; zero-width characters and soft hyphens
/// are removed. Joiners stay (they carry meaning in Persian and in emoji), as does every visible character.
/// - Complexity: O(*n*) over all bytes added; visible text is copied in whole runs.
struct ParagraphWriter {
  private(set) var text: [UInt8] = []
  private(set) var paragraphs: [Range<Int>] = []
  private(set) var removedControls = 0

  init(capacity: Int = 0) {
    text.reserveCapacity(capacity)
  }

  /// Adds one paragraph; one of white space alone adds nothing.
  mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    add(bytes, [TextPiece(range)])
  }

  /// Adds one paragraph made of several pieces, a space between two that are no halves of a word.
  mutating func add(_ bytes: [UInt8], _ pieces: [TextPiece]) {
    let before = text.count
    if before > 0 { text.append(newline) }
    let start = text.count
    var isWordOpen = true
    for piece in pieces {
      append(bytes, piece.range, wantsSpace: !isWordOpen, start: start)
      isWordOpen = piece.isHalfWord
    }
    if text.count == start {
      text.removeLast(start - before)
    } else {
      paragraphs.append(start..<text.count)
    }
  }

  /// The counted control characters as a warning, if there were any.
  var warning: String? {
    switch removedControls {
    case 0: nil
    case 1: "1 control character removed"
    default: "\(removedControls) control characters removed"
    }
  }

  private mutating func append(
    _ bytes: [UInt8], _ range: Range<Int>, wantsSpace: Bool, start: Int
  ) {
    let span = bytes.span
    let range = range.clamped(to: 0..<span.count)
    let end = range.upperBound
    var i = range.lowerBound
    var runStart = i
    var pendingSpace = wantsSpace
    while i < end {
      let byte = span[i]
      if byte < 0x80, i + 8 <= end, i > runStart {
        var step = ByteWord(span, at: i).plainPrefix
        // A space belongs to the run only when something visible follows it.
        if step > 0, span[i + step - 1] == space { step -= 1 }
        if step > 0 {
          i += step
          continue
        }
      }
      if byte.isPlain {
        i += 1
        continue
      }
      if byte == space, i > runStart, i + 1 < end, span[i + 1].isPlain {
        i += 2
        continue
      }
      let (meaning, length) = InvisibleCharacter.read(span, at: i, end: end)
      if meaning == .visible {
        i += length
        continue
      }
      flush(bytes, runStart..<i, pendingSpace: &pendingSpace, start: start)
      switch meaning {
      case .space: pendingSpace = true
      case .control: removedControls += 1
      case .silent, .visible: break
      }
      i += length
      runStart = i
    }
    flush(bytes, runStart..<end, pendingSpace: &pendingSpace, start: start)
  }

  private mutating func flush(
    _ bytes: [UInt8], _ run: Range<Int>, pendingSpace: inout Bool, start: Int
  ) {
    guard !run.isEmpty else { return }
    if pendingSpace, text.count > start { text.append(space) }
    pendingSpace = false
    text.append(contentsOf: bytes[run])
  }
}

let newline: UInt8 = 0x0A
let space: UInt8 = 0x20

extension ByteWord {
  /// How many bytes at the head are printing ASCII and single spaces.
  @inline(__always)
  fileprivate var plainPrefix: Int {
    let spaces = equal(to: space)
    let others = notASCII | controls | equal(to: 0x7F) | (spaces & (spaces << 8))
    return others == 0 ? 8 : others.trailingZeroBitCount / 8
  }
}

extension UInt8 {
  /// Visible whatever follows: ASCII that prints, and UTF-8 bytes that begin no invisible character.
  @inline(__always)
  fileprivate var isPlain: Bool {
    if self < 0x80 { return self > 0x20 && self != 0x7F }
    return self != 0xC2 && self != 0xD8 && (self < 0xE1 || self > 0xE3) && self != 0xEF
      && self != 0xF3
  }
}
