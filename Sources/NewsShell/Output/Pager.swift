import Glibc

/// The pager: `$BYLINE_PAGER`, else `less` where the terminal can show it, for what does not fit the screen.
///
/// It may show and search, nothing else: `s`, `v`, `!` and `|` of less, which save what is shown, start
/// an editor or a program, are switched off, and so are those of `more`. A statement that is typed into
/// the pager by mistake must not make files.
final class Pager: OutputChannel {
  private let stream: UnsafeMutablePointer<FILE>
  /// What was written, as long as a pipe that nobody reads could still hold all of it.
  private var first: [UInt8]? = []

  private init(_ stream: UnsafeMutablePointer<FILE>) { self.stream = stream }

  /// Starts the pager of this environment; nil when there is none.
  static func start(_ environment: Environment) -> Pager? {
    let usual = TerminalFacts.isCapable(environment) ? "less" : ""
    let chosen = environment["BYLINE_PAGER"] ?? usual
    guard !chosen.isEmpty, let stream = popen(commandLine(chosen), "we") else { return nil }
    Exhaustion.setPager(fileno(stream))
    return Pager(stream)
  }

  /// The line of the shell that starts a pager with its locks on.
  static func commandLine(_ chosen: String) -> String {
    // Nothing is paged that fits the screen, colours are kept, the screen is left as it is, and Ctrl-C,
    // which stops printing, closes our less as well. Said in the environment, where a less of another
    // make does not stumble over it, and where the reader's own wishes come behind it.
    let ours = "export LESS=\"-FRXK ${LESS-}\"\nexec less"
    return locks + (chosen == "less" ? ours : chosen)
  }

  /// What keeps a pager from writing files and starting programs. The `more` of many systems knows no
  /// lock, but asks the last three what to start.
  private static let locks = """
    export LESSSECURE=1 PAGERSECURE=1 LESSHISTFILE=- LESSCHARSET="${LESSCHARSET:-utf-8}"
    export SHELL=/bin/false VISUAL=/bin/false EDITOR=/bin/false

    """

  func write(_ bytes: [UInt8]) -> (count: Int, ending: Descriptor.Ending) {
    let written = Descriptor.write(bytes, to: fileno(stream))
    first?.append(contentsOf: bytes[..<written.count])
    if let count = first?.count, count > Self.pipeCapacity { first = nil }
    return written
  }

  /// Waits until the reader has left the pager.
  ///
  /// - Returns: What was written to a pager that could not be started, so that it can be printed plainly;
  ///   nil when there was one, whatever it came to.
  func close() -> [UInt8]? {
    Exhaustion.setPager(nil)
    let status = pclose(stream)
    // How a shell says that there is no such program, or none that can be run.
    let isMissing = [126, 127].contains(status >> 8 & 0xFF)
    return isMissing ? first : nil
  }

  /// No pipe of the system holds more unless it is asked to.
  private static let pipeCapacity = 1 << 20
}
