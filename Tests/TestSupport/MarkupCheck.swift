/// What a text of HTML says of itself: whether its tags nest, its ids and links, and the text a reader sees.
///
/// Strict as XML is, so that what it accepts every browser reads alike. It knows the few forms that pages of byline have:
/// tags with quoted attributes, five entities, one style sheet.
public struct MarkupCheck {
  /// What is wrong; empty when nothing is.
  public private(set) var faults: [String] = []
  /// The ids, in order.
  public private(set) var ids: [String] = []
  /// Where links lead to: `#a1`.
  public private(set) var links: [String] = []
  /// The levels of headings, in order.
  public private(set) var headings: [Int] = []
  /// The text outside the head, without tags and references (`sup`), entities resolved.
  public private(set) var text = ""
  /// The names of the elements, in order.
  public private(set) var elements: [String] = []

  private var open: [String] = []

  // Scalars, not characters: a joiner behind a tag is not part of it.
  private typealias Part = Substring.UnicodeScalarView

  /// Looks at a page.
  public init(_ page: String) {
    var rest = Substring(page).unicodeScalars
    while let start = rest.firstIndex(of: "<") {
      addText(rest[..<start])
      rest = rest[rest.index(after: start)...]
      guard let end = rest.firstIndex(of: ">") else {
        faults.append("a tag without an end: \(rest.prefix(40))")
        return
      }
      addTag(rest[..<end])
      rest = rest[rest.index(after: end)...]
    }
    addText(rest)
    if !open.isEmpty { faults.append("not closed: \(open)") }
    let known = Set(ids)
    for link in links where link.hasPrefix("#") && !known.contains(String(link.dropFirst())) {
      faults.append("leads nowhere: \(link)")
    }
    if known.count != ids.count { faults.append("an id twice: \(Self.repeated(ids))") }
    for (level, next) in zip(headings, headings.dropFirst()) where next > level + 1 {
      faults.append("a heading of level \(next) below one of level \(level)")
    }
  }

  private static func repeated(_ ids: [String]) -> [String] {
    Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
  }

  private mutating func addText(_ part: Part) {
    guard !open.contains("style") else { return }
    if part.contains(">") { faults.append("a bare >: \(part.prefix(40))") }
    let resolved = resolved(part)
    if !open.contains("head"), !open.contains("sup") { text += resolved }
  }

  private mutating func resolved(_ part: Part) -> String {
    let entities = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
    var result = ""
    var rest = part
    while let sign = rest.firstIndex(of: "&") {
      result += String(rest[..<sign])
      rest = rest[sign...]
      guard let entity = entities.first(where: { rest.starts(with: $0.key.unicodeScalars) }) else {
        faults.append("a bare &: \(rest.prefix(20))")
        return result
      }
      result += entity.value
      rest = rest.dropFirst(entity.key.unicodeScalars.count)
    }
    return result + String(rest)
  }

  private mutating func addTag(_ tag: Part) {
    if tag.first == "!" { return }
    if tag.first == "/" {
      let name = String(tag.dropFirst())
      if open.popLast() != name { faults.append("</\(name)> closes another element") }
      return
    }
    let isVoid = tag.last == "/"
    let name = String(tag.prefix { ("a"..."z").contains($0) || ("0"..."9").contains($0) })
    elements.append(name)
    if name.count == 2, name.first == "h", let level = Int(name.dropFirst()) {
      headings.append(level)
    }
    addAttributes(tag.dropFirst(name.count).dropLast(isVoid ? 1 : 0), of: name)
    if !isVoid { open.append(name) }
  }

  private mutating func addAttributes(_ attributes: Part, of element: String) {
    var rest = attributes
    var names: Set<String> = []
    while let first = rest.first {
      guard first == " ", let sign = rest.firstIndex(of: "="),
        rest[rest.index(after: sign)...].first == "\"",
        let end = rest[rest.index(sign, offsetBy: 2)...].firstIndex(of: "\"")
      else {
        faults.append("attributes of \(element): \(rest)")
        return
      }
      let name = String(rest[rest.index(after: rest.startIndex)..<sign])
      let value = resolved(rest[rest.index(sign, offsetBy: 2)..<end])
      if !names.insert(name).inserted { faults.append("\(name) twice in \(element)") }
      switch name {
      case "id": ids.append(value)
      case "href": links.append(value)
      case _ where name.hasPrefix("on"): faults.append("a script in \(element)")
      default: break
      }
      rest = rest[rest.index(after: end)...]
    }
  }
}
