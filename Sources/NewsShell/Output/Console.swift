import Glibc
import Presentation
import SystemPackage

/// Where results and messages go, and what is known of who reads them.
///
/// Results are gathered while a statement runs and shown at its end, so that a pager can be used for
/// what does not fit the screen; messages go out at once.
package final class Console {
  /// What is known of the reader of results.
  package struct Facts: Sendable {
    /// Columns.
    package var width: Int
    /// Rows of the screen; nil off a terminal.
    package var height: Int?
    /// Whether colour is wanted.
    package var colour: Bool
    /// Whether results go to a terminal.
    package var isTerminal: Bool
    /// Makes facts.
    package init(
      width: Int = 100, height: Int? = nil, colour: Bool = false, isTerminal: Bool = false
    ) {
      self.width = width
      self.height = height
      self.colour = colour
      self.isTerminal = isTerminal
    }
  }

  /// Asked before each statement: a window may have been resized.
  private let facts: () -> Facts
  private let writeResult: (String) -> Void
  private let writeMessage: (String) -> Void
  private var pending = ""
  private var hasPrinted = false
  private var wantsGap = false
  /// Whether long results are shown through a pager.
  package var usesPager: Bool
  /// Set when the reader of the results has gone away.
  package private(set) var isClosed = false

  /// Makes a console.
  package init(
    facts: @escaping () -> Facts, usesPager: Bool = false,
    result: @escaping (String) -> Void, message: @escaping (String) -> Void
  ) {
    self.facts = facts
    self.usesPager = usesPager
    writeResult = result
    writeMessage = message
  }

  /// A console on this process's standard output and standard error.
  package static func standard(colour: Bool?, environment: [String: String]) -> Console {
    let console = Console(
      facts: {
        let facts = TerminalFacts(descriptor: 1, environment: environment)
        return Facts(
          width: facts.width, height: facts.isTerminal ? facts.height : nil,
          colour: colour ?? facts.supportsColour, isTerminal: facts.isTerminal)
      },
      usesPager: isatty(1) == 1 && isatty(0) == 1,
      result: { text in Descriptor.write(text, to: 1) },
      message: { text in Descriptor.write(text, to: 2) })
    return console
  }

  /// The facts as they are now.
  package var now: Facts { facts() }

  /// Adds to the results of this statement.
  package func print(_ text: String, terminator: String = "\n") {
    if wantsGap { pending += "\n" }
    wantsGap = false
    hasPrinted = true
    pending += text + terminator
  }

  /// Begins a sequence of results: the first one has no gap before it.
  package func beginSequence() { hasPrinted = false }

  /// Leaves a line empty before what is printed next, if something of the sequence stands before it.
  package func separate() { wantsGap = hasPrinted }

  /// Takes `separate` back: what is printed next is for a program, which would stumble over the gap.
  package func joinNext() { wantsGap = false }

  /// Says something that is no result: an error, a note.
  ///
  /// Names of files and words that were typed may stand in it, so it is made harmless.
  package func say(_ message: String) { say(drawn: Sanitiser.cleanLines(message)) }

  /// Says what a renderer has drawn: harmless already, with colours that must stay.
  func say(drawn message: String) {
    flush()
    writeMessage(message.hasSuffix("\n") ? message : message + "\n")
  }

  /// Says something that replaces itself, such as progress; only on a terminal.
  package func sayInPlace(_ message: String) { writeMessage("\r\u{1B}[K" + message) }

  /// Shows what was gathered.
  package func flush() {
    guard !pending.isEmpty else { return }
    let text = pending
    pending = ""
    let facts = now
    if usesPager, facts.isTerminal, let height = facts.height, rows(of: text) > height - 2,
      Pager.show(text)
    {
      return
    }
    writeResult(text)
  }

  private func rows(of text: String) -> Int { text.utf8.lazy.filter { $0 == 0x0A }.count }
}

/// Writes to file descriptors.
enum Descriptor {
  /// Writes all of a text; stops quietly when nobody reads any more.
  static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { buffer in
      var done = 0
      while done < buffer.count {
        let count = unsafe Glibc.write(
          descriptor, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done)
        if count > 0 {
          done += count
        } else if errno == EINTR {
          continue
        } else if errno == EPIPE {
          // A closed pipe is silent success: `byline … | head`.
          exit(0)
        } else if errno == EAGAIN {
          // Somebody made the descriptor non-blocking; it is waited for.
          var waited = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&waited, 1, -1)
        } else if descriptor == 1 {
          // What was asked for is lost, so nobody may take this for success.
          let reason = Errno(rawValue: errno).description.lowercased()
          write("standard output cannot be written: \(reason)\n", to: 2)
          exit(1)
        } else {
          return
        }
      }
    }
  }
}

/// The pager: `$PAGER`, else `less`, for what does not fit the screen.
enum Pager {
  /// Keeps `less` from running programs and writing files (`!`, `|`, `s`, `v`), for safe mode.
  static func secure() { setenv("LESSSECURE", "1", 1) }

  /// Shows a text; false when there is no pager, so that the text is printed plainly.
  static func show(_ text: String) -> Bool {
    let command = getenv("BYLINE_PAGER").map { String(cString: $0) } ?? "less"
    if command.isEmpty { return false }
    setenv("LESSCHARSET", "utf-8", 0)
    let line = command == "less" ? "command -v less >/dev/null && exec less -FRX" : command
    guard let pipe = popen(line, "w") else { return false }
    let written = text.withCString { fputs($0, pipe) }
    let status = pclose(pipe)
    // 127 or 1 before anything was read: the pager is not there.
    return written >= 0 && (status == 0 || status >> 8 == 0)
  }
}
