import Glibc
package import Presentation

/// Where results and messages go, and what is known of who reads them.
///
/// Results of a statement are gathered only until it is clear whether they fit the screen, because what does
/// not goes through a pager; then, and where nobody sees a screen, they go out piece by piece. Messages go
/// out at once, behind the results before them.
package final class Console: OutputSink {
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
  private let results: any OutputChannel
  private let writeMessage: (String) -> Void
  private let showsProgress: Bool
  private let startPager: () -> Pager?
  private let isInterrupted: () -> Bool

  private var pending = PendingText()
  /// The lines that are gathered before a pager is started; nil when none is to be, or one was.
  private var screenful: Int?
  private var isFresh = true
  private var pager: Pager?
  private var stop: Descriptor.Ending?
  private var hasPrinted = false
  private var wantsGap = false

  /// Whether somebody types the statements, who can also tell a pager what to do.
  package var isConversation: Bool
  /// Whether long results are shown through a pager in a conversation.
  package var usesPager = true
  /// How many rows of this statement's result have gone out.
  private(set) var rowsShown = 0

  private init(
    facts: @escaping () -> Facts, isConversation: Bool, results: any OutputChannel,
    message: @escaping (String) -> Void, showsProgress: Bool, startPager: @escaping () -> Pager?,
    isInterrupted: @escaping () -> Bool
  ) {
    self.facts = facts
    self.isConversation = isConversation
    self.results = results
    writeMessage = message
    self.showsProgress = showsProgress
    self.startPager = startPager
    self.isInterrupted = isInterrupted
  }

  /// Makes a console that gives away what it is told.
  package convenience init(
    facts: @escaping () -> Facts, isConversation: Bool = false,
    environment: Environment = [:],
    isInterrupted: @escaping () -> Bool = { false }, result: @escaping (String) -> Void,
    message: @escaping (String) -> Void
  ) {
    self.init(
      facts: facts, isConversation: isConversation, results: ClosureOutput(result),
      message: message, showsProgress: true, startPager: { Pager.start(environment) },
      isInterrupted: isInterrupted)
  }

  /// A console on this process's standard output and standard error.
  package static func standard(colour: Bool?, environment: Environment) -> Console {
    Console(
      facts: {
        let facts = TerminalFacts(descriptor: 1, environment: environment)
        return Facts(
          width: facts.width, height: facts.isTerminal ? facts.height : nil,
          colour: colour ?? facts.supportsColour, isTerminal: facts.isTerminal)
      },
      isConversation: isatty(0) == 1, results: StandardOutput(), message: Descriptor.say,
      showsProgress: isatty(2) == 1 && TerminalFacts.isCapable(environment),
      startPager: { Pager.start(environment) },
      isInterrupted: { Interrupts.isRequested })
  }

  /// The facts as they are now.
  package var now: Facts { facts() }

  // MARK: Results

  /// Begins the results of a statement.
  func beginStatement() {
    rowsShown = 0
    stop = nil
  }

  /// Adds to the results of this statement.
  package func print(_ text: String, terminator: String = "\n") {
    var buffer = TextBuffer()
    buffer.write(text)
    buffer.write(terminator)
    write(buffer, rows: 0)
  }

  package func write(_ text: TextBuffer, rows: Int) {
    guard stop == nil else { return }
    if wantsGap { pending.add([UInt8(ascii: "\n")], rows: 0) }
    wantsGap = false
    hasPrinted = true
    if isFresh {
      isFresh = false
      let facts = now
      let pages = usesPager && isConversation && facts.isTerminal
      screenful = pages ? facts.height.map { $0 - 2 } : nil
      pieceSize = facts.isTerminal ? 1 << 12 : 1 << 16
    }
    pending.add(text.bytes, rows: rows)
    if let screenful {
      guard pending.lineCount > screenful else { return }
      self.screenful = nil
      pager = startPager()
    }
    if pending.bytes.count >= pieceSize { handOver() }
  }

  /// So much is written at once: little to a screen, where it is waited for.
  private var pieceSize = 1 << 16

  package var isStopped: Bool { stop != nil || isInterrupted() }

  /// Begins a sequence of results: the first one has no gap before it.
  package func beginSequence() { hasPrinted = false }

  /// Leaves a line empty before what is printed next, if something of the sequence stands before it.
  package func separate() { wantsGap = hasPrinted }

  /// Takes `separate` back: what is printed next is for a program, which would stumble over the gap.
  package func joinNext() { wantsGap = false }

  // MARK: Messages

  /// Says something that is no result: an error, a note.
  ///
  /// Names of files and words that were typed may stand in it, so it is made harmless.
  package func say(_ message: String) { say(drawn: Sanitiser.cleanLines(message)) }

  /// Says what a renderer has drawn: harmless already, with colours that must stay.
  func say(drawn message: String) {
    flush()
    writeMessage(message.hasSuffix("\n") ? message : message + "\n")
  }

  /// Says something that replaces itself, such as progress; only where somebody sees it.
  package func sayInPlace(_ message: String) {
    if showsProgress { writeMessage(Style.wipeLine + message) }
  }

  // MARK: Handing over

  /// Shows what was gathered, and waits for the pager to be left.
  package func flush() {
    if stop == nil { handOver() }
    pending = PendingText()
    if let unread = pager?.close() { _ = results.write(unread) }
    pager = nil
    isFresh = true
    if stop == .readerGone { stop = nil }
  }

  /// Whether Ctrl-C kept something of this statement from being shown; asking forgets it.
  func takeInterruption() -> Bool {
    defer { stop = nil }
    return stop == .interrupted
  }

  private func handOver() {
    guard !pending.bytes.isEmpty else { return }
    let part = pending
    pending = PendingText()
    let written = (pager ?? results).write(part.bytes)
    rowsShown += part.rows(within: written.count)
    guard written.ending != .all else { return }
    if let pager, written.ending == .readerGone, let unread = pager.close() {
      // There was no pager after all: everything is printed plainly.
      self.pager = nil
      let rest = results.write(unread + part.bytes[written.count...])
      rowsShown += part.rowEnds.count - part.rows(within: written.count)
      if rest.ending != .all { stop = rest.ending }
    } else {
      if written.ending == .readerGone { pager = nil }
      stop = written.ending
    }
  }
}

/// Text that is not handed over yet.
private struct PendingText {
  private(set) var bytes: [UInt8] = []
  /// Where rows of the result end.
  private(set) var rowEnds: [Int] = []
  private(set) var lineCount = 0

  mutating func add(_ text: [UInt8], rows: Int) {
    bytes += text
    for _ in 0..<rows { rowEnds.append(bytes.count) }
    for byte in text where byte == UInt8(ascii: "\n") { lineCount += 1 }
  }

  /// How many rows end within the first bytes.
  func rows(within count: Int) -> Int {
    count == bytes.count ? rowEnds.count : rowEnds.count { $0 <= count }
  }
}
