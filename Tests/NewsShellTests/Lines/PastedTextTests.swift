import Testing

// What is pasted is cleaned inside the line editor.
@testable import NewsShell

@Suite struct PastedTextTests {
  @Test(
    "pasted rows stay rows, and nothing in a paste can act",
    arguments: [
      ("a\nb\n", "a\nb"), ("a\n\rb", "a\nb"), ("a\r\nb", "a\nb"), ("a\n\nb", "a\n\nb"),
      ("a\tb", "a b"), ("\u{1B}[31mred\u{7}\u{0}\u{9B}", "[31mred"), ("\n\n", ""),
      ("né 👩‍👩‍👧", "né 👩‍👩‍👧"),
    ])
  func paste(arrived: String, inserted: String) {
    let cleaned = PastedText.cleaned(arrived.unicodeScalars.map(\.value))
    #expect(cleaned.utf8.elementsEqual(inserted.utf8))
  }
}
