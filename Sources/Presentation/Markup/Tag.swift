/// The elements of HTML and SVG that a page is made of.
///
/// A closed list: what a text says can never become the name of an element.
enum Tag: String {
  case html, head, meta, title, body
  case header, nav, main, footer, section, article, figure, figcaption
  case h1, h2, h3, p, ol, ul, li, div, blockquote
  case table, caption, thead, tbody, tr, th, td
  case a, span, strong, em, sup, cite, time, bdi, ins, del, br
  case svg, desc, circle, line, text

  /// Whether it has no content and no end.
  var isVoid: Bool {
    switch self {
    case .meta, .br: true
    default: false
    }
  }

  /// Whether a line may end before and behind it without a space being seen.
  var isBlock: Bool {
    switch self {
    case .a, .span, .strong, .em, .sup, .cite, .time, .bdi, .ins, .del, .title: false
    default: true
    }
  }
}
