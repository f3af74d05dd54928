import TestSupport
import Testing

// How markup is written is internal: pages are made of it, and nothing else.
@testable import Presentation

@Suite struct MarkupWriterTests {
  /// What is written.
  private func markup(_ write: (inout MarkupWriter) -> Void) -> String {
    let sink = TextSink()
    var writer = MarkupWriter(to: sink)
    write(&writer)
    writer.finish()
    return sink.text
  }

  @Test(
    "a text stays text, whatever stands in it",
    arguments: [
      ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("&lt;", "&amp;lt;"),
      ("]]> --> \"x\" 'y'", "]]&gt; --&gt; &quot;x&quot; &#39;y&#39;"),
      ("\u{1B}[31mred", "␛[31mred"),
      ("one\ntwo\u{0}", "one two␀"),
      ("evil \u{202E}txt.exe", "evil \u{FFFD}txt.exe"),
      ("سلام ‍ naïve 👨‍👩‍👧", "سلام ‍ naïve 👨‍👩‍👧"),
    ])
  func text(_ text: String, _ written: String) {
    #expect(markup { $0.text(text) } == written)
    #expect(
      markup { $0.element(.bdi, .said("title", text), text: text) }
        == "<bdi title=\"\(written)\">\(written)</bdi>")
  }

  @Test("elements nest, void ones have no end, and what is not there is left out")
  func elements() {
    let written = markup { markup in
      markup.element(.p, .class("note"), nil) { markup in
        markup.text("a")
        markup.element(.br)
        markup.element(.a, .href(Anchor("agreement", 3)), text: "A3")
      }
    }
    #expect(written == "<p class=\"note\">a<br/>\n<a href=\"#agreement-3\">A3</a></p>\n")
  }

  @Test(
    "a link leads to pages of the web only",
    arguments: [
      ("https://example.org/a?b=c&d", true), ("HTTP://example.org", true),
      ("javascript:alert(1)", false), (" https://example.org", false), ("file:///etc", false),
      ("https://example.org/\u{202E}", false), ("data:text/html,x", false),
      ("https://a b", false), ("", false),
    ])
  func webAddress(_ text: String, _ isOne: Bool) { #expect((WebAddress(text) != nil) == isOne) }

  @Test("addresses become ids of letters, digits and hyphens")
  func anchors() {
    #expect(Anchor(address: "a12 ¶4 s2").name == "a12-p4-s2")
    #expect(Anchor(address: "a1 title").name == "a1-title")
    #expect(Anchor(address: "a1\"><script>").name == "a1script")
  }
}

@Suite struct MarkupCheckTests {
  @Test(
    "the checker finds what is wrong",
    arguments: [
      "<p>a</b>", "<p>a", "<p id=\"x\"></p><p id=\"x\"></p>", "<a href=\"#y\">z</a>", "a & b",
      "<p x=1></p>", "<p onclick=\"x\"></p>", "<h1>a</h1><h3>b</h3>", "a > b", "<p",
    ])
  func faults(page: String) { #expect(!MarkupCheck(page).faults.isEmpty) }

  @Test("the checker accepts what is right, and reads its text")
  func right() {
    let check = MarkupCheck("<h1 id=\"a\">x &amp; y</h1><p><br/><a href=\"#a\">z</a></p>")
    #expect(check.faults.isEmpty)
    #expect(check.text == "x & yz")
  }
}
