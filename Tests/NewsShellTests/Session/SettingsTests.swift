import NewsShell
import Testing

@Suite struct SettingsTests {
  @Test(
    "A setting takes what it can mean",
    arguments: [
      ("format", "CSV", "csv"), ("rows", "20", "20"), ("width", "60", "60"),
      ("width", "auto", "auto"),
      ("timer", "on", "on"), ("timer", "yes", "on"), ("pager", "off", "off"), ("keys", "vi", "vi"),
    ])
  func accepted(name: String, value: String, shown: String) {
    var settings = Settings()
    #expect(settings.change(name, to: value) == nil)
    #expect(settings.list.first { $0.name == name }?.value == shown)
  }

  @Test(
    "A setting refuses anything else and stays as it was",
    arguments: [
      ("format", "pdf"), ("rows", "0"), ("rows", "many"), ("width", "19"), ("width", "1001"),
      ("timer", "maybe"), ("keys", "ed"), ("colour", "on"),
    ])
  func refused(name: String, value: String) {
    var settings = Settings()
    #expect(settings.change(name, to: value) != nil)
    #expect(settings.list.map(\.value) == Settings().list.map(\.value))
  }
}

@Suite struct ConsoleTests {
  private final class Paper {
    var text = ""
  }

  @Test("A message comes behind the results that were printed before it")
  func order() {
    let paper = Paper()
    let console = Console(
      facts: { Console.Facts() }, result: { paper.text += $0 }, message: { paper.text += "! " + $0 }
    )
    console.print("one")
    console.say("two")
    console.print("three", terminator: "")
    #expect(paper.text == "one\n! two\n")
    console.flush()
    console.flush()
    #expect(paper.text == "one\n! two\nthree")
  }
}
