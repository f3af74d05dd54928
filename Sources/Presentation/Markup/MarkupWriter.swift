/// Writes HTML, well-formed as XML too, to a sink.
///
/// A text can get in by `text(_:)` and as an attribute's value only, and both escape it and make it harmless: there is no
/// way to hand markup over as a string. What is not closed cannot be written.
///
///     page.element(.p, .class("note")) { page in
///       page.text("a < b & c")   // <p class="note">a &lt; b &amp; c</p>
///     }
struct MarkupWriter {
  private let sink: any OutputSink
  private var pending = TextBuffer()

  /// From how many bytes on the text is handed to the sink.
  private static let piece = 1 << 15

  init(to sink: any OutputSink) { self.sink = sink }

  /// Whether writing on is useless; asked before what may be long.
  var isStopped: Bool { sink.isStopped }

  /// An element with what `content` writes in it.
  mutating func element(
    _ tag: Tag, _ attributes: Attribute?..., content: (inout MarkupWriter) -> Void
  ) {
    open(tag, attributes)
    content(&self)
    close(tag)
  }

  /// An element with a text in it.
  mutating func element(_ tag: Tag, _ attributes: Attribute?..., text: String) {
    open(tag, attributes)
    self.text(text)
    close(tag)
  }

  /// An element that has nothing in it.
  mutating func element(_ tag: Tag, _ attributes: Attribute?...) {
    open(tag, attributes)
    if !tag.isVoid { close(tag) }
  }

  /// A text, in one line.
  mutating func text(_ text: String) { escape(Sanitiser.clean(text)) }

  /// The style sheet, which is part of the program.
  mutating func styleSheet(_ sheet: StaticString) {
    pending.write("<style>\n")
    sheet.withUTF8Buffer { pending.write($0) }
    pending.write("</style>\n")
  }

  /// The line by which browsers know HTML.
  mutating func documentType() { pending.write("<!DOCTYPE html>\n") }

  /// Hands the rest to the sink.
  mutating func finish() {
    sink.write(pending, rows: 0)
    pending.empty()
  }

  // MARK: Parts of it

  private mutating func open(_ tag: Tag, _ attributes: [Attribute?]) {
    pending.write("<")
    pending.write(tag.rawValue)
    for attribute in attributes.compactMap(\.self) {
      pending.write(" ")
      attribute.name.withUTF8Buffer { pending.write($0) }
      pending.write("=\"")
      escape(Sanitiser.clean(attribute.value))
      pending.write("\"")
    }
    pending.write(tag.isVoid ? "/>" : ">")
    if tag.isVoid, tag.isBlock { pending.write("\n") }
  }

  private mutating func close(_ tag: Tag) {
    pending.write("</")
    pending.write(tag.rawValue)
    pending.write(tag.isBlock ? ">\n" : ">")
    if pending.bytes.count >= Self.piece { finish() }
  }

  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): pending.write("&amp;")
      case UInt8(ascii: "<"): pending.write("&lt;")
      case UInt8(ascii: ">"): pending.write("&gt;")
      case UInt8(ascii: "\""): pending.write("&quot;")
      case UInt8(ascii: "'"): pending.write("&#39;")
      default: pending.write(byte)
      }
    }
  }
}
