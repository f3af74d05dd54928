import Testing

// How commands split their arguments is internal to the shell.
@testable import NewsShell

@Suite struct ShellWordsTests {
  @Test(
    "Arguments of run are words, and quotation marks keep spaces together",
    arguments: [
      ("who=Lee what=tide", ["who=Lee", "what=tide"]),
      (#"who="Ana Ríos" what='low tide'"#, ["who=Ana Ríos", "what=low tide"]),
      ("  a\tb  ", ["a", "b"]), (#""" a"#, ["", "a"]), (#""no end"#, ["no end"]), ("", []),
    ])
  func words(line: String, words: [String]) {
    #expect(ShellWords.split(line) == words)
  }

  @Test(
    "Paths of load are parted by commas outside quotation marks",
    arguments: [
      ("a.md", ["a.md"]), ("a.md, b/c d.txt", ["a.md", "b/c d.txt"]),
      (#""a, b.md", ../c"#, ["a, b.md", "../c"]), ("a.md,", ["a.md"]), (" , ", []),
    ])
  func paths(text: String, paths: [String]) {
    #expect(LoadCommand.split(text) == paths)
  }
}
