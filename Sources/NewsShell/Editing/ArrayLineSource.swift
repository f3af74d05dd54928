/// Lines known beforehand, for tests and for scripts already read.
package final class ArrayLineSource: LineSource {
  private var events: ArraySlice<LineEvent>
  /// The prompts that were asked with, in order.
  package private(set) var prompts: [String] = []

  package init(_ lines: [String]) {
    events = lines.map(LineEvent.line)[...]
  }

  /// A conversation in which Ctrl-C may be pressed.
  package init(events: [LineEvent]) {
    self.events = events[...]
  }

  package func nextLine(prompt: String) -> LineEvent {
    prompts.append(prompt)
    return events.popFirst() ?? .endOfInput
  }
}
