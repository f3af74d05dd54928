import NewsShell

/// Lines known beforehand.
final class ArrayLineSource: LineSource {
  private var events: ArraySlice<LineEvent>
  /// The prompts that were asked with, in order.
  private(set) var prompts: [String] = []

  init(_ lines: [String]) {
    events = lines.map(LineEvent.line)[...]
  }

  /// A conversation in which Ctrl-C may be pressed.
  init(events: [LineEvent]) {
    self.events = events[...]
  }

  func nextLine(prompt: String) -> LineEvent {
    prompts.append(prompt)
    return events.popFirst() ?? .endOfInput
  }
}
