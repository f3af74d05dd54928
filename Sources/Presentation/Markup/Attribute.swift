/// A name and a value inside a tag. Names are written in the program; values may be any text.
struct Attribute {
  let name: StaticString
  let value: String

  private init(_ name: StaticString, _ value: String) { (self.name, self.value) = (name, value) }

  /// Says something of an element that nothing follows from but how it is read out or shown.
  static func said(_ name: StaticString, _ value: String) -> Attribute { Attribute(name, value) }

  /// A number, as drawings have them.
  static func number(_ name: StaticString, _ value: Int) -> Attribute {
    Attribute(name, "\(value)")
  }

  /// What the style sheet knows an element by.
  static func `class`(_ name: StaticString) -> Attribute { Attribute("class", "\(name)") }

  /// The place that links to an anchor lead to.
  static func id(_ anchor: Anchor) -> Attribute { Attribute("id", anchor.name) }

  /// A link to a place of the same page.
  static func href(_ anchor: Anchor) -> Attribute { Attribute("href", "#" + anchor.name) }

  /// A link to a page of the web.
  static func href(_ address: WebAddress) -> Attribute { Attribute("href", address.text) }

  /// The element whose text names this one.
  static func labelled(by anchor: Anchor) -> Attribute {
    Attribute("aria-labelledby", anchor.name)
  }
}

/// The address of a page of the web, to which a link may lead: nothing that a browser would run.
struct WebAddress {
  let text: String

  /// Right for `https://example.org/a?b=c`; nil for `javascript:…`, `file:…` and whatever has a space or a control.
  init?(_ text: String) {
    let lower = text.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"),
      text.unicodeScalars.allSatisfy({ $0 != " " && !Sanitiser.isHidden($0) })
    else { return nil }
    self.text = text
  }
}
